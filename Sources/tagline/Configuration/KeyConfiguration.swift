import Reader
import Terminal

/// The `keys` of the configuration: a preset, and keys by command.
enum KeyConfiguration {
    /// The key map that `keys` asks for.
    static func keymap(_ file: ConfigurationTable) -> Keymap {
        let presets: KeyValuePairs<String, KeyPreset> = ["vim": .vim, "newsboat": .newsboat, "mutt": .mutt]
        if file.hasText("keys") { return file.choice("keys", presets)?.keymap ?? .standard }
        guard let table = file.table(ConfigurationKeys.keys) else { return .standard }
        var keymap = table.choice("preset", presets)?.keymap ?? .standard
        // First every key is taken from the commands that are named, then given: the order of lines does not matter.
        let bindings = bindings(table)
        for binding in bindings { keymap.unbind(binding.command) }
        var owners: [Key: Command] = [:]
        for binding in bindings {
            for (number, key) in binding.keys {
                if let owner = owners[key] {
                    table.note(
                        at: binding.command.rawValue, element: number,
                        "the key “\(key)” is given to “\(owner.rawValue)” as well, which keeps it")
                    continue
                }
                owners[key] = binding.command
                keymap[key] = binding.command
            }
        }
        return keymap
    }

    /// The commands that are named, each with its keys and their places in its list. One whose keys are all wrong is
    /// left as it was.
    private static func bindings(
        _ table: ConfigurationTable
    ) -> [(command: Command, keys: [(number: Int, key: Key)])] {
        table.keys.compactMap { name in
            guard let command = Command(rawValue: name),
                let texts = table.list(name, "a key or a list of keys: [\"j\", \"Down\"]", takesOne: true)
            else { return nil }
            var keys: [(number: Int, key: Key)] = []
            for (number, text) in texts.enumerated() {
                guard let key = Key(text) else {
                    table.note(
                        at: name, element: number,
                        "unknown key “\(text)”; keys are written as j, J, ^F, M-x, Enter, Space, Tab, Up, F1")
                    continue
                }
                keys.append((number, key))
            }
            return keys.isEmpty && table.isBroken(name) ? nil : (command, keys)
        }
    }
}

extension Keymap {
    /// Takes all its keys from a command.
    mutating func unbind(_ command: Command) {
        for key in keys(for: command) { self[key] = nil }
    }
}
