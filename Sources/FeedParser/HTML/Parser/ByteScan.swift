/// Looking for bytes, eight at a time.
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Marks the first byte that is 0 with its highest bit. (Those after it may be marked wrongly.)
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
        UInt64(
            littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self))
    }

    /// Where the next `<`, `&`, carriage return or 0 stands; `end` when none does.
    static func special(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let word = word(bytes, index)
            let found =
                zeros(word) | zeros(word ^ (ones &* 0x3C)) | zeros(word ^ (ones &* 0x26)) | zeros(word ^ (ones &* 0x0D))
            if found != 0 { return index &+ (found.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < end {
            switch bytes[index] {
            case 0x3C, 0x26, 0x0D, 0: return index
            default: index &+= 1
            }
        }
        return end
    }

    /// Where the next `&` or control character stands; `end` when none does.
    static func undecoded(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let word = word(bytes, index)
            let found = zeros(word ^ (ones &* 0x26)) | (word &- ones &* 0x20) & ~word & highs
            if found != 0 { return index &+ (found.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < end, bytes[index] != 0x26, bytes[index] >= 0x20 { index &+= 1 }
        return min(index, end)
    }

    /// Where a byte stands next; `end` when it does not.
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        let pattern = ones &* UInt64(byte)
        while index &+ 8 <= end {
            let found = zeros(word(bytes, index) ^ pattern)
            if found != 0 { return index &+ (found.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < end, bytes[index] != byte { index &+= 1 }
        return min(index, end)
    }
}
