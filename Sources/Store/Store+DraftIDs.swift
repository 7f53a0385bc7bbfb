import GRDB
public import News

extension Store {
    /// The articles that the store has for some drafts of a feed, in the drafts' order; nil for those it does not have.
    /// To be given all drafts of one fetch, as ``ingest(_:into:at:pace:)`` was.
    public func articles(for drafts: [ArticleDraft], of feed: FeedID) throws(StoreError) -> [ArticleID?] {
        try counting { db in
            let list = ListID(rawValue: feed.rawValue)
            var sharesLinks = try FeedRow.fetch(feed.rawValue, db)?.sharesLinks ?? false
            return try DraftIdentity.identities(of: drafts, in: list, sharesLinks: &sharesLinks).map { identity in
                for key in [identity.key, identity.addressKey].compactMap(\.self) {
                    let id = try Int64.fetchOne(
                        db.cachedStatement(
                            sql: "SELECT ident.id FROM ident JOIN article ON article.id = ident.id WHERE ident.key = ?"),
                        arguments: [key])
                    if let id { return ArticleID(rawValue: id) }
                }
                return nil
            }
        }
    }
}
