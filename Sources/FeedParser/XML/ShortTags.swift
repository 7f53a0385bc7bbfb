import Foundation

/// A look at a document before libxml2 sees it.
enum ShortTags {
    /// The longest tag that is given to libxml2, which compares every attribute of a tag with every other, so that the
    /// time for a tag grows with the square of its length.
    private static let longest = 4_096

    /// Whether no tag in `bytes` is longer than that.
    static func allAreShort(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while let open = next(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count) {
                index = open + 1
                // Comments and CDATA sections have no attributes.
                if index < bytes.count, bytes[index] == UInt8(ascii: "!") { continue }
                let limit = min(open + longest, bytes.count)
                guard let close = next(UInt8(ascii: ">"), in: bytes, from: index, to: limit) else {
                    return limit == bytes.count
                }
                index = close + 1
            }
            return true
        }
    }

    /// Whether as many CDATA sections end as begin. One that does not end takes what follows up to the end of the next,
    /// which may well be well-formed and never is what was meant.
    static func sectionsEnd(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var begun = 0
            var index = 0
            while let place = next(UInt8(ascii: "["), in: bytes, from: index, to: bytes.count) {
                index = place + 1
                // "<![CDATA["
                if place >= 8, bytes[place - 1] == UInt8(ascii: "A"), bytes[place - 6] == UInt8(ascii: "["),
                    bytes[place - 8] == UInt8(ascii: "<")
                {
                    begun += 1
                }
            }
            guard begun > 0 else { return true }
            index = 0
            while let place = next(UInt8(ascii: "]"), in: bytes, from: index, to: bytes.count) {
                index = place + 1
                if place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "]"), bytes[place + 2] == UInt8(ascii: ">")
                {
                    begun -= 1
                }
            }
            return begun <= 0
        }
    }

    private static func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Int? {
        guard from < to, let base = bytes.baseAddress, let found = memchr(base + from, Int32(byte), to - from) else {
            return nil
        }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
}
