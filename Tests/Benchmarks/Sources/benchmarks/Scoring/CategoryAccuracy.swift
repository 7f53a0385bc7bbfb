import Foundation
import News

/// Scores categories on the corpora that have them. Labels that are no category of ours are left out.
struct CategoryAccuracy {
    struct Score {
        var name: String
        var count = 0
        var right = 0
        var none = 0
    }

    static func scores(corpora: URL) throws -> [Score] {
        try sets.map { set in
            var score = Score(name: set.name)
            for article in try LabelledArticle.articles(in: set.file, of: corpora) {
                guard let gold = article.gold.category.flatMap({ set.labels[$0] }) else { continue }
                let category = Tagger.tag(TaggingInput(title: article.title, text: article.text)).category
                score.count += 1
                if let category {
                    if gold.contains(category) { score.right += 1 }
                } else {
                    score.none += 1
                }
            }
            return score
        }
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
                "society": [.politics, .world, .crime, .culture, .lifestyle, .environment], "economy": [.business],
                "technology": [.technology], "sports": [.sport], "entertainment": [.entertainment, .culture],
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
            "huffpost (fitted)", "category-huffpost/docs.jsonl.gz",
            [
                "POLITICS": [.politics], "ENTERTAINMENT": [.entertainment], "WORLD NEWS": [.world], "SPORTS": [.sport],
                "STYLE & BEAUTY": [.lifestyle], "WELLNESS": [.health], "PARENTING": [.lifestyle], "CRIME": [.crime],
                "FOOD & DRINK": [.lifestyle], "ENVIRONMENT": [.environment, .weather], "HOME & LIVING": [.lifestyle],
                "BUSINESS": [.business], "CULTURE & ARTS": [.culture], "SCIENCE": [.science], "TECH": [.technology],
                "TRAVEL": [.lifestyle],
            ]
        ),
        (
            "uci (fitted)", "stories-uci/docs.jsonl.gz",
            ["business": [.business], "sci-tech": [.technology, .science], "entertainment": [.entertainment]]
        ),
    ]
}
