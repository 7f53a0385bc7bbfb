import Basics
import News
import Terminal

/// The headline list: moving through a page of any length.
extension AppState {
    mutating func moveSelection(by distance: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return [] }
        let target = index.saturatingSum(distance)
        page.select(index: target, in: listRoom)
        passRows(from: index)
        return extendWindow(missing: missingLines(target))
    }

    /// Moves selection and view together by some pages, each as many lines as are whole in it.
    mutating func pageList(by pages: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return moveSelection(by: pages.saturatingProduct(listHeight)) }
        let room = listRoom
        let before = page.firstVisibleIndex
        var top = before
        var left = abs(pages)
        while left > 0, page.lines.indices.contains(top) {
            let next =
                pages > 0
                ? top + page.wholeLines(from: top, in: room)
                : top > 0 ? page.top(endingWith: top - 1, in: room) : -1
            guard page.lines.indices.contains(next) else { break }
            top = next
            left -= 1
        }
        // Of lines that are not there yet nobody knows how high they are; they count as those on the screen.
        let rest = left.saturatingProduct(page.wholeLines(from: top, in: room)) * pages.signum()
        let distance = (top - before).saturatingSum(rest)
        page.setFirstVisible(index: before.saturatingSum(distance), in: room)
        let target = index.saturatingSum(distance)
        page.select(index: target, in: room)
        passRows(from: index)
        return extendWindow(missing: missingLines(target))
    }

    /// Moves the selection by as many lines as take half of the list's rows.
    mutating func moveSelection(halfPages: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return [] }
        let half = ListRoom(height: max(listHeight / 2, 1), form: listRoom.form)
        let lines =
            halfPages > 0
            ? page.wholeLines(from: index, in: half) : index - page.top(endingWith: max(index - 1, 0), in: half)
        return moveSelection(by: max(lines, 1).saturatingProduct(halfPages))
    }

    /// The position of the line at a row of the screen; nil where none is, or the list is not shown.
    func listLine(atRow row: Int) -> Int? {
        let rect = layout.rect(of: .list)
        guard rect.height > 0, rect.width > 0 else { return nil }
        return page.line(atRow: row - rect.row, in: listRoom)
    }

    /// How far a position lies outside of the loaded lines, where the page goes on there.
    private func missingLines(_ target: Int) -> Int {
        if target >= page.lines.count, page.hasOlder { return target - page.lines.count + 1 }
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
        if page.hasOlder, index + margin >= page.lines.count {
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
            if !page.hasNewer, number <= page.lines.count || !page.hasOlder {
                page.select(index: number - 1, in: listRoom)
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
        page.select(index: isLast ? page.lines.count - 1 : 0, in: listRoom)
        if !isLast { page.setFirstVisible(index: 0, in: listRoom) }
        return extendWindow()
    }

    /// Selects the next or previous article, and opens it where the article pane has the focus.
    mutating func moveArticle(by distance: Int) -> [Effect] {
        if focus == .sidebar { _ = focus(on: .list) }
        let before = page.selectedLine
        let effects = moveSelection(by: distance)
        guard page.selectedLine != before else {
            if page.queuedMove != 0 { return effects }
            return effects + show(Message(distance > 0 ? "This is the last article." : "This is the first article."))
        }
        return effects + (focus == .article ? openSelected() : [])
    }

    /// Goes to the nearest unread article in a direction; it is opened where the article pane has the focus. Rows that
    /// are loaded are looked at first, then the store is asked.
    mutating func goToUnread(_ direction: StoreEffect.Direction) -> [Effect] {
        if focus == .sidebar { _ = focus(on: .list) }
        guard let index = page.selectedIndex else { return sayNoUnread(direction) }
        let row = page.unreadRow(from: index, direction)
        if let row { return goTo(row.id) }
        guard direction == .older ? page.hasOlder : page.hasNewer,
            let edge = direction == .older ? page.rows.last : page.rows.first
        else { return sayNoUnread(direction) }
        let request = nextRequest()
        unreadSearch = UnreadSearch(request: request, direction: direction)
        return [.store(.findUnread(page.query, from: edge.id, direction, order: page.order, request: request))]
    }

    mutating func receive(unread id: ArticleID?, request: Int) -> [Effect] {
        guard let search = unreadSearch, search.request == request else { return [] }
        unreadSearch = nil
        guard let id else { return sayNoUnread(search.direction) }
        if page.index(of: id) != nil { return goTo(id) }
        return load(
            .from(id), limit: PageState.loadSize,
            purpose: .replace(select: .article(id, opens: focus == .article)))
    }

    private mutating func goTo(_ id: ArticleID) -> [Effect] {
        guard let index = page.line(of: id) else { return [] }
        let before = page.selectedIndex ?? index
        page.select(index: index, in: listRoom)
        passRows(from: before)
        return extendWindow() + (focus == .article ? openSelected() : [])
    }

    private mutating func sayNoUnread(_ direction: StoreEffect.Direction) -> [Effect] {
        guard let unread = page.counts?.unread, unread > 0 else {
            return show(Message("No unread article on this page."))
        }
        let (place, back, other): (String, Command, String) =
            direction == .older ? ("below", .previousUnread, "above") : ("above", .nextUnread, "below")
        let hint = keymap.keys(for: back).first.map { "; \($0) looks \(other)" } ?? ""
        return show(Message("No unread article \(place)\(hint)."))
    }
}

extension PageState {
    /// The nearest unread of the loaded rows above a line or below it.
    fileprivate func unreadRow(from index: Int, _ direction: StoreEffect.Direction) -> Headline? {
        let others = direction == .older ? Array(lines[(index + 1)...]) : lines[..<index].reversed()
        return others.first { !rows[$0.row].status.isRead }.map { rows[$0.row] }
    }
}
