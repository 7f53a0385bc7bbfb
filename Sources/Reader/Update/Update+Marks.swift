import News

/// Marks, undo and redo. Every change is shown at once and saved in the same turn; its inverse stays at hand.
extension AppState {
    mutating func toggle(_ mark: ArticleStatus.Mark) -> [Effect] {
        guard let id = actedOn, let status = status(of: id) else { return show(Message("No article is selected.")) }
        return change(mark, of: [id], to: !status[mark])
    }

    private func status(of id: ArticleID) -> ArticleStatus? {
        if let index = page.index(of: id) { return page.rows[index].status }
        return article?.id == id ? article?.document.article.status : nil
    }

    mutating func change(_ mark: ArticleStatus.Mark, of articles: [ArticleID], to isSet: Bool) -> [Effect] {
        let change = StatusChange(articles, mark: mark, isSet: isSet)
        if bulkMark != nil {
            bulkMark?.later.append(change)
            apply(change)
            return []
        }
        undoHistory.record(change)
        return save(change)
    }

    mutating func markPageRead() -> [Effect] {
        guard bulkMark == nil else { return show(Message("The page is still being marked read.")) }
        guard !page.rows.isEmpty else { return show(Message("There is nothing here to mark.")) }
        let shown = StatusChange(page.rows.filter { !$0.status.isRead }.map(\.id), mark: .read, isSet: true)
        bulkMark = BulkMark(shown: shown)
        apply(shown)
        return [.markPageRead(page.page.query, arrivedBy: page.arrival)]
    }

    mutating func receive(pageMarkedRead change: StatusChange) -> [Effect] {
        guard let bulk = bulkMark else { return [] }
        bulkMark = nil
        countsAreStale = true
        let count = change.articles.count
        var effects: [Effect] = [.awaitPause]
        if count > 0 {
            if !bulk.undoesWhenDone { apply(change) }
            undoHistory.record(change)
            effects += show(Message("\(count) \(count == 1 ? "article" : "articles") marked read\(undoHint)."))
            if bulk.undoesWhenDone { effects += undo() }
        } else {
            effects += show(Message("Everything here was read already."))
        }
        return effects + makeLater(bulk.later)
    }

    /// Makes the marks that had to wait for a page to be marked.
    private mutating func makeLater(_ changes: [StatusChange]) -> [Effect] {
        changes.flatMap { change in
            undoHistory.record(change)
            return save(change)
        }
    }

    private var undoHint: String { keymap.keys(for: .undo).first.map { "; \($0) undoes it" } ?? "" }

    mutating func failPageMark(reason: String) -> [Effect] {
        let later = bulkMark?.later ?? []
        bulkMark = nil
        // Which rows were unread is only known to the store: read them again.
        let effects = makeLater(later) + reloadAround()
        return effects + show(Message("The page could not be marked read: \(reason)", isError: true))
    }

    mutating func undo() -> [Effect] {
        if let bulk = bulkMark {
            if let change = bulk.later.last {
                bulkMark?.later.removeLast()
                apply(change.inverse)
                return show(Message("Undone: \(describe(change))."))
            }
            if !bulk.undoesWhenDone { apply(bulk.shown.inverse) }
            bulkMark?.undoesWhenDone = true
            return show(Message("It will be undone as soon as the page is marked."))
        }
        guard let change = undoHistory.undo() else { return show(Message("Nothing to undo.")) }
        return save(change.inverse) + show(Message("Undone: \(describe(change))."))
    }

    mutating func redo() -> [Effect] {
        guard let change = undoHistory.redo() else { return show(Message("Nothing to redo.")) }
        return save(change) + show(Message("Done again: \(describe(change))."))
    }

    /// Puts back what could not be saved.
    mutating func takeBack(_ change: StatusChange, reason: String) -> [Effect] {
        undoHistory.forget(change)
        apply(change.inverse)
        return show(Message("Not saved: \(reason)", isError: true))
    }

    private mutating func save(_ change: StatusChange) -> [Effect] {
        apply(change)
        countsAreStale = true
        return [.save(change)]
    }

    /// Shows a change in the rows that are loaded, in the article pane and in the page's counts.
    private mutating func apply(_ change: StatusChange) {
        let changed = Set(change.articles)
        markNumber += 1
        var flipped = 0
        for index in page.rows.indices where changed.contains(page.rows[index].id) {
            guard page.rows[index].status[change.mark] != change.isSet else { continue }
            page.rows[index].status[change.mark] = change.isSet
            page.changed[page.rows[index].id] = ChangedRow(row: page.rows[index], markNumber: markNumber)
            flipped += 1
        }
        if let id = article?.id, changed.contains(id) { article?.document.article.status[change.mark] = change.isSet }
        if change.mark == .read, let counts = page.counts {
            let unread = counts.unread + (change.isSet ? -flipped : flipped)
            page.counts?.unread = min(max(unread, 0), max(counts.total, flipped))
        }
    }

    private mutating func reloadAround() -> [Effect] {
        guard let selected = page.selected, let first = page.rows.first else { return [] }
        page.changed = [:]
        return load(
            .olderThan(ArticleID(rawValue: first.id.rawValue + 1)), limit: max(page.rows.count, PageState.loadSize),
            purpose: .replace(select: .article(selected, opens: false)))
    }

    private func describe(_ change: StatusChange) -> String {
        let what =
            switch (change.mark, change.isSet) {
            case (.read, true): "marked read"
            case (.read, false): "marked unread"
            case (.starred, true): "starred"
            case (.starred, false): "unstarred"
            }
        let count = change.articles.count
        if count == 1, let id = change.articles.first, let row = page.index(of: id).map({ page.rows[$0] }) {
            return "\(what) “\(row.title.prefix(40))\(row.title.count > 40 ? "…" : "")”"
        }
        return "\(what) \(count) \(count == 1 ? "article" : "articles")"
    }
}
