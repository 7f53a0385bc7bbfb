/// A key, as the reader knows it.
public enum Key: Hashable, Sendable {
    /// A character, shifted or not.
    case character(Character)
    /// A letter with Control, in lower case; never `h`, `i`, `j` or `m`, which are keys of their own.
    case control(Character)
    /// A character with Alt (or after Escape).
    case alt(Character)
    /// F1 and up.
    case function(Int)
    /// A text that was pasted, without control characters.
    case paste(String)
    /// What the mouse did: it comes among the keys, in its turn.
    case mouse(MouseReport)
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case delete
    case insert
}

extension Key: CustomStringConvertible {
    private static let names: [(key: Key, name: String)] = [
        (.up, "↑"), (.down, "↓"), (.left, "←"), (.right, "→"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"),
        (.pageDown, "PgDn"), (.enter, "Enter"), (.tab, "Tab"), (.backTab, "S-Tab"), (.escape, "Esc"),
        (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"), (.character(" "), "Space"),
    ]

    /// As keys are written in the list of keys and in the configuration: `j`, `Space`, `^F`, `M-x`, `F1`.
    public var description: String {
        if let name = Key.names.first(where: { $0.key == self })?.name { return name }
        switch self {
        case .character(let character): return String(character)
        case .control(let character): return "^\(character.uppercased())"
        case .alt("\u{7F}"): return "M-Backspace"
        case .alt(let character): return "M-\(character)"
        case .function(let number): return "F\(number)"
        case .mouse: return "mouse"
        default: return "paste"
        }
    }

    /// The names that people write besides the ones that are shown, in lower case.
    private static let otherNames: [String: Key] = [
        "up": .up, "down": .down, "left": .left, "right": .right, "pageup": .pageUp, "pagedown": .pageDown,
        "m-backspace": .alt("\u{7F}"), "alt-backspace": .alt("\u{7F}"),
        "return": .enter, "escape": .escape, "shift-tab": .backTab, "backtab": .backTab, "del": .delete, "ins": .insert,
    ]

    /// The control characters that have keys of their own: no terminal tells `^M` from Enter.
    private static let controlKeys: [Character: Key] = ["h": .backspace, "i": .tab, "j": .enter, "m": .enter]

    /// The key that is written so, as ``description`` writes it or in the words of other programs (`C-f`, `Ctrl-F`,
    /// `Alt-x`, `PageUp`); nil when no key is. Names of more than one letter may be in any case.
    public init?(_ name: String) {
        let lowercased = name.lowercased()
        if name.count == 1, let character = name.first {
            self = Key.names.first { $0.name == name }?.key ?? .character(character)
        } else if let key = Key.names.first(where: { $0.name.lowercased() == lowercased })?.key {
            self = key
        } else if let key = Key.otherNames[lowercased] {
            self = key
        } else if let letter = Key.letter(of: lowercased, after: ["^", "c-", "ctrl-"]), ("a"..."z").contains(letter) {
            self = Key.controlKeys[letter] ?? .control(letter)
        } else if lowercased == "^[" {
            self = .escape
        } else if Key.letter(of: lowercased, after: ["m-", "alt-"]) != nil, let character = name.last {
            self = .alt(character)
        } else if lowercased.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static func letter(of name: String, after prefixes: [String]) -> Character? {
        for prefix in prefixes where name.hasPrefix(prefix) && name.count == prefix.count + 1 { return name.last }
        return nil
    }
}
