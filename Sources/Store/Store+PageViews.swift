import GRDB

/// How the user wants pages to be shown: words of the reader, kept by the pages' queries.
extension Store {
    /// The most pages whose views are kept.
    static let mostViews = 500

    /// The views that are kept, by page.
    public func pageViews() throws(StoreError) -> [String: String] {
        try reading { db in
            var views: [String: String] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT page, view FROM page_view") {
                views[try row.value(0)] = try row.value(1) as String
            }
            return views
        }
    }

    /// Keeps the view of a page; an empty one forgets it. Those of some hundred pages are kept, which were changed last.
    public func savePageView(_ view: String, of page: String) throws(StoreError) {
        try writing { db in
            try db.execute(sql: "DELETE FROM page_view WHERE page = ?", arguments: [page])
            guard !view.isEmpty else { return }
            let turn = try Int64.fetchOne(db, sql: "SELECT coalesce(max(turn), 0) + 1 FROM page_view") ?? 1
            try db.execute(
                sql: "INSERT INTO page_view (page, view, turn) VALUES (?, ?, ?)", arguments: [page, view, turn])
            try db.execute(
                sql: "DELETE FROM page_view WHERE turn <= ?", arguments: [turn &- Int64(Store.mostViews)])
        }
    }
}
