/// Makes well-formed XML out of what feeds send in its place: bare `&` and `<`, HTML's entities, attributes without
/// quotes, control characters, tags that never end or never began, a document cut off in the middle.
///
/// Text is kept wherever there is doubt. Nothing that it writes can fail in ``XMLReader``.
struct XMLMender {
    /// The document as well-formed XML, line by line as before.
    var output: [UInt8] = []

    /// What was wrong, in the order of the lines.
    private(set) var problems: [FeedProblem] = []

    /// The document ends before its outermost element does.
    var isCut = false

    /// The document ends within an article.
    var isCutInItem = false

    let bytes: UnsafeBufferPointer<UInt8>
    let kind: DocumentKind
    var index = 0
    var open: [OpenElement] = []
    var skippedDepth = 0
    var namespaceCount = 0

    /// How many bytes may still be looked at for a better end of a quoted value.
    var lookAhead = 1 << 20

    /// What the document type declares, and how many bytes may still be put in its place.
    private let entities: XMLEntities
    private var expansionLeft = 1 << 20

    /// Ends that were looked for in vain and need not be looked for again.
    var missing: Set<String> = []

    /// The line of ``countedTo``.
    private var line: Int
    private var countedTo = 0

    struct OpenElement {
        /// As written, with its prefix.
        var name: Range<Int>
        /// Without prefix and in small letters.
        var local: String
        /// Where its start tag begins in the output.
        var outputStart: Int
        /// The line of its start tag.
        var line: Int
    }

    /// Mends `bytes`, which are valid UTF-8 and start with the start tag of the outermost element on `firstLine`.
    static func mended(
        _ bytes: ArraySlice<UInt8>, of kind: DocumentKind = .feed, firstLine: Int,
        entities: XMLEntities = XMLEntities(prolog: [])
    ) -> XMLMender {
        bytes.withUnsafeBufferPointer { XMLMender($0, of: kind, firstLine: firstLine, entities: entities) }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, of kind: DocumentKind, firstLine: Int, entities: XMLEntities) {
        self.bytes = bytes
        self.kind = kind
        self.entities = entities
        line = firstLine
        output.reserveCapacity(bytes.count + 1_024)
        while index < bytes.count { step() }
        finish()
    }

    private mutating func step() {
        let start = index
        while index < bytes.count, !Self.isSpecial(bytes[index]) { index += 1 }
        output.append(contentsOf: bytes[start..<index])
        guard index < bytes.count else { return }
        switch bytes[index] {
        case UInt8(ascii: "<"): markup()
        case UInt8(ascii: "&"): reference()
        default: character()
        }
    }

