import News
import Terminal
import Testing

@testable import Reader

@Suite("Which tag is meant")
struct PaletteRankTests {
    /// `count` articles under a tag.
    private func items(_ tags: [(name: String, count: Int)]) -> [PageSource.Item] {
        var hours = 0.0
        return tags.flatMap { tag in
            (0..<tag.count).map { number in
                hours += 1
                return TestArticles.item("\(tag.name) \(number)", hours: hours, tags: [tag.name])
            }
        }
    }

    private func selected(_ reader: TestReader) -> String? { reader.state.palette?.selectedTag?.description }

    @Test func whatStandsForMuchComesBeforeWhatIsCalledJustSoAndHangsOnOneArticle() {
        var reader = TestReader(items([("Other", 1), ("App", 1), ("Apple", 40), ("Apparel", 2)]), columns: 120)
        reader.press("#app")
        #expect(selected(reader) == "#Apple")
        reader.press("<Enter>")
        #expect(reader.state.page.page.query == Tag("Apple").map(Query.tag))
    }

    @Test func whatIsCalledJustSoComesFirstWhereThereIsSomeOfIt() {
        var reader = TestReader(items([("Other", 1), ("UK", 4), ("Ukraine", 60)]), columns: 120)
        reader.press("#uk")
        #expect(selected(reader) == "#UK")
    }

    @Test func aBetterFitCountsMoreThanManyArticles() {
        var reader = TestReader(items([("Other", 1), ("Kosovo", 1), ("TokyoOlympicsStory", 200)]), columns: 120)
        reader.press("#kos")
        #expect(selected(reader) == "#Kosovo")
    }

    @Test func whatWasChosenBeforeComesFirstAmongItsLike() {
        var reader = TestReader(items([("Other", 1), ("Berlin", 20), ("Bern", 12)]), columns: 120)
        reader.press("#ber")
        #expect(selected(reader) == "#Berlin")
        reader.press("<Esc>#bern<Enter>#bern<Enter>#ber")
        #expect(selected(reader) == "#Bern")
    }

    @Test func severalTagsMakeAPageOfThemAll() {
        var reader = TestReader(columns: 120)
        reader.press("#kosovo uk")
        #expect(reader.screen.contains("Go to a tag, with #Kosovo"))
        #expect(selected(reader) == "#UK")
        reader.press("<Enter>")
        let tags = reader.state.page.page.query.tags.map(\.description).sorted()
        #expect(tags == ["#Kosovo", "#UK"])
        // A name that is written with a space is still one tag.
        reader.press("~#")
        reader.press("Kos ovo")
        #expect(selected(reader) == "#Kosovo")
        #expect(reader.state.palette?.named.isEmpty == true)
    }

    @Test(arguments: ["xx yy", "kosovo", "kosovo ", " kosovo uk", "uk uk", "a b c d e f g h i j", "# #"])
    func anyWordsAreNoTrouble(typed: String) {
        var reader = TestReader(columns: 120)
        reader.press("#\(typed)")
        #expect(reader.buffer.size.columns == 120)
        for _ in typed { reader.press("<Backspace>") }
        #expect(reader.state.palette?.named.isEmpty ?? true)
        reader.press("<Enter>")
    }

    @Test func aTagThatWouldLeaveNothingIsNotTaken() {
        var reader = TestReader(items([("Apple", 3), ("Pear", 2)]), columns: 120)
        reader.press("#apple<Enter>+pear<Enter>")
        #expect(reader.state.page.page.query == Tag("Apple").map(Query.tag))
        #expect(reader.state.palette != nil)
        #expect(reader.footer.contains("No article of this page has #Pear."))
    }

    @Test func typingPutsAnotherNameInThePlaceOfTheProposedOne() {
        var reader = TestReader(columns: 120)
        reader.press("#kos<Enter>S")
        #expect(reader.state.prompt?.editor.text == "#Kosovo")
        reader.press("Fruit")
        #expect(reader.state.prompt?.editor.text == "Fruit")
        reader.press("<Esc>S<Right>s")
        #expect(reader.state.prompt?.editor.text == "#Kosovos")
        reader.press("<Esc>S<Backspace>")
        #expect(reader.state.prompt?.editor.text == "")
        reader.press("<Esc>S<Enter>")
        #expect(reader.state.sidebar.savedPages.map(\.name) == ["#Kosovo"])
    }

    @Test func aSearchIsProposedAsItWasTyped() {
        var reader = TestReader(columns: 120)
        reader.press("/#kosovo is:unread<Enter>S")
        #expect(reader.state.prompt?.editor.text == "#kosovo is:unread")
    }

    @Test func anArticleOpensWhereItHasWhatWasSearchedFor() {
        let blocks =
            (0..<60).map { TextBlock.paragraph([.init("Paragraph \($0).")]) } + [
                .paragraph([.init("The needle is here.")])
            ]
        let item = TestArticles.item("A haystack", hours: 1, tags: ["Hay"], blocks: blocks)
        var reader = TestReader([item], columns: 120)
        // The store of these tests knows headlines and tags only.
        reader.press("/needle OR #hay")
        #expect(reader.state.page.rows.count == 1)
        reader.press("<Enter><Enter>")
        #expect(reader.screen.contains("The needle is here."))
    }
}
