import Foundation
import News
import Terminal

/// The tag sidebar.
extension AppState {
    mutating func receive(_ counts: SidebarCounts) -> [Effect] {
        changeSidebar(keepsTop: !reranksSidebar) { sidebar, reranks in sidebar.update(counts, reranks: reranks) }
        reranksSidebar = false
        return []
    }

    /// Lets rows come in. Those further up must not push down what is looked at.
    mutating func changeSidebar(keepsTop: Bool = true, _ change: (inout SidebarState, Bool) -> Void) {
        let height = layout.rect(of: .sidebar).height
        let topmost = sidebar.rows.indices.contains(sidebar.top) ? sidebar.rows[sidebar.top].item : nil
        // The wheel may have scrolled the selection away; it stays away then.
        let isAway = sidebar.selectedIndex < sidebar.top || sidebar.selectedIndex >= sidebar.top + max(height, 1)
        change(&sidebar, reranksSidebar)
        if height > 0 { sidebar.fit(height: height) }
        if keepsTop, let index = sidebar.rows.firstIndex(where: { $0.item == topmost }) { sidebar.top = index }
        if height > 0, !isAway || !keepsTop { sidebar.select(index: sidebar.selectedIndex, height: height) }
        sidebar.scroll(by: 0, height: height)
    }

    mutating func openSelectedItem() -> [Effect] {
        let item = sidebar.selected
        switch item {
        case .more(let section):
            sidebar.toggleFold(section)
            sidebar.select(index: sidebar.selectedIndex, height: layout.rect(of: .sidebar).height)
            return section == .tags ? loadAllTags() : []
        case .related(let tag): return refine(.and, by: tag)
        default:
            guard let opened = openPage(of: item) else { return [] }
            return opened + focus(on: .list)
        }
    }

    /// Folds the section of the selected row to its name, or shows its rows again.
    mutating func foldSection() -> [Effect] {
        guard let section = sidebar.section(of: sidebar.selected) else {
            return show(Message("Only sections are folded: tags, categories, sources."))
        }
        sidebar.toggleCollapse(section)
        sidebar.select(index: sidebar.selectedIndex, height: layout.rect(of: .sidebar).height)
        return []
    }

    mutating func openSidebarUnread(direction: Int) -> [Effect] {
        guard let index = sidebar.nextUnread(direction: direction) else {
            return show(Message("No \(direction > 0 ? "further" : "earlier") tag or source with unread articles."))
        }
        sidebar.select(index: index, height: layout.rect(of: .sidebar).height)
        return openPage(of: sidebar.selected) ?? []
    }

    private mutating func openPage(of item: SidebarState.Item) -> [Effect]? {
        if case .saved(let page) = item { return open(page) }
        guard let page = item.page(midnight: LocalTime.midnight(before: now, in: timeZone)) else { return nil }
        return visit(page, as: item)
    }

    /// Asks for all tags, if the sidebar shows more than the first.
    mutating func loadAllTags() -> [Effect] {
        guard sidebar.showsAllTags else { return [] }
        allTagsRequest = nextRequest()
        return [.tags(.loadTags(of: nil, request: allTagsRequest))]
    }

    mutating func receiveForSidebar(_ index: TagIndex, request: Int) -> [Effect] {
        if allTagsRequest == request {
            changeSidebar { sidebar, _ in sidebar.setAllTags(index) }
        } else if sidebar.narrowing?.request == request {
            sidebar.narrowing?.take(index)
            sidebar.arrange()
        }
        return []
    }

    /// What the sidebar shows about the open page, today and the saved pages, as far as it is older than them.
    mutating func updateSidebar() -> [Effect] {
        var effects: [Effect] = []
        let query = page.page.query
        if query == .everything {
            if sidebar.relatedQuery != query { changeSidebar { sidebar, _ in sidebar.setRelated([], of: query) } }
        } else if sidebar.relatedQuery != query, awaitedRelated != query {
            awaitedRelated = query
            effects.append(.tags(.loadRelated(query)))
        }
        let trendAge = trendTime.map { now.timeIntervalSince($0) } ?? .infinity
        if trendAge > AppState.trendLifetime, trendTime == nil || reranksSidebar {
            trendTime = now
            effects.append(.tags(.loadTrending))
        }
        if countsAreStale { effects += [.tags(.loadSavedPages(besides: configuredPages))] + loadAllTags() }
        return effects
    }

    /// How long trends are good for, in seconds: they are about a day.
    private static let trendLifetime: TimeInterval = 600

