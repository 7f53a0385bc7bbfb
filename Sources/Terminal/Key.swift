/// A key, as the reader knows it.
public enum Key: Hashable, Sendable {
    /// A character, shifted or not.
    case character(Character)
    /// A letter with Control, in lower case.
    case control(Character)
    /// A character with Alt (or after Escape).
    case alt(Character)
    /// F1 and up.
    case function(Int)
    /// A text that was pasted, without control characters.
    case paste(String)
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
        case .alt(let character): return "M-\(character)"
        case .function(let number): return "F\(number)"
        default: return "paste"
        }
    }

    /// The key that is written so; nil when no key is.
    public init?(_ name: String) {
        let arrows = ["Up": Key.up, "Down": .down, "Left": .left, "Right": .right]
        if let key = Key.names.first(where: { $0.name == name })?.key ?? arrows[name] {
            self = key
        } else if name.count == 1, let character = name.first {
            self = .character(character)
        } else if name.count == 2, name.hasPrefix("^"), let character = name.last?.lowercased().first {
            self = .control(character)
        } else if name.count == 3, name.hasPrefix("M-"), let character = name.last {
            self = .alt(character)
        } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...63).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
