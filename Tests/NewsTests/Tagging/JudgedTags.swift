import FeedParser
import Foundation
import News

/// Tags that someone judged by hand, reading the articles; how is told at the top of `judged-tags.txt`.
///
/// The benchmarks use this file too.
struct JudgedTags {
    /// What was said about the tags of one article, by their names.
    struct Article {
        var file: String
        var key: String
        var right: Set<String> = []
        var wrong: Set<String> = []
    }

    /// What comes of the tagger's tags by those judgements.
    struct Score {
        var right = 0
        /// Wrong tags, each with its article.
        var wrong: [String] = []
        /// Tags that nobody judged yet, each with its article; they count neither way.
        var unjudged: [String] = []
        /// Articles that are not where the list says.
        var missing: [String] = []

        var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
    }

    private(set) var articles: [Article] = []

    /// The list in `repository`, the folder of the package.
    init(in repository: URL) throws {
        self.init(
            try String(
                contentsOf: repository.appending(path: "Tests/NewsTests/Tagging/judged-tags.txt"), encoding: .utf8))
    }

    /// The judgements in a list: a line for each article, `#` before remarks.
    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: " ")
            guard fields.count >= 2 else { continue }
            var article = Article(file: String(fields[0]), key: String(fields[1]))
            for field in fields.dropFirst(2) {
                if field.first == "+" { article.right.insert(String(field.dropFirst())) }
                if field.first == "-" { article.wrong.insert(String(field.dropFirst())) }
            }
            articles.append(article)
        }
    }

    /// Tags the articles again and compares. `corpora` is the folder that holds the feeds.
    func score(corpora: URL) throws -> Score {
        var score = Score()
        for (file, articles) in Dictionary(grouping: articles, by: \.file).sorted(by: { $0.key < $1.key }) {
            let inFeed = try FeedArticle.articles(of: file, below: corpora)
            for article in articles {
                guard let found = inFeed.first(where: { $0.key == article.key }) else {
                    score.missing.append("\(file) \(article.key)")
                    continue
                }
                for tag in Tagger.tag(found.input).tags.map(\.tag.name) {
                    let place = "\(file) \(article.key) \(tag)"
                    if article.right.contains(tag) {
                        score.right += 1
                    } else if article.wrong.contains(tag) {
                        score.wrong.append(place)
                    } else {
                        score.unjudged.append(place)
                    }
                }
            }
        }
        return score
    }
}

/// An article of a feed in the corpora.
struct FeedArticle {
    /// The feed's file, below the corpora.
    var file: String
    /// The feed's own title.
    var source: String?
    /// The language that the feed claims.
    var language: String?
    var draft: ArticleDraft

    /// The articles of a feed; none where it cannot be read.
    static func articles(of file: String, below corpora: URL) throws -> [FeedArticle] {
        let bytes = Array(try Data(contentsOf: corpora.appending(path: file)))
        guard let feed = try? FeedParser.parse(bytes, address: "https://example.org/\(file)") else { return [] }
        return feed.items.compactMap { item in
            ArticleDraft(item).map { FeedArticle(file: file, source: feed.title, language: feed.language, draft: $0) }
        }
    }

    /// What a judgement is kept under: a hash of the headline and the address, since texts of publishers are not to be
    /// copied.
    var key: String {
        String(String(Self.hash("\(draft.title)\n\(draft.url ?? "")"), radix: 16).suffix(12))
    }

    /// What the tagger reads; the publisher's own categories are hidden, since the text is what is judged.
    var input: TaggingInput {
        var input = TaggingInput(draft, source: source, language: language)
        input.publisherCategories = []
        return input
    }

    /// FNV-1a, 64 bits: the same on every machine.
    static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
