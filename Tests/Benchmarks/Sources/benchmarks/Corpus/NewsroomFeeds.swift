import Foundation
import News

/// The feeds of many servers at several moments, as files: `ROUND/NUMBER.xml.gz`. From each round to the next, ten of a
/// feed's twenty items are new.
struct NewsroomFeeds {
    static let itemsPerFeed = 20
    static let newPerRound = 10

    let folder: String
    let feedCount: Int
    let roundCount: Int

    /// Makes the files, where they are not there already.
    init(feedCount: Int, roundCount: Int, isFullText: Bool) throws {
        self.feedCount = feedCount
        self.roundCount = roundCount
        folder =
            FileManager.default.temporaryDirectory.appending(path: "tagline-benchmarks").path
            + "/newsroom-\(feedCount)-\(roundCount)-\(isFullText ? "full" : "short")"
        guard !FileManager.default.fileExists(atPath: folder + "/complete") else { return }
        let corpus = Corpus(articleCount: 1_000_000)
        for round in 0..<roundCount {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(round)", withIntermediateDirectories: true)
            for feed in 0..<feedCount {
                let text = Self.xml(corpus, feed: feed, round: round, isFullText)
                try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(round)/\(feed).xml"))
            }
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", "find '\(folder)/\(round)' -name '*.xml' -print0 | xargs -0 gzip -n -f"]
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw BenchmarkError("gzip failed") }
        }
        try Data().write(to: URL(filePath: folder + "/complete"))
    }

    func path(feed: Int, round: Int) -> String { "\(folder)/\(round)/\(feed).xml.gz" }

    private static func xml(_ corpus: Corpus, feed: Int, round: Int, _ isFullText: Bool) -> String {
        // The newest first: item numbers grow with time.
        let newest = itemsPerFeed + round * newPerRound
        let items = (0..<itemsPerFeed).map { index in
            let number = newest - 1 - index
            let draft = corpus.article(feed * 1_000 + number)
            let date = Corpus.newest.addingTimeInterval(TimeInterval(number * 3_600 + feed))
            let text = isFullText ? draft.content.html ?? "" : String(draft.content.text.prefix(500))
            return """
                <item><title>\(escaped(draft.title))</title><link>https://news\(feed).example.org/2026/\(number)</link>
                <guid isPermaLink="false">tag:news\(feed).example.org,2026:\(number)</guid>
                <pubDate>\(rfc822(date))</pubDate><description>\(escaped(text))</description></item>
                """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News \(feed)</title>
            <link>https://news\(feed).example.org/</link><language>en</language>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func rfc822(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 64)
        strftime(&text, text.count, "%a, %d %b %Y %H:%M:%S +0000", &parts)
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
