import News
import Terminal

/// The headline list: moving through a page of any length.
extension AppState {
    mutating func moveSelection(by distance: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return [] }
        let target = index + distance
        page.select(index: target, height: listHeight)
        return extendWindow(missing: missingRows(target))
    }

    /// Moves selection and view together by about a page.
    mutating func pageList(by distance: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return moveSelection(by: distance) }
        let target = index + distance
        let top = page.firstVisibleIndex
        page.setFirstVisible(index: top + distance, height: listHeight)
        page.select(index: target, height: listHeight)
        return extendWindow(missing: missingRows(target))
    }

    /// How far a position lies outside of the loaded rows, where the page goes on there.
    private func missingRows(_ target: Int) -> Int {
        if target >= page.rows.count, page.hasOlder { return target - page.rows.count + 1 }
        if target < 0, page.hasNewer { return target }
        return 0
    }

    /// Asks for more rows where the selection nears an end of the loaded ones. What could not be moved yet is moved
    /// when they come.
    mutating func extendWindow(missing: Int = 0) -> [Effect] {
        page.queuedMove = missing
        guard page.load == nil, let index = page.selectedIndex, let first = page.rows.first, let last = page.rows.last
        else { return [] }
        let margin = 3 * max(listHeight, 1)
        if page.hasOlder, index + margin >= page.rows.count {
            let limit = max(PageState.loadSize, abs(missing) + margin)
            return load(.olderThan(last.id), limit: limit, purpose: .older)
        }
        if page.hasNewer, index < margin {
            let limit = max(PageState.loadSize, abs(missing) + margin)
            return load(.newerThan(first.id), limit: limit, purpose: .newer)
        }
        return []
    }

    /// Goes to the row with a number, counted from 1, in the pane with the focus; to the last where there are not so many.
    mutating func goTo(row number: Int) -> [Effect] {
        switch focus {
        case .sidebar:
            sidebar.move(by: -sidebar.rows.count, height: focusedHeight)
            sidebar.move(by: max(number - 1, 0), height: focusedHeight)
            return []
        case .article:
            scrollArticle(to: max(number - 1, 0))
            return []
        case .list:
            page.queuedMove = 0
            if !page.hasNewer, number <= page.rows.count || !page.hasOlder {
                page.select(index: number - 1, height: listHeight)
                return extendWindow()
            }
            return load(.row(max(number, 1)), limit: PageState.loadSize, purpose: .replace(select: .first))
        }
    }

    mutating func jump(to end: PageLoad.Selection) -> [Effect] {
        let isLast = end == .last
        page.queuedMove = 0
        if isLast ? page.hasOlder : page.hasNewer {
            return load(
                isLast ? .oldest : .newest, limit: PageState.loadSize, purpose: .replace(select: end))
        }
        page.select(index: isLast ? page.rows.count - 1 : 0, height: listHeight)
        if !isLast { page.setFirstVisible(index: 0, height: listHeight) }
        return extendWindow()
    }

    /// Selects the next or previous article, and opens it where the article pane has the focus.
    mutating func moveArticle(by distance: Int) -> [Effect] {
        if focus == .sidebar { _ = focus(on: .list) }
        let before = page.selected
        let effects = moveSelection(by: distance)
        guard page.selected != before else {
            if page.queuedMove != 0 { return effects }
            return effects + show(Message(distance > 0 ? "This is the last article." : "This is the first article."))
        }
        return effects + (focus == .article ? openSelected() : [])
    }

    /// Goes to the nearest unread article in a direction; it is opened where the article pane has the focus. Rows that
    /// are loaded are looked at first, then the store is asked.
    mutating func goToUnread(_ direction: Effect.Direction) -> [Effect] {
        if focus == .sidebar { _ = focus(on: .list) }
        guard let index = page.selectedIndex else { return sayNoUnread(direction) }
        let rows = direction == .older ? Array(page.rows[(index + 1)...]) : page.rows[..<index].reversed()
        if let row = rows.first(where: { !$0.status.isRead }) { return goTo(row.id) }
        guard direction == .older ? page.hasOlder : page.hasNewer,
            let edge = direction == .older ? page.rows.last : page.rows.first
        else { return sayNoUnread(direction) }
        let request = nextRequest()
        unreadSearch = UnreadSearch(request: request, direction: direction)
        return [.findUnread(page.page.query, from: edge.id, direction, request: request)]
    }

    mutating func receive(unread id: ArticleID?, request: Int) -> [Effect] {
        guard let search = unreadSearch, search.request == request else { return [] }
        unreadSearch = nil
        guard let id else { return sayNoUnread(search.direction) }
        if page.index(of: id) != nil { return goTo(id) }
        // One more than its id, so that the article itself is the first of the answer.
        return load(
            .olderThan(ArticleID(rawValue: id.rawValue + 1)), limit: PageState.loadSize,
            purpose: .replace(select: .article(id, opens: focus == .article)))
    }

    private mutating func goTo(_ id: ArticleID) -> [Effect] {
        guard let index = page.index(of: id) else { return [] }
        page.select(index: index, height: listHeight)
        return extendWindow() + (focus == .article ? openSelected() : [])
    }

    private mutating func sayNoUnread(_ direction: Effect.Direction) -> [Effect] {
        guard let unread = page.counts?.unread, unread > 0 else {
            return show(Message("No unread article on this page."))
        }
        let (place, back, other): (String, Command, String) =
            direction == .older ? ("below", .previousUnread, "above") : ("above", .nextUnread, "below")
        let hint = keymap.keys(for: back).first.map { "; \($0) looks \(other)" } ?? ""
        return show(Message("No unread article \(place)\(hint)."))
    }
}
