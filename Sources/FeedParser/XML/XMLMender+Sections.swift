/// CDATA sections, and references that no parser of XML takes.
extension XMLMender {
    /// Where the CDATA section ends whose text begins at `start`, and where what follows it begins.
    ///
    /// One that does not end, ends before the end tag of the element that it stands in: where no `]]>` comes before the
    /// next section begins, or none at all.
    func endOfSection(from start: Int) -> (end: Int, next: Int, isWhole: Bool) {
        let name = open.last.map { bytes[$0.name] }
        var candidate: Int?
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "]"), starts(with: "]]>", at: place) { return (place, place + 3, true) }
            if bytes[place] == UInt8(ascii: "<") {
                if let candidate, starts(with: "<![CDATA[", at: place) {
                    return (withoutBrackets(start..<candidate), candidate, false)
                }
                if candidate == nil, let name, isEndTag(of: name, at: place) { candidate = place }
            }
            place += 1
        }
        guard let candidate else { return (bytes.count, bytes.count, false) }
        return (withoutBrackets(start..<candidate), candidate, false)
    }

    /// Whether the end tag of `name` stands at `place`, and another tag behind it.
    private func isEndTag(of name: Slice<UnsafeBufferPointer<UInt8>>, at place: Int) -> Bool {
        guard byteAt(place + 1) == UInt8(ascii: "/"), place + 2 + name.count < bytes.count,
            bytes[(place + 2)..<(place + 2 + name.count)].elementsEqual(name)
        else { return false }
        var end = place + 2 + name.count
        while end < bytes.count, bytes[end].isHTMLSpace { end += 1 }
        guard byteAt(end) == UInt8(ascii: ">") else { return false }
        end += 1
        while end < bytes.count, bytes[end].isHTMLSpace { end += 1 }
        return end == bytes.count || bytes[end] == UInt8(ascii: "<")
    }

    /// The end of a text without what is left of the `]]>` that was meant: `]]`, `]>`, `] ]>`.
    private func withoutBrackets(_ text: Range<Int>) -> Int {
        var end = text.upperBound
        if end > text.lowerBound, bytes[end - 1] == UInt8(ascii: ">") { end -= 1 }
        var brackets = 0
        while end > text.lowerBound, brackets < 2 {
            if bytes[end - 1] == UInt8(ascii: "]") {
                brackets += 1
            } else if bytes[end - 1] != 0x20 {
                break
            }
            end -= 1
        }
        return brackets > 0 ? end : text.upperBound
    }
}
