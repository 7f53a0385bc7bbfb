import News
import Testing

@testable import Reader

@Suite("The list of changes")
struct JournalSheetTests {
    private func reader() -> TestReader {
        var reader = TestReader(TestArticles.numbered(5), columns: 100, rows: 24)
        reader.press("mjsjA")
        reader.press("U")
        return reader
    }

    @Test func changesAreListedNewestFirst() {
        let reader = reader()
        #expect(reader.lines[1].contains("Changes") && reader.lines[1].contains("3"))
        #expect(reader.lines[3].contains("marked read 4 articles"))
        #expect(reader.lines[4].contains("starred “Article 2”"))
        #expect(reader.lines[5].contains("marked read “Article 1”"))
        #expect(reader.footer.contains("undo it"))
    }

    @Test func enterUndoesTheSelectedChangeAndDoesItAgain() {
        var reader = reader()
        reader.press("j<Enter>")
        #expect(reader.status("Article 2")?.isStarred == false)
        #expect(reader.lines[4].contains("undone  starred “Article 2”"))
        #expect(reader.lines[1].contains("3, 1 undone"))
        #expect(reader.footer.contains("Undone: starred “Article 2”."))
        reader.press("<Enter>")
        #expect(reader.status("Article 2")?.isStarred == true)
        #expect(!reader.lines[4].contains("undone"))
    }

    @Test func undoAndRedoGoOnWithinTheList() {
        var reader = reader()
        reader.press("uu")
        #expect(reader.lines[3].contains("undone") && reader.lines[4].contains("undone"))
        reader.press("<^R>")
        #expect(!reader.lines[4].contains("undone"))
        reader.press("U")
        #expect(reader.state.sheet == nil)
    }

    @Test func aChangeOfAnotherVersionIsShownAndNotTouched() {
        var reader = TestReader(TestArticles.numbered(3), columns: 100, rows: 24)
        reader.press("m")
        let entry = reader.source.journal[0].entry
        reader.source.journal[0].entry = JournalEntry(
            id: entry.id, time: entry.time, words: "sent to an account", isUndone: false, isKnown: false)
        reader.press("U")
        #expect(reader.lines[3].contains("unknown") && reader.lines[3].contains("sent to an account"))
        reader.press("<Enter>")
        #expect(reader.footer.contains("Another version of tagline made this change"))
        reader.press("u")
        #expect(reader.status("Article 1")?.isRead == true)
    }

    @Test func wordsNarrowTheList() {
        var reader = reader()
        reader.press("/starred<Enter>")
        #expect(reader.lines[1].contains("Changes with “starred”") && reader.lines[1].contains("1 of 3"))
        reader.press("<Enter>")
        #expect(reader.status("Article 2")?.isStarred == false)
    }

    @Test func anEmptyListSaysSo() {
        var reader = TestReader(TestArticles.numbered(3), columns: 100, rows: 24)
        reader.press("U")
        #expect(reader.screen.contains("Nothing was changed within the last month."))
        reader.press("<Enter>")
        #expect(reader.footer.contains("No change is selected."))
    }

    @Test(arguments: [(120, 40), (80, 24), (50, 15), (20, 5), (1, 1)]) func itFitsEveryScreen(columns: Int, rows: Int) {
        var reader = TestReader(TestArticles.numbered(5), columns: columns, rows: rows)
        reader.press("mjsU")
        #expect(reader.lines.allSatisfy { $0.count <= columns })
    }

    @Test func aStepOfSomebodyElseIsNotMadeTwice() {
        var reader = TestReader(TestArticles.numbered(3), columns: 100, rows: 24)
        reader.press("m")
        guard let step = reader.source.nextStep(.undo) else { return }
        reader.source.save(StatusChange(reader.state.page.rows.prefix(1).map(\.id), mark: .read, isSet: false))
        reader.press("s")
        reader.send(.stepTaken(nil, for: step, isWhole: true))
        #expect(reader.footer.contains("Another reader was faster"))
    }
}
