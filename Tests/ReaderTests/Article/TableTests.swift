import News
import Terminal
import Testing

@testable import Reader

@Suite("Tables in an article")
struct TableTests {
    private func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> TextBlock.Cell {
        TextBlock.Cell([.init(text)], columns: columns, rows: rows)
    }

    private func heading(_ text: String, columns: Int = 1) -> TextBlock.Cell {
        TextBlock.Cell([.init(text)], isHeading: true, columns: columns)
    }

    @Test func aTableThatFitsStandsInColumnsWithFiguresBelowEachOther() {
        let table = TextBlock.Table(
            caption: [.init("Seats")],
            rows: [
                [heading("Party"), heading("Before"), heading("Now")], [cell("Greens"), cell("9"), cell("112")],
                [cell("Centre"), cell("1,040"), cell("–")],
            ])
        #expect(
            SetText.body([.table(table)], width: 40) == [
                "Seats", "Party   Before  Now", "───────────────────", "Greens       9  112", "Centre   1,040    –",
            ])
    }

    @Test func longCellsAreSetInLinesOfTheirOwn() {
        let table = TextBlock.Table(rows: [
            [heading("Day"), heading("What happened")],
            [cell("Monday"), cell("The talks began in the capital and ended early.")],
            [cell("Tuesday"), cell("Nothing.")],
        ])
        #expect(
            SetText.body([.table(table)], width: 34) == [
                "Day      What happened", "──────────────────────────────────", "Monday   The talks began in the",
                "         capital and ended early.", "", "Tuesday  Nothing.",
            ])
    }

    @Test func aColumnThatLacksALetterHasItFromTheLongOnes() {
        let text = String(repeating: "A long text that goes on. ", count: 8)
        let table = TextBlock.Table(rows: [[cell("zu verkaufen"), cell(text)], [cell("offene stelle"), cell(text)]])
        let lines = SetText.body([.table(table)], width: 60)
        #expect(lines[0].hasPrefix("zu verkaufen   A long text") && lines.contains { $0.hasPrefix("offene stelle  A") })
    }

    @Test func aTableThatDoesNotFitIsReadRowByRow() {
        let names = (1...6).map { "Heading \($0)" }
        let table = TextBlock.Table(rows: [
            names.map { heading($0) }, names.indices.map { cell("a value of its own, number \($0)") },
            names.indices.map { cell($0 == 1 ? "" : "other \($0)") }.map { $0.spans[0].text.isEmpty ? .init([]) : $0 },
        ])
        let lines = SetText.body([.table(table)], width: 36)
        #expect(lines.prefix(3) == ["Heading 1: a value of its own,", "  number 0", "Heading 2: a value of its own,"])
        #expect(lines.contains(""))
        #expect(
            lines.suffix(5) == [
                "Heading 1: other 0", "Heading 3: other 2", "Heading 4: other 3", "Heading 5: other 4",
                "Heading 6: other 5",
            ])
    }

    @Test func cellsOfSeveralRowsAndColumnsKeepTheirPlaces() {
        let table = TextBlock.Table(rows: [
            [heading("Party"), heading("Seats", columns: 2)],
            [cell("A", rows: 2), cell("one"), cell("two")], [cell("three"), cell("four")],
        ])
        #expect(
            SetText.body([.table(table)], width: 40) == [
                "Party  Seats", "──────────────────", "A      one    two", "       three  four",
            ])
    }

    @Test func aTableOfTenThousandColumnsIsBounded() {
        let row = (0..<10_000).map { cell("value \($0)") }
        let lines = SetText.body([.table(.init(rows: [row, row]))], width: 80)
        #expect(lines.count < 5_000)
        #expect(lines.first?.hasPrefix("value 0 · value 1") == true)
    }

    @Test func linksInCellsHaveNumbersToo() {
        let table = TextBlock.Table(rows: [
            [heading("Name"), heading("Where")],
            [cell("A"), .init([.init("here", link: "https://a.org/")])],
        ])
        #expect(SetText.body([.table(table)], width: 40).prefix(3).last == "A     here[1]")
    }
}
