/// A text with each run of white space as one space, and none at its ends. By bytes: asking each character of a page
/// whether it is white space takes longer than all the rest of reading it.
enum CollapsedSpaces {
    static func text(of text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { output in
                var count = 0
                var index = 0
                var isPending = false
                while index < bytes.count {
                    let width = spaceLength(bytes, at: index)
                    guard width == 0 else {
                        isPending = count > 0
                        index += width
                        continue
                    }
                    if isPending {
                        output[count] = 0x20
                        count += 1
                        isPending = false
                    }
                    output[count] = bytes[index]
                    count += 1
                    index += 1
                }
                return count
            }
        }
    }

    /// How many bytes the white space at a place takes (Unicode's property White_Space); 0 where there is none.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
        guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3, index + 1 < bytes.count else {
            return 0
        }
        let second = bytes[index + 1]
        if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        switch (first, second, bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
