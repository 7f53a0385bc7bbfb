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
        visits.append(
            PageVisit(page: page.page, item: sidebar.opened, selected: page.selected, firstVisible: page.firstVisible))
        if visits.count > PageVisit.limit { visits.removeFirst() }
    }

    /// Marks a row of the sidebar as the one whose page is open, and selects it.
    private mutating func showOpened(_ item: SidebarState.Item?) {
        changeSidebar { sidebar, _ in sidebar.open(item) }
        if item == .all { sidebar.relatedQuery = .everything }
    }

    /// Goes back to the page before, where one was in it; from the article, first to the list.
    mutating func stepBack() -> [Effect] {
        if focus == .article { return goOut(quits: false) }
        if search != nil { return endSearch() }
        guard let visit = visits.popLast() else { return show(Message("There is no page before this one.")) }
        showOpened(visit.item)
        page = PageState(page: visit.page)
        unreadSearch = nil
        guard let top = visit.firstVisible, let selected = visit.selected else {
            return open(visit.page) + focus(on: .list)
        }
        // One more than its id, so that the article itself is the first of the answer.
        return load(
            .olderThan(ArticleID(rawValue: top.rawValue + 1)), limit: PageState.loadSize,
            purpose: .replace(select: .article(selected, opens: false)))
            + [.loadCounts(visit.page.query)] + focus(on: .list)
    }
}
