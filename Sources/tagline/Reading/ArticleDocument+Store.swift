import News
import Reader
import Store

extension ArticleDocument {
    /// The most articles of a story that the pane hears of.
    private static let mostCoverage = 50

    /// Adds what the store knows around the article: where else its story ran, and where it was left. What it lacks
    /// without these is no reason not to show it.
    mutating func addSurroundings(from store: Store) {
        if let story = article.story {
            let request = PageRequest(query: .story(story), position: .newest, limit: Self.mostCoverage)
            coverage = (try? store.slice(request).headlines) ?? []
        }
        position = (try? store.readingPosition(of: article.id)) ?? 0
    }
}
