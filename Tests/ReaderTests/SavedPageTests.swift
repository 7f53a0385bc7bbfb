import News
import Terminal
import Testing

@testable import Reader

@Suite("Pages that are kept")
struct SavedPageTests {
    private let fixed = SavedPage(name: "Fixed", text: "#weather")

    @Test func savingRenamingAndRemovingAreUndone() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>S<Enter>")
        #expect(reader.source.saved == [SavedPage(name: "#Kosovo", text: "#Kosovo")])
        #expect(reader.footer.contains("“#Kosovo” is in the sidebar; u undoes it."))
        #expect(reader.screen.contains("│ ▸ #Kosovo ") || reader.screen.contains("│ ▪ #Kosovo "))
        reader.press("S<^u>Mine<Enter>")
        #expect(reader.source.saved == [SavedPage(name: "Mine", text: "#Kosovo")])
        reader.press("<Delete>")
        #expect(reader.source.saved.isEmpty)
        reader.press("u")
        #expect(reader.footer.contains("Undone: removed the page “Mine”."))
        #expect(reader.source.saved.map(\.name) == ["Mine"])
        reader.press("uu")
        #expect(reader.source.saved.isEmpty)
        #expect(reader.state.sidebar.savedPages.isEmpty)
        reader.press("<^r>")
        #expect(reader.source.saved.map(\.name) == ["#Kosovo"])
    }

    @Test func anEmptyNameSavesNothingAndRemovesWhatWasSaved() {
        var reader = TestReader()
        reader.press("#kos<Enter>S<^u> <Enter>")
        #expect(reader.source.saved.isEmpty)
        #expect(reader.footer.contains("Not saved: it needs a name."))
        reader.press("SA<Enter>")
        #expect(reader.source.saved.map(\.name) == ["A"])
        reader.press("S<^u><Enter>")
        #expect(reader.source.saved.isEmpty)
    }

    @Test func aNameTooLongIsRefused() {
        var reader = TestReader()
        reader.press("#kos<Enter>S")
        reader.press(.paste(String(repeating: "x", count: 900)))
        reader.press("<Enter>")
        #expect(reader.source.saved.isEmpty)
        #expect(reader.footer.contains("at most 60 characters"))
    }

    @Test func pagesOfTheConfigurationStandFirstAndStay() {
        var reader = TestReader(columns: 120, rows: 30, configuredPages: [fixed])
        #expect(reader.state.sidebar.savedPages == [fixed])
        reader.press("hjjjj")
        #expect(reader.state.sidebar.selected == .saved(fixed))
        reader.press("<Delete>")
        #expect(reader.footer.contains("stands in the configuration"))
        reader.press("<Enter>")
        #expect(reader.header.hasPrefix(" Fixed "))
        #expect(reader.visibleTitles == ["Storm reaches the coast"])
        reader.press("#kos<Enter>S<^u>Fixed<Enter>")
        #expect(reader.footer.contains("stands in the configuration"))
        reader.press("S<^u>Able<Enter>")
        #expect(reader.state.sidebar.savedPages.map(\.name) == ["Fixed", "Able"])
    }

    @Test func theCommandLineOpensThemByName() {
        var reader = TestReader(configuredPages: [fixed])
        reader.press(":page fixed<Enter>")
        #expect(reader.header.hasPrefix(" Fixed "))
        #expect(reader.state.sidebar.opened == .saved(fixed))
    }

    /// A page of `after:yesterday` was a page of one certain day when it was opened again.
    @Test func relativeDatesAreKeptAsTheyWereTyped() {
        var reader = TestReader()
        reader.press(":page #kosovo after:yesterday<Enter>+uk<Enter>S<^u>Lately<Enter>")
        #expect(reader.source.saved == [SavedPage(name: "Lately", text: "(#kosovo after:yesterday) #UK")])
        reader.press("<Esc>:page lately<Enter>")
        #expect(reader.visibleTitles == ["Migrant return hubs could be hijacked"])
    }

    @Test func aPageThatCannotBeReadSaysWhy() {
        var reader = TestReader(configuredPages: [SavedPage(name: "Broken", text: "(#uk")])
        reader.press("hjjjj<Enter>")
        #expect(reader.footer.contains("“Broken” cannot be read"))
        #expect(reader.header.hasPrefix(" Latest news "))
    }

    @Test func whatCannotBeSavedIsTakenBack() {
        var reader = TestReader()
        reader.saveFailure = "the disk is full"
        reader.press("#kos<Enter>S<Enter>")
        #expect(reader.state.sidebar.savedPages.isEmpty)
        reader.press("T -uk<Enter>")
        #expect(reader.footer.contains("Not saved: the disk is full"))
    }

    @Test func theRiverNeedsNoSaving() {
        var reader = TestReader()
        reader.press("S")
        #expect(reader.state.prompt == nil)
        #expect(reader.footer.contains("always there"))
    }
}

