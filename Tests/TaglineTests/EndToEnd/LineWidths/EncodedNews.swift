import FeedParser
import Foundation
import News
import Testing

@testable import tagline

/// Articles in many encodings, as feeds of a program.
struct EncodedNews {
    /// A headline and paragraphs.
    struct Story {
        var title: String
        var paragraphs: [String]
    }

    private(set) var labels: Set<String> = []
    /// For each article, from the newest, the number that its headline begins with, and where it is from.
    private(set) var articles: [(number: String, label: String)] = []
    private var paths: [String] = []
    private let program: TaglineProgram
    private let start = Date()

    init(in program: TaglineProgram) { self.program = program }

    /// Writes a feed in an encoding; false where the encoding has none of the characters.
    mutating func add(_ stories: [Story], in encoding: TextEncoding) throws {
        guard !stories.isEmpty else { return }
        var items = ""
        for story in stories {
            let number = "4\(100 + articles.count)"
            let date = start.addingTimeInterval(-60 * Double(articles.count + 1)).formatted(.iso8601)
            let text = story.paragraphs.map { "<p>\(Self.escaped($0))</p>" }.joined()
            items +=
                "<item><guid>\(number)</guid><pubDate>\(date)</pubDate><title>\(number) \(Self.escaped(story.title))</title>"
                + "<description>\(Self.escaped(text))</description></item>"
            articles.append((number, encoding.label))
        }
        let feed =
            "<?xml version=\"1.0\" encoding=\"\(encoding.label)\"?><rss version=\"2.0\"><channel>"
            + "<title>\(encoding.label)</title>\(items)</channel></rss>"
        let bytes = try #require(encoding.bytes(feed))
        paths.append(try program.file("feed-\(paths.count).xml", bytes))
        labels.insert(encoding.label)
    }

    /// Reads the feeds into the program's store.
    func importAll() throws {
        let outcome = try program.run(["import"] + paths)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
