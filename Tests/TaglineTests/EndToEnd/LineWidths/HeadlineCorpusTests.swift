import FeedParser
import Foundation
import News
import Reader
import Terminal
import Testing

/// The headlines of three publishers, each once, where the corpora lie beside the package.
@Suite("Headlines of real publishers", .enabled(if: CorpusTexts.exist))
struct HeadlineCorpusTests {
    private func headlines() throws -> [String] {
        var headlines: Set<String> = []
        for path in try CorpusTexts.files(in: "feeds-publishers-2026") {
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            let feed = try FeedParser.parse(bytes, address: "https://example.org/")
            headlines.formUnion(feed.items.compactMap { ArticleDraft($0)?.title })
        }
        return headlines.sorted()
    }

    @Test func nearlyAllAreWholeAtTheCommonWidths() throws {
        let headlines = try headlines()
        #expect(headlines.count > 200)
        for columns in [80, 100, 120] {
            let room = HeadlineRoom(size: Size(columns: columns, rows: 40))
            let whole = headlines.count { room.letters(of: $0).isWhole }
            #expect(whole * 100 >= headlines.count * 95, "\(whole) of \(headlines.count) at \(columns)")
        }
    }

    @Test func noneShowsFewerLettersOnAWiderScreen() throws {
        let headlines = try headlines()
        var before = [Int](repeating: 0, count: headlines.count)
        for columns in 40...200 {
            let room = HeadlineRoom(size: Size(columns: columns, rows: 40))
            for (index, headline) in headlines.enumerated() {
                let letters = room.letters(of: headline).count
                #expect(letters >= before[index], "“\(headline)” at \(columns)")
                before[index] = letters
            }
        }
    }
}
