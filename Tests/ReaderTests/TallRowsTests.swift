import News
import Terminal
import Testing

@testable import Reader

@Suite("Lines of several rows")
struct TallRowsTests {
    /// Headlines that take one row and two, by turns, in a list of 80 columns.
    private static func items(_ count: Int) -> [PageSource.Item] {
        (1...count).map { number in
            TestArticles.item(
                number.isMultiple(of: 2) ? "\(number) \(String(repeating: "long ", count: 30))" : "\(number) short",
                hours: Double(number))
        }
    }

    private static func reader(_ style: RowStyle, count: Int = 1_500, rows: Int = 24) -> TestReader {
        var reader = TestReader(items(count), columns: 80, rows: rows)
        reader.use(style)
        return reader
    }

    private static func number(_ reader: TestReader) -> Int {
        reader.selectedTitle.flatMap { Int($0.prefix { $0 != " " }) } ?? 0
    }

    private static func isInSight(_ reader: TestReader) -> Bool {
        let (page, room) = (reader.state.page, reader.state.listRoom)
        guard let index = page.selectedIndex else { return false }
        let top = page.firstVisibleIndex
        return (top..<(top + page.wholeLines(from: top, in: room))).contains(index)
    }

    @Test(arguments: RowStyle.allCases)
    func everyArticleIsPassedOnceAndIsInSight(style: RowStyle) {
        var reader = Self.reader(style)
        for number in 1...1_500 {
            #expect(Self.number(reader) == number)
            #expect(Self.isInSight(reader), "\(number)")
            reader.press("j")
        }
        for number in (1...1_500).reversed() {
            #expect(Self.number(reader) == number)
            #expect(Self.isInSight(reader), "\(number)")
            reader.press("k")
        }
    }

    @Test(arguments: RowStyle.allCases)
    func aPageDownBeginsWithWhatWasNotWholeBefore(style: RowStyle) {
        var reader = Self.reader(style)
        var seen: [String] = []
        for _ in 0..<60 {
            seen += reader.visibleTitles
            reader.press("<PgDn>")
            #expect(Self.isInSight(reader))
        }
        #expect(seen == Array(Self.items(seen.count).map(\.headline.title)))
        let before = Self.number(reader)
        reader.press("<PgUp>")
        #expect(Self.number(reader) < before && Self.isInSight(reader))
    }

    @Test(arguments: RowStyle.allCases)
    func halfAPageIsHalfTheRows(style: RowStyle) {
        var reader = Self.reader(style)
        let whole = reader.visibleTitles.count
        reader.press("<^D>")
        #expect((whole / 2 - 1...whole / 2 + 1).contains(Self.number(reader) - 1))
        reader.press("<^U>")
        #expect(Self.number(reader) == 1)
    }

    @Test(arguments: RowStyle.allCases)
    func theEndFillsTheList(style: RowStyle) {
        var reader = Self.reader(style)
        reader.press("G")
        #expect(Self.number(reader) == 1_500)
        let (page, room) = (reader.state.page, reader.state.listRoom)
        let shown = page.firstVisibleIndex..<page.lines.count
        let rows = shown.reduce(0) { $0 + page.height(ofLine: $1, in: room) }
        #expect(rows <= room.height && rows > room.height - 4)
        reader.press("gg")
        #expect(Self.number(reader) == 1 && page.firstVisibleIndex > 0)
    }

    @Test(arguments: RowStyle.allCases)
    func eachRowOfTheScreenIsALines(style: RowStyle) {
        let reader = Self.reader(style)
        let rect = reader.state.layout.rect(of: .list)
        var heights: [Int: Int] = [:]
        for row in 0..<reader.state.size.rows {
            let line = reader.state.listLine(atRow: row)
            #expect((line != nil) == (rect.row..<(rect.row + rect.height)).contains(row))
            if let line { heights[line, default: 0] += 1 }
        }
        for (line, rows) in heights where line < (heights.keys.max() ?? 0) {
            #expect(rows == reader.state.page.height(ofLine: line, in: reader.state.listRoom))
        }
        #expect(TestReader(Self.items(2), columns: 80, rows: 24).state.listLine(atRow: 6) == nil)
    }

    @Test(arguments: RowStyle.allCases)
    func theSelectionStaysInSightAtAnySize(style: RowStyle) {
        var reader = Self.reader(style)
        for _ in 0..<40 { reader.press("j") }
        for (columns, rows) in [(120, 40), (40, 10), (20, 5), (8, 3), (1, 1), (200, 60), (80, 24)] {
            reader.resize(columns, rows)
            #expect(Self.number(reader) == 41)
            if rows > 3 { #expect(Self.isInSight(reader), "\(columns)×\(rows)") }
        }
    }

    @Test func anotherStyleKeepsTheSelectionInSight() {
        var reader = Self.reader(.line)
        for _ in 0..<15 { reader.press("j") }
        for style in RowStyle.allCases + RowStyle.allCases.reversed() {
            reader.use(style)
            #expect(Self.number(reader) == 16 && Self.isInSight(reader))
        }
    }

    @Test func newArticlesAboveDoNotPushTheSelectionOut() {
        var reader = Self.reader(.twoLines, count: 100)
        reader.press("jjjj")
        let before = reader.visibleTitles
        reader.arrive((1...5).map { TestArticles.item("0 fresh \($0)", hours: 0.1 * Double($0)) })
        #expect(reader.visibleTitles == before)
        reader.press(".")
        #expect(Self.number(reader) == 5 && Self.isInSight(reader))
        #expect(reader.visibleTitles.contains { $0.hasPrefix("0 fresh") })
    }
}
