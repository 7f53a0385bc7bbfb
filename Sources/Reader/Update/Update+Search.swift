import Foundation
import News
import Terminal

/// Searching as one types, and going through the hits.
extension AppState {
    mutating func beginSearch() -> [Effect] {
        if search == nil {
            var page = page
            // Its answer would be taken for one to the search, or never come.
            page.stopLoading()
            let origin = SearchState.Origin(page: page, article: article, opened: sidebar.opened, focus: focus)
            search = SearchState(isEverywhere: page.page.query == .everything, origin: origin)
        }
        // A search that is gone back to stands there as it was typed.
        return openPrompt(.search, text: search?.text ?? "")
    }

    /// A key while the text is typed; nil for those that mean what they mean in every line.
    mutating func pressInSearch(_ key: Key) -> [Effect]? {
        guard let prompt, prompt.kind == .search, search != nil else { return nil }
        switch key {
        case .escape, .control("c"), .control("g"): return endSearch()
        case .backspace where prompt.editor.characters.isEmpty: return endSearch()
        case .enter: return enterSearch()
        case .tab: return changeSearch { $0.order = $0.order == .newestFirst ? .bestFirst : .newestFirst }
        case .backTab: return changeSearch { $0.isEverywhere.toggle() }
        case .up: return moveSelection(by: -1) + [.awaitPause]
        case .down: return moveSelection(by: 1) + [.awaitPause]
        case .pageUp: return pageList(by: -max(listHeight, 1)) + [.awaitPause]
        case .pageDown: return pageList(by: max(listHeight, 1)) + [.awaitPause]
        default: return nil
        }
    }

    private mutating func changeSearch(_ change: (inout SearchState) -> Void) -> [Effect] {
        guard var search else { return [] }
        change(&search)
        self.search = search
        return askForHits(isTyping: true)
    }

    /// The text has become another one.
    mutating func searchAsTyped() -> [Effect] {
        guard let text = prompt?.editor.text else { return [] }
        search?.text = text
        return askForHits(isTyping: true)
    }

    /// Asks for the same hits once more: there may be new ones.
    mutating func searchAgain() -> [Effect] {
        search?.asked = nil
        return askForHits(isTyping: true)
    }

    /// Asks for the hits of the text as it stands. What is no query yet leaves the hits as they are.
    private mutating func askForHits(isTyping: Bool) -> [Effect] {
        guard var search else { return [] }
        search.problem = nil
        defer { self.search = search }
        do throws(QueryError) {
            let query = try isTyping ? typedQuery(search.text) : parsedQuery(search.text)
            guard let query else { return [] }
            guard query != .everything else {
                showOrigin(of: search)
                search.asked = nil
                search.highlights = .none
                return [.awaitPause]
            }
            let page = Page(query: search.query(query), title: search.title(of: search.text))
            if search.asked?.page == page, search.asked?.order == search.order { return [] }
            let asked = SearchState.Asked(
                page: page, order: search.order, highlights: QueryHighlights(query), request: nextRequest(),
                markNumber: markNumber)
            search.asked = asked
            let request = PageRequest(
                query: page.query, position: .newest, limit: PageState.loadSize, order: search.order)
            return [.search(request, request: asked.request), .awaitPause]
        } catch {
            search.problem = error.description
            return []
        }
    }

