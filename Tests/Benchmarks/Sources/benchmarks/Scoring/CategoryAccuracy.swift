import Foundation
import News

/// Scores categories on the corpora that have them. Labels that are no category of ours are left out.
struct CategoryAccuracy {
    struct Score {
        var name: String
        /// All articles of the set.
        var all = Count()
        /// Those that the word model was not fitted to.
        var heldOut = Count()
    }

    struct Count {
        var articles = 0
        var right = 0
        var none = 0

        /// The share of all articles whose category is right.
        var accuracy: Double { Double(right) / Double(max(1, articles)) }

        mutating func add(_ category: News.Category?, gold: Set<News.Category>) {
            articles += 1
            guard let category else {
                none += 1
                return
            }
            if gold.contains(category) { right += 1 }
        }
    }

    static func scores(corpora: URL) throws -> [Score] {
        try sets.map { set in
            var score = Score(name: set.name)
            for article in try LabelledArticle.articles(in: set.file, of: corpora) {
                guard let gold = article.gold.category.flatMap({ set.labels[$0] }) else { continue }
                let category = Tagger.tag(TaggingInput(title: article.title, text: article.text)).category
                score.all.add(category, gold: gold)
                if isHeldOut(article, in: set.name) { score.heldOut.add(category, gold: gold) }
            }
            return score
        }
    }

    /// The third of each set that train.py leaves alone, all headlines of a story together.
    private static func isHeldOut(_ article: LabelledArticle, in set: String) -> Bool {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in (set == "uci" ? article.gold.story ?? article.id : article.id).utf8 {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum % 3 == 2
    }

    private static let bbc: [String: Set<News.Category>] = [
        "business": [.business], "entertainment": [.entertainment, .culture], "health": [.health],
        "politics": [.politics], "sports": [.sport], "technology": [.technology],
    ]

    private static let sets: [(name: String, file: String, labels: [String: Set<News.Category>])] = [
        ("masakhanews, English", "category-masakhanews/docs.jsonl.gz", bbc),
        ("masakhanews, French", "category-masakhanews/fra-docs.jsonl.gz", bbc),
        (
            "telegram", "category-telegram/docs.jsonl.gz",
            [
                "society": [.politics, .world, .crime, .culture, .lifestyle, .environment],
                "economy": [.business],
                "technology": [.technology], "sports": [.sport],
                "entertainment": [.entertainment, .culture],
                "science": [.science, .health, .environment],
            ]
        ),
        (
            "giveme5w1h", "stories-giveme5w1h/docs.jsonl.gz",
            [
                "world": [.world, .politics, .crime, .environment], "technology": [.technology],
                "entertainment": [.entertainment, .culture], "science": [.science, .health, .environment],
                "sports": [.sport], "business": [.business],
            ]
        ),
        (
            "huffpost", "category-huffpost/docs.jsonl.gz",
            [
                "POLITICS": [.politics], "ENTERTAINMENT": [.entertainment], "WORLD NEWS": [.world],
                "SPORTS": [.sport],
                "STYLE & BEAUTY": [.lifestyle], "WELLNESS": [.health], "PARENTING": [.lifestyle],
                "CRIME": [.crime],
                "FOOD & DRINK": [.lifestyle], "ENVIRONMENT": [.environment, .weather],
                "HOME & LIVING": [.lifestyle],
                "BUSINESS": [.business], "CULTURE & ARTS": [.culture], "SCIENCE": [.science],
                "TECH": [.technology],
                "TRAVEL": [.lifestyle],
            ]
        ),
        (
            "uci", "stories-uci/docs.jsonl.gz",
            [
                "business": [.business], "sci-tech": [.technology, .science],
                "entertainment": [.entertainment],
            ]
        ),
    ]
}
