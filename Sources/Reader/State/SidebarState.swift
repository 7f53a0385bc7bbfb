public import News

/// The tag sidebar: its rows, in an order that stays while one looks at it, and the selected one.
public struct SidebarState: Sendable {
    /// The rows from top to bottom.
    public private(set) var rows: [Row] = [Row(item: .all, counts: PageCounts())]
    /// The selected row's item.
    public internal(set) var selected: Item {
        get { chosen }
        set {
            chosen = newValue
            selectedIndex = rows.firstIndex { $0.item == newValue } ?? 0
        }
    }
    /// Position of the selected row.
    public private(set) var selectedIndex = 0
    /// The item whose page is open.
    public internal(set) var opened: Item? = .all
    /// The counts of the open page, for a row that nothing else counts.
    private var openedCounts = PageCounts()
    /// Position of the topmost visible row.
    public internal(set) var top = 0
    /// Sources of which a feed failed when it was last fetched.
    public private(set) var failing: Set<Source.ID> = []
    /// Whether articles of the sample edition are there.
    public internal(set) var hasSample = false
    /// What is typed to narrow the rows, while it is.
    public internal(set) var narrowing: SidebarNarrowing?
    /// The query whose page ``Section/related`` is about.
    var relatedQuery = Query.everything
    /// Whether all tags are known, and not only the first.
    private(set) var hasAllTags = false

    private var chosen = Item.all
    private var pages: [Row] = [Row(item: .all, counts: PageCounts())]
    private var saved: [Row] = []
    private var sections: [Section: [Row]] = [:]
    private var unfolded: Set<Section> = []
    /// The sections of which only the name is shown.
    private var collapsed: Set<Section> = []
    /// How many rows of each section are shown until it is unfolded, with the height there is.
    private var limits: [Section: Int] = [:]
    private var height = 0
    private var tagCount = 0

    /// How many tags the sidebar knows until all are asked for.
    public static let tagLimit = 100

    /// How many rows of a section are shown until it is unfolded: few enough that all sections are seen.
    static let foldedLimit = 12

    /// The rows of the saved pages.
    var savedRows: [Row] { saved }

    /// The saved pages.
    public var savedPages: [SavedPage] {
        saved.compactMap { if case .saved(let page) = $0.item { page } else { nil } }
    }

    /// Takes new counts. Rows that are there keep their places, also tags that no longer are among those with most
    /// unread; what is new comes after its like. With `reranks`, what has news comes first, and tags that fell behind
    /// go. A source that is gone goes at once.
    mutating func update(_ counts: SidebarCounts, reranks: Bool) {
        pages = [
            Row(item: .all, counts: counts.everything), Row(item: .unread, counts: counts.everything),
            Row(item: .starred, counts: counts.starred), Row(item: .today, counts: counts.today),
        ]
        let tags = counts.tags.map { Row(item: .tag($0.item), counts: $0.counts) }
        tagCount = max(counts.tagCount, tags.count)
        failing = counts.failing
        setTags(tags, reranks: reranks)
        let others: [Section: [Row]] = [
            .categories: newsFirst(counts.categories.map { Row(item: .category($0.item), counts: $0.counts) }),
            .folders: counts.folders.map { Row(item: .folder($0.item), counts: $0.counts) },
            .sources: newsFirst(counts.sources.map { Row(item: .source($0.item), counts: $0.counts) }),
        ]
        for (section, rows) in others {
            sections[section] = reranks ? rows : steady(rows, after: sections[section] ?? [])
        }
        hasSample = counts.hasSample
        arrange()
    }

    private mutating func setTags(_ tags: [Row], reranks: Bool) {
        let before = sections[.tags] ?? []
        if hasAllTags {
            sections[.tags] = counted(before, by: tags)
        } else {
            sections[.tags] = reranks ? tags : steady(tags + fallenBehind(tags), after: before)
        }
    }

