import Terminal

/// What a key does in another program, and what comes of it here: a line of a preset.
public struct Habit: Sendable {
    /// The command of the other program, by its own name.
    public let name: String
    /// Its keys there.
    public let keys: [KeySequence]
    /// Where they count here; nil for wherever their command does.
    let contexts: [Context]?
    /// What comes of them.
    public let meaning: Meaning

    /// What comes of a key.
    public enum Meaning: Hashable, Sendable {
        /// What it does by default anyway.
        case same(Command)
        /// Its counterpart.
        case does([CommandLine])
        /// There is no counterpart: what to use instead is said.
        case says(String)
        /// There is none, and the key is needed here, for a reason.
        case kept(String)
    }

    /// A key of the same meaning.
    static func same(_ name: String, _ keys: String, _ command: Command) -> Habit {
        Habit(name, keys, nil, .same(command))
    }

    /// A key with counterparts, which are done one after another.
    static func does(_ name: String, _ keys: String, _ commands: Command..., at contexts: [Context]? = nil) -> Habit {
        Habit(name, keys, contexts, .does(commands.map { CommandLine($0) }))
    }

    /// A key whose command wants something after its name.
    static func does(_ name: String, _ keys: String, line command: Command, _ argument: String) -> Habit {
        Habit(name, keys, nil, .does([CommandLine(command, argument: argument)]))
    }

    /// A key without a counterpart.
    static func says(_ name: String, _ keys: String, _ text: String, at contexts: [Context] = [.panes]) -> Habit {
        Habit(name, keys, contexts, .says(text))
    }

    /// A key that keeps what it does here.
    static func kept(_ name: String, _ keys: String, because reason: String) -> Habit {
        Habit(name, keys, nil, .kept(reason))
    }

    private init(_ name: String, _ keys: String, _ contexts: [Context]?, _ meaning: Meaning) {
        self.name = name
        self.keys = keys.split(separator: " ").compactMap { KeySequence(String($0)) }
        self.contexts = contexts
        self.meaning = meaning
    }

    /// What its keys are bound to; nothing where they keep their meaning.
    var bindings: [(sequence: KeySequence, commands: [CommandLine], contexts: [Context]?)] {
        switch meaning {
        case .same, .kept: []
        case .does(let commands): keys.map { ($0, commands, contexts) }
        case .says(let text): keys.map { ($0, [CommandLine(.say, argument: text)], contexts) }
        }
    }
}
