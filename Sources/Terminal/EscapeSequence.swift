/// What an Escape and the bytes after it mean.
///
/// The shapes are those of ECMA-48: control sequences (`ESC [ … final`), single shifts (`ESC O final`), and strings
/// (`ESC ]`, `ESC P`, `ESC _`) that end with BEL or `ESC \`. What is no key is known to its end all the same: an answer
/// to a question of some program before.
enum EscapeSequence: Hashable {
    /// More has to come.
    case unfinished
    /// A bracketed paste begins after `length` bytes.
    case pasteStart(length: Int)
    /// A string begins after `length` bytes, and means nothing up to its end.
    case stringStart(length: Int)
    /// A sequence of `length` bytes, and its key if it is one.
    case key(Key?, length: Int)
    /// A sequence of `length` bytes in which the terminal says something about itself.
    case report(TerminalReport, length: Int)

    static let escape: UInt8 = 0x1B
    static let pasteEnd = Array("\u{1B}[201~".utf8)
    private static let pasteStart = Array("\u{1B}[200~".utf8)

    /// The longest control sequence that is waited for.
    private static let longest = 4_096

    /// What the bytes begin with; the first of them is an Escape.
    init(_ bytes: ArraySlice<UInt8>) {
        let bytes = Bytes(bytes)
        guard let kind = bytes[1] else { self = .unfinished; return }
        switch kind {
        case 0x5B: self = EscapeSequence.control(bytes)
        case 0x4F: self = EscapeSequence.singleShift(bytes)
        case 0x5D, 0x50, 0x5F, 0x5E, 0x58:
            if let begin = bytes[2], EscapeSequence.beginsString(kind, begin) || bytes.holdsStringEnd {
                self = .stringStart(length: 2)
            } else if bytes.count == 2, kind != 0x58 {
                self = .unfinished
            } else {
                self = .key(.alt(Character(Unicode.Scalar(kind))), length: 2)
            }
        // Alt with Backspace, either of the two that terminals send.
        case 0x08, 0x7F: self = .key(.alt("\u{7F}"), length: 2)
        case 0x21...0x7E: self = .key(.alt(Character(Unicode.Scalar(kind))), length: 2)
        case 0xC2...0xF4:
            switch UTF8Scalar(bytes.slice.dropFirst()) {
            case .unfinished: self = .unfinished
            case .scalar(let scalar, let length) where scalar.value > 0x9F:
                self = .key(.alt(Character(scalar)), length: length + 1)
            default: self = .key(.escape, length: 1)
            }
        default: self = .key(.escape, length: 1)
        }
    }

    /// Whether what was read at once, some time after the beginning of a sequence, is its rest: nobody types `[` and `A`
    /// within one read.
    static func isLateRest(_ bytes: [UInt8], of beginning: [UInt8]) -> Bool {
        guard bytes.count > 1 else { return false }
        let sequence = EscapeSequence((beginning + bytes)[...])
        if beginning.count > 1 {
            switch sequence {
            case .unfinished: return true
            case .pasteStart: return true
            case .stringStart: return Bytes(bytes[...]).holdsStringEnd
            case .key(_, let length): return length > beginning.count
            case .report: return true
            }
        }
        switch sequence {
        case .unfinished: return bytes.count > 2 || bytes[0] == 0x5B
        case .pasteStart: return true
        case .stringStart: return Bytes(bytes[...]).holdsStringEnd
        case .key(let key, let length):
            return length > 2 && (bytes[0] == 0x5B || bytes[0] == 0x4F && key != nil && length == bytes.count + 1)
        case .report: return true
        }
    }

