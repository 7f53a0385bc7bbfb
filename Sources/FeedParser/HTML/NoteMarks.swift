/// Marks of footnotes that are links and not raised by their element: those of Substack and of word processors, whose styles
/// are not here.
enum NoteMarks {
    /// Whether a link to `reference` with so short a text is one: it leads to a place in a page, and its text is a number.
    static func isMark(_ reference: String, _ text: String) -> Bool {
        guard let hash = reference.utf8.firstIndex(of: UInt8(ascii: "#")) else { return false }
        let mark = text.utf8.filter { !$0.isHTMLSpace }
        guard (1...6).contains(mark.count) else { return false }
        let inner =
            mark.first == UInt8(ascii: "[") && mark.last == UInt8(ascii: "]") ? mark.dropFirst().dropLast() : mark[...]
        guard !inner.isEmpty, inner.count <= 4, inner.allSatisfy({ $0.isDigit }) || inner.allSatisfy({ $0 == 0x2A })
        else {
            return false
        }
        // Of another page only what says that it is one.
        let place = reference[hash...].dropFirst().lowercased()
        return hash == reference.utf8.startIndex || names.contains { place.hasPrefix($0) }
    }

    private static let names = [
        "fn", "footnote", "_ftn", "_edn", "cite_note", "cite-note", "note", "endnote", "easy-footnote",
    ]
}
