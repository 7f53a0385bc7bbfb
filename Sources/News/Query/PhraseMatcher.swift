/// Finds words that stand next to each other in a text, whatever their case, their accents and what is between them.
public struct PhraseMatcher: Sendable {
    private let pattern: TextPattern

    /// Matches the words of `phrase`, of which the last fits longer ones too when a `*` follows it. A phrase without
    /// words fits every text.
    public init(_ phrase: String) { pattern = TextPattern(phrase) }

    /// Whether the words are in `text` in this order and with none between them.
    public func matches(_ text: String) -> Bool { TextWords.of(text, pattern.isIn) }

    /// The same for a text that is there as UTF-8. What is no UTF-8 in it is passed over.
    public func matches(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Bool { pattern.isIn(TextWords(bytes)) }

    /// Whether the phrase is only one word, for which an index of words is enough.
    public var isOneWord: Bool { pattern.length == 1 }
}
