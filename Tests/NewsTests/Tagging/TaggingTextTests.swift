import Testing

@testable import News

@Suite("The passages of an article's text")
struct TaggingTextTests {
    @Test func endNamesAsAFullStopDoes() {
        let rows = [["Country", "Area", "GDP", "Capital"], ["Germany", "357022", "4260", "Berlin"]]
        #expect(tags([tableBlock(rows)]) == ["Germany", "Berlin", "GDP"])
        #expect(tags([tableBlock([["Area", "GDP", "Capital"]])]) == ["GDP"])
        #expect(tags([tableBlock([["Harbour", "Museum"], ["Quenby", "Council"]])]).isEmpty)
        #expect(
            tags([tableBlock([["Player", "Club"], ["Zed Quimbleton", "Morbelane Rovers"]])]).allSatisfy {
                $0.utf8.count < 20
            })
    }

    @Test(arguments: [
        TextBlock.list([listItem("New"), listItem("York"), listItem("Council")]),
        .list([listItem("Quenvix"), listItem("Morbelane"), listItem("Tarquent")]),
        .quote([.paragraph([.init("Northern")]), .paragraph([.init("Herring Council")])]),
        .figure(caption: [.init("Zebedee\nQuimbleton")], url: nil),
    ])
    func partNamesInListsQuotesAndLines(block: TextBlock) {
        let tags = tags([block])
        #expect(
            Set(tags).isDisjoint(with: [
                "NewYorkCouncil", "NewYork", "QuenvixMorbelane", "NorthernHerringCouncil", "ZebedeeQuimbleton",
            ]), "\(tags)")
    }

    @Test func headingsAndParagraphsAreApart() {
        let tags = tags([
            .heading(level: 2, [.init("Old Harbour")]),
            .paragraph([.init("Museum visits are free, says the Quenby League.")]),
        ])
        #expect(!tags.contains("OldHarbourMuseum"), "\(tags)")
    }

    @Test func emphasisWithinANameDoesNotPartIt() {
        let spans = [
            TextBlock.Span("She met "), .init("Mireille", style: .strong), .init(" Vandersteen and saw the Old Har"),
            .init("bour Museum.", style: .emphasis),
        ]
        let tags = tags([.paragraph(spans)])
        #expect(Set(tags) == ["MireilleVandersteen", "OldHarbourMuseum"], "\(tags)")
    }

    @Test(arguments: [
        [TextBlock.preformatted("#include <stdio.h>\n#define MAX 3\n#ifdef X\n#endif\n")],
        [.preformatted("body { color: #fab; }\n#main { margin: 0 }\n")],
        [.preformatted("#[derive(Debug)]\nstruct Berlin;\n#region Paris\n")],
        [.preformatted("$ git show --stat #oslo\nAuthor: Angela Merkel <a@b.example>\n")],
        [
            .paragraph([
                .init("Set "), .init("#main", style: .code), .init(", "), .init("#region", style: .code), .init("."),
            ])
        ],
        [
            .paragraph([
                .init("Call "), .init("France.new()", style: .code), .init(" or "), .init("NewYorkTimes", style: .code),
            ])
        ],
        [tableBlock([["Name", "Meaning"]]), .preformatted("let germany = Germany(capital: Berlin)\n")],
    ])
    func codeGivesNoTags(blocks: [TextBlock]) { #expect(tags(blocks).isEmpty, "\(tags(blocks))") }

    @Test func lettersWhoseLinesStandAsTheyAreAreRead() {
        let mail = """
            Hello everybody, I was in Kosovo last week and met Angela Merkel there,
            who told me that the talks with Serbia would go on in the spring of next year.
            She hopes that they will come to an end before the summer, and so do I.
            """
        #expect(Set(tags([.preformatted(mail)])).isSuperset(of: ["Kosovo", "Serbia", "AngelaMerkel"]))
    }

    @Test func wordsAreWholeWhateverSaysWhereTheyMayBreak() {
        #expect(
            tags([.paragraph([.init("It rained in Ko\u{AD}so\u{200B}vo and in Ser\u{2060}bia.")])]) == [
                "Kosovo", "Serbia",
            ])
    }

    @Test func noMoreIsTakenThanTaggingReads() {
        let long = TextBlock.paragraph([.init(String(repeating: "word ", count: 1_000))])
        #expect(TaggingText(Array(repeating: long, count: 500)).passages.count == 2)
        #expect(TaggingText([]).isEmpty && TaggingText("").isEmpty && TaggingText([.rule, .list([])]).isEmpty)
    }

    private func tags(_ blocks: [TextBlock]) -> [String] {
        Tagger.tag(TaggingInput(title: "-", text: TaggingText(blocks))).tags.map(\.tag.name)
    }
}

private func listItem(_ text: String) -> TextBlock.ListItem {
    TextBlock.ListItem(marker: "•", blocks: [.paragraph([.init(text)])])
}

private func tableBlock(_ rows: [[String]]) -> TextBlock {
    .table(TextBlock.Table(rows: rows.map { $0.map { TextBlock.Cell([.init($0)]) } }))
}