    /// Takes all tags there are: what is shown stays where it is, and the others come after it, most unread first.
    mutating func setAllTags(_ index: TagIndex) {
        guard unfolded.contains(.tags) else { return }
        let before = sections[.tags] ?? []
        if hasAllTags {
            let rows = before.map { row in
                guard let tag = row.item.tag else { return row }
                return Row(item: row.item, counts: index.counts(of: tag))
            }
            let known = Set(before.map(\.item))
            let new =
                index.tags.count > before.count ? index.tags.map { Row(item: .tag($0.item), counts: $0.counts) } : []
            sections[.tags] = rows + new.filter { !known.contains($0.item) }
        } else {
            let known = Set(before.map(\.item))
            let others = index.tags.map { Row(item: .tag($0.item), counts: $0.counts) }
            sections[.tags] = before + others.filter { !known.contains($0.item) }
        }
        hasAllTags = true
        arrange()
    }

    /// Takes what else the open page is about.
    mutating func setRelated(_ tags: [SidebarCounts.Counted<Tag>], of query: Query) {
        relatedQuery = query
        sections[.related] = tags.map { Row(item: .related($0.item), counts: $0.counts) }
        unfolded.remove(.related)
        arrange()
    }

    /// Takes what is unusually frequent today.
    mutating func setTrending(_ tags: [TrendingTag]) {
        sections[.trending] = tags.map { Row(item: .trending($0.tag), counts: $0.today) }
        arrange()
    }

    /// Takes the saved pages.
    mutating func setSaved(_ pages: [SidebarCounts.Counted<SavedPage>]) {
        saved = pages.map { Row(item: .saved($0.item), counts: $0.counts) }
        arrange()
    }

    /// Shows all rows of a section, or only the first again. The first that came into view is selected, so that nothing
    /// above it moves.
    mutating func toggleFold(_ section: Section) {
        let place = selectedIndex
        if collapsed.contains(section) { return toggleCollapse(section) }
        if unfolded.remove(section) == nil {
            unfolded.insert(section)
        } else if section == .tags, hasAllTags {
            hasAllTags = false
            sections[.tags] = sections[.tags].map { Array($0.prefix(SidebarState.tagLimit)) }
        }
        arrange()
        if unfolded.contains(section), rows.indices.contains(place) { selected = rows[place].item }
    }

    /// Shows only the name of a section, or its rows again.
    mutating func toggleCollapse(_ section: Section) {
        if collapsed.remove(section) == nil { collapsed.insert(section) }
        unfolded.remove(section)
        chosen = collapsed.contains(section) ? .more(section) : chosen
        arrange()
        guard !collapsed.contains(section), let heading = rows.firstIndex(where: { $0.item == .section(section) }),
            rows.indices.contains(heading + 1)
        else { return }
        selected = rows[heading + 1].item
    }

    /// Takes the height that there is: what is left below the last section goes to those that have more rows.
    mutating func fit(height: Int) {
        guard height != self.height else { return }
        self.height = height
        arrange()
    }

    /// Folds all sections, as one finds them.
    mutating func foldAll() {
        for section in unfolded { toggleFold(section) }
    }

    /// How many rows of a section are folded away; 0 when it is unfolded.
    func foldedCount(_ section: Section) -> Int {
        if let narrowing, narrowing.isNarrowed { return narrowing.foldedCount(section) }
        guard !unfolded.contains(section) else { return 0 }
        let all = section == .tags ? max(tagCount, sections[.tags]?.count ?? 0) : sections[section]?.count ?? 0
        return all - shown(section).count
    }

    /// Whether the tags are unfolded, so that all of them are asked for.
    var showsAllTags: Bool { unfolded.contains(.tags) }

    /// Everything but tags, to be looked through by typing.
    var rowsBesidesTags: [Row] {
        pages + saved + (sections[.categories] ?? []) + (sections[.folders] ?? []) + (sections[.sources] ?? [])
    }

