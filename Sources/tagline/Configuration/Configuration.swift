import Foundation
import News
import Reader
import TOMLKit
import Terminal

/// What the user chose in `config.toml`. Without the file everything has a default.
///
///     theme = "auto"              # "dark", "light", or a file of the folder themes/ without its ".toml"
///     colors = "auto"             # 256, 16, or "none"
///     refresh-at-start = false    # fetch all feeds when the reader opens
///     full-text = "never"         # "always", or "summaries": fetched when an article is opened
///     measure = 80                # columns of an article's text at most
///     code = "scroll"             # lines of code that are too long; or "wrap"
///     link-numbers = true         # [1] behind the links of an article
///     hyperlinks = "auto"         # links that the terminal knows (OSC 8): true, false, or where it is known to
///     right-to-left = "auto"      # who orders such text: "reader", "terminal", or "off"
///     pictures = "auto"           # "on", "off"; by itself where there are 256 colours, and not over SSH
///     allowed-schemes = []        # what o opens besides web and mail addresses: ["gemini"]
///     keys = "vim"                # or "newsboat", "mutt"
///
///     [refresh], [keep], [[feed]]     # see FetchConfiguration, KeepConfiguration, FeedConfiguration
///
///     [keys]                      # instead of the line above: a preset, and keys by command
///     preset = "newsboat"
///     next-unread = ["n", "Tab"]
///     quit = []                   # no key at all
///
///     [[page]]                    # a page in the sidebar, as often as wanted
///     name = "Balkans"
///     query = "#kosovo OR #serbia"
///
///     [[tag]]                     # a tag for articles that fit a query, as often as wanted
///     name = "Balkans"
///     query = "#kosovo OR #serbia OR title:balkan*"
struct Configuration {
    /// Which theme.
    var theme = ThemeChoice.automatic
    /// How many colours; nil asks the terminal.
    var colorDepth: Theme.ColorDepth?
    /// Whether the reader fetches all feeds when it opens.
    var refreshesAtStart = false
    /// When the full text of an article is fetched unasked.
    var fullText = FullTextChoice.never
    /// How articles are set.
    var reading = ReadingOptions()
    /// Whether links are made known to the terminal; nil where that depends on which one it is.
    var hyperlinks: Bool?
    /// Whether the terminal decides who orders right-to-left text.
    var ordersAutomatically = true
    /// Whether pictures are shown; nil leaves it to the terminal.
    var showsPictures: Bool?
    /// Which key does what.
    var keymap = Keymap.standard
    /// The user's own tags.
    var tagRules: [TagRule] = []
    /// Pages for the sidebar.
    var pages: [SavedPage] = []
    /// How feeds are fetched.
    var fetching = FetchConfiguration()
    /// How long articles are kept.
    var keeping = KeepConfiguration()
    /// What is particular about some feeds.
    var feeds: [FeedConfiguration] = []
    /// What was passed over, for the user to know.
    var warnings: [ConfigurationError] = []

    /// A theme by name.
    enum ThemeChoice: Hashable {
        /// The bundled one that fits the terminal's background.
        case automatic
        /// A file of the user's, or a bundled one.
        case named(String)
    }

    /// The defaults.
    init() {}

