import News
import Terminal

/// Opening pages, taking their rows, and what is new.
extension AppState {
    mutating func open(_ newPage: Page, as item: SidebarState.Item? = nil) -> [Effect] {
        if let item { sidebar.opened = item }
        page = pageState(of: newPage)
        search = nil
        unreadSearch = nil
        return load(.newest, limit: PageState.loadSize, purpose: .replace(select: .first))
            + [.store(.loadCounts(page.query))]
    }

    mutating func load(
        _ position: PageRequest.Position, limit: Int, purpose: PageLoad.Purpose, above: Int? = nil
    ) -> [Effect] {
        let request = PageRequest(
            query: page.query, position: page.order == .bestFirst ? .newest : position, limit: limit,
            order: page.order, withText: rowStyle == .card)
        let load = PageLoad(
            id: nextRequest(), request: request, purpose: purpose, above: above, markNumber: markNumber)
        page.load = load
        return [.store(.loadPage(request, request: load.id))]
    }

    mutating func receive(_ slice: PageSlice, request: Int) -> [Effect] {
        if let effects = receive(hits: slice, request: request) { return effects }
        guard let load = page.load, load.id == request else { return [] }
        page.load = nil
        let slice = marked(slice, since: load.markNumber)
        switch load.purpose {
        case .replace(let selection): return replaceRows(slice, load, selection)
        case .showNew: return showNewRows(slice)
        case .older: page.append(slice)
        case .newer: page.prepend(slice)
        case .update: page.update(slice)
        }
        return moveQueued()
    }

    mutating func fail(request: Int, reason: String) -> [Effect] {
        if let effects = fail(hits: request, reason: reason) { return effects }
        if unreadSearch?.request == request {
            unreadSearch = nil
        } else if awaitedCount == request {
            awaitedCount = nil
        } else if page.load?.id == request {
            page.stopLoading()
        } else {
            return []
        }
        heldInputs = []
        return show(Message("The page could not be read: \(reason)", isError: true))
    }

    /// Reads the rows around the view again, since somebody else may have marked them.
    mutating func updateRows() -> [Effect] {
        // What is being read for another reason is as new; what comes after it is for the next pause.
        guard page.load == nil, !page.rows.isEmpty else { return [] }
        rowsAreStale = false
        let first = max(page.firstVisibleIndex - PageState.loadSize / 2, 0)
        guard let row = page.headline(ofLine: first) else { return [] }
        return load(.from(row.id), limit: PageState.loadSize, purpose: .update)
    }

    private mutating func replaceRows(
        _ slice: PageSlice, _ load: PageLoad, _ selection: PageLoad.Selection
    ) -> [Effect] {
        let position = load.request.position
        page.replace(slice, hasNewer: position == .newest ? false : nil)
        page.above =
            switch position {
            case .newest: 0
            case .row(let number): min(number, page.counts?.total ?? number) - 1
            case .oldest: page.counts.map { max($0.total - page.rows.count, 0) }
            case .from, .olderThan, .newerThan: page.hasNewer ? load.above : 0
            }
        var effects: [Effect] = []
        switch selection {
        case .first:
            page.selectedLine = page.lines.first?.id
            page.firstVisible = page.selectedLine
        case .last:
            page.selectedLine = page.lines.last?.id
            page.setFirstVisible(index: page.lines.count, in: listRoom)
        case .article(let id, let opens):
            if page.firstVisible.flatMap(page.line) == nil { page.firstVisible = page.lines.first?.id }
            // The one below it where it is gone.
            page.select(index: page.line(of: id) ?? page.insertionLine(of: id), in: listRoom)
            if opens { effects = openSelected() }
        }
        if page.rows.isEmpty { article = nil }
        return effects + moveQueued()
    }

    private mutating func moveQueued() -> [Effect] {
        let distance = page.queuedMove
        page.queuedMove = 0
        guard distance != 0 else { return extendWindow() }
        let before = page.selectedLine
        let effects = moveSelection(by: distance)
        return effects + (focus == .article && page.selectedLine != before ? openSelected() : [])
    }

    mutating func receive(_ counts: PageCounts, totalOfAnyStatus: Int, for query: Query) -> [Effect] {
        guard query == page.query else { return [] }
        page.counts = counts
        if page.shown == .all { sidebar.count(opened: counts) }
        if let shown = page.shownTotal {
            page.newCount = max(totalOfAnyStatus - shown, 0)
        } else {
            page.shownTotal = totalOfAnyStatus
        }
        // On a page without rows nothing moves when some come.
        let isWaiting = page.rows.isEmpty && page.newCount > 0 && page.load == nil && search == nil
        return isWaiting ? showNew() : []
    }

