import News

/// From page to page, and back.
extension AppState {
    /// Opens a page and remembers where one was. `item` is the sidebar's row for it, if it has one.
    mutating func visit(_ newPage: Page, as item: SidebarState.Item?) -> [Effect] {
        let item = item ?? sidebar.item(for: newPage)
        if let item { sidebar.selected = item }
        guard newPage.query != page.page.query else {
            sidebar.opened = item
            return open(newPage, as: item)
        }
        visits.append(
            PageVisit(
                page: page.page, item: sidebar.opened, selected: page.selected, firstVisible: page.firstVisible))
        if visits.count > PageVisit.limit { visits.removeFirst() }
        sidebar.opened = item
        return open(newPage, as: item)
    }

    /// Goes back to the page before, where one was in it; from the article, first to the list.
    mutating func stepBack() -> [Effect] {
        if focus == .article { return goOut(quits: false) }
        guard let visit = visits.popLast() else { return show(Message("There is no page before this one.")) }
        sidebar.opened = visit.item
        if let item = visit.item { sidebar.selected = item }
        keepPlaces()
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
