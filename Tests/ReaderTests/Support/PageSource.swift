import Foundation
import News
import Reader

/// A store in memory, small and slow, that answers effects as the real one does.
struct PageSource {
    /// An article as the source keeps it.
    struct Item {
        var headline: Headline
        var document: ArticleDocument
    }

    /// Newest first.
    private(set) var items: [Item]
    private(set) var arrival: Int64 = 1
    private var arrivals: [ArticleID: Int64] = [:]
    var hasSample = false
    /// The feeds of the view of feeds.
    var feeds: [Feed] = []
    /// Feeds that were removed.
    var removedFeeds: [Feed] = []
    /// The addresses of the catalogue that are followed.
    var followedAddresses: Set<String> = []
    var tagLimit = 100
    var saved: [SavedPage] = []
    var trending: [TrendingTag] = []
    /// What was done, oldest first.
    var journal: [Recorded] = []
    var turn = 0
    /// The pictures that are third parties'.
    var heldPictures: [String: HeldPicture] = [:]
    var pictureHosts: Set<String> = []

    init(_ items: [Item] = []) {
        self.items = items.sorted { $0.headline.id > $1.headline.id }
        for item in items { arrivals[item.headline.id] = arrival }
    }

    subscript(id: ArticleID) -> ArticleStatus? { items.first { $0.headline.id == id }?.headline.status }

    /// Articles that a refresh brings.
    mutating func add(_ new: [Item]) {
        arrival += 1
        for item in new { arrivals[item.headline.id] = arrival }
        items = (items + new).sorted { $0.headline.id > $1.headline.id }
    }

    mutating func remove(_ ids: Set<ArticleID>) {
        items.removeAll { ids.contains($0.headline.id) }
    }

    mutating func save(_ change: StatusChange) {
        let ids = Set(change.articles)
        for index in items.indices where ids.contains(items[index].headline.id) {
            items[index].headline.status[change.mark] = change.isSet
            items[index].document.article.status = items[index].headline.status
        }
    }

    mutating func setTags(_ change: TagChange) {
        for index in items.indices where items[index].headline.id == change.article {
            items[index].document.article.tags = change.applied(to: items[index].document.article.tags)
        }
    }

    /// Does what was wished for many articles, and says what that really changed.
    mutating func save(_ wish: BulkWish) -> Change {
        let found = differing(wish)
        let change: Change =
            switch wish.kind {
            case .mark(let mark, let isSet): .status(StatusChange(found.map(\.headline.id), mark: mark, isSet: isSet))
            case .tags(let added, let removed):
                .tags(
                    found.map { item in
                        let tags = item.document.article.tags
                        let kept = tags.filter { !removed.contains($0) }
                        return TagChange(
                            item.headline.id, from: tags, to: kept + added.filter { !kept.contains($0) })
                    })
            }
        record(change)
        return change
    }

    func count(_ wish: BulkWish) -> (count: Int, wish: BulkWish) {
        var wish = wish
        if case .part(var part) = wish.articles {
            part.arrival = min(part.arrival, arrival)
            wish.articles = .part(part)
        }
        return (differing(wish).count, wish)
    }

    private func differing(_ wish: BulkWish) -> [Item] {
        items.filter { item in
            let id = item.headline.id
            let isMeant =
                switch wish.articles {
                case .these(let articles): articles.contains(id)
                case .part(let part):
                    matches(item, part.query) && (arrivals[id] ?? 0) <= part.arrival
                        && part.newerThan.map { id > $0 } ?? true && part.olderThan.map { id < $0 } ?? true
                }
            return isMeant && matches(item, wish.kind.differing)
        }
    }

