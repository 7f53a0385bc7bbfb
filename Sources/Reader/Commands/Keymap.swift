public import Terminal

/// Which key asks for which command.
public struct Keymap: Sendable {
    private var commands: [Key: Command] = [:]

    /// The keys of ``Command/table``.
    public static let standard = Keymap(entries: Command.table)

    init(entries: [Command.Entry]) {
        for entry in entries {
            for key in entry.keys { commands[key] = entry.command }
        }
    }

    /// The command of a key, if it has one.
    public subscript(key: Key) -> Command? {
        get { commands[key] }
        set { commands[key] = newValue }
    }

    /// The keys that ask for a command now: its default ones first, in their order, then what the user added.
    public func keys(for command: Command) -> [Key] {
        let defaults = Command.table.first { $0.command == command }?.keys ?? []
        let bound = commands.filter { $0.value == command }.map(\.key)
        return defaults.filter(bound.contains)
            + bound.filter { !defaults.contains($0) }.sorted { $0.description < $1.description }
    }
}
