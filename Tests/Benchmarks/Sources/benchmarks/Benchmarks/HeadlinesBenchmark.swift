import ArgumentParser
import FeedParser
import Foundation
import News
import Reader
import Terminal

/// How many headlines of real publishers are whole in the list, by width and style.
struct HeadlinesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "headlines",
        abstract: "Counts whole headlines of real publishers by the screen's width and the rows' style.")

    @Option(help: "A folder of feeds; the publishers of 2026 among the corpora otherwise.")
    var folder: String?

    @Option(help: "The screen's widths.")
    var columns: [Int] = [40, 50, 60, 75, 80, 90, 100, 110, 120, 140, 160, 200]

    @Option(help: "The screen's height.")
    var rows = 40

    func run() throws {
        guard
            let folder = folder.map({ URL(filePath: $0) })
                ?? LabelledArticle.corpora?.appending(path: "feeds-publishers-2026")
        else {
            print("headlines: there is no ../shared/corpora beside the package, so there is nothing to read")
            return
        }
        let headlines = try headlines(in: folder)
        guard !headlines.isEmpty else { throw BenchmarkError("\(folder.path) has no feeds") }
        var table = ResultTable(
            "\(headlines.count) headlines whole, %", columns: ["by itself", "line", "two lines", "card", "in sight"])
        for width in columns {
            let size = Size(columns: width, rows: rows)
            let standard = HeadlineRoom(size: size)
            func share(_ style: RowStyle?) -> String {
                let room = HeadlineRoom(size: size, style: style)
                let whole = headlines.count { room.letters(of: $0).isWhole }
                return (Double(whole) * 100 / Double(headlines.count)).short
            }
            table.add(
                "\(width)×\(rows)", share(nil), share(.line), share(.twoLines), share(.card),
                "\(standard.headlines.ofTwoRows)-\(standard.headlines.ofOneRow)")
        }
        table.print()
    }

    /// Each headline once.
    private func headlines(in folder: URL) throws -> [String] {
        var headlines: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let bytes = Array(try Data(contentsOf: file))
            guard let feed = try? FeedParser.parse(bytes, address: file.absoluteString) else { continue }
            headlines.formUnion(feed.items.compactMap { ArticleDraft($0)?.title })
        }
        return headlines.sorted()
    }
}
