import News
import Testing

@Suite("Refining a page by a tag")
struct RefinementTests {
    @Test(arguments: [
        ("", Refinement.and, "uk", "#uk"), ("", .not, "uk", "-#uk"), ("", .or, "uk", "#uk"), ("", .page, "uk", "#uk"),
        ("#kosovo", .and, "uk", "#kosovo #uk"), ("#kosovo", .not, "uk", "#kosovo -#uk"),
        ("#kosovo", .or, "uk", "#kosovo OR #uk"), ("#kosovo is:unread", .page, "uk", "#uk"),
        ("#kosovo #uk", .not, "sport", "#kosovo #uk -#sport"),
        ("#kosovo OR #serbia", .and, "uk", "(#kosovo OR #serbia) #uk"),
        ("#kosovo OR #serbia", .or, "uk", "#kosovo OR #serbia OR #uk"),
        ("#kosovo #uk", .or, "sport", "#kosovo #uk OR #sport"),
        // Twice is once, and the other side is the other side.
        ("#kosovo #uk", .and, "UK", "#kosovo #uk"), ("#kosovo -#uk", .not, "uk", "#kosovo -#uk"),
        ("#kosovo #uk", .not, "uk", "#kosovo -#uk"), ("#kosovo -#uk", .and, "uk", "#kosovo #uk"),
        ("#uk", .not, "uk", "-#uk"), ("#kosovo OR #uk", .or, "uk", "#kosovo OR #uk"),
    ])
    func aTagIsAddedTakenOutOrOffered(before: String, refinement: Refinement, tag: String, after: String) throws {
        let query = try QueryParser.parse(before).refined(refinement, by: try #require(Tag(tag)))
        #expect(query.text == after)
        #expect(try QueryParser.parse(query.text) == query)
    }

    @Test func aQueryKnowsTheTagsThatItSpeaksOf() throws {
        let query = try QueryParser.parse("(#kosovo OR -#uk) is:unread -#sport word")
        #expect(query.tags == Set(["kosovo", "uk", "sport"].compactMap { Tag($0) }))
        #expect(query.mentions(try #require(Tag("UK"))))
        #expect(!query.mentions(try #require(Tag("word"))))
    }

    @Test func surpriseGrowsWithTheEvidenceAndIsNothingWhereNothingGrew() {
        let rare = Trend.surprise(count: 3, of: 100, before: 0, ofBefore: 2_800)
        let many = Trend.surprise(count: 30, of: 100, before: 10, ofBefore: 2_800)
        #expect(many > rare)
        #expect(rare > Trend.leastSurprise)
        #expect(Trend.surprise(count: 10, of: 100, before: 280, ofBefore: 2_800) == 0)
        #expect(Trend.surprise(count: 1, of: 100, before: 280, ofBefore: 2_800) == 0)
        #expect(Trend.surprise(count: 0, of: 0, before: 0, ofBefore: 0) == 0)
    }

    @Test(arguments: [
        ("  My page ", "My page"), ("a\u{1B}[31m\nb", "a[31m b"), ("\u{202E}txt", "txt"), (" \t ", nil),
        (String(repeating: "x", count: 61), nil),
    ])
    func aNameOfAPageIsOneLine(text: String, name: String?) {
        #expect(SavedPage.name(from: text) == name)
    }
}
