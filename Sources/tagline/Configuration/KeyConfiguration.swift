import Reader
import Terminal

/// The `keys` of the configuration: a preset, keys by command, commands by keys, and both for one context.
enum KeyConfiguration {
    /// The key map that `keys` and `keys-in` ask for.
    static func keymap(_ file: ConfigurationTable) -> Keymap {
        let presets: KeyValuePairs<String, KeyPreset> = ["vim": .vim, "newsboat": .newsboat, "mutt": .mutt]
        var keymap = Keymap.standard
        if file.hasText("keys") {
            keymap = file.choice("keys", presets)?.keymap ?? .standard
        } else if let table = file.table(ConfigurationKeys.keys, orKnown: isBinding) {
            keymap = table.choice("preset", presets)?.keymap ?? .standard
            // First every key is taken from the commands that are named, then given: the order of lines does not matter.
            let bindings = bindings(table)
            for binding in bindings { if let command = binding.named { keymap.unbind(command) } }
            bind(bindings, in: &keymap, at: nil, table)
        }
        if let tables = file.table(ConfigurationKeys.keysIn) {
            for context in Context.allCases {
                let kind = ConfigurationKeys.Table(context.rawValue, Command.allCases.map(\.rawValue))
                guard let table = tables.table(kind, orKnown: isBinding) else { continue }
                bind(bindings(table), in: &keymap, at: [context], table)
            }
        }
        return keymap
    }

    /// Whether a line gives commands to keys: `"gu" = ":page is:unread"`.
    private static func isBinding(_ key: String, _ texts: [String]) -> Bool {
        Command(rawValue: key) == nil && KeySequence(key) != nil && texts.contains { $0.hasPrefix(":") }
    }

    /// A line of the table: keys with what they ask for.
    private struct Binding {
        /// The key of the table.
        let line: String
        /// The command, where the line is named by it.
        let named: Command?
        /// What the keys ask for.
        let commands: [CommandLine]
        /// The keys, with their places in the line's list.
        let keys: [(number: Int?, sequence: KeySequence)]
    }

    private static func bind(
        _ bindings: [Binding], in keymap: inout Keymap, at contexts: [Context]?, _ table: ConfigurationTable
    ) {
        var owners: [(sequence: KeySequence, line: String, contexts: [Context])] = []
        for binding in bindings {
            let own = contexts ?? binding.named?.contexts ?? [.panes]
            for (number, sequence) in binding.keys {
                let owner = owners.first { $0.sequence == sequence && $0.contexts.contains { $0.meets(own) } }
                if let owner {
                    table.note(
                        at: binding.line, element: number,
                        "the key “\(sequence)” is given to “\(owner.line)” as well, which keeps it")
                    continue
                }
                if sequence.isText, own.allSatisfy(\.takesText) {
                    table.note(
                        at: binding.line, element: number,
                        "“\(sequence)” is typed there; such a key is written as ^F, M-x, Tab, Up, F1")
                    continue
                }
                owners.append((sequence, binding.line, own))
                keymap.bind(sequence, to: binding.commands, at: contexts)
            }
        }
    }

    /// The lines of a table. One whose keys are all wrong is left out, so that its command keeps its own.
    private static func bindings(_ table: ConfigurationTable) -> [Binding] {
        table.keys.compactMap { name in
            if let command = Command(rawValue: name) { return binding(of: command, table) }
            guard let sequence = KeySequence(name), table.isKnown(name),
                let texts = table.list(name, "a command line or a list of them: \":page is:unread\"", takesOne: true)
            else { return nil }
            var commands: [CommandLine] = []
            for (number, text) in texts.enumerated() {
                do throws(CommandLine.Problem) {
                    guard text.hasPrefix(":"), let line = try CommandLine.parse(String(text.dropFirst())) else {
                        table.note(at: name, element: number, "a command line begins with “:”, as \":page is:unread\"")
                        continue
                    }
                    commands.append(line)
                } catch {
                    table.note(at: name, element: number, error.description)
                }
            }
            guard !commands.isEmpty, commands.count == texts.count else { return nil }
            return Binding(line: name, named: nil, commands: commands, keys: [(nil, sequence)])
        }
    }

    private static func binding(of command: Command, _ table: ConfigurationTable) -> Binding? {
        let name = command.rawValue
        guard let texts = table.list(name, "a key or a list of keys: [\"j\", \"Down\"]", takesOne: true) else {
            return nil
        }
        var keys: [(number: Int?, sequence: KeySequence)] = []
        for (number, text) in texts.enumerated() {
            guard let sequence = KeySequence(text) else {
                table.note(
                    at: name, element: number,
                    "unknown key “\(text)”; keys are written as j, J, ^F, M-x, Enter, Space, Tab, Up, F1, or gg")
                continue
            }
            keys.append((number, sequence))
        }
        if keys.isEmpty && table.isBroken(name) { return nil }
        return Binding(line: name, named: command, commands: [CommandLine(command)], keys: keys)
    }
}

extension Command {
    /// Where its keys count.
    fileprivate var contexts: [Context] { entries.flatMap(\.contexts) }
}

extension Context {
    /// Whether a key can be pressed that counts both in it and in one of some others.
    fileprivate func meets(_ others: [Context]) -> Bool {
        others.contains { $0.chain.contains(self) || chain.contains($0) }
    }
}
