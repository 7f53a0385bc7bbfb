/// The nasals of Devanagari, each of which is written as a letter of its own or as a dot above the line: `हिन्दी` is `हिंदी`.
enum DevanagariNasal {
    /// The dot, in UTF-8.
    static let anusvara: [UInt8] = Array("\u{902}".utf8)

    /// How many bytes the nasal and its virama have at a place; nil where none stands before a consonant that is spoken
    /// where it is.
    static func length(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard position + 8 < bytes.count, bytes[position] == 0xE0, bytes[position + 1] == 0xA4,
            UTF8Scalar.decode(bytes, at: position + 3).scalar == 0x94D
        else { return nil }
        let consonants: ClosedRange<UInt32>? =
            switch UTF8Scalar.decode(bytes, at: position).scalar {
            case 0x919: 0x915...0x918
            case 0x91E: 0x91A...0x91D
            case 0x923: 0x91F...0x922
            case 0x928: 0x924...0x927
            case 0x92E: 0x92A...0x92D
            default: nil
            }
        return consonants?.contains(UTF8Scalar.decode(bytes, at: position + 6).scalar) == true ? 6 : nil
    }
}
