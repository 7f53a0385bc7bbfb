import GRDB
import News

/// Tags by hand.
extension Store {
    /// Saves what a hand did to articles' tags: what it put on stays, what it took off stays away, whatever the feed
    /// says later. An article that the store does not have is no error.
    func save(tags changes: [TagChange]) throws(StoreError) {
        try saving { db in
            for change in changes { try Store.save(change, db) }
        }
    }

    private static func save(_ change: TagChange, _ db: Database) throws {
        guard let row = try ArticleRow.fetch(change.article.rawValue, db) else { return }
        let tags = try row.lists.lists(of: .tag).compactMap { try ListNames.tag(of: $0, db) }
        try set(change.applied(to: tags), of: row, db)
    }
}
