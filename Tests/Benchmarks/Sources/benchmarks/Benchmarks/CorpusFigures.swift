import ArgumentParser
import Foundation
import News

/// What the generated articles are like, to be compared with real ones.
struct CorpusFigures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "Says what the generated articles are like; prints one.")

    @Option(help: "How many articles to look at.")
    var articles = 5000

    @Option(help: "An article to print.")
    var show: Int?

    func run() throws {
        let corpus = Corpus(articleCount: articles)
        if let show {
            let article = corpus.article(show)
            print(
                article.title, article.tags.map(\.description).joined(separator: " "), article.content.html ?? "",
                separator: "\n")
            return
        }
        var titles = Samples(), texts = Samples(), markup = Samples(), words = Samples(), distinct = Samples(),
            tags = Samples()
        var tagCounts: [Tag: Int] = [:]
        let making = measured {
            for index in 0..<articles {
                let article = corpus.article(index)
                let all = article.content.text.lowercased().split { !$0.isLetter && !$0.isNumber }
                titles.add(Double(article.title.utf8.count))
                texts.add(Double(article.content.text.utf8.count))
                markup.add(Double(article.content.html?.utf8.count ?? 0))
                words.add(Double(all.count))
                distinct.add(Double(Set(all).count))
                tags.add(Double(article.tags.count))
                for tag in article.tags { tagCounts[tag, default: 0] += 1 }
            }
        }
        var table = ResultTable("\(articles) articles", columns: ["mean", "p50", "p99", "max"])
        func row(_ label: String, _ samples: Samples) {
            table.add(label, samples.mean.short, samples.p50.short, samples.p99.short, samples.most.short)
        }
        row("title, bytes", titles)
        row("text, bytes", texts)
        row("text as HTML, bytes", markup)
        row("words", words)
        row("distinct words", distinct)
        row("tags", tags)
        row("articles of a tag", Samples(tagCounts.values.map(Double.init)))
        table.print()
        print(
            "\((Double(articles) / making.milliseconds * 1000).rounded().short) articles a second, with this counting\n"
        )
    }
}
