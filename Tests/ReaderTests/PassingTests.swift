import News
import Testing

@testable import Reader

@Suite("Marking read as one passes")
struct PassingTests {
    private func reader(_ marksRead: ReadingOptions.MarkingRead, _ count: Int = 6) -> TestReader {
        var reading = ReadingOptions()
        reading.marksRead = marksRead
        return TestReader(TestArticles.numbered(count), columns: 100, rows: 24, reading: reading)
    }

    private func read(_ reader: TestReader) -> Int { reader.source.items.count { $0.headline.status.isRead } }

    @Test func onlyOpeningMarksReadByDefault() {
        var reader = TestReader(TestArticles.numbered(6), columns: 100, rows: 24)
        reader.press("jjj")
        reader.pause()
        #expect(read(reader) == 0)
    }

    @Test func whatIsPassedIsSavedAsOneChangeWhenKeysPause() {
        var reader = reader(.whenPassed)
        reader.press("jjj")
        #expect(reader.state.page.rows.map(\.status.isRead) == [true, true, true, false, false, false])
        #expect(read(reader) == 0)
        reader.pause()
        #expect(read(reader) == 3)
        reader.press("u")
        #expect(read(reader) == 0)
        #expect(reader.footer.hasPrefix(" Undone: marked read 3 articles."))
    }

    @Test func undoAtOnceMeansWhatWasPassed() {
        var reader = reader(.whenPassed)
        reader.press("jju")
        #expect(read(reader) == 0)
        #expect(reader.state.page.rows.allSatisfy { !$0.status.isRead })
    }

    @Test func quittingSavesWhatWasPassed() {
        var reader = reader(.whenPassed)
        reader.press("jjQ")
        #expect(read(reader) == 2)
        #expect(reader.effects.contains(.quit))
    }

    @Test func goingUpOrJumpingMarksNothing() {
        var reader = reader(.whenPassed)
        reader.press("Ggg")
        reader.press("Gkk")
        reader.pause()
        #expect(read(reader) == 0)
    }

    @Test func whatStaysSelectedLongEnoughIsRead() {
        var reader = reader(.after(.seconds(3)))
        reader.press("j")
        reader.pause()
        #expect(reader.takeEffects().contains(.awaitDwelling(.seconds(3))))
        reader.send(.dwelt)
        #expect(reader.status("Article 2")?.isRead == true)
        #expect(read(reader) == 1)
    }

    @Test func whatWasLeftBeforeIsNot() {
        var reader = reader(.after(.seconds(3)))
        reader.press("j")
        reader.pause()
        reader.press("j")
        reader.send(.dwelt)
        #expect(read(reader) == 0)
    }

    /// Otherwise it would be marked again and again.
    @Test func whatIsMarkedUnreadAgainStaysSo() {
        var reader = reader(.after(.seconds(3)))
        reader.pause()
        reader.send(.dwelt)
        reader.pause()
        reader.press("u")
        reader.pause()
        reader.send(.dwelt)
        #expect(read(reader) == 0)
        reader.press("jk")
        reader.pause()
        reader.send(.dwelt)
        #expect(read(reader) == 0)
        reader.press("j")
        reader.pause()
        reader.send(.dwelt)
        #expect(read(reader) == 1)
    }
}
