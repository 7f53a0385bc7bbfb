import Terminal

extension Command {
    /// A line of the table: a command, where it counts, and its keys there. A command that means something else in
    /// another context has another line for it.
    public struct Entry: Sendable {
        /// The command.
        public let command: Command
        /// What it does, as the list of keys says it.
        public let help: String
        /// Its default keys, the one to show first.
        public let keys: [KeySequence]
        /// Where they count.
        public let contexts: [Context]
        /// The heading it stands under in the list of keys.
        public let group: Group
        /// Its word in the footer, for commands that are named there.
        public let footer: String?
        /// The contexts whose footer names it.
        public let footerContexts: [Context]
        /// What has to stand after its name on the command line (`a query`); nil where nothing may.
        public let argument: String?
        /// Whether nothing need stand there.
        let isArgumentOptional: Bool

        init(
            _ command: Command, _ help: String, keys: [Key] = [], sequences: [String] = [], _ group: Group,
            at contexts: [Context] = [.panes],
            footer: String? = nil, in footerContexts: [Context]? = nil, argument: String? = nil,
            isArgumentOptional: Bool = false
        ) {
            self.command = command
            self.help = help
            self.keys = sequences.compactMap { KeySequence($0) } + keys.map { KeySequence($0) }
            self.contexts = contexts
            self.group = group
            self.footer = footer
            self.footerContexts = footerContexts ?? contexts
            self.argument = argument
            self.isArgumentOptional = isArgumentOptional
        }
    }

    /// Headings of the list of keys.
    public enum Group: String, CaseIterable, Sendable {
        /// Within and between panes.
        case moving = "Moving"
        /// Tags, and the pages they make.
        case tags = "Tags and pages"
        /// From article to article.
        case reading = "Reading"
        /// Read, starred, and back.
        case marking = "Marking"
        /// How a page is shown.
        case view = "View of a page"
        /// Getting more of it.
        case news = "News"
        /// What the lists have that stand in place of the panes.
        case lists = "Lists"
        /// Where text is typed.
        case typing = "Typing"
        /// The program itself.
        case program = "Program"
    }

    /// The one table of commands. The footer names them in this order.
    public static let table: [Entry] =
        movingEntries + scrollingEntries + tagEntries + readingEntries + markingEntries + newsEntries + viewEntries
        + listEntries + programEntries + typingEntries

    /// Its lines in the table.
    public var entries: [Entry] { Command.entries[self] ?? [] }

    private static let entries = Dictionary(grouping: table, by: \.command)

    /// What it does in a few words.
    var shortWords: String {
        let entry = entries.first
        return entry?.footer ?? entry.map { String($0.help.prefix { !";:,".contains($0) }) } ?? rawValue
    }

    /// Whether it counts in one of some contexts.
    func counts(in contexts: [Context]) -> Bool { entries.contains { $0.contexts.contains(where: contexts.contains) } }
}
