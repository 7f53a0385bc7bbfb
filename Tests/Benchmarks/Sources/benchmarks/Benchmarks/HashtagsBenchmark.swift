import ArgumentParser
import Dispatch
import Foundation
import News
import Store

/// What filtering by tags costs: the store by itself, and the palette at each key; first alone, then while another
/// process ingests.
struct HashtagsBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hashtags", abstract: "Opens and refines tag pages, and types in the tag palette.")

    @Option(help: "How many articles the store has.")
    var articles = 1_000_000

    @Option(help: "How often each is measured.")
    var runs = 200

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    @Flag(help: "Leave the store alone: no ingest beside.")
    var alone = false

    func run() throws {
        let program = try Program(path: program)
        let generated = try GeneratedStore(articles: articles)
        let store = try Store.open(at: generated.path)
        let tags = try store.allTags()
        guard tags.count > 1_000 else { throw BenchmarkError("tags are missing") }
        try measureAll("alone", store, tags, program, generated)
        if !alone {
            let total = try store.counts(of: .everything).total
            let worker = try Worker([
                "--store", generated.path, "--articles", "\(articles)", "--from", "\(total)", "--batch", "60",
            ])
            try worker.awaitFirstWord()
            try measureAll("beside an ingest", store, tags, program, generated)
            worker.killNow()
        }
    }

    private func measureAll(
        _ label: String, _ store: Store, _ tags: [SidebarCounts.Counted<Tag>], _ program: Program,
        _ generated: GeneratedStore
    ) throws {
        try measureStore(label, store, tags.sorted { $0.counts.total > $1.counts.total })
        try measurePalette(label, tags.count, program, generated)
    }

    private func measureStore(_ label: String, _ store: Store, _ tags: [SidebarCounts.Counted<Tag>]) throws {
        var table = ResultTable.times("\(tags.count) tags, \(label)")
        func tag(_ rank: Int) -> Query { .tag(tags[min(rank, tags.count - 1)].item) }
        let (head, second, third) = (tag(0), tag(1), tag(2))
        let rare = tag(tags.count - 1)
        func page(_ name: String, _ query: Query, _ target: String, runs: Int? = nil) throws {
            table.add(
                name,
                try samples(runs ?? self.runs) { _ in
                    _ = try store.slice(PageRequest(query: query, position: .newest, limit: 200))
                }, target: target)
        }
        try page("page of a tag of \(tags[0].counts.total)", head, "p99 5")
        try page("page of a tag of \(tags[100].counts.total)", tag(100), "p99 5")
        try page("page of a tag of \(tags[tags.count - 1].counts.total)", rare, "p99 5")
        try page("two tags", .all([head, second]), "p99 15")
        try page("three tags", .all([head, second, third]), "p99 15")
        try page("two tags, not a third", .all([head, second, .not(third)]), "p99 15")
        try page("one of two, not a third, unread", .all([.any([head, rare]), .not(third), .unread]), "p99 15")
        // Categories never meet, so nothing ends the search early.
        let (some, others) = News.Category.allCases.split(at: 2)
        try page("two huge lists that do not meet", .all(some.map(Query.category)), "50", runs: 50)
        try page("a tag, and two lists that do not meet", .all([head] + some.map(Query.category)), "50", runs: 50)
        try page("a huge tag, not itself", .all([head, .not(head)]), "50", runs: 50)
        try page(
            "a sixth of all and the rest", .all([.any(some.map(Query.category)), .any(others.map(Query.category))]),
            "", runs: 20)

        table.add(
            "what a huge tag would leave of a huge page",
            try samples(50) { _ in _ = try store.refinements(of: head, by: [tags[1].item]) }, target: "50")
        let visible = tags.prefix(18).map(\.item)
        table.add(
            "what the 18 largest tags would leave",
            try samples(10) { _ in _ = try store.refinements(of: head, by: visible) }, target: "")
        let usual = (100..<118).map { tags[min($0, tags.count - 1)].item }
        table.add(
            "what 18 usual tags would leave of a usual page",
            try samples(50) { _ in _ = try store.refinements(of: tag(120), by: usual) }, target: "")
        table.add(
            "sidebar, 100 tags",
            try samples(runs) { _ in _ = try store.sidebarCounts(midnight: Corpus.newest, tagLimit: 100) },
            target: "p99 10")
        table.add(
            "trending", try samples(runs) { _ in _ = try store.trendingTags(now: Corpus.newest, limit: 12) },
            target: "p99 10")
        table.add(
            "what else a usual page is about",
            try samples(50) { _ in _ = try store.relatedTags(of: tag(100), limit: 24) }, target: "")
        table.add("until a count gives way to the next key", try interruptions(store, head, visible), target: "")
        table.add("all tags", try samples(20) { _ in _ = try store.allTags() }, target: "")
        table.print()
    }

    /// How long a count of huge tags goes on after it is no longer wanted.
    private func interruptions(_ store: Store, _ query: Query, _ tags: [Tag]) throws -> Samples {
        var samples = Samples()
        for _ in 0..<20 {
            let ended = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                _ = try? store.refinements(of: query, by: tags)
                ended.signal()
            }
            usleep(20_000)
            samples.add(
                measured {
                    store.interruptPreviews()
                    ended.wait()
                }.milliseconds)
        }
        return samples
    }

    /// Types and deletes names of tags; each key is measured until the screen is quiet.
    private func measurePalette(
        _ label: String, _ count: Int, _ program: Program, _ generated: GeneratedStore
    ) throws {
        let reader = try ReaderSession(program, store: generated.path)
        _ = try reader.awaitStart(expecting: generated.startOfNewestTitle)
        reader.settle(500)
        var table = ResultTable(
            "the palette of \(count) tags, \(label)", columns: ["n", "p50 ms", "p99 ms", "max ms", "target"])
        var opening = Samples()
        var first = Samples()
        var letters = Samples()
        var back = Samples()
        for word in ["ka", "ton", "e", "mar", "so", "pel", "a", "ri", "vu", "lan"] {
            let opened = reader.press("#", quiet: 150) { $0.contains("of \(count)") }
            guard let shown = opened.expected else { throw BenchmarkError("no palette, but:\n\(reader.shown)") }
            opening.add(shown)
            for (place, letter) in word.enumerated() {
                let answer = reader.press(String(letter))
                guard let last = answer.last else { throw BenchmarkError("no answer to \(letter)") }
                if place == 0 { first.add(last) } else { letters.add(last) }
            }
            for _ in word.dropFirst() { if let last = reader.press("\u{7f}").last { back.add(last) } }
            _ = reader.press("\u{1b}", quiet: 100)
        }
        table.add("#, until all tags are there", opening)
        table.add("the first letter", first, target: "p99 5")
        table.add("further letters", letters, target: "p99 5")
        table.add("a letter back", back, target: "p99 5")
        table.print()
        guard reader.quit() else { throw BenchmarkError("the reader did not quit on Q") }
    }
}

extension Array {
    /// The first ones, and the others.
    fileprivate func split(at count: Int) -> (first: [Element], rest: [Element]) {
        (Array(prefix(count)), Array(dropFirst(count)))
    }
}
