/// A hash of a feed's bytes (FNV-1a in its 64-bit form, eight bytes a step), to see that nothing changed. It is the same
/// in every process, and not meant to withstand an attacker: a publisher who makes two contents equal hides their own
/// news.
enum ContentHash {
    static func of(_ bytes: [UInt8]) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
        func mix(_ word: UInt64) {
            hash = (hash ^ word) &* 0x0000_0100_0000_01B3
            // FNV carries upwards only; with whole words the upper bytes have to come down again.
            hash ^= hash >> 29
        }
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset + 8 <= buffer.count {
                mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            for byte in buffer[offset...] { mix(UInt64(byte)) }
        }
        return Int64(bitPattern: hash)
    }
}
