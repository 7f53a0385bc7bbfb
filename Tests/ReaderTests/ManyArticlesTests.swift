import News
import Testing

@testable import Reader

@Suite("Many articles at once")
struct ManyArticlesTests {
    private func readers(_ count: Int = 6) -> TestReader {
        TestReader(TestArticles.numbered(count), columns: 100, rows: 24)
    }

    private func read(_ reader: TestReader) -> [Bool] { reader.source.items.map(\.headline.status.isRead) }

    private func starred(_ reader: TestReader) -> [Bool] { reader.source.items.map(\.headline.status.isStarred) }

    // MARK: Marked rows

    @Test func rowsThatAreMarkedAreReadTogetherAndUndoneTogether() {
        var reader = readers()
        reader.press("vjv")
        #expect(reader.header.contains("2 marked"))
        #expect(reader.lines.filter { $0.contains("✓") }.count == 2)
        reader.press("m")
        #expect(read(reader) == [true, false, true, false, false, false])
        #expect(reader.footer.hasPrefix(" 2 articles marked read; u undoes it."))
        #expect(!reader.header.contains("marked"))
        reader.press("u")
        #expect(read(reader).allSatisfy { !$0 })
    }

    @Test func aSecondPressUnmarksAndACountMarksSeveral() {
        var reader = readers()
        reader.press("3v")
        #expect(reader.header.contains("3 marked"))
        reader.press("kv")
        #expect(reader.header.contains("2 marked"))
        reader.press("<Esc>")
        #expect(!reader.header.contains("marked") && reader.state.page.page.title == "Latest news")
    }

    @Test func aRangeFollowsTheSelection() {
        var reader = readers()
        reader.press("jVjjk")
        #expect(reader.header.contains("2 marked"))
        reader.press("s")
        #expect(starred(reader) == [false, true, true, false, false, false])
        reader.press("VjVkkv")
        #expect(reader.header.contains("3 marked"))
    }

    @Test func allOfThePageIsMarked() {
        var reader = readers()
        reader.press("*s")
        #expect(starred(reader).allSatisfy { $0 })
        reader.press("*s")
        #expect(starred(reader).allSatisfy { !$0 })
        reader.press("**s")
        #expect(starred(reader).filter { $0 }.count == 1)
    }

    @Test func whereSomeAreNotSoAllBecomeSo() {
        var reader = readers()
        reader.press("m*m")
        #expect(read(reader).allSatisfy { $0 })
        reader.press("u")
        #expect(read(reader) == [true, false, false, false, false, false])
    }

    /// Only some rows of a long page are loaded.
    @Test func allOfALongPageIsMarked() {
        var reader = readers(1_500)
        reader.press("*s")
        #expect(starred(reader).allSatisfy { $0 })
        #expect(reader.footer.hasPrefix(" 1500 articles starred; u undoes it."))
        reader.press("u")
        #expect(starred(reader).allSatisfy { !$0 })
    }

    @Test func aRangeThatIsLongerThanWhatIsLoaded() {
        var reader = readers(3_000)
        reader.press("jVGk")
        reader.press("m")
        #expect(read(reader).filter { $0 }.count == 2_998)
        #expect(read(reader).first == false && read(reader).last == false)
    }

    @Test func markedRowsAreTaggedWithSigns() {
        var reader = readers()
        reader.press("2vT")
        #expect(reader.footer.contains("Tags of 2 articles"))
        reader.press("+Mine<Enter>")
        let tags = reader.source.items.map { $0.document.article.tags.contains { $0.key == "mine" } }
        #expect(tags == [true, true, false, false, false, false])
        #expect(reader.footer.hasPrefix(" +Mine on 2 articles; u undoes it."))
        reader.press("u")
        #expect(reader.source.items.allSatisfy { !$0.document.article.tags.contains { $0.key == "mine" } })
    }

