public import Terminal

/// Keys that are pressed one after another and mean something together: mostly one.
public struct KeySequence: Hashable, Sendable {
    /// The keys, at least one.
    public let keys: [Key]

    /// A key alone.
    public init(_ key: Key) { keys = [key] }

    /// Keys in a row; nil without any.
    public init?(_ keys: [Key]) {
        guard !keys.isEmpty else { return nil }
        self.keys = keys
    }

    /// The keys that are written so: one as ``Key`` reads it (`j`, `^F`, `Enter`), several with spaces between them
    /// (`g Home`), or in a row where they are characters (`gg`). Nil where something in it is no key.
    public init?(_ text: String) {
        if let key = Key(text), text != " " {
            self.init(key)
            return
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        var keys: [Key] = []
        for word in words {
            if let key = Key(String(word)) {
                keys.append(key)
            } else if words.count == 1,
                word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isPunctuation || $0.isSymbol) }),
                // A long word is more likely a misspelt name than so many keys.
                word.count <= KeySequence.longestWord
            {
                keys += word.map { .character($0) }
            } else {
                return nil
            }
        }
        self.init(keys)
    }

    private static let longestWord = 4

    /// Whether it begins with a character that belongs to a text: a letter, a digit or a space.
    public var isText: Bool {
        guard case .character(let character) = keys.first else { return false }
        return character.isLetter || character.isNumber || character.isWhitespace
    }
}

extension KeySequence: CustomStringConvertible {
    /// As it is written in the list of keys and in the configuration.
    public var description: String {
        let isRow = keys.allSatisfy { if case .character(let character) = $0 { character != " " } else { false } }
        return keys.map(\.description).joined(separator: isRow ? "" : " ")
    }
}
