/// Words that stand next to each other, as they are looked for in texts: without regard to case, accents, and what is
/// between them. It cuts texts as the store's index does, so that what is found is also seen.
struct TextPattern: Hashable, Sendable {
    private let words: [FoldedHash]
    /// What the word behind them begins with, where the text ended in `*`.
    private let beginning: FoldedHash?

    /// The words of `text`; the last fits longer ones, too, when a `*` follows it.
    init(_ text: String) {
        let isPrefix = text.last == "*"
        var hashes = TextWords.of(text) { words in words.places.map(\.hash) }
        beginning = isPrefix ? hashes.popLast() : nil
        words = hashes
    }

    /// Whether there is nothing to look for.
    var isEmpty: Bool { length == 0 }

    /// How many words it has.
    var length: Int { words.count + (beginning == nil ? 0 : 1) }

    /// Whether the words are in a text in this order and with none between them. No words are in every text.
    func isIn(_ words: TextWords) -> Bool { isEmpty || firstMatch(in: words, from: 0) != nil }

    /// The places in the UTF-8 of a text, from its beginning; none overlap.
    func matches(in words: TextWords) -> [Range<Int>] {
        guard !isEmpty else { return [] }
        var matches: [Range<Int>] = []
        var start = 0
        while let found = firstMatch(in: words, from: start) {
            let last = words.places[found + length - 1]
            matches.append(words.places[found].start..<last.end)
            start = found + length
        }
        return matches
    }

    private func firstMatch(in text: TextWords, from start: Int) -> Int? {
        guard text.places.count - start >= length else { return nil }
        return (start...(text.places.count - length)).first { place in
            for (offset, word) in words.enumerated() where text.places[place + offset].hash != word { return false }
            return beginning.map { text.begins(place + length - 1, with: $0) } ?? true
        }
    }
}

/// The words of a text: runs of letters, digits and their marks, and each sign of a script without spaces.
struct TextWords {
    /// A word as a place in the UTF-8 of its text.
    struct Place {
        var start: Int
        var end: Int
        var hash: FoldedHash
    }

    private(set) var places: ContiguousArray<Place> = []
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Calls `body` with the words of a text.
    static func of<Result>(_ text: String, _ body: (TextWords) -> Result) -> Result {
        var text = text
        return text.withUTF8 { body(TextWords($0)) }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        places.reserveCapacity(bytes.count / 6)
        var start: Int?
        var position = 0
        func end(_ places: inout ContiguousArray<Place>) {
            guard let first = start else { return }
            var hash = FoldedHash()
            hash.add(bytes, from: first, to: position)
            places.append(Place(start: first, end: position, hash: hash))
            start = nil
        }
        while position < bytes.count {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
            switch ScalarKind(of: scalar) {
            case .separator: end(&places)
            case .unspaced:
                end(&places)
                var hash = FoldedHash()
                var end = position + length
                if let (letter, after) = Self.voiced(bytes, at: position, length) {
                    for byte in letter.utf8 { hash.add(byte) }
                    end = after
                } else {
                    hash.add(bytes, from: position, to: end)
                }
                places.append(Place(start: position, end: end, hash: hash))
                position = end
                continue
            case .mark where start == nil && !places.isEmpty && places[places.count - 1].end == position:
                places[places.count - 1].end = position + length
            case .capital, .small, .uncased, .digit, .mark: start = start ?? position
            }
            position += length
        }
        end(&places)
    }

    /// A kana with the voicing that stands behind it, as half-width kana have it (`ｶﾞ`), and where both end.
    private static func voiced(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ length: Int
    ) -> (letter: String, end: Int)? {
        let next = position + length
        guard next + 2 < bytes.count, bytes[next] == 0xEF || bytes[next] == 0xE3 else { return nil }
        let (mark, markLength) = UTF8Scalar.decode(bytes, at: next)
        guard [0x3099, 0x309A, 0xFF9E, 0xFF9F].contains(mark) else { return nil }
        let letter = SearchFolding.folded(String(decoding: bytes[position..<next + markLength], as: UTF8.self))
        return letter.unicodeScalars.count == 1 ? (letter, next + markLength) : nil
    }

    /// Whether the folded word begins with the letters that have this hash.
    func begins(_ index: Int, with beginning: FoldedHash) -> Bool {
        let place = places[index]
        guard place.hash != beginning else { return true }
        var hash = FoldedHash()
        var position = place.start
        while position < place.end {
            let (_, length) = UTF8Scalar.decode(bytes, at: position)
            hash.add(bytes, from: position, to: position + length)
            if hash == beginning { return true }
            position += length
        }
        return false
    }
}
