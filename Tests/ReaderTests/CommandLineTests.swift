import News
import Terminal
import Testing

@testable import Reader

@Suite("The command line")
struct CommandLineTests {
    @Test(arguments: [
        (":quit<Enter>", Effect.quit), (":q<Enter>", .quit), (":  QUIT  <Enter>", .quit),
        (":refresh-all<Enter>", .store(.refresh(nil))),
        (":repaint<Enter>", .repaint),
    ])
    func commandsRunByNameAndByTheBeginningOfIt(keys: String, effect: Effect) {
        var reader = TestReader()
        reader.press(keys)
        #expect(reader.takeEffects() == [effect])
        #expect(reader.state.prompt == nil)
    }

    @Test func everyCommandRunsByItsName() {
        let lines = Command.table.filter {
            $0.argument == nil && $0.contexts.contains { [.general, .panes].contains($0) }
        }
        for command in lines.map(\.command) {
            #expect(throws: Never.self) { try CommandLine.parse(command.rawValue) }
            var byKey = TestReader()
            var byName = TestReader()
            byKey.perform(command)
            byName.press(":\(command.rawValue)<Enter>")
            #expect(byKey.screen == byName.screen, "\(command)")
        }
    }

    @Test func aPageIsMarkedReadFromIt() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press(":mark-page-read<Enter>")
        #expect(reader.source.counts(.everything).unread == 0)
    }

    @Test(arguments: [
        ("xyzzy", "There is no command “xyzzy”."), ("undoo", "There is no command “undoo”."),
        ("mpr", "There is no command “mpr”; did you mean “mark-page-read”?"),
        ("quit now", "“quit” takes nothing after it."), ("page", "“page” needs a query after it."),
        ("page   ", "“page” needs a query after it."),
    ])
    func whatIsNoCommandIsExplained(line: String, message: String) {
        var reader = TestReader()
        reader.press(":\(line)<Enter>")
        #expect(reader.state.message == Message(message, isError: true))
        #expect(reader.takeEffects() == [])
    }

    @Test(arguments: [
        "<Enter>", "<Esc>", "<Backspace>", "<^C>", "<^G>", "x<Backspace><Backspace>", "  <Enter>", "quit<Esc>",
    ])
    func anEmptyOrGivenUpLineDoesNothing(keys: String) {
        var reader = TestReader()
        let before = reader.screen
        reader.press(":" + keys)
        #expect(reader.state.prompt == nil)
        #expect(reader.takeEffects() == [])
        #expect(reader.screen == before)
    }

    @Test func aQueryOpensItsPage() {
        var reader = TestReader()
        reader.press(":page #kosovo is:unread<Enter>")
        #expect(reader.header.hasPrefix(" Unread news with #kosovo"))
        #expect(reader.visibleTitles.count == 2)
        #expect(reader.state.focus == .list)
    }

    @Test func aQueryThatTheSidebarHasSelectsItThere() {
        var reader = TestReader()
        reader.press(":page #Kosovo<Enter>")
        #expect(reader.state.sidebar.selected.label == "#Kosovo")
        #expect(reader.state.sidebar.opened?.label == "#Kosovo")
        reader.press(":page \"return hubs\"<Enter>")
        #expect(reader.state.sidebar.opened == nil)
    }

    @Test func aQueryThatIsWrongSaysWhereAndLeavesThePage() {
        var reader = TestReader()
        reader.press(":page (kosovo<Enter>")
        #expect(reader.state.message?.isError == true)
        #expect(reader.state.message?.text.contains("column") == true)
        #expect(reader.state.page.page == .river)
    }

    @Test func typingNarrowsTheChoicesAndTabWalksThroughThem() {
        var reader = TestReader(columns: 80, rows: 24)
        reader.press(":mark-page")
        #expect(reader.state.prompt?.choices.first?.text == "mark-page-read")
        reader.press("<^U>undo<Tab>")
        #expect(reader.state.prompt?.editor.text == "undo")
        #expect(reader.lines[22].hasPrefix(" undo  undo the last change"))
        #expect(reader.lines[22].hasSuffix("u"))
        reader.press("<Tab>")
        #expect(reader.state.prompt?.editor.text == "undo")
        #expect(reader.state.prompt?.chosen == nil)
        reader.press("<Backspace><Backspace><Backspace><Backspace>next-<Tab><Tab>")
        let names = reader.state.prompt?.choices.map(\.text) ?? []
        #expect(reader.state.prompt?.editor.text == names[1])
        reader.press("<S-Tab><S-Tab>")
        #expect(reader.state.prompt?.editor.text == "next-")
        reader.press("<S-Tab>")
        #expect(reader.state.prompt?.editor.text == names.last)
    }

    @Test func aChosenCommandThatNeedsAnArgumentWaitsForIt() {
        var reader = TestReader()
        reader.press(":page<Tab>is:starred<Enter>")
        #expect(reader.header.hasPrefix(" Starred"))
        reader.perform(.openPage)
        #expect(reader.state.prompt?.editor.text == "page ")
        #expect(reader.state.prompt?.choices.contains { $0.label == "is:" } == true)
    }

    @Test func linesBeforeAreRemembered() {
        var reader = TestReader()
        reader.press(":undo<Enter>:redo<Enter>:<Up><Up>")
        #expect(reader.state.prompt?.editor.text == "undo")
        reader.press("<Down><Enter>")
        #expect(reader.footer.hasPrefix(" Nothing to redo."))
    }

    @Test func nothingTypedIsACommandOfTheList() {
        var reader = TestReader()
        reader.press(":AQjmsu")
        #expect(reader.takeEffects() == [])
        #expect(reader.selectedTitle == "Migrant return hubs could be hijacked")
        reader.press(.paste("\nquit\n"))
        #expect(reader.takeEffects() == [])
        #expect(reader.state.prompt?.editor.text == "AQjmsu quit ")
    }

    @Test func whatIsSaidMeanwhileIsReadAfterwards() {
        var reader = TestReader()
        reader.press("R:und")
        reader.send(.refreshEnded(newArticles: 0, failure: "No network."))
        reader.press("o")
        #expect(reader.lines.last == ":undo")
        reader.press("<Esc>")
        #expect(reader.footer.hasPrefix(" No network."))
    }

    @Test func theCursorStandsInTheLineAndALongLineSlides() {
        var reader = TestReader(columns: 20, rows: 10)
        reader.press(":日本")
        #expect(reader.buffer.cursor == Point(column: 5, row: 9))
        reader.press("abcdefghijklmnopqrstuvwxyz")
        #expect(reader.lines.last == ":ijklmnopqrstuvwxyz")
        #expect(reader.buffer.cursor == Point(column: 19, row: 9))
        reader.press("<^A>")
        #expect(reader.buffer.cursor == Point(column: 1, row: 9))
        #expect(reader.lines.last == ":日本abcdefghijklmno")
    }

    @Test func choicesCoverNoMoreThanHalfThePanes() {
        for (columns, rows) in [(120, 40), (80, 24), (40, 10), (20, 5), (10, 3), (1, 1)] {
            var reader = TestReader(columns: columns, rows: rows)
            let before = reader.lines
            reader.press(":")
            let kept = zip(before.dropLast(), reader.lines.dropLast()).prefix { $0 == $1 }.count
            #expect(kept >= rows / 2, "at \(columns)×\(rows)")
        }
    }

    @Test func theSelectedChoiceIsAlwaysInView() {
        var reader = TestReader(columns: 60, rows: 12)
        reader.press(":")
        for choice in reader.state.prompt?.choices ?? [] {
            reader.press("<Tab>")
            #expect(reader.lines.dropLast().contains { $0.hasPrefix(" " + choice.text) }, "\(choice.text)")
        }
    }

    @Test func theScreenShowsChoicesWithTheirKeys() {
        var reader = TestReader(columns: 60, rows: 9)
        reader.press(":unread")
        #expect(
            reader.lines.suffix(4).joined(separator: "\n") == """
                 unread       mark unread what a query finds
                 unread-page  the page of what is unread                 gu
                 next-unread  next unread                                 n
                :unread
                """)
    }
}
