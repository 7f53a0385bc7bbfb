/// A word that was broken over several lines, as mail programs do it with addresses.
public enum BrokenWord {
    /// The word without its line breaks and the spaces around them; nil where there are no breaks, or other spaces, or
    /// where a later line is an address of its own.
    public static func joined(_ text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            let start = line.drop(while: \.isWhitespace)
            return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
        }.filter { !$0.isEmpty }
        guard lines.count > 1, !lines.contains(where: { $0.contains(where: \.isWhitespace) }),
            !lines.dropFirst().contains(where: { $0.contains("://") })
        else { return nil }
        return lines.joined()
    }
}
