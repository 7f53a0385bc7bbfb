import ArgumentParser
import Foundation
import News
import Store

/// How long hits take while somebody types, alone and beside an ingest; and how fast older articles are tagged again.
struct SearchBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Types searches at a generated store, and tags its articles again.")

    @Option(help: "How many articles the store has; it grows by what is ingested beside.")
    var articles = 1_000_000

    @Option(help: "How often each search is typed.")
    var runs = 100

    @Option(help: "How many articles are tagged again, in a copy of a smaller store.")
    var retagged = 20_000

    @Option(help: "How long the first answer may look into texts, in milliseconds; the reader's is 15.")
    var patience = 15

    /// What is typed: the last state of a line, a key after its last pause.
    private var searches: [(String, String)] {
        let words = Vocabulary(count: 200_000)
        return [
            ("a common word", "about"), ("a word of 1 % of titles", "quokka"), ("a rare word", "okapi"),
            ("a word of no text", "vexillology"), ("1 letter", "q"), ("3 letters", "quo"), ("4 letters", "quok"),
            ("4 letters of common words", "abou"), ("5 letters, many words", String(words[900].prefix(5))),
            ("two words", "about quokka"), ("a phrase of a rare word", "\"lone okapi was"),
            ("a phrase of common words", "\"of the"), ("words that hardly ever meet", "\"\(words[320]) \(words[410])"),
            ("a word in unread ones of a category", "category:science is:unread about"),
            ("a word, and half an exclusion", "quokka -abou"), ("a word, not another", "quokka -about "),
            ("a word, not a rarer one", "about -quokka "), ("a word, not what begins so", "quokka -about* "),
            ("everything but what begins so", "-about* "),
        ]
    }

    func run() throws {
        let generated = try GeneratedStore(articles: articles)
        let store = try Store.open(at: generated.path)
        try typing(store, "search keystrokes at \(articles)")
        let total = try store.counts(of: .everything).total
        let worker = try Worker([
            "--store", generated.path, "--articles", "\(articles)", "--from", "\(total)", "--batch", "60",
        ])
        try worker.awaitFirstWord()
        try typing(store, "search keystrokes beside an ingest")
        worker.killNow()
        try retag()
    }

    private func typing(_ store: Store, _ title: String) throws {
        var table = ResultTable.times(title)
        for (label, text) in searches {
            let query = try TypedQuery(text).query
            let request = PageRequest(query: query, position: .newest, limit: 200)
            var isWhole = true
            let first = try samples(runs) { _ in
                isWhole = try store.search(request, within: .milliseconds(patience)).isWhole
            }
            table.add(label + (isWhole ? "" : ", first hits"), first, target: "p99 30")
            if !isWhole { table.add(label + ", all", try samples(3) { _ in _ = try store.search(request) }) }
        }
        for (label, text) in [("two words", "about quokka "), ("4 letters of common words", "abou")] {
            let best = PageRequest(
                query: try TypedQuery(text).query, position: .newest, limit: 200, order: .bestFirst)
            table.add(
                "\(label), best first",
                try samples(max(runs / 5, 1)) { _ in _ = try store.search(best, within: .milliseconds(patience)) },
                target: "p99 30")
        }
        table.print()
    }

    private func retag() throws {
        let generated = try GeneratedStore(articles: retagged)
        let path = try generated.copy(named: "retagged.db")
        let store = try Store.open(at: path)
        try store.forgetTagging()
        var table = ResultTable("tagging again", columns: ["articles", "changed", "articles/s"])
        let all = try measured { try store.retag() }
        table.add(
            "beside readers", "\(retagged)", "\(all.value)",
            (Double(retagged) / all.milliseconds * 1000).rounded().short)
        table.print()
        store.close()
        try GeneratedStore.removeStore(at: path)
    }
}
