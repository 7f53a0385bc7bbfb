import ArgumentParser
import FeedParser
import Foundation
import News
import Reader
import Store
import Terminal

/// Articles of five thousand words: set, opened, and paged through.
struct ArticleBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Sets an article of 5,000 words, opens one in the reader, and pages through it.")

    @Option(help: "How many runs of each.")
    var runs = 100

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    func run() throws {
        setting()
        try reading(Program(path: program))
    }

    private func setting() {
        var table = ResultTable.times("set an article of 5,000 words, 80 columns")
        for (name, word, link) in [
            ("English", "words ", true), ("Russian", "слова ", false), ("Arabic", "كلمات ", false),
        ] {
            let blocks = ArticleBenchmark.blocks(word: word, linked: link)
            table.add(name, samples(runs) { _ in _ = ArticlePrint.lines(of: blocks, width: 80) }, target: "5")
        }
        table.print()
    }

    private func reading(_ program: Program) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tagline-article-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "store.db").path
        let store = try Store.open(at: path)
        let feed = try store.subscribe([Subscription(address: "https://example.org/feed", title: "Example")]).added[0]
        let html = (0..<100).map { "<p>\(ArticleBenchmark.paragraph(word: "words ", number: $0))</p>" }.joined()
        let now = Date()
        let drafts = (0..<(runs + 2)).map { number in
            ArticleDraft(
                guid: "\(number)", url: "https://example.org/\(number)", title: "Article \(number) of many",
                published: now.addingTimeInterval(Double(-number * 60)),
                content: ArticleContent(text: "Article", html: html))
        }
        _ = try store.ingest(drafts, into: feed, at: now)
        store.close()
        let reader = try ReaderSession(program, store: path)
        _ = try reader.awaitStart(expecting: "Article 0 of")
        reader.settle(500)
        _ = reader.press("\r")
        reader.settle(300)
        var opened = Samples(), scrolled = Samples(), bytes = Samples()
        for _ in 0..<runs {
            let answer = reader.press("J")
            if let at = answer.first { opened.add(at) }
            reader.settle(200)
        }
        for press in 0..<runs {
            // Never as far as the end, where the key opens the next article.
            if press % 8 == 0 {
                _ = reader.press("gg")
                reader.settle(200)
            }
            let answer = reader.press(" ")
            if let at = answer.last { scrolled.add(at) }
            bytes.add(Double(answer.bytes))
            reader.settle(200)
        }
        var table = ResultTable.times("reading at 120×40")
        table.add("open, to the first byte", opened, target: "10")
        table.add("a page down, to the last byte", scrolled, target: "3")
        table.add("a page down, bytes", bytes, target: "3000")
        table.print()
        reader.quit()
    }

    private static func paragraph(word: String, number: Int) -> String {
        (0..<50).map { "\(word)\(($0 * 7 + number) % 13 == 0 ? "and then longer ones, " : "")" }.joined()
    }

    private static func blocks(word: String, linked: Bool) -> [TextBlock] {
        (0..<100).map { number in
            var spans = [TextBlock.Span(paragraph(word: word, number: number))]
            if linked, number % 4 == 0 { spans.append(.init("a link", link: "https://example.org/\(number)")) }
            return .paragraph(spans)
        }
    }
}
