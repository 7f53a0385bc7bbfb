import News

/// The sidebar while it is narrowed by typing: the rows that fit, section by section, the section with the best fit
/// first.
public struct SidebarNarrowing: Sendable {
    /// What was typed.
    public internal(set) var editor = LineEditor()
    /// The rows that fit, under their sections.
    private(set) var rows: [SidebarState.Row] = []

    private var index: TagIndex
    private let others: [SidebarState.Row]
    private let otherNames: FuzzyIndex
    private var unfolded: Set<SidebarState.Section> = []
    private var folded: [SidebarState.Section: Int] = [:]
    /// The number of the request for all tags.
    let request: Int
    /// Where the selection and the view were before.
    let before: (selected: SidebarState.Item, top: Int)

    init(_ sidebar: SidebarState, request: Int) {
        index = TagIndex(sidebar.knownTags)
        others = sidebar.rowsBesidesTags
        otherNames = FuzzyIndex(others.map(\.item.label))
        self.request = request
        before = (sidebar.selected, sidebar.top)
    }

    /// Whether anything was typed that narrows.
    var isNarrowed: Bool { !typed.isEmpty }

    private var typed: String { TagIndex.matchable(editor.text) }

    mutating func take(_ index: TagIndex) {
        self.index = index
        match()
    }

    /// Looks again for what fits.
    mutating func match(keepsFolds: Bool = false) {
        if !keepsFolds { unfolded = [] }
        folded = [:]
        rows = []
        guard isNarrowed else { return }
        let pattern = FuzzyPattern(typed)
        let index = index
        let key = FoldedText.key(of: typed)
        var way = FuzzyIndex.Way()
        var pages: [(row: SidebarState.Row, fit: Int)] = []
        var sections: [SidebarState.Section: [(row: SidebarState.Row, fit: Int)]] = [:]
        for (place, row) in others.enumerated() {
            guard var fit = otherNames.fit(of: pattern, at: place, &way) else { continue }
            fit += TagIndex.weight(of: row.counts)
            if FoldedText.key(of: row.item.label) == key { fit += TagIndex.weight(ofExactNameWith: row.counts) }
            switch row.item {
            case .category: sections[.categories, default: []].append((row, fit))
            case .folder: sections[.folders, default: []].append((row, fit))
            case .source: sections[.sources, default: []].append((row, fit))
            default: pages.append((row, fit))
            }
        }
        let tags = index.places(fitting: typed)
        let bestTag = tags.first.flatMap { index.rank(of: pattern, key: key, at: $0) } ?? 0
        rows = pages.map(\.row)
        var order = sections.map { (section: $0.key, fit: $0.value.map(\.fit).max() ?? 0) }
        if !tags.isEmpty { order.append((.tags, bestTag)) }
        order.sort { ($1.fit, $0.section.place) < ($0.fit, $1.section.place) }
        for (section, _) in order {
            if section == .tags {
                append(.tags, count: tags.count) { limit in
                    tags.prefix(limit).map { place in
                        SidebarState.Row(item: .tag(index.tags[place].item), counts: index.tags[place].counts)
                    }
                }
            } else {
                let found = (sections[section] ?? []).enumerated().sorted {
                    ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset)
                }
                append(section, count: found.count) { limit in found.prefix(limit).map(\.element.row) }
            }
        }
    }

    private mutating func append(
        _ section: SidebarState.Section, count: Int, rows found: (Int) -> [SidebarState.Row]
    ) {
        let isLong = count > SidebarState.foldedLimit + 1
        let limit = isLong && !unfolded.contains(section) ? SidebarState.foldedLimit : count
        folded[section] = count - limit
        rows.append(SidebarState.Row(item: .section(section), counts: PageCounts()))
        rows += found(limit)
        if isLong { rows.append(SidebarState.Row(item: .more(section), counts: PageCounts())) }
    }

    func foldedCount(_ section: SidebarState.Section) -> Int { folded[section] ?? 0 }

    mutating func toggleFold(_ section: SidebarState.Section) {
        if unfolded.remove(section) == nil { unfolded.insert(section) }
        match(keepsFolds: true)
    }
}

extension SidebarState.Section {
    /// Position from the top.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
