/// Makes well-formed XML out of what feeds send in its place: bare `&` and `<`, HTML's entities, attributes without
/// quotes, control characters, tags that never end or never began, a document cut off in the middle.
///
/// Text is kept wherever there is doubt. Nothing that it writes can fail in ``XMLReader``.
struct XMLMender {
    /// The document as well-formed XML, line by line as before.
    private(set) var output: [UInt8] = []

    /// What was wrong, in the order of the lines.
    private(set) var problems: [FeedProblem] = []

    /// The document ends before its outermost element does.
    private(set) var isCut = false

    /// The document ends within an article.
    private(set) var isCutInItem = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var open: [OpenElement] = []
    private var skippedDepth = 0
    private var namespaceCount = 0

    /// How many bytes may still be looked at for a better end of a quoted value.
    private var lookAhead = 1 << 20

    /// Ends that were looked for in vain and need not be looked for again.
    private var missing: Set<String> = []

    /// The line of ``countedTo``.
    private var line: Int
    private var countedTo = 0

    private struct OpenElement {
        /// As written, with its prefix.
        var name: Range<Int>
        /// Without prefix and in small letters.
        var local: String
        /// Where its start tag begins in the output.
        var outputStart: Int
        /// The line of its start tag.
        var line: Int
    }

    /// Bounds on one tag, whose parser compares every attribute with every other.
    private static let mostAttributes = 64

    /// Mends `bytes`, which are valid UTF-8 and start with the start tag of the outermost element on `firstLine`.
    static func mended(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> XMLMender {
        bytes.withUnsafeBufferPointer { XMLMender($0, firstLine: firstLine) }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.bytes = bytes
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

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xEF: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }

    /// A character that is none of XML's, or a `>`, which must not follow `]]`.
    private mutating func character() {
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
    private mutating func reference() {
        if let end = endOfXMLEntity() {
            output.append(contentsOf: bytes[index..<end])
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
        let start = index
        var end = start
        while end < bytes.count, !(bytes[end] == UInt8(ascii: "]") && starts(with: "]]>", at: end)) { end += 1 }
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
        if end == bytes.count {
            report("a CDATA section does not end")
        } else {
            index = end + 3
        }
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

    private var hasRootEnd = false

    /// One attribute, if what stands here is one; at least one byte is passed.
    private mutating func attribute(_ written: inout [Range<Int>]) {
        guard let name = name(at: index) else {
            report("something in a tag that is no attribute")
            index += 1
            return
        }
        index = name.upperBound
        let value = attributeValue()
        let isNamespace = starts(with: "xmlns", at: name.lowerBound)
        let isDouble = written.contains { bytes[$0].elementsEqual(bytes[name]) }
        if isDouble { report("an attribute stands twice in a tag") }
        guard !isDouble, written.count < Self.mostAttributes else { return }
        if isNamespace {
            guard namespaceCount < XMLReader.mostNamespaces / 2 else { return }
            namespaceCount += 1
        }
        written.append(name)
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: bytes[name])
        output.append(contentsOf: "=\"".utf8)
        appendValue(value)
        output.append(UInt8(ascii: "\""))
    }

    /// Passes `= "value"`, also without quotes or a value.
    private mutating func attributeValue() -> Range<Int> {
        let nameEnd = index
        skipSpaces()
        guard byteAt(index) == UInt8(ascii: "="), index < bytes.count else {
            report("an attribute without a value")
            index = nameEnd
            return nameEnd..<nameEnd
        }
        index += 1
        skipSpaces()
        let quote = byteAt(index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            if let end = endOfValue(quotedBy: quote) {
                defer { index = end + 1 }
                return (index + 1)..<end
            }
            report("a quoted value does not end")
            index += 1
        } else {
            report("an attribute without quotes")
        }
        let start = index
        while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "<")
        {
            index += 1
        }
        return start..<index
    }

    /// The quote that ends the value whose first quote is at ``index``; nil when there is none.
    ///
    /// A quote that nothing of a tag follows is part of the value (`description="Say "hello" again"`), as is one within a
    /// tag within the value, unless no better one is near.
    private mutating func endOfValue(quotedBy quote: UInt8) -> Int? {
        let mark = String(Unicode.Scalar(quote))
        var end = index + 1
        var openTags = 0
        while end < bytes.count, bytes[end] != quote {
            openTags += bytes[end] == UInt8(ascii: "<") ? 1 : bytes[end] == UInt8(ascii: ">") ? -1 : 0
            end += 1
        }
        if missing.contains(mark) || end == bytes.count {
            missing.insert(mark)
            return nil
        }
        let first = end
        while end < bytes.count, end - first < 2_048, lookAhead > 0 {
            switch bytes[end] {
            case quote where openTags <= 0 && isFollowedByTag(end + 1):
                if end != first { report("a quote within a quoted value") }
                return end
            case UInt8(ascii: "<"): openTags += 1
            case UInt8(ascii: ">"): openTags -= 1
            default: break
            }
            // The tag itself has ended.
            if openTags < 0 { return first }
            end += 1
            lookAhead -= 1
        }
        return first
    }

    /// Whether the tag ends or another attribute begins at `place`.
    private func isFollowedByTag(_ place: Int) -> Bool {
        var place = place
        while place < bytes.count, bytes[place].isHTMLSpace { place += 1 }
        let byte = byteAt(place)
        if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || place == bytes.count {
            return true
        }
        guard let name = name(at: place) else { return false }
        var after = name.upperBound
        while after < bytes.count, bytes[after].isHTMLSpace { after += 1 }
        let next = byteAt(after)
        return next == UInt8(ascii: "=") || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }

    private mutating func appendValue(_ range: Range<Int>) {
        let end = index
        index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                output.append(contentsOf: "&quot;".utf8)
                index += 1
            case UInt8(ascii: "<"):
                report("a < within an attribute")
                output.append(contentsOf: "&lt;".utf8)
                index += 1
            case UInt8(ascii: "&"): reference()
            case let byte where Self.isSpecial(byte): character()
            case let byte:
                output.append(byte)
                index += 1
            }
        }
        index = max(end, range.upperBound)
    }

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