    /// What else the open page is about.
    var relatedTags: [Tag] { (sections[.related] ?? []).compactMap(\.item.tag) }

    /// The tags that are known.
    var knownTags: [SidebarCounts.Counted<Tag>] {
        (sections[.tags] ?? []).compactMap { row in row.item.tag.map { SidebarCounts.Counted($0, row.counts) } }
    }

    /// All sources.
    var sources: [Source] {
        (sections[.sources] ?? []).compactMap { row in if case .source(let source) = row.item { source } else { nil } }
    }

    /// The row that leads to a page, if there is one.
    func item(for page: Page) -> Item? {
        if let saved = savedPages.first(where: { $0.name == page.title && $0.text == page.text }) {
            return .saved(saved)
        }
        // Also a tag that is not among the first has a row as long as its page is open.
        if case .tag(let tag) = page.query { return .tag(tag) }
        let isWanted: (Item) -> Bool =
            switch page.query {
            case .everything: { $0 == .all }
            case .unread: { $0 == .unread }
            case .marked(.starred): { $0 == .starred }
            case .category(let category): { $0 == .category(category) }
            case .folder(let path): { $0 == .folder(path) }
            case .source(let name): { if case .source(let source) = $0 { source.name == name } else { false } }
            default: { _ in false }
            }
        let all = pages + Section.allCases.flatMap { sections[$0] ?? [] }
        return all.first { isWanted($0.item) }?.item
    }

    /// Marks a row as the one whose page is open, and selects it; also a tag that has no row otherwise.
    mutating func open(_ item: Item?) {
        opened = item
        openedCounts = PageCounts()
        if item == .all { sections[.related] = [] }
        if let item { chosen = item }
        arrange()
    }

    /// Takes the counts of the open page.
    mutating func count(opened counts: PageCounts) {
        openedCounts = counts
        guard case .tag? = opened, let index = rows.firstIndex(where: { $0.item == opened }) else { return }
        rows[index].counts = counts
    }

    /// Puts the rows of all sections under each other.
    mutating func arrange() {
        let place = selectedIndex
        limits = fittingLimits
        if let narrowing, narrowing.isNarrowed {
            rows = narrowing.rows
        } else {
            rows = pages + saved
            for section in Section.allCases {
                let all = sections[section] ?? []
                guard !all.isEmpty else { continue }
                rows.append(Row(item: .section(section), counts: PageCounts()))
                rows += shown(section)
                if isLong(section) { rows.append(Row(item: .more(section), counts: PageCounts())) }
            }
        }
        if let index = rows.firstIndex(where: { $0.item == chosen }) {
            selectedIndex = index
        } else {
            let next = rows.dropFirst(place).first(where: \.item.isSelectable)
            selected = (next ?? rows.last(where: \.item.isSelectable))?.item ?? .all
        }
    }

    private func isLong(_ section: Section) -> Bool {
        collapsed.contains(section) || (sections[section]?.count ?? 0) > limit(of: section) + 1
    }

    private func limit(of section: Section) -> Int { limits[section] ?? SidebarState.foldedLimit(of: section) }

    /// The limits with which all rows fill the height, where the usual ones leave some of it.
    private var fittingLimits: [Section: Int] {
        var limits: [Section: Int] = [:]
        var left = height - pages.count - saved.count
        func count(_ section: Section) -> Int { sections[section]?.count ?? 0 }
        for section in Section.allCases where count(section) > 0 {
            limits[section] = SidebarState.foldedLimit(of: section)
            let rows =
                unfolded.contains(section) ? count(section) + 1 : min(count(section), limits[section, default: 0] + 1)
            left -= 1 + (collapsed.contains(section) ? 1 : rows)
        }
        let growing: [Section] = [.tags, .sources, .folders, .tags, .categories]
        var hasGrown = true
        while left > 0, hasGrown {
            hasGrown = false
            for section in growing
            where left > 0 && !unfolded.contains(section) && !collapsed.contains(section) {
                guard let limit = limits[section], count(section) > limit + 1 else { continue }
                limits[section] = limit + 1
                left -= 1
                hasGrown = true
            }
        }
        return limits
    }

