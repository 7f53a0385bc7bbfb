import News
import Terminal

/// How the page is shown, and keeping that.
extension AppState {
    /// How the open page is shown. Hits of a search are shown as the page that it began on.
    var view: PageView { views.view(of: viewedPage) }

    private var viewedPage: Page { search?.origin.page.page ?? page.page }

    /// How much of an article the list shows.
    var rowStyle: RowStyle { listRoom.form.style }

    /// The same in a list of some size: as the user chose, else by its size.
    func rowStyle(in list: Rect) -> RowStyle { view.rows ?? RowStyle.fitting(list) }

    /// How dates are written.
    var dateStyle: PageView.DateStyle { view.dates ?? .relative }

    /// A page as the user wants it shown, with nothing in it yet.
    func pageState(of newPage: Page) -> PageState {
        let view = views.view(of: newPage)
        return PageState(page: newPage, order: view.order ?? .newestFirst, shown: view.shown ?? .all)
    }

    /// Does what a command of the view asks for: what its argument says, else the next there is.
    mutating func changeView(_ command: Command, _ argument: String, times: Int) -> [Effect] {
        switch command {
        case .rowStyle:
            return choose(argument, of: RowStyle.allCases, after: rowStyle) { state, style in state.show(rows: style) }
        case .pageOrder: return chooseOrder(argument)
        case .pageShown:
            guard search == nil else { return show(Message("The hits of a search are all shown.")) }
            return choose(argument, of: PageView.Shown.allCases, after: page.shown) { state, shown in
                state.show(only: shown)
            }
        case .dateStyle:
            return choose(argument, of: PageView.DateStyle.allCases, after: dateStyle) { state, dates in
                state.keepView { $0.dates = dates }
            }
        case .articlePlace:
            let now = view.article ?? (layout.panes[.article] != nil && focus != .article ? .beside : .onDemand)
            return choose(argument, of: PageView.ArticlePlace.allCases, after: now) { state, place in
                let effects = state.keepView { $0.article = place }
                state.keepPlaces()
                return effects + state.show(Message(place.words))
            }
        case .toggleSidebar: return toggleSidebar()
        case .widerPane: return widen(by: times)
        case .narrowerPane: return widen(by: -times)
        default: return []
        }
    }

    /// Remembers a choice for the open page.
    mutating func keepView(_ change: (inout PageView) -> Void) -> [Effect] {
        views.change(viewedPage, change).map { .store(.savePageView($0.view, of: $0.name)) }
    }

    private mutating func choose<Choice: RawRepresentable & Equatable>(
        _ argument: String, of choices: [Choice], after now: Choice, _ take: (inout AppState, Choice) -> [Effect]
    ) -> [Effect] where Choice.RawValue == String {
        guard !argument.isEmpty else {
            let place = choices.firstIndex(of: now).map { ($0 + 1) % choices.count } ?? 0
            return take(&self, choices[place])
        }
        guard let choice = choices.first(where: { $0.rawValue == argument }) else {
            let names = choices.map { "“\($0.rawValue)”" }.joined(separator: ", ")
            return show(Message("“\(argument.prefix(20))” is none of \(names).", isError: true))
        }
        return take(&self, choice)
    }

    // MARK: Rows

    private mutating func show(rows style: RowStyle) -> [Effect] {
        let effects = keepView { $0.rows = style }
        keepPlaces()
        // Texts are read only for cards.
        let texts = style == .card && page.rows.contains { $0.summary == nil } ? updateRows() : []
        return effects + texts + show(Message(style.words))
    }

    private mutating func chooseOrder(_ argument: String) -> [Effect] {
        let hasWords = !QueryHighlights(page.page.query).isEmpty
        let orders = PageRequest.Order.allCases.filter { $0 != .bestFirst || hasWords }
        if search != nil {
            return choose(argument, of: [PageRequest.Order.newestFirst, .bestFirst], after: page.order) {
                state, order in
                state.changeSearch { $0.order = order }
            }
        }
        return choose(argument, of: orders, after: page.order) { state, order in
            let effects = state.keepView { $0.order = order }
            guard order != state.page.order else { return effects }
            state.page = state.pageState(of: state.page.page)
            state.unreadSearch = nil
            return effects + state.load(.newest, limit: PageState.loadSize, purpose: .replace(select: .first))
                + [.store(.loadCounts(state.page.query))] + state.show(Message(order.words))
        }
    }

