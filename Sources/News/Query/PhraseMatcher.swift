/// Finds words that stand next to each other in a text, whatever their case, their accents and what is between them.
public struct PhraseMatcher: Sendable {
    private let words: [FoldedHash]
    /// What the word behind them begins with, where the phrase ends in `*`.
    private let beginning: String?

    /// Matches the words of `phrase`, of which the last fits longer ones too when a `*` follows it. A phrase without
    /// words fits every text.
    public init(_ phrase: String) {
        var words = Self.words(of: phrase) { _, tokens in tokens.map(\.hash) }
        if phrase.last == "*", !words.isEmpty {
            words.removeLast()
            beginning = FoldedText.words(of: phrase).last
        } else {
            beginning = nil
        }
        self.words = words
    }

    /// Whether the words are in `text` in this order and with none between them.
    public func matches(_ text: String) -> Bool {
        let length = words.count + (beginning == nil ? 0 : 1)
        guard length > 0 else { return true }
        return Self.words(of: text) { bytes, tokens in
            guard tokens.count >= length else { return false }
            return (0...(tokens.count - length)).contains { start in
                words.indices.allSatisfy { tokens[start + $0].hash == words[$0] }
                    && fitsBeginning(tokens[start + length - 1], bytes)
            }
        }
    }

    private func fitsBeginning(_ token: TextToken, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let beginning else { return true }
        let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        return FoldedText.key(of: word).hasPrefix(beginning)
    }

    private static func words<Result>(
        of text: String, _ body: (UnsafeBufferPointer<UInt8>, ContiguousArray<TextToken>) -> Result
    ) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            var tokens: ContiguousArray<TextToken> = []
            TextScanner.scan(bytes, from: 0, to: bytes.count, into: &tokens)
            return body(bytes, tokens)
        }
    }
}
