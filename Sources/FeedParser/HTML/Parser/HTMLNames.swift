/// A name's first sixteen bytes in two words, so that names are told apart without strings. Of a longer name the second
/// word is a hash of the rest: two of them may be taken for one, which does no harm.
struct PackedName: Hashable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private(set) var count: UInt64 = 0

    init() {}

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    /// Adds a byte; capitals are to be made small before.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) << (count &* 8)
        } else if count < 16 {
            high |= UInt64(byte) << ((count &- 8) &* 8)
        } else {
            high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        count &+= 1
    }

    /// A number that stands for the name; never 0.
    var hash: UInt64 {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return (mixed ^ mixed >> 32) | 1
    }
}

/// The names of elements and attributes that the parser tells apart.
enum HTMLNames {
    /// The element of a name in small letters.
    static func tag(named name: String) -> HTMLTag { tags[PackedName(name)] ?? .other }

    static let tags = NameTable(HTMLTag.allCases.map { ($0.rawValue, $0) })
    static let attributes = NameTable(HTMLAttribute.allCases.map { ($0.rawValue, $0) })
}

/// What stands for a few hundred names: a table with open addressing, half empty.
struct NameTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        var low: UInt64
        var high: UInt64
        var value: Value?
    }

    private var slots: [Slot]
    private let shift: UInt64

    init(_ names: [(String, Value)]) {
        var bits: UInt64 = 4
        while 1 << bits < names.count * 2 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: Slot(low: 0, high: 0, value: nil), count: 1 << Int(bits))
        for (name, value) in names {
            let packed = PackedName(name)
            var index = Int(truncatingIfNeeded: packed.hash >> shift)
            while slots[index].value != nil { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(low: packed.low, high: packed.high, value: value)
        }
    }

    subscript(name: PackedName) -> Value? {
        @inline(__always) get {
            var index = Int(truncatingIfNeeded: name.hash >> shift)
            while true {
                let slot = slots[index]
                guard let value = slot.value else { return nil }
                if slot.low == name.low, slot.high == name.high { return value }
                index = (index + 1) & (slots.count - 1)
            }
        }
    }
}