@Suite("Editing tags")
struct TagLineTests {
    private func line(_ tags: [String]) -> TagLine {
        TagLine(article: ArticleID(rawValue: 1), before: tags.compactMap { Tag($0) }, request: 1)
    }

    @Test(arguments: [
        ("#Kosovo #UK", ["Kosovo", "UK"]), ("#UK", ["UK"]), ("", []), ("Kosovo uk Serbia", ["Kosovo", "UK", "Serbia"]),
        ("+Serbia", ["Kosovo", "UK", "Serbia"]), ("-uk", ["Kosovo"]), ("-#uk +#Serbia", ["Kosovo", "Serbia"]),
        ("#Kosovo #UK -uk +Serbia", ["Kosovo", "Serbia"]), ("-nothing", ["Kosovo", "UK"]), ("UK uk #uk", ["UK"]),
        ("\u{202E}#a\u{200B}b", ["AB"]),
    ])
    func aLineSaysWhichTagsThereAre(text: String, names: [String]) throws {
        #expect(try line(["Kosovo", "UK"]).tags(from: text).map(\.name) == names)
    }

    @Test(arguments: ["--", "#", "🙂 ok", "+!", String(repeating: "x", count: 10_000)])
    func whatCannotBeATagIsRefusedWithAReason(text: String) {
        #expect(throws: TagLine.Problem.self) { try line(["Kosovo"]).tags(from: text) }
    }

    /// Cutting such a line off would have taken tags away.
    @Test func tagsThatAreTooManyForALineAreChangedByPlusAndMinus() throws {
        let many = (0..<40).map { "tag\($0)" + String(repeating: "x", count: 40) }
        let line = line(many)
        #expect(line.text.isEmpty)
        #expect(try line.tags(from: "+more -\(many[0])").count == 40)
        #expect(try line.tags(from: "").count == 40)
    }

    @Test func theArticleShowsThemAtOnceAndUndoTakesThemBack() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.pause()
        reader.press("T")
        #expect(reader.lines.last?.hasPrefix("Tags: #Kosovo #UK") == true)
        reader.press("-uk +Return<Enter>")
        #expect(reader.screen.contains("#Kosovo #Return"))
        #expect(reader.source.items[0].document.article.tags.map(\.name) == ["Kosovo", "Return"])
        reader.press("u")
        #expect(reader.footer.contains("Undone: tags +Return -UK."))
        #expect(reader.source.items[0].document.article.tags.map(\.name) == ["Kosovo", "UK"])
        #expect(reader.screen.contains("#Kosovo #UK"))
    }

    @Test func namesAreCompletedAsTheyAreWrittenElsewhere() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.pause()
        reader.press("T+wea")
        #expect(reader.state.prompt?.choices.first?.label == "#Weather")
        reader.press("<Tab><Enter>")
        #expect(reader.source.items[0].document.article.tags.map(\.name) == ["Kosovo", "UK", "Weather"])
    }

    /// On a small screen the article is not there yet; its tags are waited for, and so are the keys.
    @Test func keysWaitForTheTags() {
        var reader = TestReader(columns: 50, rows: 15, answersAtOnce: false)
        reader.answer()
        reader.press("T-uk<Enter>")
        #expect(reader.state.prompt == nil)
        reader.answer()
        #expect(reader.source.items[0].document.article.tags.map(\.name) == ["Kosovo"])
    }
}