    @Test func markedRowsAreOpenedAndCopiedInReason() {
        var reader = readers(12)
        reader.press("*o")
        #expect(reader.footer.contains("At most 10 at once"))
        _ = reader.takeEffects()
        reader.press("<Esc>2vo")
        #expect(reader.takeEffects().filter { if case .openInBrowser = $0 { true } else { false } }.count == 2)
        reader.press("gg3vy")
        guard case .copy(let text)? = reader.takeEffects().last else {
            Issue.record("nothing is copied")
            return
        }
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test func anotherPageHasNoneMarked() {
        var reader = readers()
        reader.press("vgu")
        #expect(!reader.header.contains("marked"))
    }

    // MARK: Above and below

    @Test func whatStandsAboveOrBelowIsRead() {
        var reader = readers()
        reader.press("jjga")
        #expect(read(reader) == [true, true, false, false, false, false])
        reader.press("gb")
        #expect(read(reader) == [true, true, false, true, true, true])
        reader.press("gb")
        #expect(reader.footer.hasPrefix(" No unread article below."))
        reader.press("uu")
        #expect(read(reader).allSatisfy { !$0 })
    }

    @Test func belowGoesOnWhereNothingIsLoaded() {
        var reader = readers(1_500)
        reader.press("jgb")
        #expect(read(reader).filter { $0 }.count == 1_498)
        #expect(reader.footer.hasPrefix(" 1498 articles marked read"))
    }

    // MARK: Queries

    @Test func aCommandWithAQueryAsksWithTheExactCount() {
        var reader = readers()
        reader.press(":star title:\"Article 2\"<Enter>")
        #expect(reader.footer.contains("Star 1 article?"))
        #expect(starred(reader).allSatisfy { !$0 })
        reader.press("<Enter>")
        #expect(starred(reader) == [false, true, false, false, false, false])
        #expect(reader.footer.hasPrefix(" 1 article starred; u undoes it."))
        reader.press(":unstar is:starred<Enter>y<Enter>")
        #expect(starred(reader).allSatisfy { !$0 })
        reader.press(":read is:unread<Enter>")
        #expect(reader.footer.contains("Mark 6 articles read?"))
        reader.press("<Enter>:unread is:read<Enter><Enter>u")
        #expect(read(reader).allSatisfy { $0 })
    }

    @Test func escapeAndNoChangeNothing() {
        var reader = readers()
        reader.press(":read is:unread<Enter><Esc>")
        reader.press(":read is:unread<Enter>n<Enter>")
        #expect(read(reader).allSatisfy { !$0 })
        #expect(reader.footer.hasPrefix(" Nothing was changed."))
    }

    @Test func whatFitsNothingSaysSo() {
        var reader = readers()
        reader.press(":unread is:read<Enter>")
        #expect(reader.footer.hasPrefix(" Nothing to do"))
        #expect(reader.state.prompt == nil)
    }

    /// The answer is for the question, however fast it is typed.
    @Test func keysWaitForTheQuestion() {
        var reader = readers()
        reader.answersAtOnce = false
        reader.press(":read is:unread<Enter>")
        reader.press("<Enter>")
        #expect(reader.state.focus == .list)
        reader.answer()
        #expect(read(reader).allSatisfy { $0 })
    }

    @Test func escapeGivesTheQuestionUp() {
        var reader = readers()
        reader.answersAtOnce = false
        reader.press(":read is:unread<Enter><Esc>")
        reader.answer()
        #expect(reader.state.prompt == nil)
        #expect(read(reader).allSatisfy { !$0 })
    }

    @Test func tagsGoOnWhatAQueryFinds() {
        var reader = readers()
        reader.press(":tag +mine title:\"Article 3\"<Enter>")
        #expect(reader.footer.contains("+Mine on 1 article?") || reader.footer.contains("+mine on 1 article?"))
        reader.press("<Enter>")
        #expect(reader.source.items.filter { $0.document.article.tags.contains { $0.key == "mine" } }.count == 1)
    }

    @Test(arguments: [
        (":tag sport", "Which tags?"), (":tag +mine", "Of which articles?"), (":tag +%", "cannot be a tag"),
        (":read is:", "is:"), (":tag - x", "cannot be a tag"),
    ]) func whatCannotBeUnderstoodIsSaid(line: String, words: String) {
        var reader = readers()
        reader.press(line + "<Enter>")
        #expect(reader.footer.contains(words), "\(reader.footer)")
        #expect(reader.state.prompt == nil)
    }

    @Test(arguments: [(120, 40), (80, 24), (50, 15), (20, 5), (1, 1)]) func theQuestionFitsEveryScreen(
        columns: Int, rows: Int
    ) {
        var reader = TestReader(TestArticles.numbered(5), columns: columns, rows: rows)
        reader.press("3v:read is:unread<Enter>")
        #expect(reader.lines.allSatisfy { $0.count <= columns })
        if columns >= 50 { #expect(reader.footer.contains("Mark 5 articles read? Enter")) }
    }

    @Test func whatCannotBeSavedIsPutBack() {
        var reader = readers()
        reader.saveFailure = "the disk is full"
        reader.press("*m")
        #expect(reader.state.page.rows.allSatisfy { !$0.status.isRead })
        #expect(reader.footer.hasPrefix(" Not saved: the disk is full"))
    }
}
