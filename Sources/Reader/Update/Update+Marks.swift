import News

/// Marks, undo and redo. Every change is shown at once and saved in the same turn; its inverse stays at hand.
extension AppState {
    /// Turns a mark of the article that keys act on round; with `rows`, that of as many rows from there on, all to the
    /// same.
    mutating func toggle(_ mark: ArticleStatus.Mark, rows: Int = 1) -> [Effect] {
        guard let id = actedOn, let status = status(of: id) else { return show(Message("No article is selected.")) }
        guard rows > 1, let first = page.index(of: id) else { return change(mark, of: [id], to: !status[mark]) }
        let wanted = page.rows[first...].prefix(rows).filter { $0.status[mark] == status[mark] }.map(\.id)
        let effects = change(mark, of: wanted, to: !status[mark])
        let words = describe(StatusChange(wanted, mark: mark, isSet: !status[mark]))
        return effects + show(Message(words.prefix(1).uppercased() + words.dropFirst() + undoHint + "."))
    }

    private func status(of id: ArticleID) -> ArticleStatus? {
        if let index = page.index(of: id) { return page.rows[index].status }
        return article?.id == id ? article?.document.article.status : nil
    }

    mutating func change(_ mark: ArticleStatus.Mark, of articles: [ArticleID], to isSet: Bool) -> [Effect] {
        record(StatusChange(articles, mark: mark, isSet: isSet))
    }

    mutating func markPageRead() -> [Effect] {
        guard bulkMark == nil else { return sayStillSaving() }
        guard !page.rows.isEmpty else { return show(Message("There is nothing here to mark.")) }
        let shown = StatusChange(page.rows.filter { !$0.status.isRead }.map(\.id), mark: .read, isSet: true)
        bulkMark = BulkMark(kind: .page, shown: shown)
        apply(shown)
        return [.store(.markPageRead(page.page.query, arrivedBy: page.arrival))]
    }

    mutating func receive(pageMarkedRead change: StatusChange) -> [Effect] {
        guard let bulk = bulkMark, bulk.kind == .page else { return [] }
        let count = change.articles.count
        var effects: [Effect] = []
        if count > 0 {
            if !bulk.undoesWhenDone { apply(change) }
            undoHistory.record(.status(change))
            effects += show(Message("\(count) \(count == 1 ? "article" : "articles") marked read\(undoHint)."))
        } else {
            effects += show(Message("Everything here was read already."))
        }
        return effects + endBulk(undoes: bulk.undoesWhenDone && count > 0)
    }

    mutating func failPageMark(reason: String) -> [Effect] {
        guard bulkMark?.kind == .page else { return [] }
        // Which rows were unread is only known to the store: read them again.
        let effects = endBulk() + reloadAround()
        return effects + show(Message("The page could not be marked read: \(reason)", isError: true))
    }

    /// Whether it is the change of many articles that is being saved.
    func isBulk(_ change: StatusChange) -> Bool { bulkMark?.kind == .change && bulkMark?.shown == change }

    /// Makes the marks that had to wait for a change of many articles, and quits if that had to wait.
    mutating func endBulk(undoes: Bool = false) -> [Effect] {
        guard let bulk = bulkMark else { return [] }
        bulkMark = nil
        countsAreStale = true
        var effects: [Effect] = [.awaitPause]
        // Undoing it may take as long again, and then the others wait for that.
        if undoes { effects += undo() }
        for change in bulk.later { effects += record(change) }
        if bulk.quitsWhenDone { effects += quit() }
        return effects
    }

    mutating func undo() -> [Effect] {
        if let bulk = bulkMark {
            if let change = bulk.later.last {
                bulkMark?.later.removeLast()
                apply(change.inverse)
                return show(Message("Undone: \(describe(change))."))
            }
            guard bulk.kind == .page else { return sayStillSaving() }
            if !bulk.undoesWhenDone { apply(bulk.shown.inverse) }
            bulkMark?.undoesWhenDone = true
            return show(Message("It will be undone as soon as the page is marked."))
        }
        guard let change = undoHistory.undo() else { return show(Message("Nothing to undo.")) }
        return carryOut(change.inverse) + show(Message("Undone: \(describe(change))."))
    }

    mutating func redo() -> [Effect] {
        guard bulkMark == nil else { return sayStillSaving() }
        guard let change = undoHistory.redo() else { return show(Message("Nothing to redo.")) }
        return carryOut(change) + show(Message("Done again: \(describe(change))."))
    }

    /// Ends the program as soon as everything is saved; asked twice, at once.
    mutating func quit() -> [Effect] {
        guard let bulk = bulkMark, !bulk.quitsWhenDone else { return [.quit] }
        bulkMark?.quitsWhenDone = true
        return show(Message("Saving what was marked, then it quits\(quitHint)."))
    }

    /// Remembers a change and makes it, or has it wait for the one that is being saved.
    private mutating func record(_ change: StatusChange) -> [Effect] {
        if bulkMark != nil {
            bulkMark?.later.append(change)
            apply(change)
            return []
        }
        return make(.status(change))
    }

    private mutating func sayStillSaving() -> [Effect] {
        let isPage = bulkMark?.kind == .page
        return show(Message(isPage ? "The page is still being marked read." : "The last change is still being saved."))
    }

    private var undoHint: String { keymap.keys(for: .undo).first.map { "; \($0) undoes it" } ?? "" }

    private var quitHint: String { keymap.keys(for: .quit).first.map { "; \($0) again quits at once" } ?? "" }

    /// Shows a change in the rows that are loaded, in the article pane and in the page's counts.
    mutating func apply(_ change: StatusChange) {
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

    func describe(_ change: StatusChange) -> String {
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
