import Foundation
import News
import Terminal

/// The tag sidebar.
extension AppState {
    mutating func receive(_ counts: SidebarCounts) -> [Effect] {
        let topmost = sidebar.rows.indices.contains(sidebar.top) ? sidebar.rows[sidebar.top].item : nil
        sidebar.update(counts, reranks: reranksSidebar)
        // Rows that came in further up must not push down what is looked at.
        if !reranksSidebar, let index = sidebar.rows.firstIndex(where: { $0.item == topmost }) { sidebar.top = index }
        reranksSidebar = false
        let height = layout.rect(of: .sidebar).height
        if height > 0 { sidebar.select(index: sidebar.selectedIndex, height: height) }
        return []
    }

    mutating func openSelectedItem() -> [Effect] {
        let item = sidebar.selected
        if case .more(let section) = item {
            sidebar.toggleFold(section)
            sidebar.select(index: sidebar.selectedIndex, height: layout.rect(of: .sidebar).height)
            return []
        }
        guard let opened = openPage(of: item) else { return [] }
        return opened + focus(on: .list)
    }

    mutating func openSidebarUnread(direction: Int) -> [Effect] {
        guard let index = sidebar.nextUnread(direction: direction) else {
            return show(Message("No \(direction > 0 ? "further" : "earlier") tag or source with unread articles."))
        }
        sidebar.select(index: index, height: layout.rect(of: .sidebar).height)
        return openPage(of: sidebar.selected) ?? []
    }

    private mutating func openPage(of item: SidebarState.Item) -> [Effect]? {
        guard let page = item.page(midnight: LocalTime.midnight(before: now, in: timeZone)) else { return nil }
        return open(page, as: item)
    }
}

extension SidebarState.Item {
    /// The page that the row leads to.
    func page(midnight: Date) -> Page? {
        switch self {
        case .all: .river
        case .starred: Page(query: .marked(.starred), title: "Starred")
        case .today: Page(query: .since(midnight), title: "Today")
        case .section, .more: nil
        case .tag(let tag): Page(query: .tag(tag), title: "Latest news with \(tag)")
        case .category(let category): Page(query: .category(category), title: "Latest in \(category.rawValue)")
        case .source(let source): Page(query: .source(source.name), title: "Latest from \(source.name)")
        }
    }
}
