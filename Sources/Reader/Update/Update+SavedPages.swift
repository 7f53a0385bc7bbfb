import Foundation
import News
import Terminal

/// The pages that the user keeps in the sidebar.
extension AppState {
    /// Opens a saved page, its dates as they are now.
    mutating func open(_ saved: SavedPage) -> [Effect] {
        do throws(QueryError) {
            let query = try parse(saved.text)
            return visit(Page(query: query, title: saved.name, text: saved.text), as: .saved(saved))
        } catch {
            return show(Message("“\(saved.name)” cannot be read: \(error.description)", isError: true))
        }
    }

    /// A query as it was typed, in the user's time zone.
    func parse(_ text: String) throws(QueryError) -> Query {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return try QueryParser.parse(text, now: now, calendar: calendar)
    }

    /// Asks for the name under which the page is to be kept; a page that is kept already may get another.
    mutating func askForPageName() -> [Effect] {
        guard page.page.query != .everything else { return show(Message("The page of everything is always there.")) }
        let proposed = search == nil ? page.page.proposedName : String(page.page.text.prefix(SavedPage.longestName))
        let effects = openPrompt(.pageName, text: openSavedPage?.name ?? proposed)
        // Whoever types wants another name.
        prompt?.editor.select()
        return effects
    }

    /// The saved page that is open.
    private var openSavedPage: SavedPage? {
        guard case .saved(let page) = sidebar.opened else { return nil }
        return page.text == self.page.page.text ? page : nil
    }

    mutating func savePage(named text: String) -> [Effect] {
        let open = openSavedPage
        guard let name = SavedPage.name(from: text) else {
            let isEmpty = !text.contains { !$0.isWhitespace }
            if isEmpty, open != nil { return deletePage() }
            return show(
                Message(
                    isEmpty
                        ? "Not saved: it needs a name."
                        : "Not saved: a name has letters, and at most \(SavedPage.longestName) characters.",
                    isError: !isEmpty))
        }
        let saved = SavedPage(name: name, text: page.page.text)
        let existing = sidebar.savedPages.first { $0.name == name }
        if let taken = [existing, open].compactMap(\.self).first(where: configuredPages.contains) {
            return show(Message("“\(taken.name)” stands in the configuration; choose another name.", isError: true))
        }
        guard existing != saved else { return show(Message("“\(name)” is in the sidebar already.")) }
        // Another name for the page that is open is no second page.
        let effects = make(.savedPage(SavedPageChange(removed: existing ?? open, added: saved)))
        page.page.title = name
        return effects + show(Message("“\(name)” is in the sidebar\(hint(.undo, "undoes it"))."))
    }

    /// Takes the saved page that is selected in the sidebar, else the open one, out of it.
    mutating func deletePage() -> [Effect] {
        let selected: SavedPage? = if focus == .sidebar, case .saved(let page) = sidebar.selected { page } else { nil }
        guard let saved = selected ?? openSavedPage else { return show(Message("This is no saved page.")) }
        guard !configuredPages.contains(saved) else {
            return show(Message("“\(saved.name)” stands in the configuration, and is removed there.", isError: true))
        }
        return make(.savedPage(SavedPageChange(removed: saved)))
            + show(Message("“\(saved.name)” is no longer in the sidebar\(hint(.undo, "undoes it"))."))
    }

    mutating func receive(saved pages: [SidebarCounts.Counted<SavedPage>]) -> [Effect] {
        changeSidebar { sidebar, _ in sidebar.setSaved(pages) }
        return []
    }

    /// Shows a change of the saved pages.
    mutating func apply(_ change: SavedPageChange) {
        var pages = sidebar.savedPagesWithCounts
        pages.removeAll { $0.item == change.removed || $0.item.name == change.added?.name }
        if let added = change.added {
            let counts = added.text == page.page.text ? page.counts ?? PageCounts() : PageCounts()
            // Among their like by name, after those of the configuration.
            let key = FoldedText.key(of: added.name)
            let place = pages.firstIndex {
                !configuredPages.contains($0.item) && FoldedText.key(of: $0.item.name) > key
            }
            pages.insert(SidebarCounts.Counted(added, counts), at: place ?? pages.count)
        }
        changeSidebar { sidebar, _ in sidebar.setSaved(pages) }
        if let added = change.added, added.text == page.page.text {
            sidebar.opened = .saved(added)
        } else if let removed = change.removed, sidebar.opened == .saved(removed) {
            sidebar.opened = nil
        }
    }

    /// `; u undoes it`, with the key that does.
    func hint(_ command: Command, _ what: String) -> String {
        keymap.keys(for: command).first.map { "; \($0) \(what)" } ?? ""
    }
}

extension Page {
    /// The title without the words that all titles have.
    var proposedName: String {
        for start in [
            "Latest news with ", "Latest news from ", "Latest news, ", "Latest from ", "Latest in ", "Latest ",
        ]
        where title.hasPrefix(start) && title != "Latest news" {
            return String(title.dropFirst(start.count).prefix(SavedPage.longestName))
        }
        return String(title.prefix(SavedPage.longestName))
    }
}

extension SidebarState {
    /// The saved pages with their counts.
    var savedPagesWithCounts: [SidebarCounts.Counted<SavedPage>] {
        savedRows.compactMap { row in
            if case .saved(let page) = row.item { SidebarCounts.Counted(page, row.counts) } else { nil }
        }
    }
}
