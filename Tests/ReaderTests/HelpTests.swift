import News
import Terminal
import Testing

@testable import Reader

@Suite("The list of keys")
struct HelpTests {
    private func lines(_ reader: TestReader) -> [HelpPane.Line] { HelpPane.lines(of: reader.state) }

    @Test(arguments: ["?", "<F1>"])
    func itNamesEveryCommand(key: String) {
        var reader = TestReader(columns: 110, rows: 60)
        reader.press(key)
        #expect(reader.state.help != nil)
        for entry in Command.table {
            #expect(lines(reader).contains { $0.text == entry.help }, "\(entry.command)")
        }
    }

    @Test func typingNarrowsItByWordsKeysAndNames() {
        var reader = TestReader(columns: 100, rows: 30)
        reader.press("?unread")
        #expect(
            lines(reader).filter { !$0.isHeading }.map(\.keys) == [
                "n", "m N", "Space PgDn ^F", "gu", ":page", "p", "]", "[", ":unread", "^W u \\", "is:unread",
            ])
        #expect(lines(reader).allSatisfy { $0.isHeading || ($0.keys + $0.text).contains("unread") })
        reader.press("<Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>^f")
        #expect(
            lines(reader).filter { !$0.isHeading }.map(\.text) == [
                "a page down; at the end of an article, the next unread", "a character to the right", "a page down",
            ])
    }

    @Test func theQueryLanguageIsExplained() {
        var reader = TestReader(columns: 100, rows: 30)
        reader.press("?search for")
        let shown = lines(reader).map(\.keys)
        for term in ["before:2026-06", "age:<2d", "has:picture", "-#sport", "govern*"] { #expect(shown.contains(term)) }
        reader.press("<Esc>?older")
        #expect(lines(reader).contains { $0.keys == "age:<2d" })
    }

    /// Words that people know from other programs, and that stand in no line.
    @Test(arguments: [
        ("sort", "newest first, or best first"), ("hide", "the page of what is unread"), ("theme", "a theme of other"),
        ("width", "reading mode"), ("config", "config.toml"), ("mouse", "the terminal selects text"),
        ("undo", "undo the last change"), ("colour", "a theme of other"), ("subscribe", "follow a site"),
        ("settings", "a setting, for as long"), ("bookmark", "star or unstar"), ("unsubscribe", "remove the feed"),
    ])
    func otherWordsLeadSomewhere(typed: String, text: String) {
        var reader = TestReader(columns: 100, rows: 40)
        reader.press("?\(typed)")
        #expect(lines(reader).contains { $0.text.contains(text) }, "\(reader.screen)")
    }

    @Test func wideScreensHaveColumnsAndAllOfItInSight() {
        var reader = TestReader(columns: 240, rows: 60)
        reader.press("?")
        let last = lines(reader).last?.text ?? "?"
        #expect(reader.screen.contains("Here: the list"))
        #expect(reader.screen.contains("Typing a line"))
        reader.resize(120, 40)
        #expect(!reader.screen.contains(last))
        reader.press("<End>")
        #expect(reader.screen.contains(last))
        for line in reader.lines { #expect(CellText.width(line) <= 120) }
    }

    @Test func itBeginsWithWhatMattersWhereItWasOpened() {
        var reader = TestReader(columns: 100, rows: 30)
        reader.press("<Enter>?")
        #expect(lines(reader).first?.text == "Here: the article")
        #expect(lines(reader).prefix(8).contains { $0.text.hasPrefix("reading mode") })
    }

    @Test func aKeyThatDiffersByPaneSaysSo() {
        var keymap = Keymap.standard
        if let key = KeySequence("N") { keymap.bind(key, to: [CommandLine(.find)], at: [.article]) }
        if let key = KeySequence("M-f") { keymap.bind(key, to: [CommandLine(.toggleStar)], at: [.sidebar]) }
        var reader = TestReader(columns: 100, rows: 30, keymap: keymap)
        reader.press("?")
        #expect(lines(reader).contains { $0.text == "N in the article: find in the article" })
        #expect(lines(reader).contains { $0.text == "in the sidebar, too: M-f" })
    }

    @Test func keysOfOnesOwnAreListed() {
        var keymap = Keymap.standard
        if let key = KeySequence("gw") { keymap.bind(key, to: [CommandLine(.openPage, argument: "#sport")]) }
        var reader = TestReader(columns: 100, rows: 30, keymap: keymap)
        reader.press("?of your own")
        reader.press(
            "<Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>gw"
        )
        #expect(lines(reader).contains { $0.keys == "gw" && $0.text == ":page #sport" })
    }

    @Test func whatNobodyCallsAKeySaysSo() {
        var reader = TestReader()
        reader.press("?xyzzy")
        #expect(reader.screen.contains("No key does that."))
    }

    @Test(arguments: ["<Esc>", "<Enter>", "q", "?", "<F1>", "<Backspace>", "<^C>"])
    func itClosesByWhateverOneWouldTry(key: String) {
        var reader = TestReader()
        reader.press("?")
        reader.press(key)
        #expect(reader.state.help == nil)
        #expect(reader.takeEffects() == [])
    }

    @Test func lettersTypedInItAreNoCommands() {
        var reader = TestReader()
        reader.press("?mark AQj")
        #expect(reader.takeEffects() == [])
        #expect(reader.state.help?.filter == "mark AQj")
        #expect(reader.selectedTitle == "Migrant return hubs could be hijacked")
    }

    @Test func aPasteNarrowsItToo() {
        var reader = TestReader()
        reader.press("?")
        reader.press(.paste("star"))
        #expect(reader.state.help?.filter == "star")
    }

    @Test func itScrollsToItsEndAndNoFurther() {
        var reader = TestReader(columns: 60, rows: 12)
        reader.press("?<End>")
        #expect(reader.lines[10].contains("the articles of one story"))
        reader.press("<Down><PgDn>")
        #expect(reader.lines[10].contains("the articles of one story"))
        reader.press("<Home>")
        #expect(reader.lines[3].contains("Here: the list"))
        reader.press("<Up>")
        #expect(reader.state.help?.top == 0)
    }

    @Test func itStaysUsableOnAnySize() {
        for (columns, rows) in [(40, 10), (20, 5), (10, 3), (1, 1)] {
            var reader = TestReader(columns: columns, rows: rows)
            reader.press("?<End>star")
            #expect(reader.state.help?.filter == "star")
            reader.press("<Esc>")
            #expect(reader.state.help == nil)
        }
    }

    @Test func whatArrivesMeanwhileDoesNotCloseIt() {
        var reader = TestReader()
        reader.press("?")
        reader.arrive([TestArticles.item("Fresh", hours: 0.5)])
        reader.resize(60, 20)
        #expect(reader.state.help != nil)
        reader.press("<Esc>")
        #expect(reader.footer.hasSuffix("1 new · press ."))
    }
}

@Suite("The table of commands")
struct CommandTableTests {
    @Test func everyCommandHasALine() {
        #expect(Set(Command.table.map(\.command)) == Set(Command.allCases))
    }

    @Test func noKeyIsGivenTwiceInOneContext() {
        for context in Context.allCases {
            let keys = Command.table.filter { $0.contexts.contains(context) }.flatMap(\.keys)
            #expect(keys.count == Set(keys).count, "\(context)")
        }
    }

    @Test func everyKeyOfEveryContextDoesWhatItsLineSays() {
        for entry in Command.table {
            for context in entry.contexts {
                for keys in entry.keys {
                    #expect(
                        Keymap.standard.meaning(of: keys, in: context.chain) == .commands([CommandLine(entry.command)]),
                        "\(keys) in \(context)")
                }
            }
        }
    }

    @Test func whereTextIsTypedNoLetterIsAKey() {
        for entry in Command.table where entry.contexts.contains(where: \.takesText) {
            #expect(entry.keys.allSatisfy { !$0.isText }, "\(entry.command)")
        }
    }

    @Test func namesAreAsOneTypesThem() {
        for command in Command.allCases {
            #expect(command.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(command)")
        }
    }

    @Test func helpIsAPhraseThatFitsALine() {
        for entry in Command.table {
            #expect(!entry.help.isEmpty && entry.help.count <= 60, "\(entry.command)")
            #expect(entry.help.first?.isLowercase == true && entry.help.last != ".", "\(entry.command)")
        }
    }

    @Test func everyDefaultKeyCanBeWrittenInTheConfiguration() {
        for keys in Command.table.flatMap(\.keys) { #expect(KeySequence(keys.description) == keys) }
    }

    @Test func everyPanesFooterNamesTheListOfKeys() {
        for context in [Context.sidebar, .list, .article] {
            #expect(Command.table.first { $0.command == .help }?.footerContexts.contains(context) == true)
        }
    }

    @Test(arguments: Command.allCases)
    func everyCommandIsSurvivedInEveryPaneAndOnEmptyPages(command: Command) {
        for items in [[], TestArticles.kosovo] {
            for keys in ["h", "", "<Enter>", "<Enter>Z"] {
                var reader = TestReader(items, columns: 120, rows: 30)
                reader.press(keys)
                reader.perform(command)
                reader.pause()
                #expect(reader.lines.count == 30)
            }
        }
    }
}

@Suite("The key map")
struct KeymapTests {
    @Test func keysOfACommandAreListedDefaultsFirst() {
        var keymap = Keymap.standard
        keymap.bind(.character("e"), to: .moveDown)
        #expect(keymap.keys(for: .moveDown).map(\.description) == ["j", "↓", "e"])
        keymap.bind(.character("j"), to: .moveUp)
        #expect(keymap.keys(for: .moveDown).map(\.description) == ["↓", "e"])
    }

    @Test func aKeyGivenToAnotherCommandLeavesTheFirst() {
        var keymap = Keymap.standard
        keymap.bind(.character("j"), to: .quit)
        var reader = TestReader(keymap: keymap)
        reader.press("j")
        #expect(reader.takeEffects() == [.quit])
        #expect(keymap.keys(for: .moveDown).map(\.description) == ["↓"])
    }

    @Test func aKeyOfTheUsersCountsInsideOfItsContext() {
        var keymap = Keymap.standard
        keymap.bind(.character("m"), to: .quit)
        #expect(keymap.command(of: .character("m"), in: Context.feeds.chain) == .quit)
        #expect(keymap.keys(for: .moveFeed).isEmpty)
        keymap = .standard
        keymap.bind(.character("d"), to: .toggleStar)
        #expect(keymap.command(of: .character("d"), in: Context.list.chain) == .toggleStar)
        #expect(keymap.command(of: .character("d"), in: Context.feeds.chain) == .removeFeed)
    }

    @Test func lettersStayLettersWhereTextIsTyped() {
        var keymap = Keymap.standard
        keymap.bind(.character("x"), to: .withTag)
        #expect(keymap.command(of: .character("x"), in: Context.list.chain) == .withTag)
        #expect(keymap.command(of: .character("x"), in: Context.palette.chain) == nil)
    }

    @Test func whatMayFollowOnAKeyIsKnown() throws {
        var keymap = Keymap.standard
        keymap.bind(try #require(KeySequence("zx")), to: .quit)
        keymap.bind(try #require(KeySequence("z Home")), to: .help)
        let z = KeySequence(.character("z"))
        #expect(keymap.meaning(of: z, in: Context.list.chain) == .beginning)
        #expect(keymap.continuations(of: z, in: Context.list.chain).map(\.next.description) == ["Home", "x"])
        // Whoever gives the first key to something else gives up what followed on it.
        keymap.bind(.character("z"), to: .undo)
        #expect(keymap.meaning(of: z, in: Context.list.chain) == .commands([CommandLine(.undo)]))
        #expect(keymap.keys(for: .help).map(\.description) == ["?", "F1"])
    }

    @Test(arguments: ["j", "gg", "^F", "M-x", "Enter", "Space", "g Home", "^X ^C", "F12", "gu", "Tab", "]]"])
    func sequencesAreReadAsTheyAreWritten(text: String) throws {
        let keys = try #require(KeySequence(text))
        #expect(keys.description == text)
    }

    @Test(arguments: ["", " ", "nonsense", "F99", "x F99", "日本"])
    func whatIsNoKeyIsNoSequence(text: String) {
        #expect(KeySequence(text) == nil)
    }
}

@Suite("Themes")
struct ThemeTests {
    private let rule = Theme.Rule(
        foreground: ThemeColor(rgb: RGBColor(255, 180, 90), indexed: .indexed(215), ansi: .indexed(11)),
        background: ThemeColor(rgb: RGBColor(0, 90, 130), indexed: .indexed(24), ansi: .indexed(4)),
        attributes: [.bold],
        monochrome: [.reverse])

    @Test func aRoleLooksAsItsRuleSaysAtEachDepth() {
        let styles = Theme.ColorDepth.allCases.map { Theme(rules: [.tag: rule], depth: $0)[.tag] }
        #expect(
            styles == [
                Style(
                    foreground: .rgb(RGBColor(255, 180, 90)), background: .rgb(RGBColor(0, 90, 130)), attributes: .bold),
                Style(foreground: .indexed(215), background: .indexed(24), attributes: .bold),
                Style(foreground: .indexed(11), background: .indexed(4), attributes: .bold),
                // What is yellow in xterm is brown on the Linux console, and not read on its blue.
                Style(foreground: .indexed(7), background: .indexed(4), attributes: .bold),
                Style(attributes: .reverse),
            ])
    }

    @Test func aRoleWithoutRuleIsPlain() {
        for depth in Theme.ColorDepth.allCases { #expect(Theme(rules: [:], depth: depth)[.error] == .plain) }
    }

    @Test func withoutColoursTheSelectionIsStillSeen() {
        let theme = Theme.monochrome
        #expect(theme[.selection] != theme[.text])
        #expect(theme[.selectionUnfocused] != theme[.text])
        #expect(theme[.headlineUnread] != theme[.headlineRead])
    }
}
