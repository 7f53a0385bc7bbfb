import CNcurses

/// Turns what ncurses reads into keys, and what stands between the marks of a bracketed paste into one.
///
/// Reads end where the line had a pause, which over SSH may be inside of an escape sequence: what is unfinished is kept
/// for the next read. Only time tells a lone Escape from the start of a sequence, so whoever reads says when it is over
/// (``flush()``).
struct KeyDecoder {
    /// One result of `wget_wch`.
    enum Input: Hashable {
        case functionKey(Int32)
        case scalar(UInt32)
    }

    /// The longest text that is taken from a paste, in scalars.
    static let longestPaste = 100_000

    /// How long to wait for the rest of a sequence before ``flush()``; nil when there is nothing to wait for.
    var patience: Duration? {
        if paste != nil { return .seconds(2) }
        return unfinished.isEmpty ? nil : .milliseconds(50)
    }

    private var unfinished: [Input] = []
    private var paste: [Unicode.Scalar]?
    /// Whether the last thing was a lone Escape, whose sequence may still be on its way.
    private var hasJustEscaped = false

    /// The keys of what was read at once. An Escape right before a character is Alt; a sequence that is not known is
    /// swallowed whole, since its letters are no commands.
    mutating func keys(_ inputs: [Input]) -> [Key] {
        guard !inputs.isEmpty else { return [] }
        var rest = unfinished[...] + inputs
        unfinished = []
        if hasJustEscaped {
            hasJustEscaped = false
            if EscapeSequence.isLateTail(inputs) { rest = [EscapeSequence.escape] + rest }
        }
        var keys: [Key] = []
        while let first = rest.first {
            if paste != nil {
                rest = collectPaste(rest, into: &keys)
                continue
            }
            guard first == EscapeSequence.escape else {
                if let key = KeyDecoder.key(first) { keys.append(key) }
                rest = rest.dropFirst()
                continue
            }
            switch EscapeSequence(rest) {
            case .unfinished:
                unfinished = Array(rest)
                return keys
            case .pasteStart(let length):
                paste = []
                rest = rest.dropFirst(length)
            case .key(let key, let length):
                if let key { keys.append(key) }
                rest = rest.dropFirst(length)
            }
        }
        return keys
    }

    /// The keys in what has come so far, when nothing more has: a lone Escape, or Alt with `[`.
    mutating func flush() -> [Key] {
        if let text = paste {
            paste = nil
            unfinished = []
            return [KeyDecoder.key(pasted: text)]
        }
        defer { unfinished = [] }
        switch unfinished.count {
        case 0: return []
        case 1:
            hasJustEscaped = true
            return [.escape]
        case 2:
            if case .scalar(let value) = unfinished[1], let scalar = Unicode.Scalar(value) {
                return [.alt(Character(scalar))]
            }
            return []
        default: return []
        }
    }

    /// Takes the text of a paste up to its end mark. Cursor keys are what ncurses made of escape sequences in the text,
    /// and no part of it.
    private mutating func collectPaste(_ inputs: ArraySlice<Input>, into keys: inout [Key]) -> ArraySlice<Input> {
        var rest = inputs
        while let input = rest.first {
            if input == EscapeSequence.escape {
                let mark = EscapeSequence.pasteEnd
                if rest.starts(with: mark) {
                    keys.append(KeyDecoder.key(pasted: paste ?? []))
                    paste = nil
                    return rest.dropFirst(mark.count)
                }
                if rest.count < mark.count, mark.starts(with: rest) {
                    unfinished = Array(rest)
                    return []
                }
            }
            if case .scalar(let value) = input, let scalar = Unicode.Scalar(value),
                (paste?.count ?? 0) < KeyDecoder.longestPaste
            {
                paste?.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
            rest = rest.dropFirst()
        }
        return rest
    }

    private static func key(pasted scalars: [Unicode.Scalar]) -> Key {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return .paste(String(text))
    }

    private static func key(_ input: Input) -> Key? {
        switch input {
        case .functionKey(let code): functionKey(code)
        case .scalar(let value): character(value)
        }
    }

    private static func character(_ value: UInt32) -> Key? {
        switch value {
        case 9: .tab
        case 10, 13: .enter
        case 8, 127: .backspace
        case 1...26: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
        case 0...31, 0x80...0x9F: nil
        default: Unicode.Scalar(value).map { .character(Character($0)) }
        }
    }

    private static func functionKey(_ code: Int32) -> Key? {
        switch code {
        case KEY_UP: .up
        case KEY_DOWN: .down
        case KEY_LEFT: .left
        case KEY_RIGHT: .right
        case KEY_HOME: .home
        case KEY_END: .end
        case KEY_PPAGE: .pageUp
        case KEY_NPAGE: .pageDown
        case KEY_ENTER: .enter
        case KEY_BTAB: .backTab
        case KEY_BACKSPACE: .backspace
        case KEY_DC: .delete
        case KEY_IC: .insert
        case TLFunctionKey0...(TLFunctionKey0 + 63): .function(Int(code - TLFunctionKey0))
        default: nil
        }
    }
}
