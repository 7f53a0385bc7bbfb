import CNcurses

/// Turns what ncurses reads into keys, and what stands between the marks of a bracketed paste into one.
struct KeyDecoder {
    /// One result of `wget_wch`.
    enum Input: Hashable {
        case functionKey(Int32)
        case scalar(UInt32)
    }

    /// The longest text that is taken from a paste, in characters.
    static let longestPaste = 100_000

    /// The keys of what was read at once. An Escape right before a character is Alt; an Escape alone is itself.
    static func keys(_ inputs: [Input]) -> [Key] {
        var keys: [Key] = []
        var index = 0
        while index < inputs.count {
            if let (text, next) = paste(inputs, from: index) {
                keys.append(.paste(text))
                index = next
                continue
            }
            if inputs[index] == .scalar(27), index + 1 < inputs.count, case .scalar(let value) = inputs[index + 1],
                value > 32, value != 127, let scalar = Unicode.Scalar(value)
            {
                // An escape sequence that ncurses does not know is swallowed whole: its letters are no commands.
                if scalar == "[" || scalar == "O" {
                    index = endOfSequence(inputs, from: index + 2)
                    continue
                }
                keys.append(.alt(Character(scalar)))
                index += 2
                continue
            }
            if let key = key(inputs[index]) { keys.append(key) }
            index += 1
        }
        return keys
    }

    private static let pasteStart = Array("\u{1B}[200~".unicodeScalars).map { Input.scalar($0.value) }
    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars).map { Input.scalar($0.value) }

    private static func paste(_ inputs: [Input], from start: Int) -> (String, Int)? {
        guard inputs[start...].starts(with: pasteStart) else { return nil }
        var text = String.UnicodeScalarView()
        var index = start + pasteStart.count
        while index < inputs.count, !inputs[index...].starts(with: pasteEnd) {
            if case .scalar(let value) = inputs[index], let scalar = Unicode.Scalar(value), text.count < longestPaste {
                text.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
            index += 1
        }
        return (String(text), min(index + pasteEnd.count, inputs.count))
    }

    private static func endOfSequence(_ inputs: [Input], from start: Int) -> Int {
        var index = start
        while index < inputs.count, case .scalar(let value) = inputs[index] {
            index += 1
            if (0x40...0x7E).contains(value) { break }
        }
        return index
    }

    private static func key(_ input: Input) -> Key? {
        switch input {
        case .functionKey(let code): functionKey(code)
        case .scalar(let value): character(value)
        }
    }

    private static func character(_ value: UInt32) -> Key? {
        switch value {
        case 9: return .tab
        case 10, 13: return .enter
        case 27: return .escape
        case 8, 127: return .backspace
        case 1...26: return Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
        case 0...31: return nil
        default: return Unicode.Scalar(value).map { .character(Character($0)) }
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
