import News
import Terminal
import Testing

@testable import Reader

@Suite("Through any size")
struct ResizeTests {
    private static let sizes = [(120, 40), (80, 24), (60, 20), (40, 10), (20, 5), (1, 1), (200, 60), (80, 24)]

    @Test func theSelectionIsKeptAndVisible() {
        var reader = TestReader(TestArticles.numbered(300), columns: 120, rows: 40)
        for _ in 0..<57 { reader.press("j") }
        for (columns, rows) in Self.sizes {
            reader.resize(columns, rows)
            #expect(reader.selectedTitle == "Article 58")
            if rows > 3 { #expect(reader.visibleTitles.contains("Article 58"), "at \(columns)×\(rows)") }
        }
    }

    @Test func theListStaysFilledWhenItGrows() {
        var reader = TestReader(TestArticles.numbered(50), columns: 80, rows: 10)
        reader.press("G")
        reader.resize(80, 40)
        #expect(reader.visibleTitles.count == reader.state.listHeight)
        #expect(reader.visibleTitles.last == "Article 50")
    }

    @Test func theSidebarsSelectionIsKeptAndVisible() {
        var reader = TestReader(columns: 120, rows: 40)
        reader.press("hG")
        for (columns, rows) in Self.sizes {
            reader.resize(columns, rows)
            #expect(reader.state.sidebar.selected.label == "Forbes")
            let height = reader.state.layout.rect(of: .sidebar).height
            let top = reader.state.sidebar.top
            if height > 0 { #expect((top..<(top + height)).contains(reader.state.sidebar.selectedIndex)) }
        }
    }

    @Test func theReadingPositionIsKeptAndFoundAgain() {
        let item = TestArticles.item("A long one", hours: 1, blocks: TestArticles.paragraphs(60))
        var reader = TestReader([item], columns: 120, rows: 40)
        reader.press("<Enter><Space><Space>jjj")
        let before = topLine(reader)
        let paragraph = firstNumber(reader)
        for (columns, rows) in Self.sizes + [(120, 40)] {
            reader.resize(columns, rows)
            if rows > 3, columns >= 20 {
                #expect(abs((firstNumber(reader) ?? 0) - (paragraph ?? 0)) <= 1, "at \(columns)×\(rows)")
            }
        }
        #expect(topLine(reader) == before)
    }

    @Test func thePositionSurvivesReadingModeToo() {
        let item = TestArticles.item("A long one", hours: 1, blocks: TestArticles.paragraphs(60))
        var reader = TestReader([item], columns: 120, rows: 40)
        reader.press("<Enter><Space><Space>")
        let before = topLine(reader)
        reader.press("Z")
        #expect(reader.state.layout.panes.keys.map(\.self) == [.article])
        reader.press("Z")
        #expect(topLine(reader) == before)
    }

    @Test func theTopStaysTheTop() {
        let item = TestArticles.item("A long one", hours: 1, blocks: TestArticles.paragraphs(60))
        var reader = TestReader([item], columns: 120, rows: 40)
        reader.press("<Enter>")
        for (columns, rows) in Self.sizes { reader.resize(columns, rows) }
        #expect(reader.state.article?.top == 0)
    }

    @Test func theFocusIsKeptAndItsPaneIsShown() {
        for keys in ["h", "", "<Enter>"] {
            var reader = TestReader(columns: 120, rows: 40)
            reader.press(keys)
            let focus = reader.state.focus
            for (columns, rows) in Self.sizes {
                reader.resize(columns, rows)
                #expect(reader.state.focus == focus)
                #expect(reader.state.layout.panes[focus] != nil)
            }
        }
    }

    @Test(arguments: [(120, 3), (116, 3), (115, 2), (76, 2), (75, 1), (40, 1), (1, 1)])
    func panesAreAsManyAsFit(columns: Int, count: Int) {
        for pane in Pane.allCases {
            let layout = Layout(size: Size(columns: columns, rows: 24), focus: pane, readingMode: false)
            #expect(layout.panes.count == count)
            #expect(layout.panes[pane] != nil)
        }
    }

    @Test func panesNeverOverlapOrLeaveTheScreen() {
        for columns in 0...260 {
            for rows in [0, 1, 2, 3, 4, 10, 15, 16, 40] {
                for pane in Pane.allCases {
                    let layout = Layout(size: Size(columns: columns, rows: rows), focus: pane, readingMode: false)
                    let rects = layout.panes.values.sorted { $0.column < $1.column }
                    for rect in rects {
                        #expect(rect.column >= 0 && rect.width >= 0 && rect.column + rect.width <= columns)
                        #expect(rect.height >= 0 && (rect.height == 0 || rect.row + rect.height <= rows - 1))
                    }
                    for (left, right) in zip(rects, rects.dropFirst()) {
                        #expect(left.column + left.width < right.column)
                    }
                }
            }
        }
    }

    private func topLine(_ reader: TestReader) -> String? {
        reader.state.article.map { $0.lines[$0.top].segments.flatMap(\.runs).map(\.text).joined() }
    }

    /// The number of the first paragraph that begins in view.
    private func firstNumber(_ reader: TestReader) -> Int? {
        guard let article = reader.state.article else { return nil }
        for line in article.lines[article.top...] {
            let text = line.segments.flatMap(\.runs).map(\.text).joined()
            if text.hasPrefix("Paragraph "), let number = Int(text.split(separator: " ").dropFirst().first ?? "") {
                return number
            }
        }
        return nil
    }
}
