/// Makes a page ready for libxml2, whose HTML parser is one of 1999: character references are resolved as HTML has them
/// now, comments end where browsers end them, scripts and styles are left out, tags keep the attributes that somebody
/// reads, and nothing is left that makes the parser's time grow with the square of the page.
struct HTMLSource {
    /// The page in this form; UTF-8.
    private(set) var output: [UInt8] = []
    /// The page's JSON-LD scripts, as they stand.
    private(set) var linkedData: [[UInt8]] = []
    /// Whether the page has scripts that do something.
    private(set) var hasScripts = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// Raw text elements whose end tag was looked for in vain: it is not looked for again.
    private var unclosed: Set<HTMLTag> = []

    /// Prepares a page in UTF-8. (The bytes are not kept.)
    init(_ page: UnsafeBufferPointer<UInt8>) {
        bytes = page
        output.reserveCapacity(page.count)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                markup()
            } else {
                appendCharacter(of: .text)
            }
        }
    }

    /// Copies the character or the reference at ``index``.
    private mutating func appendCharacter(of place: CharacterReferences.Place) {
        let byte = bytes[index]
        if byte == UInt8(ascii: "&"), let match = CharacterReferences.match(in: bytes, at: index, place: place) {
            append(match.first)
            if let second = match.second { append(second) }
            index = match.end
            return
        }
        index += 1
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
            append(Unicode.Scalar(byte))
        case 0x0D:
            if index >= bytes.count || bytes[index] != 0x0A { output.append(0x0A) }
        case 0x00..<0x20 where !byte.isHTMLSpace:
            break
        default:
            output.append(byte)
        }
    }

    /// Writes a scalar so that it is text to the parser whatever it is.
    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value >= 0x80 {
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        } else if UInt8(scalar.value).isASCIIAlphanumeric {
            output.append(UInt8(scalar.value))
        } else {
            output.append(contentsOf: "&#\(scalar.value);".utf8)
        }
    }

    // MARK: Mark-up

    private mutating func markup() {
        guard index + 1 < bytes.count else { return appendCharacter(of: .text) }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"): declaration()
        case UInt8(ascii: "?"): skip(through: UInt8(ascii: ">"))
        case UInt8(ascii: "/"):
            if index + 2 < bytes.count, bytes[index + 2].isASCIILetter {
                endTag()
            } else {
                skip(through: UInt8(ascii: ">"))
            }
        case let byte where byte.isASCIILetter: startTag()
        default: appendCharacter(of: .text)
        }
    }

    private mutating func skip(through byte: UInt8) {
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index += 1
    }

    private func starts(with text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset].lowercased != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// `<!…`: a comment, which ends as browsers end it; a CDATA section, whose text stands; else a doctype.
    private mutating func declaration() {
        if starts(with: "<!--", at: index) {
            index += 4
            if starts(with: ">", at: index) || starts(with: "->", at: index) { return skip(through: UInt8(ascii: ">")) }
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "-"), starts(with: "-->", at: index) || starts(with: "--!>", at: index)
                {
                    return skip(through: UInt8(ascii: ">"))
                }
                index += 1
            }
        } else if starts(with: "<![cdata[", at: index) {
            index += 9
            while index < bytes.count, !starts(with: "]]>", at: index) { appendCharacter(of: .text) }
            index += 3
        } else {
            skip(through: UInt8(ascii: ">"))
        }
    }

    private mutating func tagName() -> Range<Int> {
        let start = index
        while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        return start..<index
    }

    private func name(in range: Range<Int>) -> String {
        // No name that anybody looks for is longer.
        String(decoding: bytes[range].prefix(24).map(\.lowercased), as: UTF8.self)
    }

    private mutating func endTag() {
        index += 2
        let name = name(in: tagName())
        skip(through: UInt8(ascii: ">"))
        output.append(contentsOf: "</\(name)>".utf8)
    }

    private mutating func startTag() {
        index += 1
        let name = name(in: tagName())
        let tag = HTMLTag(name: name)
        let start = output.count
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name.utf8)
        var isLinkedData = false
        var isEmpty = false
        var count = 0
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: "/") {
                isEmpty = bytes[index] == UInt8(ascii: "/")
                index += 1
                continue
            }
            isEmpty = false
            let from = output.count
            guard let attribute = attribute(), count < 64 else {
                output.removeSubrange(from...)
                continue
            }
            count += 1
            if tag == .script, attribute == .type {
                isLinkedData = String(decoding: output[from...], as: UTF8.self).contains("ld+json")
            }
        }
        index += 1
        if isEmpty { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
        if !isEmpty { rawText(of: tag, isLinkedData: isLinkedData, tagAt: start) }
    }

    /// Copies ` name="value"`; nil for an attribute that nobody reads (what was written is to be taken back).
    private mutating func attribute() -> HTMLAttribute? {
        let start = index
        index += 1
        while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: "="),
            bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        let attribute = HTMLAttribute(name: name(in: start..<index))
        if let attribute {
            output.append(UInt8(ascii: " "))
            output.append(contentsOf: attribute.rawValue.utf8)
        }
        output.append(UInt8(ascii: "="))
        output.append(UInt8(ascii: "\""))
        skipSpaces()
        if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            index += 1
            skipSpaces()
            value()
        }
        output.append(UInt8(ascii: "\""))
        return attribute
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
    }

    private mutating func value() {
        guard index < bytes.count else { return }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            while index < bytes.count, bytes[index] != quote { appendCharacter(of: .attribute) }
            index += 1
        } else {
            while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">") {
                appendCharacter(of: .attribute)
            }
        }
    }

    // MARK: Raw text

    /// Elements whose content is no mark-up. That of a title is text, and the others are left out with their content;
    /// of a frame, the tag stays.
    private mutating func rawText(of tag: HTMLTag, isLinkedData: Bool, tagAt start: Int) {
        switch tag {
        case .script, .style, .textarea, .title, .iframe, .noframes: break
        default: return
        }
        guard !unclosed.contains(tag), let end = endTag(of: tag, from: index) else {
            unclosed.insert(tag)
            // A script that never ends takes the rest of the page with it, as in browsers.
            if tag == .script || tag == .style { index = bytes.count }
            return
        }
        if tag == .title {
            while index < end { appendCharacter(of: .text) }
            return
        }
        if isLinkedData { linkedData.append(Array(bytes[index..<end])) } else if tag == .script { hasScripts = true }
        index = end
        if tag != .iframe {
            output.removeSubrange(start...)
            skip(through: UInt8(ascii: ">"))
        }
    }

    private func endTag(of tag: HTMLTag, from start: Int) -> Int? {
        let name = Array(tag.rawValue.utf8)
        var position = start
        while position + name.count + 2 <= bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position + 1] == UInt8(ascii: "/"),
                name.indices.allSatisfy({ bytes[position + 2 + $0].lowercased == name[$0] })
            {
                let next = position + 2 + name.count
                if next == bytes.count || !bytes[next].isASCIIAlphanumeric { return position }
            }
            position += 1
        }
        return nil
    }
}