    func slice(_ request: PageRequest) -> PageSlice {
        var headlines = items.filter { matches($0, request.query) }.map(\.headline)
        // What fits best is what comes first in the alphabet.
        switch request.order {
        case .newestFirst: break
        case .oldestFirst: headlines.reverse()
        case .bySource: headlines.sort { ($0.source, $1.id) < ($1.source, $0.id) }
        case .bestFirst: headlines.sort { $0.title < $1.title }
        }
        // Where an article stands, or would stand by its number.
        func place(of id: ArticleID) -> Int {
            if let place = headlines.firstIndex(where: { $0.id == id }) { return place }
            return headlines.firstIndex { request.order == .oldestFirst ? $0.id > id : $0.id < id } ?? headlines.count
        }
        func isThere(_ id: ArticleID) -> Bool { headlines.contains { $0.id == id } }
        if !request.withText { for index in headlines.indices { headlines[index].summary = nil } }
        let range: Range<Int>
        switch request.position {
        case .newest: range = 0..<min(request.limit, headlines.count)
        case .row(let number):
            let start = min(max(number - 1, 0), max(headlines.count - 1, 0))
            range = start..<min(start + request.limit, headlines.count)
        case .oldest: range = max(headlines.count - request.limit, 0)..<headlines.count
        case .olderThan(let id):
            let start = place(of: id) + (isThere(id) ? 1 : 0)
            range = start..<min(start + request.limit, headlines.count)
        case .from(let id):
            let start = place(of: id)
            range = start..<min(start + request.limit, headlines.count)
        case .newerThan(let id):
            let end = place(of: id)
            range = max(end - request.limit, 0)..<end
        }
        return PageSlice(
            headlines: Array(headlines[range]), hasNewer: range.lowerBound > 0,
            hasOlder: range.upperBound < headlines.count, arrival: arrival)
    }

    func counts(_ query: Query) -> PageCounts { counts { matches($0, query) } }

    /// How many a page has whether they are read or not.
    func totalOfAnyStatus(_ query: Query) -> Int { counts(query.withoutStatus).total }

    func unread(
        _ query: Query, from id: ArticleID, _ direction: StoreEffect.Direction, _ order: PageRequest.Order
    ) -> ArticleID? {
        let all = slice(PageRequest(query: query, position: .newest, limit: .max / 2, order: order)).headlines
        guard let place = all.firstIndex(where: { $0.id == id }) else { return nil }
        let unread = { (headline: Headline) in !headline.status.isRead }
        return direction == .older
            ? all[(place + 1)...].first(where: unread)?.id : all[..<place].last(where: unread)?.id
    }

    func sidebar() -> SidebarCounts {
        let tags = Set(items.flatMap(\.document.article.tags))
            .map { tag in SidebarCounts.Counted(tag, counts { $0.document.article.tags.contains(tag) }) }
            .sorted { ($1.counts.unread, $0.item.key) < ($0.counts.unread, $1.item.key) }
        let sources = Set(items.map(\.document.article.source))
            .map { source in SidebarCounts.Counted(source, counts { $0.document.article.source == source }) }
            .sorted { $0.item.name < $1.item.name }
        let categories = Category.allCases.compactMap { category -> SidebarCounts.Counted<News.Category>? in
            let counts = counts { $0.document.article.category == category }
            return counts.total > 0 ? SidebarCounts.Counted(category, counts) : nil
        }
        return SidebarCounts(
            everything: counts { _ in true }, starred: counts { $0.headline.status.isStarred },
            today: counts { $0.headline.date >= TestArticles.now.addingTimeInterval(-43_200) },
            tags: Array(tags.prefix(tagLimit)), tagCount: tags.count, categories: categories, sources: sources,
            hasSample: hasSample)
    }

    private func counts(where fits: (Item) -> Bool) -> PageCounts {
        let found = items.filter(fits)
        return PageCounts(total: found.count, unread: found.count { !$0.headline.status.isRead })
    }

    private func matches(_ item: Item, _ query: Query) -> Bool {
        switch query {
        case .everything: true
        case .tag(let tag): item.document.article.tags.contains(tag)
        case .source(let name): item.headline.source == name
        case .folder: false
        case .category(let category): item.document.article.category == category
        case .marked(let mark): item.headline.status[mark]
        case .words(let words), .phrase(let words), .title(let words):
            PhraseMatcher(words).matches(item.headline.title)
        case .author(let name): item.document.article.author == name
        case .language: false
        case .story(let story): item.document.article.story == story
        case .has(let part): part == .author && item.document.article.author != nil
        case .since(let date): item.headline.date >= date
        case .not(let query): !matches(item, query)
        case .all(let queries): queries.allSatisfy { matches(item, $0) }
        case .any(let queries): queries.contains { matches(item, $0) }
        }
    }
}

extension Query {
    fileprivate var withoutStatus: Query {
        switch self {
        case .marked, .not(.marked): .everything
        case .all(let queries): .all(queries.map(\.withoutStatus))
        default: self
        }
    }
}
