/// The marks of CDATA sections around HTML, as feeds have them that wrap a text twice: what stands in such a section is
/// mark-up. Within code, and where no tag is in it, a section is the text that it says it is.
enum SectionMarks {
    private static let opening = Array("<![CDATA[".utf8)
    private static let closing = Array("]]>".utf8)

    /// The text without the marks of sections that hold mark-up; nil where none does.
    static func removed(from html: String) -> String? {
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        var start = 0
        var hasRemoved = false
        while let mark = bytes[start...].firstRange(of: opening) {
            let body = bytes[mark.upperBound...]
            let end = body.firstRange(of: closing)
            let text = body[..<(end?.lowerBound ?? bytes.count)]
            let isMarkup =
                !isInCode(bytes[..<mark.lowerBound]) && HTMLBlocks.hasTags(String(decoding: text, as: UTF8.self))
            if isMarkup { hasRemoved = true }
            result += bytes[start..<(isMarkup ? mark.lowerBound : mark.upperBound)]
            result += text
            if !isMarkup, let end { result += bytes[end] }
            start = end?.upperBound ?? bytes.count
        }
        guard hasRemoved else { return nil }
        result += bytes[start...]
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the tag right before a place begins code.
    private static func isInCode(_ before: ArraySlice<UInt8>) -> Bool {
        var rest = before.suffix(400)
        while rest.last?.isHTMLSpace == true { rest.removeLast() }
        guard rest.last == UInt8(ascii: ">"), let open = rest.lastIndex(of: UInt8(ascii: "<")) else { return false }
        let name = rest[(open + 1)...].prefix { $0.isASCIIAlphanumeric }.map(\.lowercased)
        return ["pre", "code", "samp", "kbd", "tt", "xmp", "script", "style"].contains(
            String(decoding: name, as: UTF8.self))
    }
}
