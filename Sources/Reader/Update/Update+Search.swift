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
        searchTagsRequest = nextRequest()
        // A search that is gone back to stands there as it was typed.
        return openPrompt(.search, text: search?.text ?? "")
            + [.tags(.loadTags(of: nil, request: searchTagsRequest))]
    }

    /// What a command does while a search is typed; nil for those that mean what they mean in every line.
    mutating func performInSearch(_ command: Command, _ prompt: PromptState) -> [Effect]? {
        guard prompt.kind == .search, search != nil else { return nil }
        switch command {
        case .cancel: return endSearch()
        case .deleteBack where prompt.editor.characters.isEmpty: return endSearch()
        case .accept: return enterSearch()
        case .searchOrder: return changeSearch { $0.order = $0.order == .newestFirst ? .bestFirst : .newestFirst }
        case .searchScope: return changeSearch { $0.isEverywhere.toggle() }
        case .previousChoice: return moveSelection(by: -1) + [.awaitPause]
        case .nextChoice: return moveSelection(by: 1) + [.awaitPause]
        case .previousChoices: return pageList(by: -1) + [.awaitPause]
        case .nextChoices: return pageList(by: 1) + [.awaitPause]
        default: return nil
        }
    }

    mutating func changeSearch(_ change: (inout SearchState) -> Void) -> [Effect] {
        guard var search else { return [] }
        change(&search)
        self.search = search
        return askForHits()
    }

    /// The text has become another one.
    mutating func searchAsTyped() -> [Effect] {
        guard let text = prompt?.editor.text else { return [] }
        search?.text = text
        return askForHits()
    }

    /// Asks for the same hits once more: there may be new ones.
    mutating func searchAgain() -> [Effect] {
        search?.asked = nil
        return askForHits()
    }

    /// Asks for the hits of the text as it stands. What is no query yet leaves the hits as they are.
    private mutating func askForHits(isEntered: Bool = false) -> [Effect] {
        guard var search else { return [] }
        search.problem = nil
        search.typed = nil
        defer { self.search = search }
        do throws(QueryError) {
            let typed = try typedQuery(search.text)
            let isWhole = isEntered && !typed.rest.allSatisfy { $0 == "-" }
            let query = isWhole ? try parse(search.text) : typed.query
            if isWhole { search.problem = problem(of: typed.rest) } else { search.typed = typed }
            guard search.problem == nil else { return [] }
            guard query != .everything else {
                showOrigin(of: search)
                // Panes may have another size than when the search began.
                keepPlaces()
                search.asked = nil
                search.highlights = .none
                return [.awaitPause]
            }
            let page = Page(query: search.query(query), title: search.title(of: isWhole ? search.text : typed.text))
            if search.asked?.page == page, search.asked?.order == search.order { return [] }
            let asked = SearchState.Asked(
                page: page, order: search.order, highlights: QueryHighlights(query), request: nextRequest(),
                markNumber: markNumber)
            search.asked = asked
            let request = PageRequest(
                query: page.query, position: .newest, limit: PageState.loadSize, order: search.order,
                withText: rowStyle == .card)
            return [.store(.search(request, request: asked.request)), .awaitPause]
        } catch {
            search.problem = error.description
            return []
        }
    }

    private func typedQuery(_ text: String) throws(QueryError) -> TypedQuery {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return try TypedQuery(text, isKnown: isKnown, now: now, calendar: calendar)
    }

    /// Takes all tags, to tell those that are there from the beginnings of their names.
    mutating func receiveForSearch(_ index: TagIndex, request: Int) -> [Effect] {
        guard searchTagsRequest == request, search != nil else { return [] }
        searchTags = index
        return prompt?.kind == .search ? askForHits() : []
    }

    /// Whether there is such a tag or source.
    private func isKnown(_ query: Query) -> Bool {
        switch query {
        case .tag(let tag):
            searchTags.map { $0.place(of: tag) != nil } ?? sidebar.knownTags.contains { $0.item == tag }
        case .folder(let path):
            sidebar.rowsBesidesTags.contains { row in
                if case .folder(let known) = row.item {
                    FolderPath.holds(path, FolderPath.folders(in: known))
                } else {
                    false
                }
            }
        case .source(let name): sidebar.sources.contains { $0.isMeant(by: name) }
        default: true
        }
    }

    /// Why a last term that was entered cannot find anything: it names what is not there.
    private func problem(of term: String) -> String? {
        switch (try? parse(term)).map(\.withoutNot) {
        case .tag(let tag)? where searchTags != nil && !isKnown(.tag(tag)):
            let best = searchTags.flatMap { index in index.places(fitting: tag.key).first.map { index.tags[$0].item } }
            return "there is no tag \(tag)" + (best.map { "; did you mean \($0)?" } ?? "")
        case .source(let name)? where !isKnown(.source(name)):
            let key = FoldedText.key(of: name)
            let best = sidebar.sources.first { FoldedText.words(of: $0.name).contains { $0.hasPrefix(key) } }
            return "there is no source “\(name)”" + (best.map { "; did you mean “\($0.name)”?" } ?? "")
        default: return nil
        }
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
        let selected = isFirst || page.selectedIndex == 0 ? nil : page.selectedLine
        if isFirst {
            page = PageState(page: asked.page, order: asked.order)
            sidebar.opened = nil
            unreadSearch = nil
        }
        page.replace(marked(slice, since: asked.markNumber), hasNewer: false)
        page.above = 0
        page.selectedLine = selected.flatMap { page.line($0) == nil ? nil : $0 } ?? page.lines.first?.id
        if selected == nil || page.firstVisible.flatMap(page.line) == nil {
            page.firstVisible = page.lines.first?.id
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
        let effects = askForHits(isEntered: true)
        if search?.problem != nil { return [] }
        if search?.asked == nil { return endSearch() }
        var editor = prompt.editor
        editor.remember()
        promptHistories[.search] = editor.history
        self.prompt = nil
        return effects + focus(on: .list) + [.awaitPause]
    }

    /// Leaves the search for the page it began on, with everything where it was.
    mutating func endSearch() -> [Effect] {
        guard let search else { return [] }
        prompt = nil
        self.search = nil
        searchTags = nil
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
        if focus == .article, article?.find != nil { return goToFound(direction) }
        guard search != nil else {
            let key = keymap.keys(for: .search).first.map { "; \($0) searches" } ?? ""
            return show(Message("There are no hits to go through\(key)."))
        }
        if page.rows.isEmpty, page.queuedMove == 0, search?.asked?.isAnswered == true {
            return show(Message("Nothing was found."))
        }
        if focus == .sidebar { _ = focus(on: .list) }
        let before = page.selectedLine
        let effects = moveSelection(by: direction)
        guard page.selectedLine != before else {
            if page.queuedMove != 0 { return effects }
            let which = page.rows.count == 1 ? "only" : direction > 0 ? "last" : "first"
            return effects + show(Message("This is the \(which) hit."))
        }
        return effects + (focus == .article ? openSelected() : [])
    }
}

extension Query {
    /// What is excluded, where it is an exclusion.
    fileprivate var withoutNot: Query { if case .not(let query) = self { query.withoutNot } else { self } }
}

extension Source {
    /// Whether `source:name` finds it, if not another one is called just so.
    fileprivate func isMeant(by name: String) -> Bool {
        let words = FoldedText.words(of: self.name)
        let wanted = FoldedText.words(of: name)
        return !wanted.isEmpty && wanted.allSatisfy(words.contains)
            || FoldedText.key(of: self.name) == FoldedText.key(of: name)
    }
}
