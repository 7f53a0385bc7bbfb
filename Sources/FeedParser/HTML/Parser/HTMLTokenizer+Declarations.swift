/// Comments, doctypes and CDATA sections (WHATWG HTML, sections 13.2.5.41 to 13.2.5.71).
extension HTMLTokenizer {
    /// What follows `<!`.
    mutating func declaration(isInForeign: Bool) -> Token? {
        if peek() == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
            position += 2
            return comment()
        }
        if starts(with: "doctype") {
            position += 7
            return doctype()
        }
        if isInForeign || readsSections, starts(with: "[CDATA[") {
            position += 7
            isInSection = true
            if !isInForeign { hasSections = true }
            return sectionText()
        }
        return bogusComment()
    }

    /// Whether a word of small letters stands here, in small letters or capitals.
    private func starts(with word: StaticString) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let byte = bytes[position + offset]
            let wanted = word.utf8Start[offset]
            if byte != wanted && byte.lowercased != wanted { return false }
        }
        return true
    }

    /// A comment that nobody meant as one; it ends with the next `>`.
    mutating func bogusComment() -> Token {
        position = min(ByteScan.first(UInt8(ascii: ">"), in: bytes, from: position, to: bytes.count) + 1, bytes.count)
        return .comment
    }

    private mutating func comment() -> Token {
        if peek() == UInt8(ascii: ">") {
            position += 1
            return .comment
        }
        if peek() == UInt8(ascii: "-"), peek(1) == UInt8(ascii: ">") {
            position += 2
            return .comment
        }
        while true {
            position = ByteScan.first(UInt8(ascii: "-"), in: bytes, from: position, to: bytes.count)
            guard !isAtEnd else { return .comment }
            if peek(1) == UInt8(ascii: "-") {
                if peek(2) == UInt8(ascii: ">") {
                    position += 3
                    return .comment
                }
                if peek(2) == UInt8(ascii: "!"), peek(3) == UInt8(ascii: ">") {
                    position += 4
                    return .comment
                }
            }
            position += 1
        }
    }

    /// The next text of a CDATA section; nil at its end.
    mutating func sectionText() -> Token? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "]"), peek(1) == UInt8(ascii: "]"), peek(2) == UInt8(ascii: ">") {
                position += 3
                isInSection = false
                return nil
            }
            if byte == 0 || byte == 0x0D {
                return character(stopsAtTags: false, decodes: false, in: min(position + 2, bytes.count))
            }
            if byte == UInt8(ascii: "&"), readsSections,
                let match = CharacterReferences.match(in: bytes, at: position, place: .text)
            {
                position = match.end
                return .text(UnsafeBufferPointer(start: scratch, count: match.write(to: scratch)))
            }
            let start = position
            position += 1
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "]") || byte == 0 || byte == 0x0D || byte == UInt8(ascii: "&") { break }
                position += 1
            }
            return text(from: start)
        }
        isInSection = false
        return nil
    }

    // MARK: Doctypes

    private mutating func doctype() -> Token {
        let end = ByteScan.first(UInt8(ascii: ">"), in: bytes, from: position, to: bytes.count)
        // An identifier may not hold a ">": it would end the doctype, and make it a quirky one.
        let isCut = end >= bytes.count
        var words = HTMLDoctype(UnsafeBufferPointer(rebasing: bytes[position..<end]))
        if isCut { words.isBroken = true }
        position = min(end + 1, bytes.count)
        return .doctype(isQuirky: words.isQuirky)
    }
}

/// What a doctype says (WHATWG HTML, sections 13.2.5.53 to 13.2.5.68), for whether a page is read as those of the last
/// century were ("quirks mode", section 13.2.6.4.1).
struct HTMLDoctype {
    /// Whether it is not written as it should be.
    var isBroken = false
    private(set) var name: String
    private(set) var publicIdentifier: String?
    private(set) var systemIdentifier: String?

    /// Reads what stands between `<!doctype` and `>`.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rest = bytes[...]
        func skipSpaces() { rest = rest.drop { $0.isHTMLSpace } }
        skipSpaces()
        let word = rest.prefix { !$0.isHTMLSpace }
        name = String(decoding: word.map(\.lowercased), as: UTF8.self)
        if word.isEmpty { isBroken = true }
        rest = rest.dropFirst(word.count)
        skipSpaces()
        guard !rest.isEmpty else { return }
        let key = String(decoding: rest.prefix(6).map(\.lowercased), as: UTF8.self)
        guard key == "public" || key == "system" else {
            isBroken = true
            return
        }
        rest = rest.dropFirst(6)
        func identifier() -> String? {
            skipSpaces()
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
            let body = rest.dropFirst().prefix { $0 != quote }
            rest = rest.dropFirst(1 + body.count)
            if rest.isEmpty { isBroken = true }
            rest = rest.dropFirst()
            return String(decoding: body.map(\.lowercased), as: UTF8.self)
        }
        if key == "public" {
            publicIdentifier = identifier()
            if publicIdentifier == nil { isBroken = true }
            guard !isBroken else { return }
            systemIdentifier = identifier()
            skipSpaces()
            if systemIdentifier == nil, !rest.isEmpty { isBroken = true }
        } else {
            systemIdentifier = identifier()
            if systemIdentifier == nil { isBroken = true }
        }
    }

    /// Whether the page is read in quirks mode.
    var isQuirky: Bool {
        if isBroken || name != "html" { return true }
        if systemIdentifier == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" { return true }
        guard let publicIdentifier else { return false }
        if ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]
            .contains(publicIdentifier)
        {
            return true
        }
        if Self.quirkyPrefixes.contains(where: publicIdentifier.hasPrefix) { return true }
        return systemIdentifier == nil && Self.quirkyWithoutSystem.contains(where: publicIdentifier.hasPrefix)
    }

    private static let quirkyWithoutSystem = [
        "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//",
    ]

    private static let quirkyPrefixes = [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
        "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
        "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//",
        "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//",
        "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
        "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
        "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
        "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
        "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//",
        "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//",
        "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//",
        "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//",
        "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//",
        "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//",
        "-//webtechs//dtd mozilla html//",
    ]
}
