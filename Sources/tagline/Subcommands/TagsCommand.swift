import ArgumentParser
import Foundation
import News
import Store

/// `tagline tags`: what there is to read about.
struct TagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags",
        abstract: "Print the tags of a page, those with most unread articles first.",
        discussion: """
              tagline tags                       all tags there are
              tagline tags category:politics     those of some articles
              tagline tags --trending            those unusually frequent today
              tagline tags --json | jq -r 'select(.type == "person") | .name'

            Every line has unread and all articles, what the tag names, and the tag; then, where it trends, how many times \
            as many articles as usual it has today. --json prints one object a line: name, type (place, person, \
            organisation, event, topic, hashtag, or null), unread, total, trend (a number, or null).
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Of which articles; of all without it.", valueName: "query"))
    var queryWords: [String] = []

    @Flag(help: "Only tags that are unusually frequent today, the most surprising first.")
    var trending = false

    @Flag(help: "Print a JSON object a line.")
    var json = false

    @Option(help: ArgumentHelp("Print at most so many.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is a number of tags, 0 or more") }
    }

    private static let mostTrends = 200

    func run() throws {
        let query = try QueryArgument.query(of: queryWords)
        guard let store = try storeOptions.openExisting() else { return }
        let output = StandardOutput(whenClosed: .ends)
        let trends = try store.trendingTags(now: Date(), limit: Self.mostTrends)
        var tags = try store.tags(of: query)
        if trending {
            let counts = Dictionary(tags.map { ($0.item, $0.counts) }) { first, _ in first }
            tags = trends.compactMap { trend in counts[trend.tag].map { SidebarCounts.Counted(trend.tag, $0) } }
        }
        let ratios = Dictionary(trends.map { ($0.tag, Double($0.today.total) / $0.expected) }) { first, _ in first }
        for tag in tags.prefix(limit ?? .max) {
            if json {
                try output.write(line(of: tag, trend: ratios[tag.item]))
            } else {
                try output.writeLine(text(of: tag, trend: ratios[tag.item]))
            }
        }
        try output.flush()
    }

    private func line(of tag: SidebarCounts.Counted<Tag>, trend: Double?) -> [UInt8] {
        var line = JSONLine()
        line.add("name", tag.item.name)
        line.add("type", tag.item.type?.rawValue)
        line.add("unread", Int64(tag.counts.unread))
        line.add("total", Int64(tag.counts.total))
        line.add("trend", tenths: trend)
        line.end()
        return line.bytes
    }

    private func text(of tag: SidebarCounts.Counted<Tag>, trend: Double?) -> String {
        func right(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(width - text.count, 0)) + text
        }
        let type = tag.item.type?.rawValue ?? "-"
        let padded = type + String(repeating: " ", count: max(12 - type.count, 0))
        let rise = trend.map { "  ×\(JSONLine.tenths($0))" } ?? ""
        return "\(right("\(tag.counts.unread)", 7)) \(right("\(tag.counts.total)", 7))  \(padded)  "
            + PlainLine.cleaned(tag.item.description) + rise
    }
}
