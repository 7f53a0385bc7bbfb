import Basics

/// Signs that only say where a line may break, and part no word: the soft hyphen in "Ber\u{AD}lin".
enum HiddenSigns {
    /// Takes them out of UTF-8, from a place on.
    static func remove(from bytes: inout [UInt8], from start: Int) {
        // Nearly all texts have none, and are looked through once.
        guard let first = bytes[start...].indices.first(where: { length(at: $0, in: bytes) > 0 }) else { return }
        var kept = first
        var position = first
        while position < bytes.count {
            let length = length(at: position, in: bytes)
            if length > 0 {
                position += length
            } else {
                bytes[kept] = bytes[position]
                kept += 1
                position += 1
            }
        }
        bytes.removeLast(bytes.count - kept)
    }

    /// The bytes of the hidden sign at a place; 0 where there is none.
    private static func length(at position: Int, in bytes: [UInt8]) -> Int {
        switch bytes[position] {
        case 0xC2: bytes[at: position + 1] == 0xAD ? 2 : 0
        case 0xE2:
            switch (bytes[at: position + 1], bytes[at: position + 2]) {
            case (0x80, 0x8B), (0x81, 0xA0): 3
            default: 0
            }
        default: 0
        }
    }
}
