/// The content of elements that hold no tags (WHATWG HTML, sections 13.2.5.2 to 13.2.5.31).
extension HTMLTokenizer {
    /// How the content of an element is read.
    enum RawText {
        /// Text with references: titles, text areas.
        case references
        /// Text as it stands.
        case plain
        /// A script, where an end tag within a comment may be part of a string.
        case script
    }

    /// Reads the content of an element whose start tag was just read, and its end tag. The content goes to the end of
    /// the page where there is none.
    mutating func rawText(of tag: HTMLTag, _ kind: RawText) -> Range<Int> {
        let start = position
        let name = Array(tag.rawValue.utf8)
        let end = kind == .script ? scriptEnd() : endTag(named: name, from: start)
        guard let end else {
            position = bytes.count
            return start..<bytes.count
        }
        position = end + 2 + name.count
        // An end tag may have attributes, which nobody looks at.
        _ = readAttributes(keeps: false)
        return start..<end
    }

    /// Whether the content of an element has an end tag after the present place.
    mutating func hasEndTag(of tag: HTMLTag) -> Bool {
        if withoutEnd.contains(tag) { return false }
        if endTag(named: Array(tag.rawValue.utf8), from: position) != nil { return true }
        withoutEnd.insert(tag)
        return false
    }

    private func endTag(named name: [UInt8], from start: Int) -> Int? {
        var index = start
        while true {
            index = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count)
            guard index < bytes.count else { return nil }
            if isTag(name, at: index, isEnd: true) { return index }
            index += 1
        }
    }

    /// Whether a tag's name stands at a `<`, and ends there.
    private func isTag(_ name: [UInt8], at index: Int, isEnd: Bool) -> Bool {
        var index = index + 1
        if isEnd {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "/") else { return false }
            index += 1
        }
        guard index + name.count < bytes.count else { return false }
        for offset in name.indices where bytes[index + offset].lowercased != name[offset] { return false }
        let next = bytes[index + name.count]
        return next.isHTMLSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
    }

    /// Where a script's end tag stands. Within `<!--`, a `<script>` makes the next end tag a part of the script.
    private func scriptEnd() -> Int? {
        let name = Array("script".utf8)
        var index = position
        var isEscaped = false
        var isDoublyEscaped = false
        while true {
            if !isEscaped { index = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count) }
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                if !isDoublyEscaped, isTag(name, at: index, isEnd: true) { return index }
                if !isEscaped {
                    if starts(with: "<!--", at: index) {
                        isEscaped = true
                        index += 4
                        // Its own dashes count for the end.
                        if dashesEnd(at: index) { isEscaped = false }
                        continue
                    }
                } else if isDoublyEscaped {
                    if isTag(name, at: index, isEnd: true) { isDoublyEscaped = false }
                } else if isTag(name, at: index, isEnd: false) {
                    isDoublyEscaped = true
                }
            } else if byte == UInt8(ascii: "-"), starts(with: "-->", at: index) {
                isEscaped = false
                isDoublyEscaped = false
            }
            index += 1
        }
    }

    private func dashesEnd(at index: Int) -> Bool {
        starts(with: ">", at: index) || starts(with: "->", at: index)
    }

    private func starts(with text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
