import ArgumentParser
import Foundation
import News

/// How well and how fast articles are tagged, on the development corpora beside the package.
struct TagsBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags", abstract: "Scores tags and categories on labelled corpora, and times tagging.")

    @Flag(
        help: """
            Print what goes wrong with names, by class, in the half of tags-wikigold that may be looked at, and the tags \
            that were judged wrong or not at all.
            """)
    var errors = false

    @Option(help: "Print this many articles of the feeds with their tags, to be judged by hand.")
    var sample: Int?

    @Option(help: "Which articles the sample has.")
    var seed: UInt64 = 11

    func run() throws {
        guard let corpora = LabelledArticle.corpora else {
            print("tags: there is no ../shared/corpora beside the package, so there is nothing to score")
            return
        }
        if let sample {
            for article in try TagSample.articles(corpora: corpora, count: sample, seed: seed) { article.print() }
            return
        }
        if errors {
            for (name, examples) in try EntitySpans.errors(corpora: corpora) {
                print("\(examples.count) \(name)")
                for example in examples.prefix(12) { print("    \(example)") }
            }
            let judged = try JudgedTags(in: LabelledArticle.repository).score(corpora: corpora)
            print("\(judged.wrong.count) tags judged wrong")
            for tag in judged.wrong { print("    \(tag)") }
            print("\(judged.unjudged.count) tags not judged")
            for tag in judged.unjudged { print("    \(tag)") }
            return
        }
        let first = measured { Tagger.tag(TaggingInput(title: "Kosovo votes")) }.milliseconds
        var names = ResultTable("names, from the text alone", columns: ["precision", "recall", "F1"])
        for (name, score) in try EntitySpans.scores(corpora: corpora)
            + EntitySpans.scores(corpora: corpora, half: .unseen)
            + WireLabels.scores(corpora: corpora)
        {
            names.add(name, score.precision.percent, score.recall.percent, score.f1.percent)
        }
        names.print()
        let judged = try JudgedTags(in: LabelledArticle.repository).score(corpora: corpora)
        var precision = ResultTable(
            "tags judged by hand, from the text alone", columns: ["right", "wrong", "not judged", "precision"])
        precision.add(
            "feeds-publishers-2026, feeds-netnewswire", "\(judged.right)", "\(judged.wrong.count)",
            "\(judged.unjudged.count)", judged.precision.percent)
        precision.print()
        let scores = try CategoryAccuracy.scores(corpora: corpora)
        var categories = ResultTable(
            "categories", columns: ["articles", "right", "none", "right when given", "held out", "right"])
        for score in scores {
            let all = score.all
            categories.add(
                score.name, "\(all.articles)", all.accuracy.percent,
                (Double(all.none) / Double(all.articles)).percent,
                (Double(all.right) / Double(max(1, all.articles - all.none))).percent,
                "\(score.heldOut.articles)", score.heldOut.accuracy.percent)
        }
        func mean(_ count: (CategoryAccuracy.Score) -> CategoryAccuracy.Count) -> String {
            (scores.reduce(0) { $0 + count($1).accuracy } / Double(scores.count)).percent
        }
        categories.add("mean", "", mean(\.all), "", "", "", mean(\.heldOut))
        categories.print()
        try printSpeed(corpora, first: first)
    }

    private func printSpeed(_ corpora: URL, first: Double) throws {
        var table = ResultTable("tagging, one core", columns: ["articles", "bytes each", "ms each", "target"])
        for (name, file) in [
            ("headline and summary", "category-huffpost/docs.jsonl.gz"),
            ("whole articles", "category-masakhanews/docs.jsonl.gz"),
        ] {
            let inputs = try LabelledArticle.articles(in: file, of: corpora).prefix(2_000).map {
                TaggingInput(title: $0.title, text: $0.text, publisherCategories: ["World > Europe"], url: $0.url)
            }
            let bytes = inputs.reduce(0) { $0 + $1.title.utf8.count + $1.text.byteCount } / inputs.count
            let best =
                (0..<5).map { _ in measured { inputs.reduce(0) { $0 + Tagger.tag($1).tags.count } }.milliseconds }
                .min() ?? 0
            table.add(name, "\(inputs.count)", "\(bytes)", (best / Double(inputs.count)).short, "0.2")
        }
        table.add("the first one, with the lists to be read", "1", "", first.short, "")
        table.print()
    }
}

extension Double {
    /// `0.853`.
    fileprivate var percent: String { String(format: "%.3f", self) }
}
