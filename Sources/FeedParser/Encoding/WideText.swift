/// UTF-16 and UTF-32, whose wrong units (half a pair, what is beyond Unicode) each become U+FFFD, so that nothing after
/// them is lost. (iconv lets the half of a pair through, which no UTF-8 has.)
enum WideText {
    /// `bytes` as UTF-8; nil when `encoding` is of another kind.
    static func utf8(of bytes: ArraySlice<UInt8>, encoding: String) -> [UInt8]? {
        switch encoding {
        case "UTF-16LE": utf16(bytes, low: 0, high: 1)
        case "UTF-16BE": utf16(bytes, low: 1, high: 0)
        case "UTF-32LE": utf32(bytes, isBigEndian: false)
        case "UTF-32BE": utf32(bytes, isBigEndian: true)
        default: nil
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        bytes.withUnsafeBufferPointer { bytes in
            for place in stride(from: 0, to: bytes.count - 1, by: 2) {
                units.append(UInt16(bytes[place + low]) | UInt16(bytes[place + high]) << 8)
            }
        }
        // What is cut off at the end was a character.
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 2)
        bytes.withUnsafeBufferPointer { bytes in
            for place in stride(from: 0, to: bytes.count - 3, by: 4) {
                var value: UInt32 = 0
                for offset in 0..<4 { value = value << 8 | UInt32(bytes[place + (isBigEndian ? offset : 3 - offset)]) }
                output.append(
                    contentsOf: Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter)
            }
        }
        if bytes.count % 4 != 0 { output.append(contentsOf: UTF8.encodedReplacementCharacter) }
        return output
    }
}
