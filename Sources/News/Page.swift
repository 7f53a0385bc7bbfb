/// What the list shows: a query with a title.
public struct Page: Hashable, Sendable {
    /// Which articles.
    public var query: Query

    /// The title in words: "Latest news with #Kosovo".
    public var title: String

    /// The query in the query language, as it was typed where it was: `after:yesterday` means another day tomorrow.
    public var text: String

    /// A page under its own name; `text` is what was typed for it.
    public init(query: Query, title: String, text: String? = nil) {
        self.query = query
        self.title = title
        self.text = text ?? query.text
    }

    /// The page of everything.
    public static let river = Page(query: .everything, title: "Latest news")
}

/// A wish for some headlines of a page.
public struct PageRequest: Hashable, Sendable {
    /// Where in the page.
    public enum Position: Hashable, Sendable {
        /// From the newest article on.
        case newest
        /// Up to the oldest article.
        case oldest
        /// What follows that article downwards, the article itself not included.
        case olderThan(ArticleID)
        /// That article, and what follows it downwards.
        case from(ArticleID)
        /// What stands right above that article, the article itself not included.
        case newerThan(ArticleID)
        /// From the row with a number on, counted from 1; from the last where there are not so many.
        case row(Int)
    }

    /// Which articles.
    public var query: Query

    /// Where.
    public var position: Position

    /// The most headlines to give, 1 or more.
    public var limit: Int

    /// In which order.
    public var order: Order

    /// Whether headlines are to have the beginnings of their texts.
    public var withText: Bool

    /// The order of a page. Where a position says newer, it means above, and older means below.
    public enum Order: String, CaseIterable, Hashable, Sendable {
        /// By time.
        case newestFirst = "newest"
        /// By time, the other way round.
        case oldestFirst = "oldest"
        /// By the publishers' names; those of one publisher by time.
        case bySource = "by-publisher"
        /// What fits the query's words best comes first. Such a page is short, and its position is always the newest.
        case bestFirst = "best-fit"
    }

    /// A wish for `limit` headlines of `query` at `position`.
    public init(
        query: Query, position: Position, limit: Int, order: Order = .newestFirst, withText: Bool = false
    ) {
        self.query = query
        self.position = position
        self.limit = limit
        self.order = order
        self.withText = withText
    }
}

/// Some neighbouring headlines of a page, in its order.
public struct PageSlice: Hashable, Sendable {
    /// The headlines.
    public var headlines: [Headline]

    /// Whether the page goes on above the first of them.
    public var hasNewer: Bool

    /// Whether it goes on below the last.
    public var hasOlder: Bool

    /// The store's arrival number when they were read: articles that arrive later carry a greater one.
    public var arrival: Int64

    /// Neighbouring headlines.
    public init(headlines: [Headline], hasNewer: Bool, hasOlder: Bool, arrival: Int64) {
        self.headlines = headlines
        self.hasNewer = hasNewer
        self.hasOlder = hasOlder
        self.arrival = arrival
    }
}

/// How many articles a page, tag, category or source has.
public struct PageCounts: Hashable, Sendable {
    /// All.
    public var total: Int

    /// The unread ones among them.
    public var unread: Int

    /// Counts of a page.
    public init(total: Int = 0, unread: Int = 0) {
        self.total = total
        self.unread = unread
    }
}

/// What the tag sidebar shows: names with their counts.
public struct SidebarCounts: Hashable, Sendable {
    /// The river.
    public var everything: PageCounts
    /// The starred articles.
    public var starred: PageCounts
    /// What was published since the last midnight of the user.
    public var today: PageCounts
    /// Tags, those with most unread first.
    public var tags: [Counted<Tag>]
    /// How many tags there are, also those that are left out here.
    public var tagCount: Int
    /// Categories in their fixed order, only those that have articles.
    public var categories: [Counted<Category>]
    /// Folders of feeds, by their ways (``FolderPath``); those within one after it, and counted in it.
    public var folders: [Counted<String>] = []
    /// Sources, by name; also those without articles.
    public var sources: [Counted<Source>]
    /// Sources of which a feed failed when it was last fetched.
    public var failing: Set<Source.ID>
    /// Whether articles of the sample edition are in the store.
    public var hasSample: Bool

    /// Something with its counts.
    public struct Counted<Item: Hashable & Sendable>: Hashable, Sendable {
        /// The thing.
        public var item: Item
        /// Its counts.
        public var counts: PageCounts

        /// Something with its counts.
        public init(_ item: Item, _ counts: PageCounts) {
            self.item = item
            self.counts = counts
        }
    }

    /// An empty sidebar, unless told otherwise.
    public init(
        everything: PageCounts = PageCounts(), starred: PageCounts = PageCounts(), today: PageCounts = PageCounts(),
        tags: [Counted<Tag>] = [], tagCount: Int = 0, categories: [Counted<Category>] = [],
        sources: [Counted<Source>] = [], failing: Set<Source.ID> = [], hasSample: Bool = false
    ) {
        self.everything = everything
        self.starred = starred
        self.today = today
        self.tags = tags
        self.tagCount = tagCount
        self.categories = categories
        self.sources = sources
        self.failing = failing
        self.hasSample = hasSample
    }
}