    /// Shows what has arrived since the page was opened. The selection stays on its article; the view goes as far up
    /// as it can while that article stays in it.
    mutating func showNew() -> [Effect] {
        reranksSidebar = true
        countsAreStale = true
        // What else the page is about may have changed, too.
        sidebar.relatedQuery = .everything
        if search != nil, page.order == .bestFirst { return searchAgain() }
        // What a refresh has just brought may not have been counted yet; only the store knows.
        guard page.newCount > 0 || !page.hasNewer else { return show(Message("Nothing new on this page.")) }
        if page.order != .newestFirst, let first = page.rows.first, let selected = page.selected {
            // What is new may stand anywhere. What is shown stays where it is, and the rest comes between.
            page.newCount = 0
            page.shownTotal = nil
            return load(
                .from(first.id), limit: max(page.rows.count, PageState.loadSize),
                purpose: .replace(select: .article(selected, opens: false)), above: page.above)
                + [.store(.loadCounts(page.query))]
        }
        return load(.newest, limit: PageState.loadSize, purpose: .showNew)
    }

    private var firstHint: String { keymap.keys(for: .goToFirst).first.map { "; \($0) goes to the first" } ?? "" }

    private mutating func showNewRows(_ slice: PageSlice) -> [Effect] {
        let newCount = page.newCount
        if newCount == 0, slice.headlines.first?.id == page.rows.first?.id {
            return show(Message("Nothing new on this page."))
        }
        let selected = page.selectedRow
        page.newCount = 0
        page.shownTotal = nil
        let top = slice.headlines.first?.id
        let reachesRows = slice.headlines.contains { $0.id == page.rows.first?.id } || page.rows.isEmpty
        if let selected, selected.id < (slice.headlines.last?.id ?? selected.id) || !reachesRows, top != nil {
            // Further down than the first rows: the window stays around the selection, and g leads to the top.
            page.hasNewer = true
            page.above = nil
            return [.store(.loadCounts(page.query))]
                + show(Message("\(newCount > 0 ? "\(newCount) new" : "New articles") above\(firstHint)."))
        }
        page.replace(slice, hasNewer: false)
        page.above = 0
        if let selected { page.keep(selected) }
        page.selectedLine = selected.map { .article($0.id) } ?? page.lines.first?.id
        page.firstVisible = page.lines.first?.id
        if let index = page.selectedIndex { page.reveal(index: index, in: listRoom) }
        return [.store(.loadCounts(page.query))]
    }
}

extension PageState {
    mutating func replace(_ slice: PageSlice, hasNewer: Bool?) {
        rows = []
        merge(slice.headlines, from: nil, to: slice.hasOlder ? slice.headlines.last : nil)
        arrange()
        self.hasNewer = hasNewer ?? slice.hasNewer
        hasOlder = slice.hasOlder
        arrival = slice.arrival
    }

    mutating func append(_ slice: PageSlice) {
        merge(slice.headlines, from: rows.last, to: slice.hasOlder ? slice.headlines.last : nil)
        hasOlder = slice.hasOlder
        let firstShown = lines.indices.contains(firstVisibleIndex) ? lines[firstVisibleIndex].row : 0
        let surplus = min(rows.count - PageState.windowLimit, firstShown)
        if surplus > 0 {
            rows.removeFirst(surplus)
            above = above.map { $0 + surplus }
            hasNewer = true
        }
        arrange()
    }

    mutating func prepend(_ slice: PageSlice) {
        let below = rows
        rows = []
        merge(slice.headlines, from: slice.hasNewer ? slice.headlines.first : nil, to: below.first)
        above = slice.hasNewer ? above.map { max($0 - rows.count, 0) } : 0
        rows += below
        hasNewer = slice.hasNewer
        if rows.count > PageState.windowLimit {
            rows.removeLast(min(rows.count - PageState.windowLimit, rows.count - 1))
            hasOlder = true
        }
        arrange()
    }

    /// Adds rows at the lower end, with those among them that were changed while they were shown and that the query
    /// no longer finds. `above` and `below` bound where these may stand; nil is open.
    private mutating func merge(_ headlines: [Headline], from above: Headline?, to below: Headline?) {
        let found = Set(headlines.map(\.id)).union(rows.map(\.id))
        let kept = changed.values.map(\.row).filter { row in
            !found.contains(row.id) && above.map { isAbove($0, row) } != false
                && below.map { isAbove(row, $0) } != false
        }
        rows += kept.isEmpty || order == .bestFirst ? headlines : (headlines + kept).sorted(by: isAbove)
    }

    /// A slice with the marks that were made after it was asked for.
    func withChanges(since markNumber: Int, in slice: PageSlice) -> PageSlice {
        var slice = slice
        guard changed.values.contains(where: { $0.markNumber > markNumber }) else { return slice }
        for index in slice.headlines.indices {
            if let change = changed[slice.headlines[index].id], change.markNumber > markNumber {
                slice.headlines[index].status = change.row.status
            }
        }
        return slice
    }

    /// Takes what rows say now, and leaves them where they are.
    mutating func update(_ slice: PageSlice) {
        for headline in slice.headlines {
            if let index = index(of: headline.id) { rows[index] = headline }
        }
    }

    /// Gives up what is being read.
    mutating func stopLoading() {
        load = nil
        queuedMove = 0
    }

    /// Puts a row back that a reload did not bring.
    mutating func keep(_ row: Headline) {
        guard index(of: row.id) == nil else { return }
        rows.insert(row, at: rows.firstPlace { isAbove($0, row) })
        arrange()
    }
}
