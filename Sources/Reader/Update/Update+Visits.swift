import News

/// From page to page, and back.
extension AppState {
    /// Opens a page and remembers where one was. `item` is the sidebar's row for it, if it has one.
    mutating func visit(_ newPage: Page, as item: SidebarState.Item?) -> [Effect] {
        let item = item ?? sidebar.item(for: newPage)
        if newPage.query != page.page.query { rememberVisit() }
        showOpened(item)
        return open(newPage, as: item)
    }

    /// Remembers the page that is open, and where one is in it.
    mutating func rememberVisit() {
        visits.append(visitHere)
        if visits.count > PageVisit.limit { visits.removeFirst() }
    }

    /// Where one is.
    var visitHere: PageVisit {
        PageVisit(
            page: page.page, item: sidebar.opened, selected: page.selected,
            firstVisible: page.headline(ofLine: page.firstVisibleIndex)?.id,
            above: page.above.map { $0 + page.firstVisibleIndex }, isReading: focus == .article)
    }

    /// Marks a row of the sidebar as the one whose page is open, and selects it.
    private mutating func showOpened(_ item: SidebarState.Item?) {
        changeSidebar { sidebar, _ in sidebar.open(item) }
        if item == .all { sidebar.relatedQuery = .everything }
    }

    /// Takes one step back: from what lies on the article, from the article alone, from the article, from the sidebar,
    /// from the hits of a search, to the page before. Where there is nothing further back, `quits` ends the program.
    mutating func stepBack(quits: Bool) -> [Effect] {
        if isTravelling { return stopTravelling() }
        if focus == .list, !page.marks.isEmpty {
            page.marks = RowMarks()
            return []
        }
        if clearArticle() { return [] }
        if focus == .article { return goLeft() }
        if focus == .sidebar { return focus(on: .list) }
        if search != nil { return endSearch() }
        guard let visit = visits.popLast() else {
            if quits { return savePosition() + quit() }
            return page.page == .river ? show(Message("This is the first page\(hint(.goOut, "quits"))")) : goHome()
        }
        return goBack(to: visit)
    }

    /// Opens a page that was left, at the article and the row where one was.
    mutating func goBack(to visit: PageVisit) -> [Effect] {
        showOpened(visit.item)
        page = pageState(of: visit.page)
        unreadSearch = nil
        guard let top = visit.firstVisible, let selected = visit.selected else {
            return open(visit.page) + focus(on: .list)
        }
        return load(
            .from(top), limit: PageState.loadSize,
            purpose: .replace(select: .article(selected, opens: visit.isReading)), above: visit.above)
            + [.store(.loadCounts(page.query))] + (visit.isReading ? [] : focus(on: .list))
    }

    /// Gives up what the selection is on its way to.
    private mutating func stopTravelling() -> [Effect] {
        heldInputs = []
        unreadSearch = nil
        awaitedTagLine = nil
        awaitedCount = nil
        guard page.rows.isEmpty else {
            page.stopLoading()
            return []
        }
        // A page of which nothing has come is left again.
        page.load = nil
        return visits.isEmpty ? goHome() : stepBack(quits: false)
    }
}
