import Foundation
import News
import Testing

@testable import Store

/// What was kept is not taken away by a publisher's next version; corrections come through.
struct KeptTextTests {
    private static let long = (1...40).map { "Sentence \($0) of an essay that somebody wrote with care." }
        .joined(separator: " ")

    private func draft(_ text: String, title: String = "An essay") -> ArticleDraft {
        var draft = ArticleDraft.named("An essay", text: "x")
        draft.title = title
        draft.content = ArticleContent(text: text, html: text.isEmpty ? nil : "<p>\(text)</p>")
        return draft
    }

    /// The text after a second version came.
    private func text(_ first: String, then second: ArticleDraft, isStarred: Bool = false) throws -> Article {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([draft(first)])
        let id = try fixture.id("An essay")
        if isStarred { try fixture.mark("An essay", .starred) }
        try fixture.ingest([second])
        #expect(try fixture.ingest([second]) == IngestSummary(unchanged: 1))
        #expect(try fixture.store.check() == [])
        return try #require(try fixture.store.article(id))
    }

    @Test(arguments: [
        "", " \n", "[Removed]", "[deleted]", "removed", "Gelöscht.", "This text is for members only.",
        "This post has been removed by its author.", "The article is no longer available.", "[ Removed by moderator ]",
        "Contenu supprimé", String(long.prefix(400)) + "…", String(long.prefix(800)) + " [Read more]",
    ])
    func theTextStays(later: String) throws {
        for isStarred in [false, true] {
            let article = try text(Self.long, then: draft(later), isStarred: isStarred)
            #expect(article.content.text == Self.long)
            #expect(article.content.html?.contains("Sentence 40") == true)
            #expect(article.edited == nil)
        }
    }

    @Test(arguments: ["[Removed]", "", "This comment was deleted."])
    func alsoAShortOneIsNotReplacedByNothing(later: String) throws {
        #expect(try text("Ten people came.", then: draft(later)).content.text == "Ten people came.")
    }

    @Test func ofWhatIsStarredLessIsGivenAway() throws {
        let shorter = String(Self.long.prefix(Self.long.count * 85 / 100))
        #expect(try text(Self.long, then: draft(shorter), isStarred: true).content.text == Self.long)
        #expect(try text(Self.long, then: draft(shorter)).content.text == shorter)
    }

    private static let paragraphs = [
        "The harbour council voted on Tuesday to rebuild the northern breakwater after two winters of storms.",
        "Engineers had warned that the old wall would not stand another season; the mayor called forty million fair.",
        "Fishermen welcomed the plan but asked for a date.",
        "Work will begin in spring and take three years, the council said in a statement.",
    ]

    /// Whole sentences are taken away, wherever they stood.
    @Test(arguments: [[0, 1], [0], [0, 3], [1, 2, 3], [2, 3], [0, 1, 2], [1, 3]])
    func paragraphsThatAreLeftOutStay(left: [Int]) throws {
        let later = left.map { Self.paragraphs[$0] }.joined(separator: "\n\n")
        let whole = Self.paragraphs.joined(separator: "\n\n")
        for isStarred in [false, true] {
            for end in ["", " …", "\n\nRead more"] {
                #expect(try text(whole, then: draft(later + end), isStarred: isStarred).content.text == whole)
            }
        }
    }

    @Test func aTextIsShortenedByItsAuthor() throws {
        let whole = Self.paragraphs.joined(separator: "\n\n")
        let shorter = whole.replacing(Self.paragraphs[2] + "\n\n", with: "")
        #expect(try text(whole, then: draft(shorter)).content.text == shorter)
        let reworded =
            "The council rebuilds its northern wall. It costs forty million and takes three years; "
            + "boats may not leave at night, said the mayor of the town, who met fishermen on Monday."
        #expect(try text(whole, then: draft(reworded)).content.text == reworded)
    }

    @Test(arguments: [
        long.replacing("Sentence 7 ", with: "Sentence seven "), long + " And one more.",
        "Twelve people came, not ten, and the harbour was " + long.dropFirst(400),
    ])
    func correctionsComeThrough(later: String) throws {
        for isStarred in [false, true] {
            #expect(try text(Self.long, then: draft(later), isStarred: isStarred).content.text == later)
        }
    }

    @Test func aShortTextMayBeReworded() throws {
        #expect(try text("Ten people came to the harbour.", then: draft("12 came.")).content.text == "12 came.")
    }

    @Test func whatComesBackWholeIsTaken() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([draft(Self.long)])
        try fixture.ingest([draft("[Removed]")])
        try fixture.ingest([draft(Self.long + " Corrected.")])
        let article = try #require(try fixture.store.article(fixture.id("An essay")))
        #expect(article.content.text == Self.long + " Corrected.")
        #expect(try fixture.titles(.words("care")) == ["An essay"])
    }

    @Test(arguments: ["[Removed]", "Untitled", "https://times.example/An-essay"])
    func aTitleIsNotTakenAway(title: String) throws {
        #expect(try text(Self.long, then: draft("", title: title)).title == "An essay")
        #expect(try text(Self.long, then: draft(Self.long, title: title)).title == "An essay")
    }

    @Test func aTitleIsNotReplacedByTheFirstWordsOfTheText() throws {
        let title = "Sentence 1 of an essay that somebody wrote with care. Sentence 2 of…"
        #expect(try text(Self.long, then: draft(Self.long, title: title)).title == "An essay")
        #expect(try text(Self.long, then: draft(Self.long, title: "A better title")).title == "A better title")
    }

    @Test func tagsGoWithTheTextThatTheyWereFoundIn() throws {
        let fixture = try StoreFixture.inMemory()
        var first = draft(Self.long)
        first.tags = ["Harbour"].compactMap { Tag($0) }
        try fixture.ingest([first])
        try fixture.ingest([draft("Members only.")])
        #expect(try fixture.store.article(fixture.id("An essay"))?.tags.map(\.name) == ["Harbour"])
    }
}
