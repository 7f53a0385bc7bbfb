/// Mark-up in headlines. What may stand in one (`<b>`, `<em>`, a link) is taken away; an element that a headline only
/// talks about ("The <select> element", "Why <b> is bold") is part of its words, however it was escaped.
struct HeadlineMarkup {
    /// How a text came to have its tags.
    enum Origin {
        /// They stand in what the feed calls HTML.
        case markup
        /// They were escaped there, so that they are words, unless they were escaped once too often.
        case escaped
    }

    /// The text without mark-up. Character references stay as they are.
    static func removed(from text: String, origin: Origin) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var reader = HeadlineMarkup(Array(text.utf8), origin)
        reader.read()
        if reader.mayHaveLostWords, reader.talks || MarkupTalk.namesMarkup(reader.bytes) {
            // What could be a line break in another headline is a word of this one.
            reader = HeadlineMarkup(reader.bytes, origin)
            reader.isAboutMarkup = true
            reader.read()
        }
        return String(decoding: reader.output, as: UTF8.self)
    }

    private let bytes: [UInt8]
    private let origin: Origin
    private var output: [UInt8] = []
    private var index = 0
    /// Where the end tags of each name start, those that no start tag has taken.
    private var ends: [String: ArraySlice<Int>] = [:]
    /// The end tags that belong to a start tag.
    private var takenEnds: Set<Int> = []
    /// Whether the headline is about mark-up.
    private var isAboutMarkup = false
    /// Whether something was taken away that stands where a word would, and in another headline would be one.
    private var mayHaveLostWords = false
    /// Whether an element is a word of the headline.
    private var talks = false
    private lazy var hasRuby = bytes.firstRange(of: "<ruby".utf8) != nil
    /// Ends of comments and sections that do not come any more.
    private var missing: Set<String> = []

    private init(_ bytes: [UInt8], _ origin: Origin) {
        self.bytes = bytes
        self.origin = origin
        var places: [String: [Int]] = [:]
        for start in bytes.indices where bytes[start] == UInt8(ascii: "<") {
            if let tag = Tag(bytes, at: start), tag.isEnd { places[tag.name, default: []].append(start) }
        }
        ends = places.mapValues { $0[...] }
    }

    private mutating func read() {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                output.append(bytes[index])
                index += 1
                continue
            }
            if readDeclaration() { continue }
            guard let tag = Tag(bytes, at: index) else {
                output.append(bytes[index])
                index += 1
                continue
            }
            read(tag)
        }
    }

    /// Comments are no words; what a CDATA section holds is.
    private mutating func readDeclaration() -> Bool {
        for (opening, closing, isKept) in [("<!--", "-->", false), ("<![CDATA[", "]]>", true)] {
            guard bytes[index...].starts(with: opening.utf8) else { continue }
            let start = index + opening.utf8.count
            guard !missing.contains(closing), let end = place(of: closing, from: start) else {
                // What does not end here does not end further on, either.
                missing.insert(closing)
                return false
            }
            let next = end + closing.utf8.count
            if isWord(from: index, to: next, around: start..<end, isComment: !isKept) {
                output += bytes[index..<next]
            } else if isKept {
                output += bytes[start..<end]
            }
            index = next
            return true
        }
        return false
    }

    /// Whether a comment or a section is what the headline is about: "<!-- comments --> in HTML".
    private mutating func isWord(from start: Int, to end: Int, around body: Range<Int>, isComment: Bool) -> Bool {
        let isAll = start == 0 && bytes[end...].allSatisfy(\.isHTMLSpace)
        guard body.count <= 40, !isAll, isOpen(from: start, to: end) else { return false }
        let text = bytes[body].drop(while: \.isHTMLSpace)
        if isComment ? MarkupTalk.isExample(text) : text.isEmpty { return true }
        guard isComment else { return false }
        notice(from: start, to: end)
        return isAboutMarkup
    }

    /// Remembers what is taken away and may be a word.
    private mutating func notice(from start: Int, to end: Int) {
        mayHaveLostWords = true
        if !talks { talks = MarkupTalk.names(bytes, from: start, to: end) }
    }

    private mutating func read(_ tag: Tag) {
        let next = index + tag.count
        defer { index = max(index, next) }
        if tag.isEnd {
            let isMarkup = takenEnds.contains(index) || tag.role == .formatting && !standsAlone(tag)
            return isMarkup ? leaveOut(tag) : keep(tag)
        }
        let end = matchingEnd(of: tag)
        // Nobody sets headlines in these, and writes them apart from the words around them.
        if Tag.outOfUse.contains(tag.name), standsAlone(tag), end.map(isWord(endTagAt:)) ?? true { return keep(tag) }
        if tag.name == "img" {
            guard tag.hasAttributes else { return keep(tag) }
            output += tag.value(of: "alt", in: bytes, at: index)
            return
        }
        if tag.isVoid {
            guard tag.role == .formatting, !(standsAsWord(tag) && (origin == .escaped || isAboutMarkup)) else {
                return keep(tag)
            }
            if standsAsWord(tag) { notice(from: index, to: next) }
            return leaveOut(tag)
        }
        // How a word is read does not stand within the word.
        if tag.name == "rt" || tag.name == "rp", let end, hasRuby {
            index = end + (Tag(bytes, at: end)?.count ?? 0)
            return
        }
        switch tag.role {
        case .formatting:
            // Without an end, at the very beginning, it is that of a headline that was cut.
            guard end != nil || tag.hasAttributes || origin == .markup && !standsAlone(tag) else {
                return keep(tag)
            }
            // "Use <a href="x">", and "from <b> to </b>".
            if isOpen(from: index, to: next), end.map(isWord(endTagAt:)) ?? tag.hasAttributes {
                if isAboutMarkup { return keep(tag) }
                if end == nil { notice(from: index, to: next) } else { mayHaveLostWords = true }
            }
            if let end { takenEnds.insert(end) }
            leaveOut(tag)
        case .program:
            guard let end, origin == .markup else { return keep(tag) }
            // What is in it is no text.
            index = end + (Tag(bytes, at: end)?.count ?? 0)
        case .other:
            guard let end, origin == .markup else { return keep(tag) }
            takenEnds.insert(end)
            leaveOut(tag)
        }
    }

    private mutating func keep(_ tag: Tag) {
        output += bytes[index..<(index + tag.count)]
        if !tag.isEnd, HTMLTag(name: tag.name) != .other, standsAlone(tag) { talks = true }
    }

    /// Whether a tag stands where a word would; Chinese, Japanese and Korean have no space before what it is called.
    private func standsAsWord(_ tag: Tag) -> Bool {
        !tag.hasAttributes && (standsAlone(tag) || MarkupTalk.isNamedWithoutSpace(bytes, at: index + tag.count))
    }

    /// Words on both sides of a block or a line break stay apart.
    private mutating func leaveOut(_ tag: Tag) { if tag.isBreak { output.append(UInt8(ascii: " ")) } }

    /// The first end tag after a start tag that has its name and no start tag yet.
    private mutating func matchingEnd(of tag: Tag) -> Int? {
        guard var places = ends[tag.name] else { return nil }
        while let first = places.first, first < index { places.removeFirst() }
        let end = places.popFirst()
        ends[tag.name] = places
        return end
    }

    /// Whether a tag has no letter on both sides, as a word has none, and no attributes.
    private func standsAlone(_ tag: Tag) -> Bool { standsAlone(tag, at: index) }

    private func standsAlone(_ tag: Tag, at start: Int) -> Bool {
        !tag.hasAttributes && isOpen(from: start, to: start + tag.count)
    }

    /// Whether no letter stands on either side of a piece.
    private func isOpen(from start: Int, to end: Int) -> Bool {
        let isWordEnd = end >= bytes.count || !(bytes[end].isASCIIAlphanumeric || beginsLetter(at: end))
        return isWordEnd && (start == 0 || isOpen(before: start))
    }

    /// Whether a space, a bracket or a quotation mark stands before a place, or a dash or a stroke.
    private func isOpen(before place: Int) -> Bool {
        let before = bytes[place - 1]
        if before.isHTMLSpace || "([{\"'/-".utf8.contains(before) { return true }
        // U+2010…201F: dashes and quotation marks; « and 「.
        let last = bytes[max(place - 3, 0)..<place]
        return last.starts(with: [0xE2, 0x80]) && before < 0xA0 || last.suffix(2) == [0xC2, 0xAB]
            || last == [0xE3, 0x80, 0x8C]
    }

    /// Whether a character beyond ASCII at a place may be a letter; dashes and quotation marks are none.
    private func beginsLetter(at place: Int) -> Bool {
        bytes[place] >= 0x80 && !bytes[place...].starts(with: [0xE2, 0x80])
            && !bytes[place...].starts(with: [0xC2, 0xBB]) && !bytes[place...].starts(with: [0xE3, 0x80])
    }

    /// Whether the end tag at a place stands apart from the words around it.
    private func isWord(endTagAt place: Int) -> Bool {
        Tag(bytes, at: place).map { standsAlone($0, at: place) } ?? false
    }

    private func place(of text: String, from start: Int) -> Int? {
        guard start <= bytes.count else { return nil }
        return bytes[start...].firstRange(of: Array(text.utf8))?.lowerBound
    }
}

