import News

/// Articles that are marked read as one passes them, where the user wants that.
extension AppState {
    /// The selection has gone down from a row. What it left is shown as read, and saved as one change when the keys pause.
    mutating func passRows(from index: Int) {
        guard reading.marksRead == .whenPassed, focus == .list, let end = page.selectedIndex, index < end else {
            return
        }
        let ids = (index..<end).compactMap(page.headline(ofLine:)).filter { !$0.status.isRead }.map(\.id)
        guard !ids.isEmpty else { return }
        apply(.status(StatusChange(ids, mark: .read, isSet: true)))
        passed += ids
    }

    /// Saves what was passed: when keys pause, and before anything else is done.
    mutating func savePassed() -> [Effect] {
        guard !passed.isEmpty else { return [] }
        defer { passed = [] }
        return [.save(.status(StatusChange(passed, mark: .read, isSet: true)))]
    }

    /// Begins to wait until the selected article has been so for long enough.
    mutating func awaitDwelling() -> [Effect] {
        guard case .after(let time) = reading.marksRead, layers.isEmpty, focus != .sidebar, let id = actedOn,
            page.index(of: id).map({ !page.rows[$0].status.isRead }) == true
        else {
            if actedOn != dwelling?.article { dwelling = nil }
            return []
        }
        guard dwelling?.article != id else { return [] }
        dwelling = Dwelling(article: id)
        return [.awaitDwelling(time)]
    }

    /// The selection has stayed where it was for as long as was asked for; or somewhere else by now.
    mutating func markDwelt() -> [Effect] {
        guard let id = dwelling?.article, dwelling?.isOver == false else { return [] }
        // Whoever marks it unread again while it is selected means that.
        dwelling?.isOver = true
        guard actedOn == id, layers.isEmpty else { return awaitDwelling() }
        guard let index = page.index(of: id), !page.rows[index].status.isRead else { return [] }
        return change(.read, of: [id], to: true) + [.awaitPause]
    }
}

/// An article that is marked read if it stays selected.
struct Dwelling: Hashable, Sendable {
    let article: ArticleID
    /// Whether its time is over.
    var isOver = false
}

extension Command {
    /// Whether it goes down the list row by row or page by page, as one does who reads headlines.
    var scrollsDown: Bool {
        switch self {
        case .moveDown, .pageDown, .halfPageDown, .nextArticle, .nextUnread: true
        default: false
        }
    }
}