    // MARK: Structure

    /// Fields of an article that hold a text and no elements, except mark-up.
    private static let fields: Set<String> = [
        "title", "link", "guid", "pubdate", "category", "id", "updated", "published",
    ]
    private static let articles: Set<String> = ["item", "entry"]
    private static let longTexts: Set<String> = ["description", "content", "summary", "encoded"]
    /// Elements that stand in no text of HTML.
    private static let feedOnly: Set<String> = [
        "guid", "pubdate", "enclosure", "updated", "published", "encoded", "creator",
    ]

    /// Ends what cannot hold the element that starts: a field in which another field starts, an article in which
    /// another one does.
    private mutating func closeBefore(_ local: String, hasPrefix: Bool) {
        if Self.articles.contains(local), let place = open.lastIndex(where: { $0.local == local }), place > 0 {
            report("<\(local)> starts within another")
            skippedDepth = 0
            closeElements(above: place)
            close()
            return
        }
        let isFeedOnly = Self.feedOnly.contains(local)
        let startsField =
            isFeedOnly || Self.fields.contains(local) || Self.longTexts.contains(local)
            || hasPrefix && HTMLTag(name: local) == .other
        guard startsField, let last = open.last else { return }
        let cannotHold =
            Self.fields.contains(last.local) || isFeedOnly && Self.longTexts.contains(last.local) && open.count > 2
        guard cannotHold else { return }
        report("<\(last.local)> does not end")
        close()
    }

    /// Ends the elements that are open within the one at `place`.
    private mutating func closeElements(above place: Int) {
        while open.count > place + 1 {
            if let last = open.last, !HTMLTag(name: last.local).isVoid { report("<\(last.local)> does not end") }
            close()
        }
    }

    private mutating func close() {
        guard let last = open.popLast() else { return }
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: bytes[last.name])
        output.append(UInt8(ascii: ">"))
    }

    /// Ends the document.
    private mutating func finish() {
        isCut = !hasRootEnd
        if isCut {
            if let place = open.lastIndex(where: { Self.articles.contains($0.local) }) {
                isCutInItem = true
                report("the feed is cut off in the middle of an article")
                // Half an address is worse than none; half a text is still worth reading.
                if open.count > place + 1, !Self.longTexts.contains(open[place + 1].local) {
                    output.removeLast(output.count - open[place + 1].outputStart)
                    open.removeLast(open.count - place - 1)
                }
            } else {
                report("the feed is cut off")
            }
        }
        while !open.isEmpty { close() }
    }

    // MARK: Bytes

    private func byteAt(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

    private func starts(with text: String, at place: Int) -> Bool {
        guard place + text.utf8.count <= bytes.count else { return false }
        var place = place
        for byte in text.utf8 {
            if bytes[place] != byte { return false }
            place += 1
        }
        return true
    }

    private func starts(with text: String) -> Bool { starts(with: text, at: index) }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index].isHTMLSpace {
            if bytes[index] == 0x0A { output.append(0x0A) }
            index += 1
        }
    }

    /// The name of a tag or attribute at `place`. Names beyond ASCII are none of feeds.
    private func name(at place: Int) -> Range<Int>? {
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

    private mutating func report(_ message: String, at place: Int? = nil) {
        guard problems.count < FeedProblem.limit else { return }
        problems.append(FeedProblem(line: currentLine(at: place), message: message))
    }
}
