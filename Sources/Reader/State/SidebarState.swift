public import News

/// The tag sidebar: its rows, in an order that stays while one looks at it, and the selected one.
public struct SidebarState: Hashable, Sendable {
    /// A part of the sidebar under a name.
    public enum Section: String, CaseIterable, Hashable, Sendable {
        /// Tags, most unread first.
        case tags = "Tags"
        /// The fixed sections of the news.
        case categories = "Categories"
        /// Publishers.
        case sources = "Sources"
    }

    /// What a row stands for.
    public enum Item: Hashable, Sendable {
        /// The river.
        case all
        /// The starred articles.
        case starred
        /// Today's articles.
        case today
        /// A section's name, which cannot be selected.
        case section(Section)
        /// A tag's page.
        case tag(Tag)
        /// A category's page.
        case category(Category)
        /// A source's page.
        case source(Source)
        /// The rows of a section that are folded away, or that can be again.
        case more(Section)

        /// Whether the selection can rest on it.
        public var isSelectable: Bool {
            if case .section = self { false } else { true }
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
    public private(set) var rows: [Row] = [Row(item: .all, counts: PageCounts())]
    /// The selected row's item.
    public internal(set) var selected: Item = .all
    /// The item whose page is open.
    public internal(set) var opened: Item? = .all
    /// Position of the topmost visible row.
    public internal(set) var top = 0
    /// Whether articles of the sample edition are there.
    public internal(set) var hasSample = false

    private var pages: [Row] = [Row(item: .all, counts: PageCounts())]
    private var sections: [Section: [Row]] = [:]
    private var unfolded: Set<Section> = []

    /// How many tags the sidebar knows.
    public static let tagLimit = 100

    /// How many rows of a section are shown until it is unfolded: few enough that all sections are seen.
    static let foldedLimit = 12

    /// Position of the selected row.
    public var selectedIndex: Int { rows.firstIndex { $0.item == selected } ?? 0 }

    /// Takes new counts. Rows that are there keep their places, also tags that no longer are among those with most
    /// unread; what is new comes after its like. With `reranks`, what has news comes first, and tags that fell behind
    /// go. A source that is gone goes at once.
    mutating func update(_ counts: SidebarCounts, reranks: Bool) {
        pages = [
            Row(item: .all, counts: counts.everything), Row(item: .starred, counts: counts.starred),
            Row(item: .today, counts: counts.today),
        ]
        var tags = counts.tags.map { Row(item: .tag($0.item), counts: $0.counts) }
        if !reranks { tags += fallenBehind(tags) }
        let new: [Section: [Row]] = [
            .tags: tags,
            .categories: newsFirst(counts.categories.map { Row(item: .category($0.item), counts: $0.counts) }),
            .sources: newsFirst(counts.sources.map { Row(item: .source($0.item), counts: $0.counts) }),
        ]
        for (section, rows) in new {
            sections[section] = reranks ? rows : steady(rows, after: sections[section] ?? [])
        }
        hasSample = counts.hasSample
        arrange()
    }

    /// Shows all rows of a section, or only the first again.
    mutating func toggleFold(_ section: Section) {
        if unfolded.remove(section) == nil { unfolded.insert(section) }
        arrange()
    }

    /// How many rows of a section are folded away; 0 when it is unfolded.
    func foldedCount(_ section: Section) -> Int {
        unfolded.contains(section) ? 0 : (sections[section]?.count ?? 0) - shown(section).count
    }

    /// Puts the rows of all sections under each other.
    private mutating func arrange() {
        let place = selectedIndex
        rows = pages
        for section in Section.allCases {
            let all = sections[section] ?? []
            guard !all.isEmpty else { continue }
            rows.append(Row(item: .section(section), counts: PageCounts()))
            rows += shown(section)
            if all.count > SidebarState.foldedLimit + 1 {
                rows.append(Row(item: .more(section), counts: PageCounts()))
            }
        }
        if !rows.contains(where: { $0.item == selected }) {
            let next = rows.dropFirst(place).first(where: \.item.isSelectable)
            selected = (next ?? rows.last(where: \.item.isSelectable))?.item ?? .all
        }
    }

    /// The rows of a section as they are shown: the first ones, and whichever is selected or open. Folding a single row
    /// away would save nothing.
    private func shown(_ section: Section) -> [Row] {
        let all = sections[section] ?? []
        guard !unfolded.contains(section), all.count > SidebarState.foldedLimit + 1 else { return all }
        return all.enumerated().filter {
            $0.offset < SidebarState.foldedLimit || $0.element.item == selected || $0.element.item == opened
        }.map(\.element)
    }

    private func newsFirst(_ rows: [Row]) -> [Row] {
        rows.filter { $0.counts.unread > 0 } + rows.filter { $0.counts.unread == 0 }
    }

    /// Tags that are known and that others have passed by. The store counts only the first ones, so of these it is
    /// known that they have no more unread than the last of those, and no more than before.
    private func fallenBehind(_ tags: [Row]) -> [Row] {
        guard tags.count >= SidebarState.tagLimit, let last = tags.last else { return [] }
        let counted = Set(tags.map(\.item))
        return (sections[.tags] ?? []).filter { !counted.contains($0.item) }.map { row in
            var row = row
            row.counts.unread = min(row.counts.unread, last.counts.unread)
            return row
        }
    }

    private func steady(_ rows: [Row], after before: [Row]) -> [Row] {
        let places = Dictionary(zip(before.map(\.item), 0...), uniquingKeysWith: { first, _ in first })
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
            case .all, .starred, .today, .section, .more: break
            }
            index += direction
        }
        return nil
    }
}

extension SidebarState.Item {
    /// What the row says.
    public var label: String {
        switch self {
        case .all: "All"
        case .starred: "Starred"
        case .today: "Today"
        case .section(let section): section.rawValue
        case .tag(let tag): tag.description
        case .category(let category): category.rawValue
        case .source(let source): source.name
        case .more(let section): "more \(section.rawValue.lowercased())"
        }
    }
}

extension SidebarState {
    /// What a row says on the screen: its item's label, and how many rows are folded away.
    func text(of item: Item) -> String {
        guard case .more(let section) = item else { return item.label }
        let count = foldedCount(section)
        return count > 0 ? "… \(count) more" : "… fewer"
    }
}
