import Basics

/// Turns the bytes that a terminal sends into keys, and what stands between the marks of a bracketed paste into one.
///
/// Reads end where the line had a pause, which over SSH may be inside of an escape sequence or a character: what is
/// unfinished is kept for the next read. Only time tells a lone Escape from the start of a sequence, so whoever reads
/// says when it is over (``flush()``). What comes later than that and is plainly the rest of a sequence is no key.
/// What the terminal says about itself is no key either: ``takeReports()``.
struct KeyDecoder {
    /// The longest text that is taken from a paste, in scalars.
    static let longestPaste = 100_000

    /// How long to wait for the rest of a sequence before ``flush()``; nil when there is nothing to wait for.
    var patience: Duration? {
        switch mode {
        case .paste: return .seconds(2)
        case .string: return .milliseconds(500)
        case .keys:
            guard let first = unfinished.first else { return nil }
            if first == EscapeSequence.escape, unfinished.count == 1 { return .milliseconds(50) }
            // Nobody types so much of a sequence, or a part of a character: a terminal sends it, and the line is slow. Alt
            // with `[` or `O` is hardly ever typed, and the letters that end those two sequences are commands.
            return unfinished.count == 2 && first == EscapeSequence.escape ? .seconds(1) : .seconds(2)
        }
    }

    /// What the bytes belong to.
    private enum Mode: Hashable {
        case keys
        case paste([UInt8])
        /// A string up to its end, with what has come of it where it may be a report.
        case string([UInt8]?)
    }

    /// What ended with time, and whose rest may still come.
    private enum Late: Hashable {
        case sequence([UInt8])
        case paste
        case string
    }

    private let sequences: KeySequences
    private var mode = Mode.keys
    private var unfinished: [UInt8] = []
    private var late: Late?
    private var reports: [TerminalReport] = []

    /// The longest string that may be a report.
    private static let longestReport = 64

    /// Whether a string has begun and not ended: whatever comes may belong to it.
    var isInString: Bool { if case .string = mode { true } else { false } }

    /// What the terminal has said about itself since the last call.
    mutating func takeReports() -> [TerminalReport] {
        defer { reports = [] }
        return reports
    }

    /// A decoder; `sequences` are those that the terminal's description has.
    init(sequences: KeySequences = KeySequences([:])) { self.sequences = sequences }

    /// The keys of what was read at once. An Escape right before a character is Alt; a sequence that is not known is
    /// swallowed whole, since its letters are no commands.
    mutating func keys(_ bytes: [UInt8]) -> [Key] {
        guard !bytes.isEmpty else { return [] }
        var rest = (unfinished + bytes)[...]
        unfinished = []
        var keys: [Key] = []
        if let late {
            self.late = nil
            rest = withBeginning(rest, late)
        }
        while !rest.isEmpty {
            switch mode {
            case .paste: rest = collectPaste(rest, into: &keys)
            case .string: rest = skipString(rest)
            case .keys:
                guard let left = takeKey(rest, into: &keys) else {
                    unfinished = Array(rest)
                    return keys
                }
                rest = left
            }
        }
        return keys
    }

    /// The keys in what has come so far, when nothing more has: a lone Escape, or Alt with `[`.
    mutating func flush() -> [Key] {
        defer {
            mode = .keys
            unfinished = []
        }
        switch mode {
        case .paste(let text):
            late = .paste
            return [KeyDecoder.key(pasted: text)]
        case .string:
            late = .string
            return []
        case .keys:
            guard unfinished.first == EscapeSequence.escape else { return [] }
            late = .sequence(unfinished)
            switch unfinished.count {
            case 1: return [.escape]
            case 2 where unfinished[1] < 0x80: return [.alt(Character(Unicode.Scalar(unfinished[1])))]
            default: return []
            }
        }
    }

    /// What was read at once after something had ended with time: where it is plainly the rest of that, it is read as
    /// such.
    private mutating func withBeginning(_ bytes: ArraySlice<UInt8>, _ late: Late) -> ArraySlice<UInt8> {
        switch late {
        case .sequence(let beginning):
            return EscapeSequence.isLateRest(Array(bytes), of: beginning) ? beginning + bytes : bytes
        // The end mark comes in any case. A single key in between means that it does not.
        case .paste: if !isOneKey(bytes) { mode = .paste([]) }
        case .string: if !isOneKey(bytes) { mode = .string(nil) }
        }
        return bytes
    }

