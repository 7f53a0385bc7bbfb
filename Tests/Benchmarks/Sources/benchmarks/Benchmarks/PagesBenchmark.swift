import ArgumentParser
import Foundation
import News
import Store

/// What the reader asks of the store, by itself: without a terminal, and without a process to start.
struct PagesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: "Reads pages, counts and articles from a generated store.")

    @Option(help: "How many articles the store has.")
    var articles = 1_000_000

    @Option(help: "How often each is measured.")
    var runs = 300

    func run() throws {
        let generated = try GeneratedStore(articles: articles)
        let store = try Store.open(at: generated.path)
        try generated.checkIDs(store)
        var random = RandomNumbers(seed: 5)
        func somewhere() -> ArticleID { generated.id(near: random.below(articles)) }
        func page(_ query: Query, _ position: PageRequest.Position = .newest) throws {
            let slice = try store.slice(PageRequest(query: query, position: position, limit: 50))
            if slice.headlines.isEmpty, position == .newest { throw BenchmarkError("nothing on the page \(query)") }
        }

        let opening = try samples(20) { _ in
            _ = try Store.open(at: generated.path).slice(PageRequest(query: .everything, position: .newest, limit: 50))
        }
        var table = ResultTable.times("pages of \(articles)")
        table.add("open the store, first page", opening)
        table.add("first page", try samples(runs) { _ in try page(.everything) }, target: "p99 1")
        table.add("last page", try samples(runs) { _ in try page(.everything, .oldest) }, target: "p99 1")
        table.add(
            "random page", try samples(runs) { _ in try page(.everything, .olderThan(somewhere())) }, target: "p99 1")
        table.add(
            "page above a random article", try samples(runs) { _ in try page(.everything, .newerThan(somewhere())) })
        table.add("unread, first page", try samples(runs) { _ in try page(.unread) }, target: "p99 1")

        let sidebar = try store.sidebarCounts(midnight: Corpus.newest, tagLimit: 20_000)
        let tags = sidebar.tags.sorted { $0.counts.total > $1.counts.total }
        guard tags.count > 1000, let source = sidebar.sources.first?.item else {
            throw BenchmarkError("tags are missing")
        }
        let (head, second) = (Query.tag(tags[0].item), Query.tag(tags[1].item))
        let (middle, rare) = (Query.tag(tags[100].item), Query.tag(tags[tags.count - 1].item))
        func tagRow(_ label: String, _ query: Query, _ target: String = "p99 1") throws {
            table.add(label + ", first", try samples(runs) { _ in try page(query) }, target: target)
            table.add(
                label + ", random", try samples(runs) { _ in try page(query, .olderThan(somewhere())) }, target: target)
        }
        try tagRow("tag of \(tags[0].counts.total)", head)
        try tagRow("tag of \(tags[100].counts.total)", middle)
        try tagRow("tag of \(tags[tags.count - 1].counts.total)", rare)
        try tagRow("source", .source(source.name))
        try tagRow("category", .category(.science))
        try tagRow("two tags", .all([head, second]), "p99 2")
        try tagRow("tag, not tag, unread", .all([head, .not(middle), .unread]), "p99 2")
        try tagRow("one of three tags", .any([head, second, rare]), "p99 2")
        try tagRow("a word of every third text", .words("about"), "p99 3")
        try tagRow("a word of 1 % of titles", .words("quokka"), "p99 3")
        try tagRow("word in a tag", .all([.words("quokka"), head]), "p99 3")
        table.add(
            "a word of no text",
            try samples(runs) { _ in
                _ = try store.slice(PageRequest(query: .words("vexillology"), position: .newest, limit: 50))
            }, target: "p99 3")
        table.add(
            "nearest unread",
            try samples(runs) { _ in
                _ = try store.nearestUnread(of: .everything, from: somewhere(), newer: false)
            })

        table.add(
            "sidebar, 200 tags",
            try samples(runs) { _ in
                _ = try store.sidebarCounts(midnight: Corpus.newest, tagLimit: 200)
            }, target: "")
        table.add("counts of the river", try samples(runs) { _ in _ = try store.counts(of: .everything) })
        table.add(
            "counts of two tags", try samples(20) { _ in _ = try store.counts(of: .all([head, second])) },
            target: "p99 30")
        var id = ArticleID(rawValue: 0)
        let ids = try (0..<runs).compactMap { _ in
            try store.slice(PageRequest(query: .everything, position: .olderThan(somewhere()), limit: 1)).headlines
                .first?.id
        }
        table.add(
            "an article, whole",
            try samples(ids.count) { index in
                id = ids[index]
                if try store.article(id) == nil { throw BenchmarkError("no article \(id)") }
            })
        table.add("has anything changed?", try samples(runs) { _ in _ = try store.changeCounter() })
        table.print()
    }
}

extension GeneratedStore {
    /// An id near that of article `index`: its place in lists, which is all that a page asks for.
    func id(near index: Int) -> ArticleID { Self.id(near: index, of: corpus) }

    static func id(near index: Int, of corpus: Corpus) -> ArticleID {
        ArticleID(rawValue: Int64(corpus.date(of: index).timeIntervalSince1970 - 946_684_800))
    }

    /// Whether ids still are what ``id(near:)`` takes them for; else all "random" pages would be the first.
    func checkIDs(_ store: Store) throws {
        let middle = corpus.articleCount / 2
        let slice = try store.slice(PageRequest(query: .everything, position: .olderThan(id(near: middle)), limit: 1))
        guard let date = slice.headlines.first?.date, abs(date.timeIntervalSince(corpus.date(of: middle))) < 600 else {
            throw BenchmarkError("an article's id is no longer the second of its date")
        }
    }
}