    /// Shows other articles of the page. The selected one stays where one is, also when it is none of them.
    private mutating func show(only shown: PageView.Shown) -> [Effect] {
        let effects = keepView { $0.shown = shown }
        guard shown != page.shown else { return effects }
        let before = page
        page = pageState(of: page.page)
        unreadSearch = nil
        let note = show(Message(shown.words))
        guard let selected = before.selectedRow, page.order != .bestFirst else {
            return effects + load(.newest, limit: PageState.loadSize, purpose: .replace(select: .first))
                + [.store(.loadCounts(page.query))] + note
        }
        page.changed[selected.id] = ChangedRow(row: selected, markNumber: markNumber)
        return effects
            + load(
                .from(selected.id), limit: PageState.loadSize,
                purpose: .replace(select: .article(selected.id, opens: false)))
            + [.store(.loadCounts(page.query))] + note
    }

    // MARK: Panes

    private mutating func toggleSidebar() -> [Effect] {
        let hides = view.hidesSidebar != true
        let effects = keepView { $0.hidesSidebar = hides }
        let focusEffects = hides && focus == .sidebar ? focus(on: .list) : []
        keepPlaces()
        return effects + focusEffects
    }

    /// Makes the pane with the focus wider, and the one beside it narrower.
    private mutating func widen(by steps: Int) -> [Effect] {
        let layout = layout
        guard layout.separators.count > 2 else { return show(Message("There is no other pane beside this one.")) }
        let columns = min(max(steps, -100), 100) * AppState.widthStep
        let isBeside = layout.panes[.article] != nil && layout.divider == nil
        var effects: [Effect] = []
        switch focus {
        case .list where isBeside, .article where isBeside:
            let width = layout.rect(of: .list).width + (focus == .list ? columns : -columns)
            effects = keepView { $0.listWidth = width }
            // No more than there is, so that the way back is as long.
            let actual = self.layout.rect(of: .list).width
            if actual != width { effects = keepView { $0.listWidth = actual } }
        case .sidebar, .list, .article:
            let width = layout.rect(of: .sidebar).width + (focus == .sidebar ? columns : -columns)
            effects = keepView { $0.sidebarWidth = width }
            let actual = self.layout.rect(of: .sidebar).width
            if actual != width { effects = keepView { $0.sidebarWidth = actual } }
        }
        keepPlaces()
        return effects
    }

    private static let widthStep = 2
}

extension RowStyle {
    /// The style of a list of some size, where nothing was chosen: two rows to a headline, unless there are few, or one is
    /// wide enough.
    static func fitting(_ list: Rect) -> RowStyle { list.height < 7 || list.width >= 110 ? .line : .twoLines }

    fileprivate var words: String {
        switch self {
        case .line: "Rows of one line."
        case .twoLines: "Whole headlines, with the rest beneath."
        case .card: "Cards, with the beginning of the text."
        }
    }
}

extension PageRequest.Order {
    fileprivate var words: String {
        switch self {
        case .newestFirst: "Newest first."
        case .oldestFirst: "Oldest first."
        case .bySource: "By publisher."
        case .bestFirst: "What fits best first."
        }
    }
}

extension PageView.Shown {
    fileprivate var words: String {
        switch self {
        case .all: "All articles of the page."
        case .unread: "Only what is unread."
        case .starred: "Only what is starred."
        }
    }
}

extension PageView.ArticlePlace {
    fileprivate var words: String {
        switch self {
        case .beside: "The article stands beside the list."
        case .below: "The article stands below the list."
        case .onDemand: "The article comes when it is opened."
        }
    }
}
