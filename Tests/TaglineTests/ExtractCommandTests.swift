import Foundation
import News
import Store
import Testing

@testable import tagline

@Suite("Extracting and rendering from the command line")
struct ExtractCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private static let sentence = "The ferry from Long Quay leaves an hour later on Sundays, the harbour office says. "
    private static let page = """
        <html><head><title>Ferries | The Gazette</title><meta property="og:title" content="Ferries leave later">
        <meta property="og:image" content="/ferry.jpg"><script type="application/ld+json">{"@type": "NewsArticle",
        "headline": "Ferries leave later", "author": {"name": "Ada Quay"}, "datePublished": "2026-03-01T10:00:00Z"}</script>
        </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferries leave later</h1>
        <p>\(String(repeating: sentence, count: 3))</p><p>More on <a href="timetable">the timetable</a>. \(sentence)</p>
        <script>track()</script></article><footer>All rights reserved</footer></body></html>
        """

    @Test func theArticleOfAPageIsPrintedAsOneObject() throws {
        let outcome = try program.run(
            "extract", "--json", "--url", "https://gazette.example/news/ferries", "-", input: Self.page)
        #expect(outcome.status == 0)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["title"] as? String == "Ferries leave later")
        #expect(object["author"] as? String == "Ada Quay")
        #expect(object["published"] as? String == "2026-03-01T10:00:00Z")
        #expect(object["picture"] as? String == "https://gazette.example/ferry.jpg")
        let text = try #require(object["text"] as? String)
        #expect(text.hasPrefix("The ferry from Long Quay") && !text.contains("Home") && !text.contains("track"))
        let html = try #require(object["html"] as? String)
        #expect(html.contains("<a href=\"https://gazette.example/news/timetable\">") && !html.contains("script"))
    }

    @Test func whatIsNoPageIsSaidToBeNone() throws {
        let picture = try program.file("picture", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0])
        let outcome = try program.run("extract", picture)
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("is a PNG picture and no page"))
        let empty = try program.run("extract", "-", input: "<html><body></body></html>")
        #expect(empty.status == 1)
        #expect(empty.error.contains("there is no article on the page"))
        #expect(try program.run("extract", program.folder.path + "/missing").status == 1)
    }

    /// Nobody should take the beginning of a very long file for the whole of it.
    @Test func aFileThatIsTooLongSaysSo() throws {
        let long = "<p>" + String(repeating: "word ", count: 320_000) + "</p><p>The end.</p>"
        let lines = try program.run("render", "-", input: long).lines
        #expect(lines.last == "The text goes on; it is too long to be shown whole.")
        let short = "<p>" + String(repeating: "word ", count: 3_000) + "</p><p>The end.</p>"
        #expect(try program.run("render", "-", input: short).lines.last == "The end.")
    }

    @Test func aFileIsSetInTheWidthAskedFor() throws {
        let outcome = try program.run("render", "--width", "30", "-", input: Self.page)
        #expect(outcome.status == 0)
        #expect(outcome.lines.allSatisfy { $0.count <= 30 })
        #expect(outcome.output.contains("The ferry from Long Quay"))
        #expect(!outcome.output.contains("track()"))
    }

    @Test func anArticleOfTheStoreIsSetAsThePaneSetsIt() throws {
        let store = try program.seed(["Ferries leave later"], text: Self.sentence)
        let id = try #require(store.slice(.init(query: .everything, position: .newest, limit: 1)).headlines.first?.id)
        store.close()
        let outcome = try program.run("render", "\(id.rawValue)")
        #expect(outcome.lines.first == "Ferries leave later")
        #expect(outcome.output.contains("Example News · Politics"))
        #expect(try program.run("render", "7").error.contains("there is no article 7"))
    }

    /// A page must not act on the terminal of who looks at it.
    @Test func noControlCharacterIsPrinted() throws {
        let page =
            "<p>\u{1B}[31mred\u{9B}2J \u{202E}txet\u{7} &#27;[0m &#x9b;3J and a sentence that is long enough.</p>"
        for command in [["render", "-"], ["extract", "-"], ["extract", "--json", "-"]] {
            let output = try program.run(command, input: page).output
            #expect(
                !output.unicodeScalars.contains {
                    $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
                })
        }
    }
}
