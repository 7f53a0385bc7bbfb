import Reader
import TOMLKit
import Terminal

/// The `keys` of the configuration: a preset, and keys by command.
enum KeyConfiguration {
    /// The key map that `keys` asks for.
    static func keymap(
        _ value: any TOMLValueConvertible, _ document: TOMLDocument, warnings: inout [ConfigurationError]
    ) throws(ConfigurationError) -> Keymap {
        if let name = value.string { return try preset(name, at: ["keys"], document).keymap }
        guard let table = value.table else {
            throw document.error(at: ["keys"], "“keys” is the name of a preset, or a table of commands")
        }
        var keymap = Keymap.standard
        if let named = table["preset"] {
            let path = ["keys", "preset"]
            guard let name = named.string else { throw document.error(at: path, "“preset” is a name") }
            keymap = try preset(name, at: path, document).keymap
        }
        // First every key is taken from the commands that are named, then given: the order of lines does not matter.
        let bindings = try bindings(table, document, warnings: &warnings)
        for binding in bindings { keymap.unbind(binding.command) }
        var owners: [Key: Command] = [:]
        for binding in bindings {
            for key in binding.keys {
                if let owner = owners[key] {
                    throw document.error(
                        at: ["keys", binding.command.rawValue],
                        "the key “\(key)” is given to “\(owner.rawValue)” as well")
                }
                owners[key] = binding.command
                keymap[key] = binding.command
            }
        }
        return keymap
    }

    private static func preset(
        _ name: String, at path: [String], _ document: TOMLDocument
    ) throws(ConfigurationError) -> KeyPreset {
        if let preset = KeyPreset(rawValue: name) { return preset }
        let names = KeyPreset.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        throw document.error(at: path, "unknown preset “\(name)”; there are \(names)")
    }

    private static func bindings(
        _ table: TOMLTable, _ document: TOMLDocument, warnings: inout [ConfigurationError]
    ) throws(ConfigurationError) -> [(command: Command, keys: [Key])] {
        var bindings: [(command: Command, keys: [Key])] = []
        for name in table.keys.sorted() where name != "preset" {
            let path = ["keys", name]
            guard let command = Command(rawValue: name) else {
                let hint =
                    Similar.nearest(to: name, among: Command.allCases.map(\.rawValue)).map {
                        "did you mean “\($0)”?"
                    } ?? "the list of keys (?) and the README name them"
                warnings.append(document.error(at: path, "unknown command “\(name)”; \(hint)"))
                continue
            }
            guard let value = table[name], let names = texts(value) else {
                throw document.error(at: path, "a command has a key or a list of keys: [\"j\", \"Down\"]")
            }
            var keys: [Key] = []
            for name in names {
                guard let key = Key(name) else {
                    throw document.error(
                        at: path, "unknown key “\(name)”; keys are written as j, J, ^F, M-x, Enter, Space, Tab, Up, F1")
                }
                keys.append(key)
            }
            bindings.append((command, keys))
        }
        return bindings
    }

    private static func texts(_ value: any TOMLValueConvertible) -> [String]? {
        if let text = value.string { return [text] }
        guard let array = value.array else { return nil }
        let texts = array.compactMap(\.string)
        return texts.count == array.count ? texts : nil
    }
}

extension Keymap {
    /// Takes all its keys from a command.
    mutating func unbind(_ command: Command) {
        for key in keys(for: command) { self[key] = nil }
    }
}
