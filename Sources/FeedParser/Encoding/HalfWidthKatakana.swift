/// The half-width katakana of ISO-2022-JP, which the converter does not know (WHATWG Encoding, section 12.2).
enum HalfWidthKatakana {
    private static let escape: UInt8 = 0x1B

    /// A text in ISO-2022-JP that has some; nil where it has none.
    static func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard var start = place(in: bytes) else { return nil }
        var output: [UInt8] = []
        var rest = bytes
        while true {
            output += TextDecoding.utf8(of: rest[..<start], encoding: "ISO-2022-JP")
            let end = rest[(start + 3)...].firstIndex(of: escape) ?? rest.endIndex
            for byte in rest[(start + 3)..<end] {
                guard (0x21...0x5F).contains(byte), let scalar = Unicode.Scalar(0xFF40 + UInt32(byte)) else {
                    output.append(byte < 0x80 ? byte : UInt8(ascii: "?"))
                    continue
                }
                output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
            rest = rest[end...]
            guard let next = place(in: rest) else { break }
            start = next
        }
        return output + TextDecoding.utf8(of: rest, encoding: "ISO-2022-JP")
    }

    /// Where the escape sequence stands that begins them.
    private static func place(in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.contains(escape) else { return nil }
        return bytes.firstRange(of: [escape, 0x28, 0x49])?.lowerBound
    }
}
