public import Terminal

/// Which keys ask for which commands, context by context.
public struct Keymap: Sendable {
    private var bindings: [Context: [KeySequence: [CommandLine]]] = [:]
    /// What longer sequences begin with.
    private var beginnings: [Context: Set<KeySequence>] = [:]
    /// The bindings the other way round: where which keys ask for a command alone.
    private var sequences: [Command: [(sequence: KeySequence, context: Context)]] = [:]

    /// The keys of ``Command/table``.
    public static let standard = Keymap(entries: Command.table)

    init(entries: [Command.Entry]) {
        for entry in entries {
            for context in entry.contexts {
                for sequence in entry.keys { bindings[context, default: [:]][sequence] = [CommandLine(entry.command)] }
            }
        }
        index()
    }

    /// What keys that were pressed mean.
    enum Meaning: Hashable {
        /// Nothing.
        case nothing
        /// Something, with the keys that may follow.
        case beginning
        /// These commands, one after another.
        case commands([CommandLine])
    }

    /// What a sequence means where the innermost of some contexts is the first.
    func meaning(of sequence: KeySequence, in contexts: [Context]) -> Meaning {
        for context in contexts {
            if let commands = bindings[context]?[sequence] { return .commands(commands) }
            if beginnings[context]?.contains(sequence) == true { return .beginning }
        }
        return .nothing
    }

    /// The command that a key asks for by itself.
    public func command(of key: Key, in contexts: [Context]) -> Command? {
        guard case .commands(let commands) = meaning(of: KeySequence(key), in: contexts), commands.count == 1 else {
            return nil
        }
        return commands[0].command
    }

    /// What may follow on keys that were pressed, and what it does.
    func continuations(of beginning: KeySequence, in contexts: [Context]) -> [(next: Key, commands: [CommandLine])] {
        var found: [(next: Key, commands: [CommandLine])] = []
        let count = beginning.keys.count
        for context in contexts {
            for (sequence, commands) in bindings[context] ?? [:]
            where sequence.keys.count > count && sequence.keys.starts(with: beginning.keys) {
                let next = sequence.keys[count]
                if !found.contains(where: { $0.next == next }) { found.append((next, commands)) }
            }
        }
        return found.sorted { $0.next.description < $1.next.description }
    }

    /// The keys that ask for a command now: its default ones first, in their order, then what the user added. With
    /// `contexts`, the innermost first, only those that do so there.
    public func keys(for command: Command, in contexts: [Context]? = nil) -> [KeySequence] {
        var bound: Set<KeySequence> = []
        for (sequence, context) in sequences[command] ?? [] {
            if let contexts {
                guard contexts.contains(context),
                    meaning(of: sequence, in: contexts) == .commands([CommandLine(command)])
                else { continue }
            }
            bound.insert(sequence)
        }
        guard bound.count > 1 else { return Array(bound) }
        var keys: [KeySequence] = []
        for sequence in command.entries.flatMap(\.keys) where bound.remove(sequence) != nil { keys.append(sequence) }
        // The shortest first: it is the one that the footer names.
        return keys
            + bound.map { (keys: $0, text: $0.description) }
            .sorted { ($0.text.count, $0.text) < ($1.text.count, $1.text) }.map(\.keys)
    }

    /// Keys that stand for more than a command alone: several, or one with something after its name. What only says
    /// something is left out, and so are those of which there are many alike.
    var ownLines: [(term: String, text: String)] {
        var found: [(term: String, text: String)] = []
        var counts: [Command: Int] = [:]
        for context in Context.allCases {
            for (sequence, commands) in bindings[context] ?? [:] {
                guard let first = commands.first, first.command != .say else { continue }
                guard commands.count > 1 || !first.argument.isEmpty else { continue }
                if commands.count == 1 { counts[first.command, default: 0] += 1 }
                guard counts[first.command, default: 0] < 5 else { continue }
                found.append((sequence.description, commands.map(\.words).joined(separator: ", ")))
            }
        }
        return found.sorted { $0.term < $1.term }
    }

    /// The contexts in which a command counts.
    private func contexts(of commands: [CommandLine]) -> [Context] {
        commands.count == 1 ? commands[0].command.entries.flatMap(\.contexts) : [.panes]
    }

    /// Gives keys to commands wherever they count, or in some contexts. There the keys mean nothing else any more, and in
    /// the contexts inside of them neither. Where text is typed, letters stay letters.
    public mutating func bind(_ sequence: KeySequence, to commands: [CommandLine], at contexts: [Context]? = nil) {
        place(sequence, commands, contexts)
        index()
    }

    /// The same with many keys, one after another.
    mutating func bind(_ bindings: [(sequence: KeySequence, commands: [CommandLine], contexts: [Context]?)]) {
        for binding in bindings { place(binding.sequence, binding.commands, binding.contexts) }
        index()
    }

    private mutating func place(_ sequence: KeySequence, _ commands: [CommandLine], _ contexts: [Context]?) {
        let wanted = contexts ?? self.contexts(of: commands)
        for context in Context.allCases where context.chain.contains(where: wanted.contains) {
            bindings[context]?[sequence] = nil
            // Nor can one of two be the beginning of the other.
            for other in (bindings[context] ?? [:]).keys
            where other.keys.starts(with: sequence.keys) || sequence.keys.starts(with: other.keys) {
                bindings[context]?[other] = nil
            }
        }
        for context in wanted where !(context.takesText && sequence.isText) {
            bindings[context, default: [:]][sequence] = commands
        }
    }

    /// The same with one command.
    public mutating func bind(_ sequence: KeySequence, to command: Command) {
        bind(sequence, to: [CommandLine(command)])
    }

    /// The same with one key.
    public mutating func bind(_ key: Key, to command: Command) { bind(KeySequence(key), to: command) }

    /// Takes all its keys from a command.
    public mutating func unbind(_ command: Command) {
        for context in Context.allCases {
            bindings[context] = bindings[context]?.filter { $0.value != [CommandLine(command)] }
        }
        index()
    }

    private mutating func index() {
        sequences = [:]
        beginnings = [:]
        for (context, bindings) in bindings {
            for (sequence, commands) in bindings {
                if commands.count == 1, commands[0].argument.isEmpty {
                    sequences[commands[0].command, default: []].append((sequence, context))
                }
                for count in 1..<max(sequence.keys.count, 1) {
                    guard let beginning = KeySequence(Array(sequence.keys.prefix(count))) else { continue }
                    beginnings[context, default: []].insert(beginning)
                }
            }
        }
    }
}
