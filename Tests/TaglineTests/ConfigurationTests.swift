import News
import Reader
import Terminal
import Testing

@testable import tagline

@Suite("The configuration")
struct ConfigurationTests {
    private func configuration(_ text: String) -> Configuration { Configuration(text: text, file: "config.toml") }

    private func error(of text: String) -> ConfigurationError? { configuration(text).mistakes.first }

    @Test func anEmptyFileSaysNothing() throws {
        let configuration = configuration("# nothing yet\n")
        #expect(configuration.theme == .automatic)
        #expect(configuration.colorDepth == nil)
        #expect(!configuration.refreshesAtStart)
        #expect(configuration.mistakes.isEmpty)
        #expect(configuration.keymap.command(of: .character("j"), in: Context.list.chain) == .moveDown)
    }

    @Test func themeColoursAndRefreshAreChosen() throws {
        let configuration = configuration(
            """
            theme = "light"
            colors = 16
            refresh-at-start = true
            """)
        #expect(configuration.theme.name == "light")
        #expect(configuration.colorDepth == .ansi16)
        #expect(configuration.refreshesAtStart)
    }

    @Test func pagesStandInTheirOrder() throws {
        let configuration = configuration(
            """
            [[page]]
            name = "Balkans"
            query = "#kosovo OR #serbia"
            [[page]]
            name = "New today"
            query = "is:unread after:today"
            """)
        #expect(
            configuration.pages == [
                SavedPage(name: "Balkans", text: "#kosovo OR #serbia"),
                SavedPage(name: "New today", text: "is:unread after:today"),
            ])
    }

    @Test(arguments: [
        ("page = 3", 1, "pages are written as [[page]]"),
        ("[[page]]\nquery = \"#uk\"", 1, "a page needs a “name”"),
        ("[[page]]\nname = \"\"\nquery = \"#uk\"", 2, "a page needs a “name”"),
        ("[[page]]\nname = \"A\"", 1, "the page “A” needs a “query”"),
        ("[[page]]\nname = \"A\"\nquery = \"(#uk\"", 3, "the query of the page “A”"),
        (
            "[[page]]\nname = \"A\"\nquery = \"#uk\"\n[[page]]\nname = \"B\"\nquery = \"(#uk\"", 6,
            "the query of the page “B”"
        ),
        ("[[page]]\nname = \"A\"\nquery = \"\"\n[[page]]\nname = \"A\"\nquery = \"\"", 5, "two pages are called “A”"),
        ("[[page]]\nname = \"A\"\nquery = \"\"\ncolour = 3", 4, "unknown key “colour” in “page”"),
    ])
    func aPageThatCannotBeReadIsReported(text: String, line: Int, message: String) {
        let error = error(of: text)
        #expect(error?.line == line)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test func howArticlesAreSetIsChosen() throws {
        let configuration = configuration(
            """
            measure = 66
            code = "wrap"
            link-numbers = false
            right-to-left = "terminal"
            allowed-schemes = ["gemini", "GOPHER"]
            """)
        #expect(configuration.reading.measure == 66)
        #expect(configuration.reading.wrapsCode)
        #expect(!configuration.reading.numbersLinks)
        #expect(configuration.reading.rightToLeft == .terminal)
        #expect(!configuration.ordersAutomatically)
        #expect(configuration.reading.allowedSchemes == ["gemini", "gopher"])
        #expect(self.configuration("right-to-left = \"auto\"").ordersAutomatically)
    }

    @Test func whenArticlesAreMarkedReadIsChosen() {
        #expect(configuration("").reading.marksRead == .whenOpened)
        #expect(configuration("mark-read = \"opened\"").reading.marksRead == .whenOpened)
        #expect(configuration("mark-read = \"passed\"").reading.marksRead == .whenPassed)
        #expect(configuration("mark-read = \"3s\"").reading.marksRead == .after(.seconds(3)))
        #expect(configuration("mark-read = \"0s\"").reading.marksRead == .after(.seconds(1)))
    }

    @Test func brokenSyntaxIsReportedWithItsPlace() {
        let error = error(of: "theme = \"dark\"\ncolors = [1,\nkeys = \"vim\"\n")
        #expect(error?.file == "config.toml")
        #expect((error?.line ?? 0) >= 2)
        #expect(error?.description.hasPrefix("config.toml:") == true)
    }

    @Test func aWrongValueIsReportedWhereItsKeyStands() {
        let error = error(of: "# comment\n\n  refresh-at-start = \"often\"\n")
        #expect(error?.line == 3)
        #expect(error?.column == 3)
        #expect(error?.message.contains("true or false") == true)
    }

    @Test(arguments: [
        "theme = 3", "theme = \"\"", "theme = \"../secret\"", "theme = \".hidden\"", "colors = 8", "colors = \"lots\"",
        "mark-read = 3", "mark-read = \"soon\"", "measure = 5", "measure = \"wide\"", "code = \"cut\"",
        "link-numbers = 1", "right-to-left = \"left\"",
        "allowed-schemes = \"x\"", "allowed-schemes = [\"a b\"]", "allowed-schemes = [1]",
        "keys = 1", "keys = \"emacs\"", "refresh-at-start = 1",
        "[keys]\nquit = 3", "[keys]\nquit = [\"Q\", 1]", "[keys]\nquit = \"Hyper-Q\"", "[keys]\npreset = []",
    ])
    func whatCannotBeMeantIsRefused(text: String) {
        #expect(error(of: text) != nil)
    }

    @Test func unknownKeysAreWarnedOfWithASuggestion() throws {
        let configuration = configuration("colors = 256\nthme = \"dark\"\n")
        #expect(configuration.colorDepth == .indexed256)
        #expect(
            configuration.mistakes.map(\.description)
                == ["config.toml:2:1: unknown key “thme”; did you mean “theme”?"])
    }

    @Test func aCommandTakesTheKeysItIsGivenAndLosesItsOwn() throws {
        let keymap = configuration(
            """
            [keys]
            quit = "x"
            next-unread = ["Tab", "^N"]
            """
        ).keymap
        #expect(keymap.command(of: .character("x"), in: Context.list.chain) == .quit)
        #expect(keymap.command(of: .character("Q"), in: Context.list.chain) == nil)
        #expect(keymap.command(of: .tab, in: Context.list.chain) == .nextUnread)
        #expect(keymap.command(of: .control("n"), in: Context.list.chain) == .nextUnread)
        #expect(keymap.command(of: .character("n"), in: Context.list.chain) == nil)
        // Everything else is as it was.
        #expect(keymap.command(of: .character("j"), in: Context.list.chain) == .moveDown)
        #expect(keymap.keys(for: .nextUnread).count == 2)
    }

    @Test func twoCommandsCanExchangeTheirKeysInAnyOrder() throws {
        let keymap = configuration("[keys]\nnext-article = \"K\"\nprevious-article = \"J\"\n").keymap
        #expect(keymap.command(of: .character("K"), in: Context.list.chain) == .nextArticle)
        #expect(keymap.command(of: .character("J"), in: Context.list.chain) == .previousArticle)
    }

    @Test func oneKeyForTwoCommandsIsRefused() {
        let error = error(of: "[keys]\nquit = \"x\"\nhelp = \"x\"\n")
        #expect(error?.message.contains("“x”") == true)
    }

    @Test func aCommandWithoutKeysHasNone() throws {
        #expect(configuration("[keys]\nquit = []\n").keymap.keys(for: .quit).isEmpty)
    }

    @Test func anUnknownCommandIsWarnedOf() throws {
        let configuration = configuration("[keys]\nnext-unraed = \"n\"\n")
        #expect(configuration.mistakes.first?.line == 2)
        #expect(configuration.mistakes.first?.message.contains("did you mean “next-unread”?") == true)
    }

    @Test(arguments: KeyPreset.allCases)
    func noPresetTakesTheLastKeyFromACommand(preset: KeyPreset) {
        for command in Command.allCases where !Keymap.standard.keys(for: command).isEmpty {
            #expect(!preset.keymap.keys(for: command).isEmpty, "\(command.rawValue)")
        }
    }

    @Test func aPresetCanBeNamedShortlyOrChanged() throws {
        #expect(configuration("keys = \"mutt\"").keymap.command(of: .tab, in: Context.list.chain) == .nextUnread)
        let keymap = configuration("[keys]\npreset = \"mutt\"\nquit = \"^X\"\n").keymap
        #expect(keymap.command(of: .character("F"), in: Context.list.chain) == .toggleStar)
        #expect(keymap.command(of: .control("x"), in: Context.list.chain) == .quit)
        #expect(keymap.command(of: .character("Q"), in: Context.list.chain) == nil)
    }

    @Test func controlCharactersOfAFileDoNotReachTheTerminal() throws {
        let warning = configuration("\"a\\u001b[31mb\" = 1\n").mistakes.first?.description ?? "\u{1B}"
        #expect(!warning.unicodeScalars.contains("\u{1B}"))
    }
}

