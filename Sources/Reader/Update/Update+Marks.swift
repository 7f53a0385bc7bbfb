import News

/// Marks of single articles, of many, and of whole pages.
extension AppState {
    /// Turns a mark of the article that keys act on round; with `rows`, that of as many rows from there on, all to the
    /// same.
    mutating func toggle(_ mark: ArticleStatus.Mark, rows: Int = 1) -> [Effect] {
        if rows == 1, let effects = toggleMarked(mark) { return effects }
        guard let id = actedOn, let status = status(of: id) else { return show(Message("No article is selected.")) }
        guard rows > 1, let first = page.index(of: id) else { return change(mark, of: [id], to: !status[mark]) }
        let wanted = page.rows[first...].prefix(rows).filter { $0.status[mark] == status[mark] }.map(\.id)
        let change = Change.status(StatusChange(wanted, mark: mark, isSet: !status[mark]))
        let words = change.words()
        return make(change)
            + show(Message(words.prefix(1).uppercased() + words.dropFirst() + hint(.undo, "undoes it") + "."))
    }

    private func status(of id: ArticleID) -> ArticleStatus? {
        if let index = page.index(of: id) { return page.rows[index].status }
        return article?.id == id ? article?.document.article.status : nil
    }

    mutating func change(_ mark: ArticleStatus.Mark, of articles: [ArticleID], to isSet: Bool) -> [Effect] {
        make(.status(StatusChange(articles, mark: mark, isSet: isSet)))
    }

    /// A change of marks is on disk. After one that took its time everything is counted anew, and who wanted to quit may.
    mutating func endSaving(of change: StatusChange) -> [Effect] {
        guard let index = unsaved.firstIndex(where: { $0.change == change }) else { return [] }
        unsaved.remove(at: index)
        guard unsaved.isEmpty else { return [] }
        countsAreStale = true
        rowsAreStale = true
        return [.awaitPause] + (quitsWhenSaved ? [.quit] : [])
    }

    /// Ends the program as soon as everything is saved; asked twice, at once: what is left to be saved stands in the
    /// journal, and the next start goes on with it.
    mutating func quit() -> [Effect] {
        let saving = savePassed()
        guard !unsaved.isEmpty, !quitsWhenSaved else { return saving + [.quit] }
        quitsWhenSaved = true
        return saving + show(Message("Saving what was marked, then it quits\(quitHint)."))
    }

    private var quitHint: String { keymap.keys(for: .quit).first.map { "; \($0) again quits at once" } ?? "" }

    /// Shows a change in the rows that are loaded, in the article pane and in the page's counts.
    mutating func apply(_ change: StatusChange) {
        let shown = Set(page.rows.map(\.id) + [article?.id].compactMap(\.self))
        let changed = change.articles.count == 1 ? Set(change.articles) : shown.intersection(change.articles)
        for index in unsaved.indices where unsaved[index].change.mark == change.mark {
            unsaved[index].articles.subtract(change.articles)
        }
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

    /// A slice with the marks that were made after it was asked for, and those that are on their way to the disk.
    func marked(_ slice: PageSlice, since markNumber: Int) -> PageSlice {
        var slice = slice
        for marks in unsaved {
            for index in slice.headlines.indices where marks.articles.contains(slice.headlines[index].id) {
                slice.headlines[index].status[marks.change.mark] = marks.change.isSet
            }
        }
        return page.withChanges(since: markNumber, in: slice)
    }
}
