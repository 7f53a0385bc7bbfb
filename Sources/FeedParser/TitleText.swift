/// Headlines as one line of plain text.
enum TitleText {
    /// The most characters of a headline; the longest that newspapers print has half of it.
    static let longest = 300

    /// `text` without tags, entities decoded (also those that were escaped twice), nil when nothing is left.
    static func line(of text: ParsedText?) -> String? {
        guard let text else { return nil }
        // A headline of a megabyte is cut before it is looked at.
        var line = text.value.utf8.count > 16_384 ? String(text.value.prefix(4_096)) : text.value
        for _ in 0..<2 {
            let before = line
            if text.kind != .plain, HTMLBlocks.hasTags(line) {
                line = PlainText.text(of: line)
            } else if line.utf8.contains(UInt8(ascii: "&")) {
                line = CharacterReferences.decoded(line, in: .attribute)
            }
            if line == before { break }
        }
        line = OneLine.text(line, atMost: longest)
        return line.isEmpty ? nil : line
    }
}
