/// Finds words that stand next to each other in a text, whatever their case, their accents and what is between them.
public struct PhraseMatcher: Sendable {
    private let pattern: TextPattern

    /// Matches the words of `phrase`, of which the last fits longer ones too when a `*` follows it. A phrase without
    /// words fits every text.
    public init(_ phrase: String) { pattern = TextPattern(phrase) }

    /// Whether the words are in `text` in this order and with none between them.
    public func matches(_ text: String) -> Bool { TextWords.of(text, pattern.isIn) }
}
