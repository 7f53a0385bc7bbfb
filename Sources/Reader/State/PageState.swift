public import News

/// The page that is open: a window of its headlines around the selection, however long the page is.
///
/// Rows are kept newest first and found by id, so that a row that moved is still the same article. The window grows at
/// either end as the selection nears it and is trimmed at the far end. A page with the best first has all its rows.
public struct PageState: Hashable, Sendable {
    /// What is shown.
    public internal(set) var page: Page
    /// In which order.
    public let order: PageRequest.Order
    /// The loaded headlines, newest first.
    public internal(set) var rows: [Headline] = []
    /// Whether the page goes on above the loaded rows.
    public internal(set) var hasNewer = false
    /// Whether it goes on below them.
    public internal(set) var hasOlder = false
    /// The selected article.
    public internal(set) var selected: ArticleID?
    /// The article in the topmost visible row.
    public internal(set) var firstVisible: ArticleID?
    /// How many articles the page has; nil until the store has said so.
    public internal(set) var counts: PageCounts?
    /// How many articles it had, read or not, when it was opened or last showed what is new: the measure of "12 new".
    public internal(set) var shownTotal: Int?
    /// How many articles have arrived since.
    public internal(set) var newCount = 0
    /// The store's arrival number when the rows were read.
    public internal(set) var arrival: Int64 = 0
    /// The request that is under way.
    var load: PageLoad?
    /// Rows that the selection still has to move once more of them are there.
    var queuedMove = 0
    /// Rows that were changed while they were shown. They stay in the page even if they no longer fit its query, so
    /// that reading an article on a page of unread ones does not take the row away.
    var changed: [ArticleID: ChangedRow] = [:]

    /// The most rows that are kept.
    static let windowLimit = 1_200
    /// How many rows are asked for at a time.
    static let loadSize = 200

    init(page: Page, order: PageRequest.Order = .newestFirst) {
        self.page = page
        self.order = order
    }

    /// Whether nothing can be shown yet.
    public var isAwaitingRows: Bool { rows.isEmpty && load != nil }

    /// Position of the selection among the rows.
    public var selectedIndex: Int? { selected.flatMap(index(of:)) }

    /// Position of the topmost visible row.
    public var firstVisibleIndex: Int { firstVisible.flatMap(index(of:)) ?? 0 }

    /// The selected headline.
    public var selectedRow: Headline? { selectedIndex.map { rows[$0] } }

    /// Position of an article among the rows, found by halving since ids fall.
    public func index(of id: ArticleID) -> Int? {
        if order == .bestFirst { return rows.firstIndex { $0.id == id } }
        let position = insertionIndex(of: id)
        return position < rows.count && rows[position].id == id ? position : nil
    }

    /// Where an article stands or would stand.
    func insertionIndex(of id: ArticleID) -> Int {
        if order == .bestFirst { return index(of: id) ?? rows.count }
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].id > id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Selects a row and keeps it visible in a list of `height` rows. When it would leave the list, this moves by three
    /// quarters of a page: a pane cannot be scrolled by the terminal, and a whole pane every so often is a tenth of the
    /// bytes of one for each key. A quarter stays, so that one sees where one came from.
    mutating func select(index: Int, height: Int) {
        guard !rows.isEmpty else { return }
        let index = min(max(index, 0), rows.count - 1)
        selected = rows[index].id
        let top = firstVisibleIndex
        if index < top {
            setFirstVisible(index: index - height * 3 / 4, height: height)
        } else if index >= top + max(height, 1) {
            setFirstVisible(index: index - height / 4, height: height)
        } else {
            setFirstVisible(index: top, height: height)
        }
    }

    /// Makes a row the topmost, as far as the list stays filled.
    mutating func setFirstVisible(index: Int, height: Int) {
        guard !rows.isEmpty else { return }
        let last = max(rows.count - max(height, 1), 0)
        firstVisible = rows[min(max(index, 0), last)].id
    }
}

/// A row that was changed while it was shown, and the number of the change (``AppState/markNumber``).
struct ChangedRow: Hashable, Sendable {
    var row: Headline
    var markNumber: Int
}

/// A request for rows, and what is to be done with them.
struct PageLoad: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        /// Rows of a page that has none yet, or of another part of it: they replace what is there.
        case replace(select: Selection)
        /// The page anew from its top, with what arrived since.
        case showNew
        /// More at the lower end.
        case older
        /// More at the upper end.
        case newer
        /// What is shown anew, each row in its place: somebody else may have changed it.
        case update
    }

    enum Selection: Hashable, Sendable {
        case first
        case last
        /// An article, and whether it is to be opened.
        case article(ArticleID, opens: Bool)
    }

    let id: Int
    let request: PageRequest
    let purpose: Purpose
    /// ``AppState/markNumber`` when the rows were asked for.
    let markNumber: Int
}
