import Foundation
import News

@testable import Store

/// Changes of one kind, for tests that speak of nothing else.
extension Store {
    @discardableResult
    func save(_ change: StatusChange) throws(StoreError) -> StatusChange {
        guard case .status(let changed) = try save(.status(change)) else {
            return StatusChange([], mark: .read, isSet: true)
        }
        return changed
    }

    /// Writes into the journal that a page is read, as far as that is quick.
    func recordPageRead(_ query: Query, arrivedBy arrival: Int64) throws(StoreError) -> RecordedChange {
        try record(BulkWish(.mark(.read, isSet: true), of: .part(PagePart(of: query, arrivedBy: arrival))))
    }

    func save(_ change: TagChange) throws(StoreError) { try save(.tags([change])) }

    func save(_ change: SavedPageChange) throws(StoreError) { try save(.savedPage(change)) }

    func save(_ change: FeedChange, at now: Date = Date()) throws(StoreError) { try save(.feeds([change]), at: now) }

    func setTags(_ tags: [News.Tag], of id: ArticleID) throws(StoreError) {
        try save(.tags([TagChange(id, from: try article(id)?.tags ?? [], to: tags)]))
    }

    func setFullTextChoice(_ choice: FullTextChoice?, for source: Source.ID) throws(StoreError) {
        try save(.fullText(FullTextChange(source, title: "", from: nil, to: choice)))
    }

    func changeTags(of id: ArticleID, adding added: [News.Tag], removing removed: [News.Tag]) throws(StoreError)
        -> [News.Tag]?
    {
        try changeTags(of: [id], adding: added, removing: removed).first ?? nil
    }
}