    /// Nil for a tag of which only the beginning is there.
    private func typedQuery(_ text: String) throws(QueryError) -> Query? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let query = try QueryParser.parse(typing: text, now: now, calendar: calendar)
        let tags = Set(sidebar.rows.compactMap { row in if case .tag(let tag) = row.item { tag.key } else { nil } })
        if let last = text.split(separator: " ").last, text.last != " ", last.hasPrefix("#") || last.hasPrefix("-#") {
            guard let tag = Tag(String(last.drop { $0 == "-" || $0 == "#" })), tags.contains(tag.key) else {
                return nil
            }
        }
        return query
    }

    private func parsedQuery(_ text: String) throws(QueryError) -> Query {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return try QueryParser.parse(text, now: now, calendar: calendar)
    }

    /// Hits have come: the first ones, or all of them after a part.
    mutating func receive(hits slice: PageSlice, request: Int) -> [Effect]? {
        guard var search, var asked = search.asked, asked.request == request else { return nil }
        let isFirst = !asked.isAnswered
        asked.isAnswered = true
        search.asked = asked
        search.highlights = asked.highlights
        self.search = search
        // Who has not moved yet looks at the first, whichever that is.
        let selected = isFirst || page.selected == page.rows.first?.id ? nil : page.selected
        if isFirst {
            page = PageState(page: asked.page, order: asked.order)
            sidebar.opened = nil
            unreadSearch = nil
        }
        page.replace(page.withChanges(since: asked.markNumber, in: slice), hasNewer: false)
        page.selected = selected.flatMap { page.index(of: $0) == nil ? nil : $0 } ?? page.rows.first?.id
        if selected == nil || page.firstVisible.flatMap(page.index(of:)) == nil {
            page.firstVisible = page.rows.first?.id
        }
        if page.rows.isEmpty { article = nil }
        return [.awaitPause]
    }

    /// The hits could not be read.
    mutating func fail(hits request: Int, reason: String) -> [Effect]? {
        guard let asked = search?.asked, asked.request == request else { return nil }
        search?.problem = reason
        return prompt == nil ? show(Message("The search failed: \(reason)", isError: true)) : []
    }

    /// The hits stay; a text without words leads back.
    private mutating func enterSearch() -> [Effect] {
        guard let prompt, search != nil else { return [] }
        let effects = askForHits(isTyping: !typesTag)
        if search?.problem != nil { return [] }
        if search?.asked == nil { return endSearch() }
        var editor = prompt.editor
        editor.remember()
        promptHistories[.search] = editor.history
        self.prompt = nil
        return effects + focus(on: .list) + [.awaitPause]
    }

    /// Whether the text ends in a tag, which may not have been asked for while it was typed.
    private var typesTag: Bool {
        search?.text.split(separator: " ").last.map { $0.hasPrefix("#") || $0.hasPrefix("-#") } ?? false
    }

    /// Leaves the search for the page it began on, with everything where it was.
    mutating func endSearch() -> [Effect] {
        guard let search else { return [] }
        prompt = nil
        self.search = nil
        showOrigin(of: search)
        focus = search.origin.focus
        keepPlaces()
        // What was marked among the hits may be on this page, too.
        rowsAreStale = true
        if page.rows.isEmpty { return open(page.page, as: sidebar.opened) }
        return [.awaitPause]
    }

    private mutating func showOrigin(of search: SearchState) {
        page = search.origin.page
        article = search.origin.article
        sidebar.opened = search.origin.opened
        countsAreStale = true
    }

    /// The next or previous hit, opened where the article pane has the focus.
    mutating func goToHit(_ direction: Int) -> [Effect] {
        guard search != nil else {
            let key = keymap.keys(for: .search).first.map { "; \($0) searches" } ?? ""
            return show(Message("There are no hits to go through\(key)."))
        }
        if focus == .sidebar { _ = focus(on: .list) }
        let before = page.selected
        let effects = moveSelection(by: direction)
        guard page.selected != before else {
            if page.queuedMove != 0 { return effects }
            return effects + show(Message(direction > 0 ? "This is the last hit." : "This is the first hit."))
        }
        return effects + (focus == .article ? openSelected() : [])
    }

    /// What a key asks for: while hits are shown, `n` and `N` go through them.
    func command(of key: Key) -> Command? {
        switch (key, keymap[key]) {
        case (.character("n"), .nextUnread) where search != nil: .nextHit
        case (.character("N"), .toggleRead) where search != nil: .previousHit
        // In the article, as in mutt; beside it there is a page to refine.
        case (.character("|"), .orTag) where focus == .article: .pipeArticle
        case (_, let command): command
        }
    }
}
