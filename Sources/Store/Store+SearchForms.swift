import GRDB

extension Store {
    /// Whether the search finds some articles only as an older version wrote them into its index.
    public func needsSearchUpgrade() throws(StoreError) -> Bool {
        try reading { db in try SearchForms.place(db) != nil }
    }

    /// Brings the index of the search to the newest form, in short transactions that leave room for others, from the
    /// newest article on, and from where it was cut short. Meanwhile, what is found in either form is found.
    public func upgradeSearch(isCancelled: () -> Bool = { false }) throws(StoreError) {
        guard try needsSearchUpgrade() else { return }
        while !isCancelled() {
            let count = try writing { db in try SearchForms.advance(by: Self.upgradeBatch, codec, db) }
            if count == 0 { break }
            try pauseForOthers()
        }
    }

    /// So many that a key pressed in a reader is saved in a moment.
    private static let upgradeBatch = 25
}
