public import Foundation
public import News

extension Store {
    /// Saves what the user did, and returns what it really changed: of marks, the articles that had not been so before.
    /// That one's ``News/Change/inverse`` undoes it exactly.
    ///
    /// What is gone is no error, except a removed feed that is to be followed again and is no longer kept
    /// (``StoreError/unknownFeed(_:)``). A change that is ``News/Change/isQuick`` is one transaction; others are several,
    /// with room for other writers between them.
    @discardableResult
    public func save(_ change: Change, at now: Date = Date()) throws(StoreError) -> Change {
        switch change {
        case .status(let marks): return .status(try save(marks: marks))
        case .tags(let changes): try save(tags: changes)
        case .savedPage(let page): try save(page: page)
        case .feeds(let changes): for feed in changes { try save(feed: feed, at: now) }
        }
        return change
    }
}
