import Foundation
import News
import Terminal
import Testing

@testable import Reader

@Suite("Rows one can read")
struct RowStyleTests {
    private static let long =
        "A headline that is so long that it does not fit into one row of the list beside the sidebar"

    private static func item(_ title: String, isRead: Bool = false) -> PageSource.Item {
        var item = TestArticles.item(
            title, hours: 2, source: "The Times of London", tags: ["Kosovo", "UK"], category: .politics, isRead: isRead)
        item.headline.shortSource = "Times"
        item.headline.summary = "The text begins with a sentence that says more than the headline, and goes on."
        return item
    }

    /// The rows of the list, without the panes beside it.
    private static func list(_ reader: TestReader) -> [String] {
        let rect = reader.state.layout.rect(of: .list)
        let buffer = reader.buffer
        return (rect.row..<(rect.row + rect.height)).map { row in
            var text = buffer.row(row).dropFirst(rect.column).prefix(rect.width).map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    @Test func aLineGivesItsWidthToTheHeadline() {
        let reader = TestReader([Self.item(Self.long), Self.item("Short")], columns: 80, rows: 20)
        let list = Self.list(reader)
        #expect(list[0] == "▌A headline that is so long that it does not fit into on… 2h")
        #expect(list[1].hasPrefix("▌Short") && list[1].hasSuffix("Times 2h"))
    }

    @Test func twoLinesHaveTheWholeHeadlineAndTheRestBeneath() {
        let reader = TestReader(
            [Self.item(Self.long), Self.item("Short", isRead: true)], columns: 80, rows: 20, rowStyle: .twoLines)
        let list = Self.list(reader)
        #expect(
            list.prefix(5) == [
                "▌A headline that is so long that it does not fit into one", "▌row of the list beside the sidebar",
                "  Times · Politics · 2h #Kosovo #UK", " Short", "  Times · Politics · 2h #Kosovo #UK",
            ])
    }

    @Test func aCardBeginsTheText() {
        let reader = TestReader([Self.item(Self.long), Self.item("Short")], columns: 80, rows: 20, rowStyle: .card)
        let list = Self.list(reader)
        #expect(list[3].hasPrefix("  The text begins with a sentence that says more") && list[3].hasSuffix("…"))
        #expect(list[5] == "  Times · Politics · 2h #Kosovo #UK")
        #expect(list[6] == "  The text begins with a sentence that says more than the")
        #expect(list[7] == "  headline, and goes on.")
    }

    @Test func oneKeyTurnsThroughTheStylesAndIsKeptForThePage() {
        var reader = TestReader([Self.item("Short")], columns: 80, rows: 20, rowStyle: nil)
        #expect(reader.state.rowStyle == .twoLines)
        for style in [RowStyle.card, .line, .twoLines] {
            reader.press("=")
            #expect(reader.state.rowStyle == style)
        }
        reader.press(":rows line<Enter>")
        #expect(reader.state.rowStyle == .line)
        reader.press(":rows tall<Enter>")
        #expect(reader.footer.contains("“tall” is none of “line”, “two-lines”, “card”"))
        // Another page has its own.
        reader.press("gs")
        #expect(reader.state.rowStyle == .twoLines)
        reader.press("gh")
        #expect(reader.state.rowStyle == .line)
    }

    @Test func cardsReadTheTextsThatTheyShow() {
        var reader = TestReader([Self.item("Short")], columns: 80, rows: 20)
        #expect(reader.state.page.rows[0].summary == nil)
        reader.press("==")
        #expect(reader.state.rowStyle == .card)
        #expect(reader.state.page.rows[0].summary != nil)
        reader.press("gs")
        reader.press("gh")
        #expect(reader.state.page.rows[0].summary != nil)
    }

    @Test func starsAndCoverageAreSeenInAllStyles() {
        for style in RowStyle.allCases {
            var item = Self.item("Short")
            item.headline.storySize = 4
            item.headline.status.isStarred = true
            let reader = TestReader([item], columns: 80, rows: 20, rowStyle: style)
            let list = Self.list(reader).joined(separator: "\n")
            #expect(list.contains("★") && list.contains("▸4"), "\(style)")
        }
    }

    @Test func hitsAreMarkedInAllStyles() {
        for style in RowStyle.allCases {
            var reader = TestReader([Self.item(Self.long), Self.item("Other")], columns: 80, rows: 20, rowStyle: style)
            reader.press("/headline")
            let rect = reader.state.layout.rect(of: .list)
            let row = reader.buffer.row(rect.row)
            let marked = row.filter { $0.style.attributes.contains(.underline) }.map(\.text).joined()
            #expect(marked == "headline", "\(style)")
        }
    }

    @Test func whatIsUnreadDiffersWithoutColours() {
        for style in RowStyle.allCases {
            let reader = TestReader(
                [Self.item("Selected"), Self.item("News"), Self.item("Known", isRead: true)], columns: 80, rows: 20,
                rowStyle: style)
            let rect = reader.state.layout.rect(of: .list)
            let buffer = reader.buffer
            func cell(_ text: String) -> Cell? {
                let rows = (rect.row..<(rect.row + rect.height)).map { Array(buffer.row($0).dropFirst(rect.column)) }
                return rows.first { $0.map(\.text).joined().contains(text) }?[1]
            }
            #expect(cell("News")?.style.attributes.contains(.bold) == true)
            #expect(cell("Known")?.style.attributes.contains(.bold) == false)
        }
    }

    @Test func wideAndRightToLeftHeadlinesAreSetInAllStyles() {
        let wide = String(repeating: "日本語の見出しは、長い。", count: 6)
        let hebrew = "שלום עולם " + String(repeating: "מילה ", count: 20)
        for style in RowStyle.allCases {
            let reader = TestReader([Self.item(wide), Self.item(hebrew)], columns: 80, rows: 20, rowStyle: style)
            let rect = reader.state.layout.rect(of: .list)
            let list = Self.list(reader)
            #expect(list.allSatisfy { CellText.width($0) <= rect.width })
            #expect(list[0].hasPrefix("▌日本語"))
            let rows = list.filter { $0.contains("ה") || $0.contains("מ") }
            #expect(rows.count == (style == .line ? 1 : 2))
            if style != .line { #expect(rows.allSatisfy { CellText.width($0) >= rect.width - 2 }) }
        }
    }

    @Test func noStyleFailsInAnyRoom() {
        for style in RowStyle.allCases {
            for columns in [1, 4, 5, 6, 8, 12, 20, 27, 28, 40, 76, 116, 240] {
                for rows in [1, 2, 3, 4, 5, 8, 30] {
                    let reader = TestReader(
                        [Self.item(Self.long), Self.item("\u{1B}[31m\n"), Self.item("")], columns: columns, rows: rows,
                        rowStyle: style)
                    #expect(!reader.screen.contains("\u{1B}"))
                }
            }
        }
    }

    @Test func datesCanBeDaysAndTimes() {
        var reader = TestReader([Self.item("Short")], columns: 80, rows: 20, rowStyle: .twoLines)
        reader.press("@")
        #expect(Self.list(reader)[1].contains("15 Jun 2026 12:00"))
        reader.press("=")
        reader.press("=")
        #expect(Self.list(reader)[0].hasSuffix("12:00"))
        #expect(LocalTime.shortDate(TestArticles.now - 86_400 * 30, at: TestArticles.now, in: .gmt) == "16 May")
        #expect(LocalTime.shortDate(TestArticles.now - 86_400 * 900, at: TestArticles.now, in: .gmt) == "2023")
    }
}

@Suite("Headlines by width")
struct HeadlineWidthTests {
    /// Headlines of all lengths up to the longest of publishers of 2026, with the words of German and English ones.
    static let headlines: [String] = {
        let words = [
            "Hannover", "Messe:", "XR-Visualisierung", "in", "der", "Industrie:", "Von", "3D-Modellen", "bis", "hin",
            "zu",
            "Gaussian", "Splats", "government", "says", "the", "Höhenverstellbarer", "Schreibtisch", "wins", "a",
            "vote",
        ]
        return (0..<60).map { start in
            var text = ""
            var index = start
            while text.count < 20 + start * 5 / 4 {
                let next = words[(index * 7 + start) % words.count]
                if text.count + next.count > 94 { break }
                text += text.isEmpty ? next : " \(next)"
                index += 1
            }
            return text
        }
    }()

    @Test func noHeadlineShowsFewerLettersOnAWiderScreen() {
        for rows in [24, 40] {
            var before: [Int] = []
            for columns in 40...200 {
                let room = HeadlineRoom(size: Size(columns: columns, rows: rows))
                let letters = Self.headlines.map { room.letters(of: $0).count }
                for (index, pair) in zip(before, letters).enumerated() where pair.0 > pair.1 {
                    Issue.record("“\(Self.headlines[index])” at \(columns): \(pair.1) letters after \(pair.0)")
                }
                before = letters
            }
        }
    }

    @Test(arguments: [80, 100, 120])
    func headlinesAreWholeAtTheCommonWidths(columns: Int) {
        let room = HeadlineRoom(size: Size(columns: columns, rows: 40))
        #expect(Self.headlines.allSatisfy { room.letters(of: $0).isWhole })
    }

    @Test func whatIsMeasuredIsWhatIsDrawn() {
        for columns in [40, 75, 76, 80, 115, 116, 160] {
            let reader = TestReader(
                Self.headlines.suffix(3).enumerated().map { TestArticles.item($1, hours: Double($0 + 1)) },
                columns: columns, rows: 40,
                rowStyle: nil)
            let room = HeadlineRoom(size: Size(columns: columns, rows: 40))
            for headline in Self.headlines.suffix(3) where room.letters(of: headline).isWhole {
                let last = headline.split(separator: " ").last.map(String.init) ?? ""
                #expect(reader.screen.contains(last))
            }
        }
    }

    @Test func enoughStoriesAreInSight() {
        let panes = HeadlineRoom(size: Size(columns: 120, rows: 40))
        #expect(Layout(size: Size(columns: 120, rows: 40), focus: .list, readingMode: false).panes.count == 3)
        #expect(panes.headlines.ofTwoRows >= 12)
        var closed = PageView()
        closed.article = .onDemand
        #expect(HeadlineRoom(size: Size(columns: 120, rows: 40), style: .line, view: closed).headlines.ofOneRow >= 34)
    }
}