    /// How many rows of a section are shown until it is unfolded. What comes before the tags must not push them away.
    static func foldedLimit(of section: Section) -> Int {
        switch section {
        case .related: 8
        case .trending: 5
        case .tags, .categories, .folders, .sources: foldedLimit
        }
    }

    /// The rows of a section as they are shown: the first ones, and whichever is selected or open. Folding a single row
    /// away would save nothing. An open tag that is not among the first goes before them, so that it is seen together
    /// with what else its page is about.
    private func shown(_ section: Section) -> [Row] {
        var all = sections[section] ?? []
        let isFolded = !unfolded.contains(section) && isLong(section)
        var limit = collapsed.contains(section) ? 0 : limit(of: section)
        if section == .tags, !collapsed.contains(section), case .tag? = opened, let opened {
            let place = all.firstIndex { $0.item == opened }
            if place.map({ isFolded && $0 >= limit }) ?? true {
                let row = place.map { all.remove(at: $0) } ?? Row(item: opened, counts: openedCounts)
                all.insert(row, at: 0)
                limit += 1
            }
        }
        guard isFolded else { return all }
        return all.enumerated().filter {
            $0.offset < limit || $0.element.item == chosen || $0.element.item == opened
        }.map(\.element)
    }

    /// What has news, or trouble, before the rest.
    private func newsFirst(_ rows: [Row]) -> [Row] {
        let matters: (Row) -> Bool = { $0.counts.unread > 0 || isFailing($0.item) }
        return rows.filter(matters) + rows.filter { !matters($0) }
    }

    /// Whether a row is that of a source of which a feed failed when it was last fetched.
    func isFailing(_ item: Item) -> Bool {
        if case .source(let source) = item { failing.contains(source.id) } else { false }
    }

    /// Rows with newer counts, and what is new behind them.
    private func counted(_ rows: [Row], by newer: [Row]) -> [Row] {
        var counts = Dictionary(newer.map { ($0.item, $0.counts) }) { first, _ in first }
        var rows = rows
        for index in rows.indices {
            if let newer = counts.removeValue(forKey: rows[index].item) { rows[index].counts = newer }
        }
        return rows + newer.filter { counts[$0.item] != nil }
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
        let step = distance < 0 ? -1 : 1
        var left = abs(distance)
        var place = selectedIndex
        var index = place + step
        while left > 0, rows.indices.contains(index) {
            if rows[index].item.isSelectable {
                place = index
                left -= 1
            }
            index += step
        }
        select(index: place, height: height)
    }

    /// Selects a row and scrolls so that it is visible, with its section's name where it is the first below it.
    mutating func select(index: Int, height: Int) {
        guard rows.indices.contains(index) else { return }
        chosen = rows[index].item
        selectedIndex = index
        let above = index > 0 && !rows[index - 1].item.isSelectable ? index - 1 : index
        if above < top || height <= 0 { top = above }
        if index >= top + height { top = index - height + 1 }
        top = max(min(top, rows.count - height), 0)
    }

    /// Scrolls, and leaves the selection where it is.
    mutating func scroll(by distance: Int, height: Int) {
        top = max(min(top + distance, rows.count - max(height, 1)), 0)
    }

    /// The next row with unread articles in a direction (1 or -1), tags, categories and sources only.
    func nextUnread(direction: Int) -> Int? {
        var index = selectedIndex + direction
        while rows.indices.contains(index) {
            switch rows[index].item {
            case .saved, .trending, .tag, .category, .folder, .source: if rows[index].counts.unread > 0 { return index }
            case .all, .unread, .starred, .today, .section, .related, .more: break
            }
            index += direction
        }
        return nil
    }
}
