import News
import Terminal
import Testing

@testable import Reader

@Suite("The view of a page")
struct PageViewTests {
    @Test func aViewIsKeptAsWordsThatLaterVersionsCanAddTo() {
        var view = PageView()
        #expect(view.text.isEmpty)
        view.order = .bySource
        view.shown = .unread
        view.rows = .card
        view.dates = .absolute
        view.article = .onDemand
        view.sidebarWidth = 22
        view.listWidth = 60
        view.hidesSidebar = true
        #expect(PageView(text: view.text) == view)
        #expect(PageView(text: "rows=card colour=red order=sideways = x=").text == "rows=card")
    }

    @Test func theOrderTurnsAndThePageBeginsAnew() {
        var reader = TestReader(TestArticles.numbered(500))
        reader.press("jjjO")
        #expect(reader.selectedTitle == "Article 500")
        #expect(reader.screen.contains("Headlines · oldest first"))
        for number in (1...499).reversed() {
            reader.press("j")
            #expect(reader.selectedTitle == "Article \(number)")
        }
        reader.press("gg")
        #expect(reader.selectedTitle == "Article 500")
        reader.press("G")
        #expect(reader.selectedTitle == "Article 1")
        reader.press(":order newest<Enter>")
        #expect(reader.selectedTitle == "Article 1" && reader.state.page.selectedIndex == 0)
    }

    @Test func byPublisherTheyStandTogether() {
        let names = ["Beta", "alpha", "Gamma"]
        var reader = TestReader(
            (1...900).map { TestArticles.item("A \($0)", hours: Double($0), source: names[$0 % 3]) })
        reader.press(":order by-publisher<Enter>")
        var seen: [String] = []
        for _ in 1...900 {
            seen.append(reader.state.page.selectedRow?.source ?? "")
            reader.press("j")
        }
        #expect(seen.count == 900 && Set(seen).count == 3)
        #expect(zip(seen, seen.dropFirst()).count { $0 != $1 } == 2)
        #expect(Set(reader.state.page.rows.map(\.id)).count == reader.state.page.rows.count)
    }

    @Test func unreadIsFoundInAnyOrder() {
        let read = Set(1...3_000).subtracting([1, 2_500, 2_600])
        var reader = TestReader(TestArticles.numbered(3_000, read: read))
        reader.press("O")
        for number in [2_600, 2_500, 1] {
            reader.press("n")
            #expect(reader.selectedTitle == "Article \(number)")
        }
        reader.press("p")
        #expect(reader.selectedTitle == "Article 2500")
    }

    @Test func whatIsReadIsHiddenWithoutAJump() {
        var reader = TestReader(TestArticles.numbered(50, read: Set(1...10)))
        reader.press("20Gm\\")
        #expect(reader.screen.contains("Headlines · unread"))
        // The one that was just read stays where one is.
        #expect(reader.selectedTitle == "Article 20")
        reader.press("j")
        #expect(reader.selectedTitle == "Article 21")
        reader.press("m")
        #expect(reader.visibleTitles.contains("Article 21"))
        reader.press("gg")
        #expect(reader.selectedTitle == "Article 11")
        reader.press("\\")
        #expect(reader.screen.contains("Headlines · starred"))
        reader.press("\\")
        #expect(!reader.screen.contains("Headlines ·"))
    }

    @Test func markingThePageReadLeavesAloneWhatIsNotShown() {
        var reader = TestReader(TestArticles.numbered(20))
        reader.press("s\\\\jA")
        #expect(reader.state.page.shown == .starred)
        #expect(reader.status("Article 1")?.isRead == true)
        #expect(reader.status("Article 2")?.isRead == false)
    }

    @Test func aViewIsKeptPerPageAndOverRestarts() {
        var reader = TestReader(TestArticles.numbered(20), columns: 120, rows: 40)
        reader.press("O")
        let saved = reader.takeEffects().compactMap { effect -> (String, PageView)? in
            if case .store(.savePageView(let view, let page)) = effect { (page, view) } else { nil }
        }
        #expect(saved.map(\.0) == [reader.state.page.page.text])
        let again = TestReader(
            TestArticles.numbered(20), views: Dictionary(saved) { _, last in last })
        #expect(again.state.page.order == .oldestFirst)
        #expect(again.selectedTitle == "Article 20")
        reader.press("gs")
        #expect(reader.state.page.order == .newestFirst)
        reader.press("<Esc>")
        #expect(reader.state.page.order == .oldestFirst)
    }

