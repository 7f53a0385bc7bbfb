/// A 64-bit hash that is the same in every process and on every machine, unlike `Hasher`.
///
/// It folds 128-bit products of the text's words, as wyhash does. It is not meant to withstand an
/// attacker: who can choose a feed's guids and texts can only confuse that feed's own articles.
public struct StableHash: Sendable {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// A hash of nothing.
    public init() {}

    /// Adds a text; two texts in a row are told apart from the same characters cut elsewhere.
    public mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    /// Adds a text or its absence.
    public mutating func combine(_ text: String?) {
        if let text { combine(text) } else { combine(0x6E69_6C00 as UInt64) }
    }

    /// Adds a number.
    public mutating func combine(_ number: UInt64) {
        state = Self.fold(state ^ number, 0xA076_1D64_78BD_642F)
    }

    /// The hash of everything that was added.
    public var value: UInt64 { Self.fold(state ^ 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3) }

    /// The hash as a positive number, as the store keeps it.
    public var positive: Int64 { Int64(value & 0x7FFF_FFFF_FFFF_FFFF) }

    private mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        combine(UInt64(bytes.count))
        var offset = 0
        // Two words a multiplication: texts are most of what is hashed.
        while offset + 16 <= bytes.count {
            let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
            state = Self.fold(first, second ^ state)
            offset += 16
        }
        while offset + 8 <= bytes.count {
            combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        var rest: UInt64 = 0
        for (index, byte) in bytes[offset...].enumerated() { rest |= UInt64(byte) << (8 * index) }
        combine(rest)
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = (left ^ 0x1D8E_4E27_C47D_124F).multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