    private func isOneKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        if let (_, length) = sequences.first(in: bytes) { return length == bytes.count }
        if bytes.first == EscapeSequence.escape {
            switch EscapeSequence(bytes) {
            case .unfinished: return true
            case .pasteStart: return true
            case .stringStart, .report: return false
            case .key(_, let length): return length == bytes.count && !bytes.elementsEqual(EscapeSequence.pasteEnd)
            }
        }
        switch UTF8Scalar(bytes) {
        case .scalar(_, let length): return length == bytes.count
        case .unfinished: return true
        case .invalid: return bytes.count == 1
        }
    }

    /// Takes one key, or what is none, from the beginning; nil where it is unfinished.
    private mutating func takeKey(_ bytes: ArraySlice<UInt8>, into keys: inout [Key]) -> ArraySlice<UInt8>? {
        if let (key, length) = sequences.first(in: bytes) {
            keys.append(key)
            return bytes.dropFirst(length)
        }
        if bytes.first == EscapeSequence.escape {
            switch EscapeSequence(bytes) {
            case .unfinished: return nil
            case .pasteStart(let length):
                mode = .paste([])
                return bytes.dropFirst(length)
            case .stringStart(let length):
                mode = .string(bytes.dropFirst().first == UInt8(ascii: "]") ? [] : nil)
                return bytes.dropFirst(length)
            case .key(let key, let length):
                if let key { keys.append(key) }
                return bytes.dropFirst(length)
            case .report(let report, let length):
                reports.append(report)
                return bytes.dropFirst(length)
            }
        }
        switch UTF8Scalar(bytes) {
        case .unfinished: return nil
        case .invalid: return KeyDecoder.withEscape(bytes[bytes.startIndex], bytes.dropFirst()) ?? bytes.dropFirst()
        case .scalar(let scalar, let length):
            let rest = bytes.dropFirst(length)
            if let byte = UInt8(exactly: scalar.value), let sequence = KeyDecoder.withEscape(byte, rest) {
                return sequence
            }
            if let key = KeyDecoder.key(of: scalar) { keys.append(key) }
            return rest
        }
    }

    /// The introducers that are one byte or character (C1), as the Escape and letter that they stand for.
    private static func withEscape(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        switch byte {
        case 0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: [EscapeSequence.escape, byte - 0x40] + rest
        default: nil
        }
    }

    private mutating func skipString(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard case .string(var text) = mode else { return bytes }
        guard let end = EscapeSequence.endOfString(in: bytes) else {
            if bytes.last == EscapeSequence.escape { unfinished = [EscapeSequence.escape] }
            text?.append(contentsOf: bytes.dropLast(unfinished.count).prefix(KeyDecoder.longestReport))
            mode = .string(text.flatMap { $0.count > KeyDecoder.longestReport ? nil : $0 })
            return []
        }
        mode = .keys
        text?.append(contentsOf: bytes[..<end].prefix(KeyDecoder.longestReport + 2))
        if let text, let report = KeyDecoder.report(command: text) { reports.append(report) }
        return bytes[end...]
    }

    /// What a string with its end says; one that was broken off says nothing.
    private static func report(command bytes: [UInt8]) -> TerminalReport? {
        let length = bytes.last == 0x07 ? 1 : bytes.suffix(2) == [EscapeSequence.escape, 0x5C] ? 2 : 0
        guard length > 0 else { return nil }
        return TerminalReport(command: String(decoding: bytes.dropLast(length), as: UTF8.self))
    }

    /// Takes the text of a paste up to its end mark.
    private mutating func collectPaste(_ bytes: ArraySlice<UInt8>, into keys: inout [Key]) -> ArraySlice<UInt8> {
        guard case .paste(var text) = mode else { return bytes }
        // One owner only, so that a long text is not copied with every read.
        mode = .keys
        let mark = EscapeSequence.pasteEnd
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == EscapeSequence.escape {
                let rest = bytes[index...]
                if rest.starts(with: mark) {
                    keys.append(KeyDecoder.key(pasted: text))
                    return rest.dropFirst(mark.count)
                }
                if rest.count < mark.count, mark.starts(with: rest) {
                    unfinished = Array(rest)
                    break
                }
            }
            if text.count < 4 * KeyDecoder.longestPaste { text.append(bytes[index]) }
            index += 1
        }
        mode = .paste(text)
        return []
    }

    private static func key(pasted bytes: [UInt8]) -> Key {
        let pasted = String(decoding: bytes, as: UTF8.self)
        // The break within an address is no space in it.
        let word = bytes.count <= 8_192 && pasted.contains("://") ? BrokenWord.joined(pasted) : nil
        var text = String.UnicodeScalarView()
        for scalar in (word ?? pasted).unicodeScalars.prefix(longestPaste) {
            text.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return .paste(String(text))
    }

    private static func key(of scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 8, 127: .backspace
        case 1...26: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
        case 0...31, 0x80...0x9F: nil
        default: .character(Character(scalar))
        }
    }
}
