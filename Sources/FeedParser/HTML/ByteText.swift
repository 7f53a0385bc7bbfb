/// Looking into texts byte by byte, at a hundredth of what comparing characters costs. For words of ASCII only.
extension String {
    /// Whether a word stands in the text as it is written.
    func holds(_ word: StaticString) -> Bool {
        withBytes { bytes in word.withUTF8Buffer { ByteText.place(of: $0, in: bytes, from: 0) != nil } }
    }

    /// Whether one of some words, written in small letters, is one of those in the text, which white space parts.
    func hasWord(in names: NameTable<Bool>) -> Bool {
        withBytes { bytes in
            var name = PackedName()
            for byte in bytes {
                if !byte.isHTMLSpace {
                    name.append(byte.lowercased)
                } else if name.count > 0 {
                    if names[name] != nil { return true }
                    name = PackedName()
                }
            }
            return name.count > 0 && names[name] != nil
        }
    }

    /// Whether the first character is one that everybody sees, by its first byte; sometimes false where it is.
    var beginsVisibly: Bool { utf8.first.map { $0 > 0x20 && $0 < 0x7F } ?? false }

    /// The same for the last one.
    var endsVisibly: Bool { utf8.last.map { $0 > 0x20 && $0 < 0x7F } ?? false }

    /// The bytes of the text where they lie, if they lie in one piece, as almost all do.
    func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(read) ?? Array(utf8).withUnsafeBufferPointer(read)
    }
}

extension StringProtocol {
    /// The text without white space at its end.
    var trimmingEnd: String {
        var text = Substring(self)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

enum ByteText {
    /// Where a word begins; nil where it does not stand.
    static func place(
        of word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard let first = word.first else { return start }
        let end = bytes.count - word.count + 1
        var index = start
        while index < end {
            index = ByteScan.first(first, in: bytes, from: index, to: end)
            if index < end, begins(word, in: bytes, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a word of small letters begins at a place, in small letters or capitals.
    static func begins(inAnyCase word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        word.withUTF8Buffer { word in
            guard start + word.count <= bytes.count else { return false }
            return word.indices.allSatisfy { bytes[start + $0].lowercased == word[$0] }
        }
    }

    private static func begins(
        _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        for offset in word.indices where bytes[start + offset] != word[offset] { return false }
        return true
    }
}

extension NameTable where Value == Bool {
    /// The names themselves.
    init(names: [String]) { self.init(names.map { ($0, true) }) }
}
