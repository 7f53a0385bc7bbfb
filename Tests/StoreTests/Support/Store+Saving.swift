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

    func save(_ change: TagChange) throws(StoreError) { try save(.tags([change])) }

    func save(_ change: SavedPageChange) throws(StoreError) { try save(.savedPage(change)) }

    func save(_ change: FeedChange, at now: Date = Date()) throws(StoreError) { try save(.feeds([change]), at: now) }
}
