import News
import Terminal

/// What is typed after `:`: a command's name and, where it takes one, its argument. Keys ask for such lines, too.
public struct CommandLine: Hashable, Sendable {
    /// The command.
    public let command: Command
    /// What stands after its name; empty where nothing does.
    public let argument: String

    /// A command, without anything after it.
    public init(_ command: Command, argument: String = "") {
        self.command = command
        self.argument = argument
    }

    /// As it is typed.
    var words: String { ":\(command.rawValue)" + (argument.isEmpty ? "" : " \(argument)") }

    /// What it does in a few words.
    var shortWords: String { argument.isEmpty ? command.shortWords : "\(command.rawValue) \(argument)" }

    /// Why a line is no command.
    public enum Problem: Error, Hashable, CustomStringConvertible {
        /// Nothing is called so.
        case unknown(String, suggestion: String?)
        /// It begins several names.
        case ambiguous(String, names: [String])
        /// Nothing may stand after the name.
        case surplusArgument(Command)
        /// Something has to stand after the name.
        case missingArgument(Command, what: String)

        /// What is wrong, as a sentence.
        public var description: String {
            switch self {
            case .unknown(let name, let suggestion):
                "There is no command “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ".")
            case .ambiguous(let name, let names):
                "“\(name)” may be \(names.prefix(4).joined(separator: ", "))\(names.count > 4 ? ", …" : "")."
            case .surplusArgument(let command): "“\(command.rawValue)” takes nothing after it."
            case .missingArgument(let command, let what): "“\(command.rawValue)” needs \(what) after it."
            }
        }
    }

    /// The command of a line; nil for an empty one. A name may be shortened as long as it is that of one command.
    public static func parse(_ line: String) throws(Problem) -> CommandLine? {
        let words = line.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        guard let name = words.first?.lowercased() else { return nil }
        let argument = words.count > 1 ? words[1].trimmed : ""
        if words.count == 1, Int(name) != nil { return CommandLine(.goToRow, argument: name) }
        let entry = try entry(named: name)
        switch entry.argument {
        case nil: if !argument.isEmpty { throw .surplusArgument(entry.command) }
        case let what?:
            if argument.isEmpty, !entry.isArgumentOptional { throw .missingArgument(entry.command, what: what) }
        }
        return CommandLine(entry.command, argument: argument)
    }

    /// What stands behind the name of a command, or of the beginning of its name, and a space; nil where the line is another.
    static func argument(in line: String, of command: Command) -> String? {
        let words = line.drop(while: \.isWhitespace).split(
            maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0].count <= longestName, !words[0].isEmpty,
            (try? entry(named: words[0].lowercased()))?.command == command
        else { return nil }
        return words[1].trimmed
    }

    /// The command whose name, or the beginning of it, and spaces a line begins with; nil where no command is meant.
    static func command(in line: String) -> (entry: Command.Entry, head: Substring)? {
        let start = line.drop(while: \.isWhitespace)
        let name = start.prefix { !$0.isWhitespace }
        let rest = start.dropFirst(name.count)
        let argument = rest.drop(while: \.isWhitespace)
        guard !name.isEmpty, name.count <= longestName, argument.startIndex > rest.startIndex,
            let entry = known(name.lowercased())
        else { return nil }
        return (entry, line[..<argument.startIndex])
    }

    /// The names that a line may be the beginning of, where these are several and it is none of them itself.
    static func candidates(for line: String) -> [Command.Entry] {
        let words = line.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        guard let name = words.first?.lowercased(), Int(name) == nil else { return [] }
        do throws(Problem) {
            _ = try entry(named: name)
        } catch {
            if case .ambiguous(_, let names) = error { return lines.filter { names.contains($0.command.rawValue) } }
        }
        return []
    }

    /// The command of a name or of its beginning, without a look at what else may have been meant.
    private static func known(_ name: String) -> Command.Entry? {
        if let entry = lines.first(where: { $0.command.rawValue == name }) { return entry }
        if let meant = otherNames[name] { return lines.first { $0.command == meant } }
        let beginning = lines.filter { $0.command.rawValue.hasPrefix(name) }
        return beginning.count == 1 ? beginning[0] : nil
    }

    private static func entry(named name: String) throws(Problem) -> Command.Entry {
        if let entry = lines.first(where: { $0.command.rawValue == name }) { return entry }
        if let meant = otherNames[name], let entry = lines.first(where: { $0.command == meant }) { return entry }
        let beginning = lines.filter { $0.command.rawValue.hasPrefix(name) }
        if beginning.count > 1 { throw .ambiguous(name, names: beginning.map(\.command.rawValue)) }
        guard let entry = beginning.first else {
            throw .unknown(
                String(name.prefix(40)), suggestion: ranked(String(name.prefix(longestName))).first?.command.rawValue)
        }
        return entry
    }

    /// What a line may become: names that fit what was typed, the best first; none once there is an argument.
    static func choices(for line: String, keymap: Keymap, in contexts: [Context]) -> [PromptState.Choice] {
        let name = line.drop(while: \.isWhitespace)
        guard name.count <= longestName, !name.contains(where: \.isWhitespace) else { return [] }
        return choices(of: ranked(name.lowercased()).filter { $0.command.counts(in: contexts) }, keymap, contexts)
    }

    static func choices(of entries: [Command.Entry], _ keymap: Keymap, _ contexts: [Context]) -> [PromptState.Choice] {
        entries.map { entry in
            PromptState.Choice(
                text: entry.command.rawValue + (entry.argument == nil ? "" : " "), detail: entry.help,
                keys: keymap.keys(for: entry.command, in: contexts).map(\.description).joined(separator: " "))
        }
    }

    /// The commands that can be typed, each once: not those of a line that is being typed itself.
    private static let lines: [Command.Entry] = {
        var known: Set<Command> = []
        return Command.table.filter { entry in
            !entry.contexts.allSatisfy(\.takesText) && known.insert(entry.command).inserted
        }
    }()

    /// The names that fingers know from Vim, less and newsboat.
    private static let otherNames: [String: Command] = [
        "w": .saveArticle, "w!": .saveArticleOver, "write": .saveArticle, "q": .quit, "q!": .quit, "qa": .quit,
        "x": .quit, "wq": .quit, "exit": .quit, "h": .help, "e": .openPage, "open-page": .openPage,
    ]

    /// What is longer is no beginning of a name, and not looked up as one.
    private static let longestName = 40

    private static func ranked(_ name: String) -> [Command.Entry] {
        let matches = lines.enumerated().compactMap { order, entry in
            FuzzyMatch(name, in: entry.command.rawValue).map { (order, entry, $0.score) }
        }
        return matches.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map(\.1)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
