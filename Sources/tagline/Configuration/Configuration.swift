import News
import Reader
import Terminal

/// What the user chose in `config.toml`. Without the file everything has a default.
///
///     theme = "auto"              # a bundled one, or a file of the folder themes/ without its ".toml"
///     theme-dark = "dark"         # with "auto": where the terminal's background is dark
///     theme-light = "light"       # and where it is light
///     background = "auto"         # the "theme" paints it, or the "terminal" keeps its own
///     colors = "auto"             # "true", 256, 16, or "none"
///     refresh-at-start = false    # fetch all feeds when the reader opens
///     full-text = "never"         # "always", or "summaries": fetched when an article is opened
///     rows = "auto"               # "line", "two-lines", "card": how much of an article lists show
///     article = "auto"            # "beside" the list, "below" it, or "on-demand"
///     measure = 80                # columns of an article's text at most
///     code = "scroll"             # lines of code that are too long; or "wrap"
///     link-numbers = true         # [1] behind the links of an article
///     hyperlinks = "auto"         # links that the terminal knows (OSC 8): true, false, or where it is known to
///     right-to-left = "auto"      # who orders such text: "reader", "words", "terminal", "off"
///     pictures = "auto"           # "on", "off"; by itself where there are 256 colours, and not over SSH
///     allowed-schemes = []        # what o opens besides web and mail addresses: ["gemini"]
///     mouse = true                # or false: the terminal selects text with it
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
    /// Which theme where the background is dark, if ``theme`` leaves it open.
    var darkTheme = ThemeChoice.automatic
    /// Which theme where it is light.
    var lightTheme = ThemeChoice.automatic
    /// Whose background is shown.
    var background = BackgroundChoice.automatic
    /// How many colours; nil asks the terminal.
    var colorDepth: Theme.ColorDepth?
    /// Whether the reader fetches all feeds when it opens.
    var refreshesAtStart = false
    /// When the full text of an article is fetched unasked.
    var fullText = FullTextChoice.never
    /// How articles are set.
    var reading = ReadingOptions()
    /// How pages are shown for which nothing else was chosen.
    var view = PageView()
    /// Whether links are made known to the terminal; nil where that depends on which one it is.
    var hyperlinks: Bool?
    /// Whether the terminal decides who orders right-to-left text.
    var ordersAutomatically = true
    /// Whether pictures are shown; nil leaves it to the terminal.
    var showsPictures: Bool?
    /// Whether they are off because of a mistake.
    var hidesPictures = false
    /// Whether nothing but web and mail addresses is opened because of a mistake.
    var distrustsSchemes = false
    /// Whether the mouse is used.
    var usesMouse = true
    /// Which key does what.
    var keymap = Keymap.standard
    /// The user's own tags.
    var tagRules: [TagRule] = []
    /// Whether these are all: where one has a mistake, what is tagged stays as it is until it is right.
    var knowsTagRules = true
    /// Pages for the sidebar.
    var pages: [SavedPage] = []
    /// How feeds are fetched.
    var fetching = FetchConfiguration()
    /// How long articles are kept.
    var keeping = KeepConfiguration()
    /// What is particular about some feeds.
    var feeds: [FeedConfiguration] = []
    /// All that is wrong, in the order of the file. What is wrong counts as not written, or, where it protects, as the
    /// strictest.
    var mistakes: [ConfigurationError] = []
    /// Why nothing is fetched, in words, where it cannot be told how.
    var fetchObstacle: String?

    /// A theme by name.
    enum ThemeChoice: Hashable {
        /// The bundled one that fits the terminal's background.
        case automatic
        /// A file of the user's, or a bundled one, and where the configuration names it.
        case named(String, TOMLPlaces.Place)

        /// Its name, where one was chosen.
        var name: String? {
            if case .named(let name, _) = self { name } else { nil }
        }
    }

    /// Who has the background.
    enum BackgroundChoice: Hashable {
        /// The theme, unless it leaves the terminal's own.
        case automatic
        /// The terminal.
        case terminal
        /// The theme, if it has one.
        case theme
    }

    /// The defaults.
    init() {}

    /// What a configuration file says. A file that is no TOML says nothing, and counts for the strictest.
    init(text: String, file: String) {
        let document = TOMLDocument(text: text, file: file)
        guard document.isWellFormed else {
            let place = document.mistakes.first.map { " (line \($0.line))" } ?? ""
            self = .strictest(
                obstacle: "\(file) is not written as it should be\(place)", mistakes: document.mistakes)
            return
        }
        let table = ConfigurationTable(document, ConfigurationKeys.file)
        readAppearance(table)
        readReading(table)
        usesMouse = table.flag("mouse") ?? true
        keymap = KeyConfiguration.keymap(table)
        pages = PageConfiguration.pages(
            table.tables(ConfigurationKeys.page, "pages are written as [[page]], each with a name and a query"))
        tagRules = TagRuleConfiguration.rules(
            table.tables(ConfigurationKeys.tag, "tags are written as [[tag]], each with a name and a query"))
        knowsTagRules = !table.isBroken("tag")
        readFetching(table)
        heed(document.stakes)
        mistakes = document.sortedMistakes
    }

    /// Takes the strictest of what may have been meant by something that is not understood.
    private mutating func heed(_ stakes: [Stake: String]) {
        fetchObstacle = fetchObstacle ?? stakes[.fetching]
        keeping.obstacle = keeping.obstacle ?? stakes[.keeping]
        if stakes[.pictures] != nil { (showsPictures, hidesPictures) = (false, true) }
        if stakes[.schemes] != nil { (reading.allowedSchemes, distrustsSchemes) = ([], true) }
        if stakes[.tags] != nil { knowsTagRules = false }
    }

    /// What counts where the file cannot be read: nothing is fetched, shown from strangers or removed.
    static func strictest(obstacle: String, mistakes: [ConfigurationError]) -> Configuration {
        var configuration = Configuration()
        configuration.mistakes = mistakes
        configuration.fetchObstacle = obstacle
        configuration.showsPictures = false
        configuration.hidesPictures = true
        configuration.keeping.obstacle = obstacle
        configuration.knowsTagRules = false
        return configuration
    }

    /// What comes of mistakes where more than the default is at stake, a sentence each.
    var consequences: [String] {
        var words: [String] = []
        if fetchObstacle != nil { words.append("Nothing is fetched until that is right.") }
        if hidesPictures { words.append("Pictures are off until then.") }
        if keeping.obstacle != nil { words.append("Nothing old is removed until then.") }
        if distrustsSchemes { words.append("Only web and mail addresses are opened until then.") }
        if !knowsTagRules { words.append("Tags stay as they are until then.") }
        return words
    }

    /// Refuses to fetch where it cannot be told how the user wants it.
    ///
    /// - Throws: ``Failure`` with the reason.
    func checkFetching() throws(Failure) {
        guard let fetchObstacle else { return }
        throw Failure("\(fetchObstacle); nothing is fetched until it is right")
    }

    private mutating func readAppearance(_ table: ConfigurationTable) {
        theme = themeChoice(table, "theme", "auto")
        darkTheme = themeChoice(table, "theme-dark", "dark")
        lightTheme = themeChoice(table, "theme-light", "light")
        background =
            table.choice("background", ["auto": .automatic, "terminal": .terminal, "theme": .theme]) ?? .automatic
        colorDepth =
            table.choice(
                "colors",
                [
                    "auto": nil, "true": .trueColor, "256": .indexed256, "16": .ansi16,
                    "none": Theme.ColorDepth.none, "truecolor": .trueColor, "24bit": .trueColor,
                ]) ?? nil
        refreshesAtStart = table.flag("refresh-at-start") ?? false
        fullText =
            table.choice("full-text", ["never": FullTextChoice.never, "summaries": .summaries, "always": .always])
            ?? .never
    }

    private func themeChoice(_ table: ConfigurationTable, _ key: String, _ usual: String) -> ThemeChoice {
        guard let name = table.text(key), name != "auto" else { return .automatic }
        // The name becomes a file's name, and must not lead out of its folder.
        if name.isEmpty || name.contains("/") || name.hasPrefix(".") || name.contains("\0") {
            table.note(
                at: key,
                "“\(key)” is \"\(usual)\", the name of another theme, or a file's in the folder themes/ without \".toml\""
            )
            return .automatic
        }
        return .named(name, table.place(of: key))
    }

    private mutating func readFetching(_ table: ConfigurationTable) {
        var obstacles: [String] = []
        if let inner = table.table(ConfigurationKeys.refresh) {
            fetching = FetchConfiguration(inner)
            if inner.isBroken("proxy") { obstacles.append("the proxy in the configuration cannot be used") }
        }
        if let inner = table.table(ConfigurationKeys.keep) { keeping = KeepConfiguration(inner) }
        let tables = table.tables(ConfigurationKeys.feed, "feeds are written as [[feed]], each with an address")
        feeds = FeedConfiguration.list(tables) { stake, words in
            if stake == .keeping { keeping.obstacle = keeping.obstacle ?? words } else { obstacles.append(words) }
        }
        // Not a table, or one by a misspelt name: what would stand in it cannot be told.
        let lists = [("refresh", "[refresh]"), ("feed", "[[feed]]")]
        for (key, name) in lists where table.isMeantInVain(key) {
            obstacles.append("\(name) in the configuration cannot be read")
        }
        for (key, name) in [("keep", "[keep]"), ("feed", "[[feed]]")] where table.isMeantInVain(key) {
            keeping.obstacle = "\(name) in the configuration cannot be read"
        }
        fetchObstacle = obstacles.first
    }
}