    @Test func panesTakeTheirWidthsFromKeysAndOtherPagesTakeThemOver() {
        var reader = TestReader(TestArticles.numbered(20), columns: 120, rows: 40)
        let before = reader.state.layout.rect(of: .list).width
        reader.press("}}")
        #expect(reader.state.layout.rect(of: .list).width == before + 4)
        reader.press("2{")
        #expect(reader.state.layout.rect(of: .list).width == before)
        for _ in 0..<200 { reader.press("}") }
        let most = reader.state.layout.rect(of: .list).width
        #expect(reader.state.layout.rect(of: .article).width > 20)
        reader.press("{")
        #expect(reader.state.layout.rect(of: .list).width == most - 2)
        reader.press("h}")
        let sidebar = reader.state.layout.rect(of: .sidebar).width
        reader.press("gs")
        #expect(reader.state.layout.rect(of: .list).width == reader.state.layout.rect(of: .list).width)
        #expect(reader.state.layout.rect(of: .sidebar).width == sidebar)
        reader.resize(50, 20)
        reader.press("}")
        #expect(reader.footer.hasPrefix(" There is no other pane"))
    }

    @Test func theSidebarIsHiddenAndComesForWhoGoesThere() {
        var reader = TestReader(TestArticles.numbered(20), columns: 120, rows: 40)
        reader.press("B")
        #expect(reader.state.layout.panes[.sidebar] == nil)
        reader.press("h")
        #expect(reader.state.layout.panes[.sidebar] != nil)
        reader.press("B")
        #expect(reader.state.focus == .sidebar && reader.state.layout.panes[.sidebar] != nil)
    }

    @Test func theArticleStandsBesideBelowOrNowhere() {
        var reader = TestReader(TestArticles.numbered(20), columns: 120, rows: 40)
        reader.press(":article-place below<Enter>")
        reader.pause()
        let (list, article) = (reader.state.layout.rect(of: .list), reader.state.layout.rect(of: .article))
        #expect(list.row + list.height + 1 == article.row && list.width == article.width)
        #expect(
            reader.lines[article.row - 1].contains("├─ Article") || reader.lines[article.row - 1].contains("├ Article"))
        reader.press(":article-place on-demand<Enter>")
        #expect(reader.state.layout.panes[.article] == nil)
        reader.press("<Enter>")
        #expect(reader.state.layout.panes[.article] != nil)
        reader.press("<Esc>")
        #expect(reader.state.layout.panes[.article] == nil)
        reader.press("_")
        #expect(reader.state.layout.panes[.article] != nil)
    }

    @Test func thePlaceInThePageStandsInTheFrame() {
        var reader = TestReader(TestArticles.numbered(3_000), columns: 100, rows: 30)
        #expect(reader.lines[1].contains(" 1 of 3000 · 0% "))
        for _ in 0..<70 { reader.press("<PgDn>") }
        let number = reader.selectedTitle?.split(separator: " ").last.map(String.init) ?? ""
        #expect(reader.lines[1].contains(" \(number) of 3000 · "))
        reader.press("G")
        #expect(reader.lines[1].contains(" 3000 of 3000 · 100% "))
        reader.press("gg1500G")
        #expect(reader.lines[1].contains(" 1500 of 3000 · 50% "))
        reader.press("gs")
        reader.press("<Esc>")
        #expect(reader.lines[1].contains(" 1500 of 3000 · 50% "))
    }

    @Test func whatIsNewComesInAnyOrderWithoutMovingTheSelection() {
        var reader = TestReader(TestArticles.numbered(30), columns: 100, rows: 30)
        reader.press("Ojjjj")
        let (title, view) = (reader.selectedTitle, reader.visibleTitles)
        reader.arrive([TestArticles.item("Fresh", hours: 0.5)])
        #expect(reader.footer.hasSuffix("1 new · press ."))
        reader.press(".")
        #expect(reader.selectedTitle == title && reader.visibleTitles.prefix(5) == view.prefix(5))
        reader.press("G")
        #expect(reader.selectedTitle == "Fresh")
    }

    @Test func panesStayWithinTheScreenWhateverIsChosen() {
        var view = PageView()
        for place in PageView.ArticlePlace.allCases {
            for width in [-5, 0, 3, 40, 10_000, Int.max, Int.min] {
                for hides in [true, false] {
                    (view.article, view.sidebarWidth, view.listWidth, view.hidesSidebar) = (place, width, width, hides)
                    for columns in [0, 1, 10, 40, 75, 76, 89, 90, 115, 116, 200] {
                        for pane in Pane.allCases {
                            let layout = Layout(
                                size: Size(columns: columns, rows: 30), focus: pane, readingMode: false, view: view)
                            #expect(layout.panes[pane] != nil)
                            for rect in layout.panes.values {
                                #expect(rect.column >= 0 && rect.column + rect.width <= columns && rect.width >= 0)
                                #expect(rect.row + rect.height <= 29)
                            }
                        }
                    }
                }
            }
        }
    }
}
