import GRDB
public import News

/// The pages that the user keeps in the sidebar.
extension Store {
    /// The saved pages, by name.
    public func savedPages() throws(StoreError) -> [SavedPage] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT name, query FROM saved_page").map { row in
                try SavedPage(name: row.value(0), text: row.value(1))
            }
        }.sorted(by: \.name)
    }

    /// Saves what was done to the saved pages. A page that comes takes the place of one of its name.
    func save(page change: SavedPageChange) throws(StoreError) {
        try saving { db in
            if let page = change.removed {
                // Somebody else may have put another page under that name.
                try db.execute(
                    sql: "DELETE FROM saved_page WHERE name = ? AND query = ?", arguments: [page.name, page.text])
            }
            if let page = change.added {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO saved_page (name, query) VALUES (?, ?)",
                    arguments: [page.name, page.text])
            }
        }
    }
}
