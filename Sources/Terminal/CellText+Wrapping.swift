/// Breaking text into lines.
extension CellText {
    /// The lines of a text, none wider than `width` columns (2 at least); see ``MeasuredText``. `\n` always breaks.
    public static func wrapped(_ text: String, width: Int) -> [String] {
        if text.utf8.count <= width, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return [text] }
        let measured = MeasuredText(text)
        return measured.lines(width: width).map { measured.text($0.cells) + ($0.endsWithHyphen ? "-" : "") }
    }
}
