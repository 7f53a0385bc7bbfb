/// The names of authors as feeds write them.
enum PersonName {
    /// The name in `text`, one line of plain text: `jane@example.org (Jane Doe)`, `Jane Doe (jane@example.org)` and
    /// `Jane Doe <jane@example.org>` are Jane Doe; an address alone stands for its owner.
    static func name(in text: String) -> String? {
        guard let line = TitleText.line(of: ParsedText(text)) else { return nil }
        for (opening, closing) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard let start = line.firstIndex(of: opening), line.last == closing else { continue }
            let outside = line[..<start].description.trimmingSpaces
            let inside = line[line.index(after: start)..<line.index(before: line.endIndex)].description.trimmingSpaces
            if isAddress(outside) { return inside.isEmpty ? outside : inside }
            if isAddress(inside) { return outside.isEmpty ? inside : outside }
        }
        return line
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let at = text.firstIndex(of: "@") else { return false }
        return at != text.startIndex && !text.contains(" ")
    }
}
