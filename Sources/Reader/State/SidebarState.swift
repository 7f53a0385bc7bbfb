public import News

/// The tag sidebar: its rows, in an order that stays while one looks at it, and the selected one.
public struct SidebarState: Hashable, Sendable {
    /// What a row stands for.
    public enum Item: Hashable, Sendable {
        /// The river.
        case all
        /// The starred articles.
        case starred
        /// Today's articles.
        case today
        /// A section's name, which cannot be selected.
        case section(String)
        /// A tag's page.
        case tag(Tag)
        /// A category's page.
        case category(Category)
        /// A source's page.
        case source(Source)

        /// Whether the selection can rest on it.
        public var isSelectable: Bool {
            if case .section = self { false } else { true }
        }

        /// What the row says.
        public var label: String {
            switch self {
            case .all: "All"
            case .starred: "Starred"
            case .today: "Today"
            case .section(let name): name
            case .tag(let tag): tag.description
            case .category(let category): category.rawValue
            case .source(let source): source.name
            }
        }
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// What it stands for.
        public var item: Item
        /// Its counts.
        public var counts: PageCounts
    }

    /// The rows from top to bottom.
    public internal(set) var rows: [Row] = [Row(item: .all, counts: PageCounts())]
    /// The selected row's item.
    public internal(set) var selected: Item = .all
    /// The item whose page is open.
    public internal(set) var opened: Item? = .all
    /// Position of the topmost visible row.
    public internal(set) var top = 0
    /// Whether articles of the sample edition are there.
    public internal(set) var hasSample = false

    /// How many tags the sidebar shows.
    public static let tagLimit = 100

    /// Position of the selected row.
    public var selectedIndex: Int { rows.firstIndex { $0.item == selected } ?? 0 }

    /// Takes new counts. Rows that are there keep their places, also tags that no longer are among those with most
    /// unread; what is new comes after its like. With `reranks`, everything is put in the store's order: most unread
    /// first, and tags that fell behind go. A source that is gone goes at once.
    mutating func update(_ counts: SidebarCounts, reranks: Bool) {
        let selectedIndex = selectedIndex
        var tags = counts.tags.map { Row(item: .tag($0.item), counts: $0.counts) }
        if !reranks { tags += fallenBehind(tags) }
        let sections: [(name: String?, rows: [Row])] = [
            (
                nil,
                [
                    Row(item: .all, counts: counts.everything), Row(item: .starred, counts: counts.starred),
                    Row(item: .today, counts: counts.today),
                ]
            ),
            ("Tags", tags),
            ("Categories", counts.categories.map { Row(item: .category($0.item), counts: $0.counts) }),
            ("Sources", counts.sources.map { Row(item: .source($0.item), counts: $0.counts) }),
        ]
        let places = reranks ? [:] : Dictionary(zip(rows.map(\.item), 0...), uniquingKeysWith: { first, _ in first })
        rows = sections.flatMap { section -> [Row] in
            guard !section.rows.isEmpty else { return [] }
            let header = section.name.map { [Row(item: .section($0), counts: PageCounts())] } ?? []
            return header + steady(section.rows, places: places)
        }
        hasSample = counts.hasSample
        if !rows.contains(where: { $0.item == selected }) {
            let next = rows.dropFirst(selectedIndex).first(where: \.item.isSelectable)
            selected = (next ?? rows.last(where: \.item.isSelectable))?.item ?? .all
        }
    }

    /// Tags that are shown and that others have passed by. The store counts only the first ones, so of these it is
    /// known that they have no more unread than the last of those, and no more than before.
    private func fallenBehind(_ tags: [Row]) -> [Row] {
        guard tags.count >= SidebarState.tagLimit, let last = tags.last else { return [] }
        let counted = Set(tags.map(\.item))
        return rows.compactMap { row in
            guard case .tag = row.item, !counted.contains(row.item) else { return nil }
            var row = row
            row.counts.unread = min(row.counts.unread, last.counts.unread)
            return row
        }
    }

    private func steady(_ rows: [Row], places: [Item: Int]) -> [Row] {
        guard !places.isEmpty else { return rows }
        return rows.enumerated().sorted {
            (places[$0.element.item] ?? Int.max, $0.offset) < (places[$1.element.item] ?? Int.max, $1.offset)
        }.map(\.element)
    }

    /// Selects the row `distance` selectable rows further, as far as there are any.
    mutating func move(by distance: Int, height: Int) {
        let selectable = rows.indices.filter { rows[$0].item.isSelectable }
        guard let position = selectable.firstIndex(of: selectedIndex) ?? selectable.first else { return }
        select(index: selectable[min(max(position + distance, 0), selectable.count - 1)], height: height)
    }

    /// Selects a row and scrolls so that it is visible, with its section's name where it is the first below it.
    mutating func select(index: Int, height: Int) {
        guard rows.indices.contains(index) else { return }
        selected = rows[index].item
        let above = index > 0 && !rows[index - 1].item.isSelectable ? index - 1 : index
        if above < top || height <= 0 { top = above }
        if index >= top + height { top = index - height + 1 }
        top = max(min(top, rows.count - height), 0)
    }

    /// The next row with unread articles in a direction (1 or -1), tags, categories and sources only.
    func nextUnread(direction: Int) -> Int? {
        var index = selectedIndex + direction
        while rows.indices.contains(index) {
            switch rows[index].item {
            case .tag, .category, .source: if rows[index].counts.unread > 0 { return index }
            case .all, .starred, .today, .section: break
            }
            index += direction
        }
        return nil
    }
}
