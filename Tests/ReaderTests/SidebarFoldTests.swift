import News
import Terminal
import Testing

@testable import Reader

@Suite("The sidebar's entries, folds and height")
struct SidebarFoldTests {
    private func many(_ count: Int) -> [PageSource.Item] {
        (0..<count).map { number in
            TestArticles.item(
                "Article \(number)", hours: Double(number), source: "Source \(number % 30)", tags: ["Tag\(number)"])
        }
    }

    private func sidebarRows(_ reader: TestReader) -> [String] {
        let rect = reader.state.layout.rect(of: .sidebar)
        let buffer = reader.buffer
        return (rect.row..<(rect.row + rect.height)).map { row in
            buffer.row(row).dropFirst(rect.column).prefix(rect.width).map(\.text).joined()
        }
    }

    @Test func whatIsUnreadHasAnEntryWithItsCount() {
        var reader = TestReader(columns: 120)
        reader.press("m")
        reader.pause()
        #expect(sidebarRows(reader)[1].contains("Unread"))
        reader.press("h<Down><Enter>")
        #expect(reader.state.page.page.query == .unread)
        #expect(reader.state.sidebar.opened == .unread)
        reader.press("~gu")
        #expect(reader.state.sidebar.opened == .unread)
    }

    @Test(arguments: [30, 45, 60, 100])
    func noRowIsEmptyWhileSomethingIsFoldedAway(height: Int) {
        var reader = TestReader(many(90), columns: 200, rows: height)
        reader.press("j")
        let rows = sidebarRows(reader)
        let isFolded = rows.contains { $0.contains("more") }
        let isFull = rows.last?.contains { !$0.isWhitespace } == true
        #expect(!isFolded || isFull, "\(reader.screen)")
        // With another height it is so again.
        reader.resize(200, height + 20)
        let after = sidebarRows(reader)
        #expect(!after.contains { $0.contains("more") } || after.last?.contains { !$0.isWhitespace } == true)
    }

    @Test func aSectionFoldsToItsNameByAKeyAndByAClick() {
        var reader = TestReader(many(20), columns: 120, rows: 60)
        reader.press("h")
        reader.press("j", until: { $0.sidebar.selected.tag != nil })
        reader.press("z")
        #expect(!reader.screen.contains("#Tag3 "))
        #expect(sidebarRows(reader).contains { $0.contains("… 20 more") })
        // What is folded stays so when counts come.
        reader.arrive([TestArticles.item("New", hours: 0)])
        #expect(!reader.screen.contains("#Tag3 "))
        reader.press("<Enter>")
        #expect(reader.screen.contains("#Tag3 "))
        reader.click(on: "Tags", in: .sidebar)
        #expect(!reader.screen.contains("#Tag3 "))
        reader.wait(seconds: 2)
        reader.click(on: "Tags", in: .sidebar)
        #expect(reader.screen.contains("#Tag3 "))
    }
}
