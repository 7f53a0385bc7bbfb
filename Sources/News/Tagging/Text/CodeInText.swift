import Basics

/// Code that stands in plain text between backticks, as in Markdown: "`#ifdef` ends here". Like code of HTML it does not say
/// what an article is about.
enum CodeInText {
    private static let backtick = UInt8(ascii: "`")

    /// Puts spaces in the place of code, from a place on; the backticks stay.
    static func blankCode(in bytes: inout [UInt8], from start: Int) {
        guard var open = bytes[start...].firstIndex(of: backtick) else { return }
        // How far the end of a run of that length was looked for in vain, so that no text is read again and again.
        var unclosed: [Int: Int] = [:]
        while open < bytes.count {
            let first = endOfRun(open, bytes)
            let length = first - open
            var next = first
            if mayOpen(open, first, length, bytes), unclosed[length].map({ $0 <= open }) ?? true {
                let (close, end) = end(ofCodeFrom: first, ticks: length, bytes)
                if let close {
                    for place in first..<close where bytes[place] != 0x0A { bytes[place] = 0x20 }
                    next = close + length
                } else if length >= 3, isFence(open, first, bytes) {
                    // A fence that is not closed goes to the end.
                    for place in first..<bytes.count where bytes[place] != 0x0A { bytes[place] = 0x20 }
                    return
                } else {
                    unclosed[length] = end
                }
            }
            guard let found = bytes[next...].firstIndex(of: backtick) else { return }
            open = found
        }
    }

    private static func endOfRun(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex { $0 != backtick } ?? bytes.count
    }

    /// Not within a word; and one or two before a letter, not before white space.
    private static func mayOpen(_ open: Int, _ first: Int, _ length: Int, _ bytes: [UInt8]) -> Bool {
        if let before = bytes[at: open - 1], isWordByte(before) { return false }
        guard let inside = bytes[at: first] else { return false }
        return length >= 3 || inside > 0x20
    }

    /// Whether backticks begin a block of code: alone in their line but for the name of a language.
    private static func isFence(_ open: Int, _ first: Int, _ bytes: [UInt8]) -> Bool {
        guard bytes[at: open - 1].map({ $0 == 0x0A }) ?? true else { return false }
        let line = bytes[first...].prefix { $0 != 0x0A }
        return line.endIndex < bytes.count && !line.contains(0x20)
    }

    /// Where code ends, and how far was read: at as many backticks, behind which no word goes on. What has one or two does
    /// not go over an empty line, and `quotes' of old mails` are none.
    private static func end(
        ofCodeFrom first: Int, ticks length: Int, _ bytes: [UInt8]
    ) -> (close: Int?, end: Int) {
        var position = first
        while position < bytes.count {
            if bytes[position] == backtick {
                let end = endOfRun(position, bytes)
                let goesOn = bytes[at: end].map(isWordByte) ?? false
                let isOpening = length < 3 && bytes[position - 1] <= 0x20
                if end - position == length, !goesOn, !isOpening { return (position, end) }
                position = end
            } else {
                if length < 3, bytes[position] == 0x0A, bytes[at: position + 1] == 0x0A { return (nil, position) }
                position += 1
            }
        }
        return (nil, bytes.count)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
