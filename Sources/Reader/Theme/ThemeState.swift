/// The themes that can be chosen while the reader is open, and the one that is tried on.
public struct ThemeState: Hashable, Sendable {
    /// A theme as it is offered.
    public struct Choice: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// What it is for, in a few words.
        public let detail: String

        /// A theme by its name.
        public init(name: String, detail: String) {
            self.name = name
            self.detail = detail
        }
    }

    /// Those that can be chosen, by name; `auto` is the first of them.
    public var choices: [Choice]
    /// The file whose line keeps a theme, as messages name it.
    public var configurationFile: String
    /// The theme that is shown while its name stands in the command line; nil where the usual one is.
    public internal(set) var tried: String?
    /// Whether the user's own were looked for since the command line was opened.
    var isLoaded = false

    /// What can be chosen.
    public init(choices: [Choice] = [], configurationFile: String = "config.toml") {
        self.choices = choices
        self.configurationFile = configurationFile
    }
}
