public import Foundation
public import News
public import Terminal

/// Everything the reader knows. It changes only in `update`, and the screen is a function of it.
public struct AppState: Sendable {
    /// The screen's size.
    public internal(set) var size: Size
    /// The time that ages are counted from; the event loop sets it before each turn.
    public var now: Date
    /// The user's time zone.
    public let timeZone: TimeZone
    /// The pane with the focus.
    public internal(set) var focus: Pane = .list
    /// Whether the article stands alone.
    public internal(set) var readingMode = false
    /// The open page.
    public internal(set) var page: PageState
    /// How pages are shown.
    var views: PageViews
    /// The sidebar.
    public internal(set) var sidebar = SidebarState()
    /// The article in the article pane.
    public internal(set) var article: ArticleState?
    /// The numbers of the long text that is being typeset, and of the search in one.
    var askedText: Int?
    var askedSearch: Int?
    /// The article that was asked for and has not come yet.
    public internal(set) var awaitedArticle: ArticleID?
    /// The refresh that runs.
    public internal(set) var refresh: RefreshState?
    /// What the footer has to say.
    public internal(set) var message: Message?
    /// The search whose hits are shown.
    public internal(set) var search: SearchState?
    /// What lies over the panes, the one in front last.
    var layers: [Layer] = []
    /// The pages of the configuration.
    public let configuredPages: [SavedPage]
    /// Which keys do what.
    public let keymap: Keymap
    /// How articles are set.
    public internal(set) var reading: ReadingOptions
    /// The themes that can be chosen.
    public var themes = ThemeState()
    /// The mouse, and where it was pressed.
    public var mouse = MouseState()
    /// All tags, to complete those of a command line, and the number of the request for them.
    var lineTags: TagIndex?
    var lineTagsRequest = 0
    /// What was entered in each kind of line.
    var promptHistories: [PromptState.Kind: [String]] = [:]
    /// Articles that were passed, are shown as read, and are not saved yet.
    var passed: [ArticleID] = []
    /// The article that is marked read if it stays selected.
    var dwelling: Dwelling?
    /// The number of the request to count what a command would change.
    var awaitedCount: Int?
    /// Marks of many articles that the store is still at, oldest first.
    var unsaved: [UnsavedMarks] = []
    /// Whether the program is to end when these are saved.
    var quitsWhenSaved = false
    /// Whether the counts on the screen may be older than the store.
    var countsAreStale = false
    /// Whether the sidebar takes the store's order when its counts come.
    var reranksSidebar = true
    /// All tags, for a search to know which there are, and the number of the request for them.
    var searchTags: TagIndex?
    var searchTagsRequest = 0
    /// Whether rows on the screen may be older than the store.
    var rowsAreStale = false
    /// Addresses of feeds that are fetched as soon as the refresh that is running is over.
    var pendingFetch: [String] = []
    /// The number of the last request.
    var lastRequest = 0
    /// The pictures of the article pane.
    public internal(set) var pictures = PictureShelf()
    /// The third parties whose pictures were asked for, by articles.
    var picturesAskedFor: [ArticleID: Set<String>] = [:]
    /// The articles of which the pictures of all third parties were asked for before it was known who these are.
    var picturesAskedForEarly: Set<ArticleID> = []
    /// Full texts that are being fetched.
    var fullText = FullTextState()
    /// The search for an unread article that is under way.
    var unreadSearch: UnreadSearch?
    /// What is to be done with the address of an article once it is there.
    var addressUse: AddressUse?
    /// What was asked for while the selection is on its way; it means what it would mean after it.
    var heldInputs: [HeldInput] = []
    /// Keys that mean something only with the next one.
    var typedKeys = TypedKeys()
    /// The pages that were left for others, newest last.
    var visits: [PageVisit] = []
    /// Where one was when a letter was given to it.
    var places: [Character: PageVisit] = [:]
    /// How often tags were chosen in the palette.
    var tagUses: [Tag: Int] = [:]
    /// The article whose tags are being edited.
    var tagLine: TagLine?
    /// The article whose tags are to be edited once they are there.
    var awaitedTagLine: AwaitedTagLine?
    /// The page whose tags were asked for.
    var awaitedRelated: Query?
    /// When trends were last asked for.
    var trendTime: Date?
    /// The number of the last request for all tags of the sidebar.
    var allTagsRequest = 0
    /// How many marks were made: a reading of the store that began before the last one is older than the screen.
    var markNumber = 0