    // MARK: Text

    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xEF: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }

    /// A character that is none of XML's, or a `>`, which must not follow `]]`.
    mutating func character() {
        let byte = bytes[index]
        if byte == UInt8(ascii: ">") {
            output.append(contentsOf: "&gt;".utf8)
        } else if byte == 0xEF {
            // U+FFFE and U+FFFF
            if byteAt(index + 1) == 0xBF, byteAt(index + 2) >= 0xBE {
                report("a character that XML does not allow")
                index += 3
                return
            }
            output.append(byte)
        } else {
            report("a control character")
        }
        index += 1
    }

    /// An `&`, with what it stands for if it begins a reference.
    mutating func reference() {
        if let end = endOfXMLEntity() {
            output.append(contentsOf: bytes[index..<end])
            index = end
            return
        }
        if let (value, end) = entities.match(in: bytes, at: index), value.count <= expansionLeft {
            output.append(contentsOf: value)
            expansionLeft -= value.count
            index = end
            return
        }
        // In XML a reference ends with a semicolon, so that "?a=1&copy=2" is left alone.
        if let match = CharacterReferences.match(in: bytes, at: index, place: .text),
            bytes[match.end - 1] == UInt8(ascii: ";")
        {
            // "&#0;" and its like stand for nothing.
            if match.first != "\u{FFFD}" { append(match.first) }
            if let second = match.second { append(second) }
            index = match.end
            return
        }
        report("an & that begins no entity")
        output.append(contentsOf: "&amp;".utf8)
        index += 1
    }

    private func endOfXMLEntity() -> Int? {
        for name in ["amp;", "lt;", "gt;", "quot;", "apos;"] where starts(with: name, at: index + 1) {
            return index + 1 + name.utf8.count
        }
        return nil
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20..<0x7F: output.append(contentsOf: "&#\(scalar.value);".utf8)
        case 0x00..<0x20, 0xFFFE, 0xFFFF: break
        default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    // MARK: Mark-up

    private mutating func markup() {
        if starts(with: "<![CDATA[") {
            characterData()
        } else if starts(with: "<!--") {
            leaveOut(through: "-->", "a comment does not end")
        } else if starts(with: "<?") {
            leaveOut(through: "?>", "an instruction does not end")
        } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
            leaveOut(through: ">", "a document type does not end")
        } else if let name = name(at: index + 1) {
            startTag(name)
        } else if byteAt(index + 1) == UInt8(ascii: "/"), let name = name(at: index + 2) {
            endTag(name)
        } else {
            report("a < that begins no tag")
            output.append(contentsOf: "&lt;".utf8)
            index += 1
        }
    }

    private mutating func characterData() {
        index += 9
        let (end, next, isWhole) = endOfSection(from: index)
        output.append(contentsOf: "<![CDATA[".utf8)
        while index < end {
            let byte = bytes[index]
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
                report("a control character")
            } else if byte == 0xEF, byteAt(index + 1) == 0xBF, byteAt(index + 2) >= 0xBE, index + 2 < end {
                index += 2
            } else {
                output.append(byte)
            }
            index += 1
        }
        output.append(contentsOf: "]]>".utf8)
        if !isWhole { report("a CDATA section does not end") }
        index = next
    }

    /// Leaves out what is no part of the document, but for its line breaks.
    private mutating func leaveOut(through end: String, _ problem: String) {
        var place = missing.contains(end) ? bytes.count : index
        while place < bytes.count, !starts(with: end, at: place) { place += 1 }
        if place == bytes.count {
            // Better to read a comment than to lose an article.
            missing.insert(end)
            report(problem)
            output.append(contentsOf: "&lt;".utf8)
            index += 1
            return
        }
        for byte in bytes[index..<place] where byte == 0x0A { output.append(byte) }
        index = place + end.utf8.count
    }

    private mutating func startTag(_ name: Range<Int>) {
        let local = localName(name)
        closeBefore(local, hasPrefix: bytes[name].contains(UInt8(ascii: ":")))
        let outputStart = output.count
        let startLine = currentLine()
        let start = index
        index = name.upperBound
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: bytes[name])
        var attributes: [Range<Int>] = []
        while true {
            skipSpaces()
            guard index < bytes.count else {
                report("the document ends within a tag")
                output.removeLast(output.count - outputStart)
                return
            }
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") {
                index += 1
                break
            }
            if byte == UInt8(ascii: "/"), let end = endOfEmptyTag() {
                index = end
                if open.isEmpty { return finishEmptyRoot(name, local, outputStart, startLine) }
                output.append(contentsOf: "/>".utf8)
                return
            }
            if byte == UInt8(ascii: "<") {
                report("a tag does not end")
                break
            }
            attribute(&attributes)
        }
        guard open.count < XMLReader.greatestDepth - 8 else {
            if skippedDepth == 0 { report("elements nested too deep", at: start) }
            output.removeLast(output.count - outputStart)
            skippedDepth += 1
            return
        }
        output.append(UInt8(ascii: ">"))
        open.append(OpenElement(name: name, local: local, outputStart: outputStart, line: startLine))
    }

    /// Behind the `>` that follows the `/` at ``index``.
    private func endOfEmptyTag() -> Int? {
        var place = index + 1
        while place < bytes.count, bytes[place].isHTMLSpace { place += 1 }
        return byteAt(place) == UInt8(ascii: ">") ? place + 1 : nil
    }

    /// `<rss/>` and more behind it: the outermost element ends with the document.
    private mutating func finishEmptyRoot(_ name: Range<Int>, _ local: String, _ outputStart: Int, _ line: Int) {
        output.append(UInt8(ascii: ">"))
        open.append(OpenElement(name: name, local: local, outputStart: outputStart, line: line))
        hasRootEnd = true
    }

    var hasRootEnd = false

    private mutating func endTag(_ name: Range<Int>) {
        let start = index
        index = name.upperBound
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") { index += 1 }
        if byteAt(index) == UInt8(ascii: ">") { index += 1 }
        let local = localName(name)
        if skippedDepth > 0, !Self.articles.contains(local) {
            skippedDepth -= 1
            return
        }
        skippedDepth = 0
        guard let place = open.lastIndex(where: { $0.local == local }) else {
            report("</\(local)> ends nothing", at: start)
            // "<title>…</titel>" ends the title; "</p>" in a description does not end that.
            if let last = open.last, Self.fields.contains(last.local), HTMLTag(name: local) == .other { close() }
            return
        }
        if place == 0 {
            // What follows the outermost element may be more of the feed; it ends with the document.
            hasRootEnd = true
            closeElements(above: 0)
            return
        }
        closeElements(above: place)
        close()
    }

    // MARK: Bytes

    func byteAt(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

    func starts(with text: String, at place: Int) -> Bool {
        guard place + text.utf8.count <= bytes.count else { return false }
        var place = place
        for byte in text.utf8 {
            if bytes[place] != byte { return false }
            place += 1
        }
        return true
    }

    private func starts(with text: String) -> Bool { starts(with: text, at: index) }

    mutating func skipSpaces() {
        while index < bytes.count, bytes[index].isHTMLSpace {
            if bytes[index] == 0x0A { output.append(0x0A) }
            index += 1
        }
    }

    /// The name of a tag or attribute at `place`. Names beyond ASCII are none of feeds.
    func name(at place: Int) -> Range<Int>? {
        guard byteAt(place).isASCIILetter || byteAt(place) == UInt8(ascii: "_") else { return nil }
        var end = place + 1
        while end < bytes.count, end - place <= 256, Self.isNameByte(bytes[end]) { end += 1 }
        let follower = byteAt(end)
        let isEnd =
            follower.isHTMLSpace || follower == UInt8(ascii: ">") || follower == UInt8(ascii: "/")
            || follower == UInt8(ascii: "=") || follower == UInt8(ascii: "<") || end == bytes.count
        let colons = bytes[place..<end].count { $0 == UInt8(ascii: ":") }
        guard isEnd, end - place <= 256, colons <= 1, bytes[end - 1] != UInt8(ascii: ":") else { return nil }
        return place..<end
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ".")
    }

    private func localName(_ name: Range<Int>) -> String {
        let start = bytes[name].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.lowerBound
        return String(decoding: bytes[start..<name.upperBound].map(\.lowercased), as: UTF8.self)
    }

    // MARK: Problems

    /// The line of ``index``, counted on from where it was last asked for.
    private mutating func currentLine(at place: Int? = nil) -> Int {
        let place = min(place ?? index, bytes.count)
        if place > countedTo {
            line += bytes[countedTo..<place].count { $0 == 0x0A }
            countedTo = place
        }
        return line
    }

    mutating func report(_ message: String, at place: Int? = nil) {
        guard problems.count < FeedProblem.limit else { return }
        problems.append(FeedProblem(line: currentLine(at: place), message: message))
    }
}
