/// How much of some bytes is UTF-8 (Unicode 15.0, table 3-7).
struct UTF8Census {
    /// No byte is 0x80 or more.
    private(set) var isASCII = true
    /// Characters beyond ASCII that are encoded right.
    private(set) var sequences = 0
    /// Bytes that belong to no character.
    private(set) var wrongBytes = 0

    /// Counts `bytes`.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                index = Self.endOfASCII(bytes, from: index)
                guard index < bytes.count else { break }
                isASCII = false
                let length = Self.sequenceLength(bytes, at: index)
                if length == 0 {
                    wrongBytes += 1
                    index += 1
                } else {
                    sequences += 1
                    index += length
                }
            }
        }
    }

    /// Whether all of `bytes` is UTF-8.
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while true {
                index = endOfASCII(bytes, from: index)
                guard index < bytes.count else { return true }
                let length = sequenceLength(bytes, at: index)
                if length == 0 { return false }
                index += length
            }
        }
    }

    /// `bytes` with each wrong byte read as Windows-1252, in which single wrong bytes mostly are (curly quotes).
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                index = endOfASCII(bytes, from: index)
                while index < bytes.count, bytes[index] >= 0x80, case let length = sequenceLength(bytes, at: index),
                    length > 0
                {
                    index += length
                }
                result.append(contentsOf: bytes[start..<index])
                if index < bytes.count, bytes[index] >= 0x80 {
                    result.append(contentsOf: windows1252[Int(bytes[index]) - 0x80])
                    index += 1
                }
            }
        }
        return result
    }

    /// The upper half of Windows-1252 in UTF-8.
    static let windows1252: [[UInt8]] = (UInt8(0x80)...0xFF).map { byte in
        TextDecoding.utf8(of: [byte], encoding: "windows-1252")
    }

    /// The first index at or after `index` whose byte is not ASCII; eight bytes a step.
    private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < raw.count, raw[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the character beyond ASCII at `index`, 0 when there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var secondRange: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
        case 0xED: (length, secondRange) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, secondRange.contains(bytes[index + 1]) else { return 0 }
        for place in (index + 2)..<max(index + length, index + 2) where bytes[place] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
