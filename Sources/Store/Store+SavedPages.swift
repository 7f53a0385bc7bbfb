import Foundation
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

    /// A page that comes takes the place of one of its name.
    func recordPage(_ wish: SavedPageChange, at now: Date, _ db: Database) throws -> RecordedChange {
        var change = wish
        // Somebody else may have put another page under that name.
        if let page = wish.removed, try !Store.exists(page, db) { change.removed = nil }
        if change.removed == nil, let added = wish.added { change.removed = try Store.page(named: added.name, db) }
        if change.removed == change.added { change = SavedPageChange() }
        if change != SavedPageChange() {
            try Store.write(change, db)
            try JournalRow.insert(.savedPage(change), session: session, at: now, isWhole: true, db)
        }
        return RecordedChange(change: .savedPage(change), isWhole: true)
    }

    /// What it comes to, now, to go one way with a row of a saved page; makes it where `makes` says so.
    func step(
        _ direction: JournalDirection, _ change: SavedPageChange, makes: Bool, _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let wish = direction == .redo ? change : change.inverse
        if let page = wish.removed, try !Store.exists(page, db) { return (.savedPage(SavedPageChange()), 1) }
        if let added = wish.added, added.name != wish.removed?.name, try Store.page(named: added.name, db) != nil {
            return (.savedPage(SavedPageChange()), 1)
        }
        if makes { try Store.write(wish, db) }
        return (.savedPage(wish), 0)
    }

    private static func write(_ change: SavedPageChange, _ db: Database) throws {
        if let page = change.removed {
            try db.execute(sql: "DELETE FROM saved_page WHERE name = ?", arguments: [page.name])
        }
        if let page = change.added {
            try db.execute(
                sql: "INSERT OR REPLACE INTO saved_page (name, query) VALUES (?, ?)", arguments: [page.name, page.text])
        }
    }

    private static func exists(_ page: SavedPage, _ db: Database) throws -> Bool {
        try Self.page(named: page.name, db) == page
    }

    private static func page(named name: String, _ db: Database) throws -> SavedPage? {
        try String.fetchOne(db, sql: "SELECT query FROM saved_page WHERE name = ?", arguments: [name]).map {
            SavedPage(name: name, text: $0)
        }
    }
}
