import Testing

@testable import Terminal

@Suite("The grid of cells")
struct ScreenBufferTests {
    private var buffer = ScreenBuffer(size: Size(columns: 8, rows: 2))

    @Test mutating func textIsPutWhereAskedAndSaysHowWideItIs() {
        #expect(buffer.put("日本", at: Point(column: 1, row: 0), style: .plain) == 4)
        #expect(buffer.text == " 日本\n")
        #expect(buffer[row: 0, column: 1].width == 2)
        #expect(buffer[row: 0, column: 2].width == 0)
    }

    @Test mutating func aWideCharacterIsNeverPutAcrossAnEdge() {
        #expect(buffer.put("ab日", at: Point(column: 5, row: 0), style: .plain) == 2)
        #expect(buffer.text == "     ab\n")
        #expect(buffer.put("日本", at: Point(column: 0, row: 1), style: .plain, maxWidth: 3) == 2)
        #expect(buffer.text == "     ab\n日")
    }

    @Test mutating func coveringHalfAWideCharacterBlanksTheOtherHalf() {
        buffer.put("日本語", at: Point(column: 0, row: 0), style: .plain)
        buffer.put("x", at: Point(column: 3, row: 0), style: .plain)
        #expect(buffer.text == "日 x語\n")
        buffer.put("y", at: Point(column: 0, row: 0), style: .plain)
        #expect(buffer.text == "y  x語\n")
    }

    @Test mutating func aWideCharacterOverTheHalvesOfTwoBlanksBothOthers() {
        buffer.put("日本", at: Point(column: 0, row: 0), style: .plain)
        buffer.put("語", at: Point(column: 1, row: 0), style: .plain)
        #expect(buffer.text == " 語\n")
        #expect(rowIsSound(0))
    }

    @Test(arguments: [(-1, 0), (0, -1), (8, 0), (0, 2), (100, 100)])
    mutating func nothingIsPutOutside(column: Int, row: Int) {
        buffer.put("text", at: Point(column: column, row: row), style: .plain)
        #expect(buffer == ScreenBuffer(size: Size(columns: 8, rows: 2)))
    }

    @Test mutating func fillingKeepsInsideOfTheScreen() {
        let style = Style(attributes: .reverse)
        buffer.fill(Rect(column: -2, row: -1, width: 100, height: 2), style: style)
        #expect((0..<8).allSatisfy { buffer[row: 0, column: $0].style == style })
        #expect((0..<8).allSatisfy { buffer[row: 1, column: $0].style == .plain })
        buffer.fill(Rect(column: 20, row: 0, width: 5, height: 5), style: style)
        buffer.fill(Rect(column: 0, row: 5, width: 5, height: 5), style: style)
        buffer.fill(Rect(column: 3, row: 1, width: -4, height: -4), style: style)
        #expect(buffer[row: 1, column: 3].style == .plain)
    }

    @Test(arguments: [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 0, rows: 3)])
    func tinyScreensTakeWhatFits(size: Size) {
        var buffer = ScreenBuffer(size: size)
        buffer.put("日本", at: Point(column: 0, row: 0), style: .plain)
        buffer.fill(Rect(column: 0, row: 0, width: 5, height: 5), style: .plain)
        #expect(!buffer.text.contains("日"))
    }

    @Test mutating func rowsStaySoundWhateverIsPutOnThem() {
        buffer = ScreenBuffer(size: Size(columns: 23, rows: 3))
        var texts = HostileText(seed: 5)
        for _ in 0..<400 {
            let place = Point(column: texts.number(below: 26) - 1, row: texts.number(below: 3))
            let width = texts.number(below: 25)
            let taken = buffer.put(texts.next(), at: place, style: .plain, maxWidth: width)
            #expect(taken <= width)
            #expect((0..<3).allSatisfy(rowIsSound))
        }
    }

    /// Every wide cell is followed by its other half, and no half stands alone.
    private func rowIsSound(_ row: Int) -> Bool {
        let widths = buffer.row(row).map(\.width)
        return widths.indices.allSatisfy { column in
            switch widths[column] {
            case 2: column + 1 < widths.count && widths[column + 1] == 0
            case 0: column > 0 && widths[column - 1] == 2
            default: true
            }
        }
    }
}
