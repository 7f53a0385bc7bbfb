/// Addresses that were escaped once too often: `https://example.org/?a=1&amp;b=2`, where `&#038;` stands for `&`.
enum EscapedAddress {
    /// The address with its character references decoded, as often as there are any. No true address has one: what
    /// looks like it ends in a semicolon here, which nobody writes behind the name of a parameter.
    static func unescaped(_ address: String) -> String {
        guard mayHoldReferences(address) else { return address }
        var address = address
        for _ in 0..<3 {
            let next = decoded(address)
            if next == address { break }
            address = next
        }
        return address
    }

    private static func mayHoldReferences(_ address: String) -> Bool {
        var address = address
        return address.withUTF8 { bytes in
            guard let start = bytes.firstIndex(of: UInt8(ascii: "&")) else { return false }
            return bytes[start...].contains(UInt8(ascii: ";"))
        }
    }

    private static func decoded(_ address: String) -> String {
        let bytes = Array(address.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                guard bytes[index] == UInt8(ascii: "&"),
                    let match = CharacterReferences.match(in: bytes, at: index, place: .attribute),
                    bytes[match.end - 1] == UInt8(ascii: ";")
                else {
                    output.append(bytes[index])
                    index += 1
                    continue
                }
                for scalar in [match.first, match.second].compactMap(\.self) {
                    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
                index = match.end
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