    /// The offset after the end of a string (BEL or `ESC \`); nil where it is not there. One that another sequence
    /// breaks off, or CAN or SUB, ends before.
    static func endOfString(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case 0x07, 0x18, 0x1A: return index + 1
            case escape:
                guard index + 1 < bytes.endIndex else { return nil }
                return bytes[index + 1] == 0x5C ? index + 2 : index
            default: index += 1
            }
        }
        return nil
    }

    /// Whether a byte begins a string of a kind. Otherwise the two are Alt with a letter, and another key.
    private static func beginsString(_ kind: UInt8, _ first: UInt8) -> Bool {
        switch kind {
        // Numbers, and the answers to what a window is called.
        case 0x5D: (0x30...0x39).contains(first) || first == 0x6C || first == 0x4C
        case 0x50: (0x20...0x3F).contains(first) || first == 0x7C
        case 0x5F: first == 0x47
        default: false
        }
    }

    private static func control(_ bytes: Bytes) -> EscapeSequence {
        if bytes.slice.starts(with: pasteStart) { return .pasteStart(length: pasteStart.count) }
        var index = 2
        while let byte = bytes[index] {
            switch byte {
            case 0x20...0x3F: break
            case 0x5B where index == 2:
                // The Linux console's F1 to F5: `ESC [ [ A`.
                guard let letter = bytes[3] else { return .unfinished }
                return .key((0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : nil, length: 4)
            // Mouse reports of the oldest kinds: numbers as characters. Of the last two a program before was the cause.
            case 0x4D where index == 2: return report(bytes, numbers: 3)
            case 0x74 where index == 2: return report(bytes, numbers: 2)
            case 0x54 where index == 2: return report(bytes, numbers: 6)
            case 0x40...0x7E:
                let parameters = bytes.text(2..<index)
                if let report = TerminalReport(parameters: parameters, final: byte) {
                    return .report(report, length: index + 1)
                }
                if let report = MouseReport(parameters: parameters, final: byte) {
                    return .key(.mouse(report), length: index + 1)
                }
                return .key(key(parameters: parameters, final: byte), length: index + 1)
            default: return .key(nil, length: index)
            }
            index += 1
            if index > longest { return .key(nil, length: index) }
        }
        return .unfinished
    }

    /// A mouse report whose numbers are 32 and more as one byte each, or as UTF-8 (DECSET 1005): only what stands there
    /// tells which.
    private static func report(_ bytes: Bytes, numbers: Int) -> EscapeSequence {
        var index = 3
        var values: [Int] = []
        for _ in 0..<numbers {
            guard let byte = bytes[index] else { return .unfinished }
            guard byte >= 0x20 else { return .key(nil, length: index) }
            index += 1
            values.append(Int(byte))
            guard (0xC2...0xDF).contains(byte) else { continue }
            guard let next = bytes[index] else { return .unfinished }
            if (0x80...0xBF).contains(next) {
                values[values.count - 1] = Int(byte & 0x1F) << 6 | Int(next & 0x3F)
                index += 1
            }
        }
        return .key(numbers == 3 ? MouseReport(characters: values).map(Key.mouse) : nil, length: index)
    }

    private static func singleShift(_ bytes: Bytes) -> EscapeSequence {
        guard let byte = bytes[2] else { return .unfinished }
        guard (0x40...0x7E).contains(byte) else { return .key(.alt("O"), length: 2) }
        return .key(byte == 0x4D ? .enter : key(parameters: "", final: byte), length: 3)
    }

    /// The keys as xterm, rxvt and the VT220 send them. With Shift, Control or Alt they are other keys, which nothing is
    /// bound to.
    private static func key(parameters: String, final: UInt8) -> Key? {
        let final = Unicode.Scalar(final)
        if final == "~" {
            switch parameters {
            case "1", "7": return .home
            case "2": return .insert
            case "3": return .delete
            case "4", "8": return .end
            case "5": return .pageUp
            case "6": return .pageDown
            case "11", "12", "13", "14", "15": return Int(parameters).map { .function($0 - 10) }
            case "17", "18", "19", "20", "21": return Int(parameters).map { .function($0 - 11) }
            case "23", "24": return Int(parameters).map { .function($0 - 12) }
            default: return nil
            }
        }
        // Alt or Control with an arrow is a word's step, as shells have it.
        if parameters == "1;3" || parameters == "1;5" {
            return final == "C" ? .alt("f") : final == "D" ? .alt("b") : nil
        }
        guard ["", "1", "1;1"].contains(parameters) else { return nil }
        switch final {
        case "A": return .up
        case "B": return .down
        case "C": return .right
        case "D": return .left
        case "H": return .home
        case "F": return .end
        case "Z": return .backTab
        case "P": return .function(1)
        case "Q": return .function(2)
        case "R": return .function(3)
        case "S": return .function(4)
        default: return nil
        }
    }

    /// Bytes by their distance from the Escape.
    private struct Bytes {
        let slice: ArraySlice<UInt8>

        init(_ slice: ArraySlice<UInt8>) { self.slice = slice }

        var count: Int { slice.count }

        subscript(index: Int) -> UInt8? { index < slice.count ? slice[slice.startIndex + index] : nil }

        func text(_ range: Range<Int>) -> String {
            String(decoding: slice.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        }

        /// Whether BEL or `ESC \` stands behind the beginning.
        var holdsStringEnd: Bool {
            let rest = slice.dropFirst()
            return rest.contains(0x07)
                || zip(rest, rest.dropFirst()).contains { $0 == EscapeSequence.escape && $1 == 0x5C }
        }
    }
}

/// The scalar that some bytes begin with.
enum UTF8Scalar: Hashable {
    /// More has to come.
    case unfinished
    /// A scalar and its bytes.
    case scalar(Unicode.Scalar, length: Int)
    /// No UTF-8; the first byte means nothing.
    case invalid

    init(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else { self = .unfinished; return }
        let length: Int
        switch first {
        case 0..<0x80: length = 1
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: self = .invalid; return
        }
        let rest = bytes.dropFirst().prefix(length - 1)
        guard rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else { self = .invalid; return }
        guard rest.count == length - 1 else { self = .unfinished; return }
        guard let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first,
            scalar != "\u{FFFD}" || Array(bytes.prefix(length)) == [0xEF, 0xBF, 0xBD]
        else { self = .invalid; return }
        self = .scalar(scalar, length: length)
    }
}