    mutating func receive(related tags: [SidebarCounts.Counted<Tag>], of query: Query) -> [Effect] {
        if awaitedRelated == query { awaitedRelated = nil }
        guard query == page.page.query else { return [] }
        changeSidebar { sidebar, _ in sidebar.setRelated(tags, of: query) }
        return []
    }

    mutating func receive(trending tags: [TrendingTag]) -> [Effect] {
        changeSidebar { sidebar, _ in sidebar.setTrending(tags) }
        return []
    }
}

/// Narrowing the sidebar by typing.
extension AppState {
    mutating func narrowSidebar() -> [Effect] {
        let request = nextRequest()
        let effects = focus(on: .sidebar)
        sidebar.narrowing = SidebarNarrowing(sidebar, request: request)
        layers.append(.narrowing)
        return effects + [.tags(.loadTags(of: nil, request: request))]
    }

    mutating func performInNarrowing(_ command: Command) -> [Effect]? {
        let height = layout.rect(of: .sidebar).height
        switch command {
        case .cancel: return endNarrowing()
        case .deleteBack where sidebar.narrowing?.editor.characters.isEmpty == true: return endNarrowing()
        case .accept: return openNarrowed(height)
        case .withTag: return refineByNarrowed(.and)
        case .orTag: return refineByNarrowed(.or)
        case .nextChoice: return moveNarrowed(by: 1, height)
        case .previousChoice: return moveNarrowed(by: -1, height)
        case .nextChoices: return moveNarrowed(by: max(height - 1, 1), height)
        case .previousChoices: return moveNarrowed(by: -max(height - 1, 1), height)
        default:
            let outcome = sidebar.narrowing?.editor.perform(command) ?? .ignored
            return outcome == .ignored ? nil : matchNarrowed(outcome, height)
        }
    }

    mutating func typeInNarrowing(_ text: String) -> [Effect] {
        matchNarrowed(sidebar.narrowing?.editor.type(text) ?? .ignored, layout.rect(of: .sidebar).height)
    }

    private mutating func matchNarrowed(_ outcome: LineEditor.Outcome, _ height: Int) -> [Effect] {
        guard outcome == .edited else { return [] }
        sidebar.narrowing?.match()
        sidebar.arrange()
        let best = sidebar.rows.firstIndex(where: \.item.isSelectable) ?? 0
        sidebar.top = 0
        sidebar.select(index: best, height: height)
        return []
    }

    /// Opens the selected row, or shows more of a section.
    private mutating func openNarrowed(_ height: Int) -> [Effect] {
        if case .more(let section) = sidebar.selected, sidebar.narrowing?.isNarrowed == true {
            sidebar.narrowing?.toggleFold(section)
            let place = sidebar.selectedIndex
            sidebar.arrange()
            sidebar.select(index: place, height: height)
            return []
        }
        let item = sidebar.selected
        _ = endNarrowing()
        sidebar.selected = item
        return openSelectedItem() + [.awaitPause]
    }

    private mutating func refineByNarrowed(_ refinement: Refinement) -> [Effect] {
        guard let tag = sidebar.selected.tag else { return [] }
        _ = endNarrowing()
        return refine(refinement, by: tag) + [.awaitPause]
    }

    private mutating func moveNarrowed(by distance: Int, _ height: Int) -> [Effect] {
        sidebar.move(by: distance, height: height)
        return []
    }

    /// Takes what was typed away, and leaves the rows as they are.
    mutating func removeNarrowing() {
        sidebar.narrowing = nil
        layers.removeAll { if case .narrowing = $0 { true } else { false } }
    }

    /// Shows all rows again, as they were.
    private mutating func endNarrowing() -> [Effect] {
        guard let before = sidebar.narrowing?.before else { return [] }
        removeNarrowing()
        sidebar.selected = before.selected
        sidebar.arrange()
        sidebar.top = before.top
        sidebar.select(index: sidebar.selectedIndex, height: layout.rect(of: .sidebar).height)
        return []
    }
}

extension SidebarState.Item {
    /// The page that the row leads to; nil for a saved one, whose query has to be read.
    func page(midnight: Date) -> Page? {
        switch self {
        case .all: .river
        case .unread: Page(query: .unread, title: "Unread")
        case .starred: Page(query: .marked(.starred), title: "Starred")
        case .today: Page(query: .since(midnight), title: "Today", text: "after:today")
        case .section, .more, .saved: nil
        case .tag(let tag), .trending(let tag), .related(let tag): Page(tag: tag)
        case .category(let category): Page(query: .category(category), title: "Latest in \(category.rawValue)")
        case .folder(let path): Page(query: .folder(path), title: "Latest in \(path)")
        case .source(let source): Page(query: .source(source.name), title: "Latest from \(source.name)")
        }
    }
}