    /// What a configuration file says.
    ///
    /// - Throws: ``ConfigurationError`` for what cannot be understood. Keys that are not known are warned of, so that
    ///   a file can serve several versions of the program.
    init(text: String, file: String) throws(ConfigurationError) {
        let document = try TOMLDocument(text: text, file: file)
        for name in document.root.keys.sorted() {
            guard let value = document.root[name] else { continue }
            guard let key = Key(rawValue: name) else {
                let known = Key.allCases.map(\.rawValue)
                let hint = Similar.nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ""
                warnings.append(document.error(at: [name], "unknown key “\(name)”\(hint)"))
                continue
            }
            switch key {
            case .theme: theme = try Configuration.theme(value, document)
            case .colors: colorDepth = try Configuration.colors(value, document)
            case .refreshAtStart:
                guard let isOn = value.bool else {
                    throw document.error(at: [name], "“refresh-at-start” is true or false")
                }
                refreshesAtStart = isOn
            case .tags: tagRules = try TagRuleConfiguration.rules(value, document, warnings: &warnings)
            case .pages: pages = try PageConfiguration.pages(value, document)
            case .fullText:
                guard let choice = value.string.flatMap(FullTextChoice.init) else {
                    throw document.error(at: [name], "“full-text” is \"never\", \"summaries\" or \"always\"")
                }
                fullText = choice
            case .measure, .code, .linkNumbers, .hyperlinks, .rightToLeft, .pictures, .allowedSchemes:
                try readReading(key, value, document)
            case .keys: keymap = try KeyConfiguration.keymap(value, document, warnings: &warnings)
            case .refresh:
                fetching = try FetchConfiguration(
                    ConfigurationTable(value, at: [name], document), warnings: &warnings)
            case .keep:
                keeping = try KeepConfiguration(ConfigurationTable(value, at: [name], document), warnings: &warnings)
            case .feed: feeds = try FeedConfiguration.list(value, at: name, document, warnings: &warnings)
            }
        }
    }

    /// What the user's file says; the defaults where there is none.
    ///
    /// - Throws: ``ConfigurationError``.
    static func load(_ places: Places) throws(ConfigurationError) -> Configuration {
        guard let bytes = FileManager.default.contents(atPath: places.configurationFile) else {
            return Configuration()
        }
        var configuration = try Configuration(
            text: String(decoding: bytes, as: UTF8.self), file: places.configurationFile)
        try configuration.distrustOthers(places.configurationFile)
        return configuration
    }

    /// Commands are run only from a file that nobody else can write.
    private mutating func distrustOthers(_ file: String) throws(ConfigurationError) {
        let runsCommands = feeds.contains { $0.command != nil || $0.filter != nil || $0.printsSecrets }
        var facts = stat()
        guard runsCommands, stat(file, &facts) == 0 else { return }
        guard facts.st_uid == getuid() || facts.st_uid == 0, facts.st_mode & S_IWOTH == 0 else {
            throw ConfigurationError(
                file: file, line: 1, column: 1,
                message: "it names commands, and others can write it; make it yours alone: chmod go-w")
        }
    }

    /// The keys of the file.
    enum Key: String, CaseIterable {
        case theme
        case colors
        case refreshAtStart = "refresh-at-start"
        case fullText = "full-text"
        case measure
        case code
        case linkNumbers = "link-numbers"
        case hyperlinks
        case rightToLeft = "right-to-left"
        case pictures
        case allowedSchemes = "allowed-schemes"
        case keys
        case pages = "page"
        case refresh
        case keep
        case feed
        case tags = "tag"
    }

    private static func theme(
        _ value: any TOMLValueConvertible, _ document: TOMLDocument
    ) throws(ConfigurationError) -> ThemeChoice {
        guard let name = value.string, !name.isEmpty else {
            throw document.error(at: ["theme"], "“theme” is a name: \"auto\", \"dark\", \"light\" or one of your own")
        }
        // The name becomes a file's name, and must not lead out of its folder.
        guard !name.contains("/"), !name.hasPrefix(".") else {
            throw document.error(
                at: ["theme"], "a theme's name is a file's name in the folder themes/, without \".toml\"")
        }
        return name == "auto" ? .automatic : .named(name)
    }

    private static func colors(
        _ value: any TOMLValueConvertible, _ document: TOMLDocument
    ) throws(ConfigurationError) -> Theme.ColorDepth? {
        switch value.int.map(String.init) ?? value.string {
        case "auto": nil
        case "256": .indexed256
        case "16": .ansi16
        case "none": Theme.ColorDepth.none
        default: throw document.error(at: ["colors"], "“colors” is \"auto\", 256, 16 or \"none\"")
        }
    }
}