/// A tag in a headline.
private struct Tag {
    enum Role {
        /// It may stand in headlines: styles, links, the paragraph around one.
        case formatting
        /// What is in it is no text.
        case program
        case other
    }

    let name: String
    let isEnd: Bool
    let hasAttributes: Bool
    let role: Role
    /// How many bytes it has, from `<` to `>`.
    let count: Int

    /// The tag that starts at an index; nil where none does.
    init?(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < bytes.count, bytes[index].isASCIIAlphanumeric || bytes[index] == 0x2D || bytes[index] == 0x3A {
            index += 1
        }
        guard index > nameStart, index < bytes.count, bytes[nameStart].isASCIILetter else { return nil }
        name = String(decoding: bytes[nameStart..<index].map(\.lowercased), as: UTF8.self)
        let afterName = index
        var quote: UInt8?
        while index < bytes.count, index - start < 2_048 {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[index - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            index += 1
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
        let rest = bytes[afterName..<index]
        hasAttributes = rest.contains(UInt8(ascii: "="))
        // `<T extends B>` is none.
        guard hasAttributes || rest.allSatisfy({ $0.isHTMLSpace || $0 == UInt8(ascii: "/") }) else { return nil }
        count = index + 1 - start
        role =
            Self.formatting.contains(name) ? .formatting : Self.programs.contains(name) ? .program : .other
    }

    var isVoid: Bool { !isEnd && HTMLTag(name: name).isVoid }

    /// Whether words before and after it are apart.
    var isBreak: Bool { name == "br" || HTMLTag(name: name).isBlock }

    /// The value of an attribute, in quotation marks or without.
    func value(of attribute: String, in bytes: [UInt8], at start: Int) -> ArraySlice<UInt8> {
        let tag = bytes[start..<(start + count)]
        let places = tag.indices.filter { index in
            guard bytes[index].isHTMLSpace else { return false }
            let name = bytes[(index + 1)...].prefix(attribute.utf8.count + 1)
            return name.map(\.lowercased).elementsEqual((attribute + "=").utf8)
        }
        guard let place = places.first else { return [] }
        let value = tag[(place + attribute.utf8.count + 2)...]
        guard let first = value.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
            return value.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
        }
        return value.dropFirst().prefix { $0 != first }
    }

    private static let formatting: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "br", "center", "cite", "code", "del", "dfn", "div",
        "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "ins", "kbd", "mark", "nobr", "p", "q", "rp",
        "rt",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
    /// Elements that the standard calls obsolete.
    static let outOfUse: Set<String> = [
        "acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font", "frame", "frameset",
        "isindex", "keygen", "listing", "marquee", "multicol", "nobr", "noembed", "noframes", "plaintext", "spacer",
        "strike", "tt", "xmp",
    ]
    private static let programs: Set<String> = [
        "script", "style", "template", "svg", "canvas", "textarea", "select", "button", "iframe", "noscript", "object",
        "video", "audio", "math",
    ]
}
