/// What an Escape and the characters after it mean, for sequences that the terminal's description does not have: a
/// terminal in the other cursor key mode, another one than `TERM` says, or an answer to a question of some program
/// before.
///
/// The shapes are those of ECMA-48: control sequences (`ESC [ … final`), single shifts (`ESC O final`), and strings
/// (`ESC ]`, `ESC P`, `ESC _`) that end with BEL or `ESC \`.
enum EscapeSequence: Hashable {
    /// More has to come.
    case unfinished
    /// A bracketed paste begins after `length` inputs.
    case pasteStart(length: Int)
    /// A sequence of `length` inputs, and its key if it is one.
    case key(Key?, length: Int)

    typealias Input = KeyDecoder.Input

    static let escape = Input.scalar(27)
    static let pasteEnd = inputs("\u{1B}[201~")
    private static let pasteStart = inputs("\u{1B}[200~")

    /// The longest sequence that is waited for; strings may be longer than this and are then cut.
    private static let longest = 4_096

    /// What the inputs begin with; the first of them is an Escape.
    init(_ inputs: ArraySlice<Input>) {
        let characters = Characters(inputs)
        guard let kind = characters[1] else {
            // A key after Escape that is no character: the Escape stands alone.
            self = inputs.count == 1 ? .unfinished : .key(.escape, length: 1)
            return
        }
        switch kind {
        case "[": self = EscapeSequence.control(characters, inputs)
        case "O": self = EscapeSequence.singleShift(characters)
        case "]", "P", "_":
            let begin = characters[2]
            let isString: (Unicode.Scalar) -> Bool =
                kind == "]" ? \.isDigit : kind == "_" ? { $0 == "G" } : \.isParameter
            if let begin, isString(begin) {
                self = EscapeSequence.string(characters)
            } else {
                self = .key(.alt(Character(kind)), length: 2)
            }
        default:
            let isCharacter = kind.value > 32 && kind.value != 127 && !(0x80...0x9F).contains(kind.value)
            self = isCharacter ? .key(.alt(Character(kind)), length: 2) : .key(.escape, length: 1)
        }
    }

    /// Whether what was read at once right after a lone Escape is the rest of its sequence, come late: nobody types
    /// `[` and `A` within one read.
    static func isLateTail(_ inputs: [Input]) -> Bool {
        guard inputs.count > 1, inputs[0] == .scalar(0x5B) || inputs[0] == .scalar(0x4F) else { return false }
        switch EscapeSequence([escape] + inputs) {
        case .unfinished: return inputs.count > 2
        case .pasteStart: return true
        case .key(let key, let length): return key != nil && length == inputs.count + 1
        }
    }

    private static func control(_ characters: Characters, _ inputs: ArraySlice<Input>) -> EscapeSequence {
        if inputs.starts(with: pasteStart) { return .pasteStart(length: pasteStart.count) }
        var parameters = ""
        var index = 2
        while let scalar = characters[index] {
            switch scalar.value {
            case 0x20...0x3F:
                parameters.unicodeScalars.append(scalar)
            case 0x5B where index == 2:
                // The Linux console's F1 to F5: `ESC [ [ A`.
                guard let letter = characters[3] else {
                    return characters.hasEnded(at: 3) ? .unfinished : .key(nil, length: 3)
                }
                let number = Int(letter.value) - 0x40
                return .key((1...5).contains(number) ? .function(number) : nil, length: 4)
            case 0x4D where parameters.isEmpty:
                // A mouse report of the oldest kind: three bytes that may be anything.
                return characters.count >= 6 ? .key(nil, length: 6) : .unfinished
            case 0x40...0x7E:
                return .key(key(parameters: parameters, final: scalar), length: index + 1)
            default:
                return .key(nil, length: index)
            }
            index += 1
            if index > longest { return .key(nil, length: index) }
        }
        return characters.hasEnded(at: index) ? .unfinished : .key(nil, length: index)
    }

    private static func singleShift(_ characters: Characters) -> EscapeSequence {
        guard let scalar = characters[2] else {
            return characters.hasEnded(at: 2) ? .unfinished : .key(.alt("O"), length: 2)
        }
        guard scalar.isASCII, scalar.value >= 0x40 else { return .key(.alt("O"), length: 2) }
        return .key(scalar == "M" ? .enter : key(parameters: "", final: scalar), length: 3)
    }

    private static func string(_ characters: Characters) -> EscapeSequence {
        var index = 3
        while index < min(characters.count, longest) {
            if characters[index]?.value == 7 { return .key(nil, length: index + 1) }
            if characters[index]?.value == 27 {
                if characters[index + 1] == "\\" { return .key(nil, length: index + 2) }
                return characters.hasEnded(at: index + 1) ? .unfinished : .key(nil, length: index)
            }
            index += 1
        }
        return index < longest ? .unfinished : .key(nil, length: index)
    }

    /// The keys as xterm, rxvt and the VT220 send them. With Shift, Control or Alt they are other keys, which nothing is
    /// bound to.
    private static func key(parameters: String, final: Unicode.Scalar) -> Key? {
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

    private static func inputs(_ text: String) -> [Input] { text.unicodeScalars.map { .scalar($0.value) } }

    /// Inputs as characters, by position from the Escape.
    private struct Characters {
        private let inputs: ArraySlice<Input>

        init(_ inputs: ArraySlice<Input>) { self.inputs = inputs }

        var count: Int { inputs.count }

        func hasEnded(at index: Int) -> Bool { index >= inputs.count }

        subscript(index: Int) -> Unicode.Scalar? {
            guard index < inputs.count, case .scalar(let value) = inputs[inputs.startIndex + index] else { return nil }
            return Unicode.Scalar(value)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// Begins a device control string: a parameter or an intermediate, never a letter.
    fileprivate var isParameter: Bool { (0x20...0x3F).contains(value) || self == "|" }
}
