import Foundation
import News
import Testing

@testable import tagline

@Suite("Lines for scripts")
struct OutputTests {
    private func article(
        title: String = "A title", text: String = "Some text.", summary: String? = nil, published: Date? = nil
    ) -> Article {
        Article(
            id: ArticleID(rawValue: 12_345), title: title, url: "https://example.org/a?b=1&c=\"2\"",
            source: Source(id: Source.ID(rawValue: 1), name: "The Times"), feed: "https://example.org/feed",
            published: published, author: nil, tags: [Tag("Kosovo"), Tag("UK")].compactMap(\.self),
            category: .politics, story: nil, content: ArticleContent(text: text, summary: summary), picture: nil,
            enclosures: [], publisherCategories: [], status: ArticleStatus(isRead: true))
    }

    /// Feeds may have anything in their fields.
    @Test func commandsFindTheArticlesFieldsInTheirEnvironment() {
        let variables = ArticleVariables.list(of: article(title: "A \u{0}\u{1B}[31m`title`\n$(x)"))
        #expect(variables.contains("TAGLINE_TITLE=A [31m`title`$(x)"))
        #expect(variables.contains("TAGLINE_URL=https://example.org/a?b=1&c=\"2\""))
        #expect(variables.contains("TAGLINE_TAGS=Kosovo UK") && variables.contains("TAGLINE_ID=12345"))
        #expect(variables.contains("TAGLINE_DATE=") && variables.contains("TAGLINE_STATUS=read"))
        let long = ArticleVariables.list(of: article(title: String(repeating: "ä", count: 1_000_000)))
        #expect(long.allSatisfy { $0.utf8.count < 40_000 })
    }

    private func object(_ line: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }

    @Test func anArticleIsOneObjectWithExactlyTheseFields() throws {
        let line = article(published: Date(timeIntervalSince1970: 1_790_000_000.75)).jsonLine(full: false)
        #expect(line.last == 0x0A)
        #expect(line.filter { $0 == 0x0A }.count == 1)
        let object = try object(line)
        #expect(
            Set(object.keys)
                == [
                    "id", "title", "url", "source", "feed", "published", "author", "tags", "category", "story", "read",
                    "starred", "summary", "edited", "alsoIn",
                ])
        #expect(object["id"] as? Int == 12_345)
        #expect(object["url"] as? String == "https://example.org/a?b=1&c=\"2\"")
        #expect(object["published"] as? String == "2026-09-21T14:13:20Z")
        #expect(object["author"] is NSNull)
        #expect(object["tags"] as? [String] == ["Kosovo", "UK"])
        #expect(object["category"] as? String == "Politics")
        #expect(object["story"] is NSNull)
        #expect(object["read"] as? Bool == true)
        #expect(object["starred"] as? Bool == false)
        #expect(object["summary"] as? String == "Some text.")
    }

    @Test func theWholeTextComesWhenItIsAskedFor() throws {
        let object = try object(article(text: "One.\n\nTwo.").jsonLine(full: true))
        #expect(object["content"] as? String == "One.\n\nTwo.")
        #expect(object["published"] is NSNull)
    }

    @Test(arguments: [
        "plain", "", "\"quoted\" and \\ back", "tab\tline\nreturn\r", "日本語の見出し 👨‍👩‍👧 नमस्ते", "nul\0escape\u{1B}[31mred",
        "del\u{7F}c1\u{85}\u{9B}31m", "line\u{2028}paragraph\u{2029}", "é à ü ¿ ©", "mark\u{FEFF}\u{202E}",
    ])
    func everyTextComesBackAndNoControlCharacterIsPrinted(text: String) throws {
        let line = article(title: text).jsonLine(full: false)
        #expect(try object(line)["title"] as? String == text)
        let printed = String(decoding: line.dropLast(), as: UTF8.self)
        #expect(!printed.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test func tabbedLinesHaveOneFieldAColumnWhateverIsInThem() {
        let line = article(title: "a\tb\nc\u{1B}]52;c;x\u{07}", published: Date(timeIntervalSince1970: 0)).tabbedLine
        let text = String(decoding: line, as: UTF8.self)
        let fields = text.dropLast().split(separator: "\t", omittingEmptySubsequences: false)
        #expect(fields.count == 15)
        #expect(fields[1] == "a b c ]52;c;x ")
        #expect(fields[5] == "1970-01-01T00:00:00Z")
        #expect(fields[7] == "Kosovo,UK")
        #expect(text.last == "\n")
    }

    @Test(arguments: [
        (-11_644_473_600.0, "1601-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        (-0.5, "1969-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
    ])
    func instantsOfAllTimesArePrinted(seconds: Double, text: String) {
        #expect(TimeText.utc(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test func aMonstrousDateDoesNotCrash() {
        #expect(!TimeText.utc(Date(timeIntervalSince1970: 1e300)).isEmpty)
        #expect(!TimeText.local(Date(timeIntervalSince1970: -.infinity)).isEmpty)
    }

    @Test func aSummaryIsThePublishersOrTheBeginningOfTheText() {
        #expect(article(text: "Text", summary: "Summary").shortSummary == "Summary")
        #expect(article(text: " One\n\n two\tthree ").shortSummary == "One two three")
        #expect(article(text: "").shortSummary == nil)
        let long = article(text: Array(repeating: "word", count: 100).joined(separator: " ")).shortSummary ?? ""
        #expect(long.hasSuffix("word…"))
        #expect(long.count <= TextBeginning.length + 1)
        let japanese = article(text: String(repeating: "見出し", count: 200)).shortSummary ?? ""
        #expect(japanese.count == TextBeginning.length)
        #expect(japanese.hasSuffix("…"))
    }

    @Test func cleanedTextKeepsItsLettersAndLosesWhatActsOnATerminal() {
        #expect(PlainLine.cleaned("a\u{1B}[2Jb\u{9B}1mc\u{7F}\r\nd") == "a [2Jb 1mc   d")
        #expect(PlainLine.cleaned("é — “日本” \u{A0}€") == "é — “日本” \u{A0}€")
        #expect(PlainLine.cleaned("a\nb\tc", keepsLineBreaks: true) == "a\nb c")
        #expect(PlainLine.cleaned("x\u{2028}y") == "x y")
    }

    /// A file that is called `photo`, RIGHT-TO-LEFT OVERRIDE, `txt.exe` looked like one that ends in `txt`.
    @Test(arguments: [
        ("a\u{202E}txt.exe", "a<U+202E>txt.exe"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
        ("\u{202A}\u{202B}\u{202C}\u{202D}", "<U+202A><U+202B><U+202C><U+202D>"),
        ("صدى\u{200F} الواحة", "صدى\u{200F} الواحة"),
        ("a\u{1B}[31m\nb", "a [31m b"), ("http://me:pw@example.org/\u{9B}", "http://me:…@example.org/ "),
    ])
    func messagesShowWhatIsInNames(text: String, shown: String) {
        #expect(PlainLine.shown(text) == shown)
    }
}
