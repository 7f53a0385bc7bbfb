import CNcurses

/// What the keys of a terminal send, as its description says (terminfo(5)).
struct KeySequences {
    private let keys: [[UInt8]: Key]
    private let lengths: [Int]
    private let firstBytes: Set<UInt8>

    /// Sequences and their keys.
    init(_ keys: [[UInt8]: Key]) {
        self.keys = keys
        lengths = Set(keys.keys.map(\.count)).sorted(by: >)
        firstBytes = Set(keys.keys.compactMap(\.first))
    }

    /// The key at the beginning of some bytes, by its longest sequence, and how long that is.
    func first(in bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
        guard let first = bytes.first, firstBytes.contains(first) else { return nil }
        for length in lengths where length <= bytes.count {
            if let key = keys[Array(bytes.prefix(length))] { return (key, length) }
        }
        return nil
    }

    /// The keys of the terminal whose screen is open.
    static var ofTerminal: KeySequences {
        var keys: [[UInt8]: Key] = [:]
        for (name, key) in capabilities {
            guard let text = tl_key_sequence(name) else { continue }
            let bytes = Array(String(cString: text).utf8)
            // Printable characters are keys of their own, and these two begin reports of the mouse.
            guard let first = bytes.first, first < 0x20 || first == 0x7F, bytes != [EscapeSequence.escape],
                bytes != Array("\u{1B}[M".utf8), bytes != Array("\u{1B}[<".utf8)
            else { continue }
            keys[bytes] = key
        }
        return KeySequences(keys)
    }

    private static var capabilities: [(name: String, key: Key)] {
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kent", .enter), ("kcbt", .backTab), ("kbs", .backspace),
            ("kdch1", .delete), ("kich1", .insert),
        ] + (1...63).map { ("kf\($0)", .function($0)) }
    }
}