@Suite("Keys of the configuration")
struct KeyConfigurationTests {
    private func configuration(_ text: String) -> Configuration { Configuration(text: text, file: "config.toml") }

    private func keys(_ command: Command, _ text: String) -> [String] {
        configuration(text).keymap.keys(for: command).map(\.description).sorted()
    }

    @Test func severalKeysInARowAreOneBinding() {
        #expect(
            keys(.goHome, "[keys]\ngo-home = [\"gh\", \"g Home\", \"^X ^H\"]\n") == ["^X Backspace", "g Home", "gh"])
    }

    @Test func aKeyMayStandForACommandLineOrSeveral() {
        let configuration = configuration(
            """
            [keys]
            "gu" = ":page is:unread"
            "W" = [":toggle-star", ":next-unread"]
            """)
        #expect(configuration.mistakes.isEmpty, "\(configuration.mistakes)")
    }

    @Test(arguments: [
        ("\"gu\" = \":page\"", "needs a query"), ("\"gu\" = \":unod\"", "There is no command “unod”"),
        ("\"gu\" = [\":undo\", \"redo\"]", "begins with “:”"), ("gogogogo = \":undo\"", "unknown command"),
        ("\"F99\" = \":undo\"", "unknown command"), ("\"gu\" = 1", "unknown command"),
        ("quit = \"nonsense\"", "unknown key"), ("line-start = \"a\"", "is typed there"),
    ])
    func whatCannotBeIsSaidInItsPlace(line: String, words: String) {
        let mistakes = configuration("[keys]\n\(line)\n").mistakes
        #expect(mistakes.count == 1 && mistakes.first?.line == 2, "\(mistakes)")
        #expect(mistakes.first?.message.contains(words) == true, "\(mistakes)")
    }

    @Test func twoCommandsOfDifferentPlacesMayHaveOneKey() {
        let text = "[keys]\nremove-feed = \"D\"\ntoggle-star = \"D\"\n"
        #expect(configuration(text).mistakes.isEmpty)
        #expect(keys(.removeFeed, text) == ["D"] && keys(.toggleStar, text) == ["D"])
        #expect(!configuration("[keys]\nundo = \"D\"\ntoggle-star = \"D\"\n").mistakes.isEmpty)
    }

    @Test func keysCanBeGivenForOnePlace() {
        let text = "[keys-in.article]\nfind = \"f\"\n\"gx\" = \":toggle-star\"\n"
        let keymap = configuration(text).keymap
        #expect(configuration(text).mistakes.isEmpty, "\(configuration(text).mistakes)")
        #expect(keymap.command(of: .character("f"), in: Context.article.chain) == .find)
        #expect(keymap.command(of: .character("f"), in: Context.list.chain) == .feeds)
        #expect(configuration("[keys-in.nowhere]\nfind = \"f\"\n").mistakes.count == 1)
    }
}