    /// A reader that has opened on a screen and knows no article yet.
    public init(
        size: Size, now: Date, timeZone: TimeZone, keymap: Keymap = .standard, page: Page = .river,
        configuredPages: [SavedPage] = [],
        reading: ReadingOptions = ReadingOptions(), views: PageViews = PageViews()
    ) {
        self.size = size
        self.now = now
        self.timeZone = timeZone
        self.keymap = keymap
        self.configuredPages = configuredPages
        self.reading = reading
        self.reading.pictureKey = keymap.keys(for: .fetchPictures).first?.description
        self.views = views
        let view = views.view(of: page)
        self.page = PageState(page: page, order: view.order ?? .newestFirst, shown: view.shown ?? .all)
    }

    /// Where everything stands.
    public var layout: Layout {
        Layout(size: size, focus: focus, readingMode: readingMode, measure: reading.measure, view: view)
    }

    /// Where everything would stand with the focus on another pane.
    func layout(focus: Pane) -> Layout {
        Layout(size: size, focus: focus, readingMode: false, measure: reading.measure, view: view)
    }

    /// Whether the next picture waits for rows or an article that are on their way, so that drawing now would only
    /// flicker.
    public var isAwaitingContent: Bool {
        isTravelling || (palette.map { $0.index == nil } ?? false) || (awaitedArticle != nil && focus == .article)
            || article.map { $0.isBeginning && (focus == .article || $0.anchor > 0) } ?? false
    }

    /// Whether a key has sent the selection to a place that the store is still being asked for.
    var isTravelling: Bool {
        guard unreadSearch == nil, awaitedTagLine == nil, awaitedCount == nil, palette?.awaited == nil else {
            return true
        }
        guard let load = page.load else { return false }
        if case .replace = load.purpose { return true }
        return page.queuedMove != 0
    }

    mutating func nextRequest() -> Int {
        lastRequest += 1
        return lastRequest
    }
}

/// A line for the footer.
public struct Message: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// Whether something failed.
    public var isError: Bool

    /// A message; errors look different.
    public init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }
}

/// How far a refresh is.
public struct RefreshState: Hashable, Sendable {
    /// Feeds that are done.
    public var done: Int
    /// Feeds in all; 0 until known.
    public var total: Int
    /// Feeds that failed so far, by address, with the reason.
    public var failures: [RefreshFailure] = []

    /// A refresh that has just begun.
    public init(done: Int = 0, total: Int = 0) {
        self.done = done
        self.total = total
    }
}

/// A feed that could not be refreshed.
public struct RefreshFailure: Hashable, Sendable {
    /// The feed's address.
    public var address: String
    /// Why, in words.
    public var reason: String

    /// A failure of one feed.
    public init(address: String, reason: String) {
        self.address = address
        self.reason = reason
    }
}

/// The open list of keys.
public struct HelpState: Hashable, Sendable {
    /// What is typed to narrow it.
    public internal(set) var editor = LineEditor()
    /// What was typed.
    public var filter: String { editor.text }
    /// The topmost visible line.
    public internal(set) var top = 0
}

/// A search for the nearest unread article.
struct UnreadSearch: Hashable, Sendable {
    let request: Int
    let direction: StoreEffect.Direction
}

/// A wish to use an article's address, which comes with the article.
struct AddressUse: Hashable, Sendable {
    let article: ArticleID
    let command: Command
}
