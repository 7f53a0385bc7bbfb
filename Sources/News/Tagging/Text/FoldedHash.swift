/// A running hash (FNV-1a, 64 bits) of folded letters, so that a phrase's hash grows word by word and no string is made.
struct FoldedHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds one byte of a folded text.
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Adds the letters and digits between two offsets, folded as ``FoldedText/key(of:)`` folds them.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var position = start
        while position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                switch byte {
                case 0x41...0x5A: add(byte | 0x20)
                case 0x61...0x7A, 0x30...0x39: add(byte)
                default: break
                }
            } else {
                let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
                position += length
                ScalarFolding.shared.fold(scalar, into: &self)
            }
        }
    }
}

/// Reading scalars out of UTF-8 that is known to be valid, since it comes from a `String`.
enum UTF8Scalar {
    /// The scalar at `position` and the number of its bytes. Bytes that are no scalar count as one unknown one.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[position])
        func following(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return position + 1 < bytes.count ? ((first & 0x1F) << 6 | following(1), 2) : (0xFFFD, 1) }
        if first < 0xF0 {
            guard position + 2 < bytes.count else { return (0xFFFD, 1) }
            return ((first & 0x0F) << 12 | following(1) << 6 | following(2), 3)
        }
        guard position + 3 < bytes.count else { return (0xFFFD, 1) }
        return ((first & 0x07) << 18 | following(1) << 12 | following(2) << 6 | following(3), 4)
    }
}

/// What single scalars fold to, looked up instead of computed: Unicode's own tables are too slow for every letter.
struct ScalarFolding: Sendable {
    static let shared = ScalarFolding()

    /// Folded UTF-8 of the scalars that have a case or an accent, up to seven bytes each, the number of bytes on top.
    private let packed: [UInt64]
    private static let tableEnd: UInt32 = 0x700
    private static let extendedLatinAndGreek: ClosedRange<UInt32> = 0x1E00...0x1FFF
    private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E

    private init() {
        var packed: [UInt64] = []
        for value in Array(0..<Self.tableEnd) + Array(Self.extendedLatinAndGreek) {
            packed.append(Unicode.Scalar(value).map(Self.pack) ?? 0)
        }
        self.packed = packed
    }

    /// Adds what `scalar` folds to.
    func fold(_ scalar: UInt32, into hash: inout FoldedHash) {
        var entry: UInt64
        if scalar < Self.tableEnd {
            entry = packed[Int(scalar)]
        } else if Self.extendedLatinAndGreek.contains(scalar) {
            entry = packed[Int(scalar - 0x1E00 + Self.tableEnd)]
        } else if Self.fullWidth.contains(scalar) {
            entry = packed[Int(scalar - 0xFEE0)]
        } else if let rare = rare(scalar) {
            entry = rare
        } else {
            addPlain(scalar, into: &hash)
            return
        }
        var count = entry >> 56
        while count > 0 {
            hash.add(UInt8(truncatingIfNeeded: entry))
            entry >>= 8
            count -= 1
        }
    }

    /// Compatibility forms, which few texts have: ligatures, letters of mathematics, half-width kana.
    private func rare(_ scalar: UInt32) -> UInt64? {
        guard scalar >= 0x2000, SearchFolding.needsFolding(scalar), let scalar = Unicode.Scalar(scalar),
            SearchFolding.letters(for: scalar) != nil
        else { return nil }
        return Self.pack(scalar)
    }

    private func addPlain(_ scalar: UInt32, into hash: inout FoldedHash) {
        if scalar < 0x1_0000 {
            hash.add(UInt8(0xE0 | scalar >> 12))
        } else {
            hash.add(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            hash.add(UInt8(0x80 | scalar >> 12 & 0x3F))
        }
        hash.add(UInt8(0x80 | scalar >> 6 & 0x3F))
        hash.add(UInt8(0x80 | scalar & 0x3F))
    }

    private static func pack(_ scalar: Unicode.Scalar) -> UInt64 {
        // The sigma at a word's end is the other one in capitals.
        let key = scalar == "ς" ? "σ" : FoldedText.key(of: String(scalar)).lowercased()
        let bytes = Array(key.utf8)
        guard bytes.count <= 7 else { return 0 }
        var entry = UInt64(bytes.count) << 56
        for (index, byte) in bytes.enumerated() { entry |= UInt64(byte) << (8 * UInt64(index)) }
        return entry
    }
}
