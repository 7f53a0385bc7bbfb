public import News

/// The page that is open: a window of its headlines around the selection, however long the page is.
///
/// Rows are kept in the page's order and found by id, so that a row that moved is still the same article. The window grows at
/// either end as the selection nears it and is trimmed at the far end. A page with the best first has all its rows. What
/// the list shows are lines, which are derived from the rows; selection and view stand on lines.
public struct PageState: Hashable, Sendable {
    /// What is shown.
    public internal(set) var page: Page
    /// In which order.
    public let order: PageRequest.Order
    /// Which of its articles.
    public let shown: PageView.Shown
    /// The loaded headlines, in the page's order.
    public internal(set) var rows: [Headline] = []
    /// What the list shows of them, from the top.
    public private(set) var lines: [ListLine] = []
    /// Where lines stand.
    private var places: [ListLine.ID: Int] = [:]
    /// How many rows the page has above the loaded ones; nil where that is not known.
    var above: Int?
    /// Whether the page goes on above the loaded rows.
    public internal(set) var hasNewer = false
    /// Whether it goes on below them.
    public internal(set) var hasOlder = false
    /// The selected line.
    public internal(set) var selectedLine: ListLine.ID?
    /// The topmost visible line.
    public internal(set) var firstVisible: ListLine.ID?
    /// How many articles the page has; nil until the store has said so.
    public internal(set) var counts: PageCounts?
    /// How many articles it had, read or not, when it was opened or last showed what is new: the measure of "12 new".
    public internal(set) var shownTotal: Int?
    /// How many articles have arrived since.
    public internal(set) var newCount = 0
    /// The store's arrival number when the rows were read.
    public internal(set) var arrival: Int64 = 0
    /// The rows that the next command acts on.
    var marks = RowMarks()
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

    init(page: Page, order: PageRequest.Order = .newestFirst, shown: PageView.Shown = .all) {
        self.page = page
        self.order = order
        self.shown = shown
    }

    /// The articles that are shown: those of the page, as far as they are wanted.
    var query: Query {
        switch shown {
        case .all: page.query
        case .unread: page.query.and(.unread)
        case .starred: page.query.and(.marked(.starred))
        }
    }

    /// The number of the selected row in the page, counted from 1; nil where that is not known.
    var selectedNumber: Int? {
        guard let above, let index = selectedIndex else { return nil }
        return above + lines[index].row + 1
    }

    /// Whether nothing can be shown yet.
    public var isAwaitingRows: Bool { rows.isEmpty && load != nil }

    /// Derives the lines from the rows, after some have come or gone.
    mutating func arrange() {
        lines = rows.indices.map { ListLine(id: .article(rows[$0].id), row: $0) }
        places = Dictionary(zip(lines.map(\.id), 0...)) { first, _ in first }
    }

    /// The selected article: the one that keys act on.
    public var selected: ArticleID? { selectedRow?.id }

    /// Position of the selection among the lines.
    public var selectedIndex: Int? { selectedLine.flatMap(line) }

    /// Position of the topmost visible line.
    public var firstVisibleIndex: Int { firstVisible.flatMap(line) ?? 0 }

    /// The selected headline.
    public var selectedRow: Headline? { selectedIndex.flatMap(headline) }

    /// Position of a line.
    public func line(_ id: ListLine.ID) -> Int? { places[id] }

    /// Position of the line on which an article stands.
    public func line(of id: ArticleID) -> Int? { places[.article(id)] }

    /// The headline of the line at a position.
    public func headline(ofLine index: Int) -> Headline? {
        guard lines.indices.contains(index), rows.indices.contains(lines[index].row) else { return nil }
        return rows[lines[index].row]
    }

    /// Position of an article among the rows.
    public func index(of id: ArticleID) -> Int? { line(of: id).map { lines[$0].row } }

    /// Where among the rows an article stands or would stand, as far as its number says.
    func insertionIndex(of id: ArticleID) -> Int {
        switch order {
        case .newestFirst: rows.firstPlace { $0.id > id }
        case .oldestFirst: rows.firstPlace { $0.id < id }
        case .bySource, .bestFirst: index(of: id) ?? rows.count
        }
    }

    /// Whether a row stands above another one in the page's order.
    func isAbove(_ row: Headline, _ other: Headline) -> Bool {
        switch order {
        case .newestFirst, .bestFirst: row.id > other.id
        case .oldestFirst: row.id < other.id
        case .bySource:
            row.source == other.source
                ? row.id > other.id
                : (FoldedText.key(of: row.source), row.source) < (FoldedText.key(of: other.source), other.source)
        }
    }

    /// The first line at or below the place where an article would stand.
    func insertionLine(of id: ArticleID) -> Int {
        let row = insertionIndex(of: id)
        return lines.firstIndex { $0.row >= row } ?? max(lines.count - 1, 0)
    }

    // MARK: The view

    /// Selects a line and keeps it visible. When it would leave the list, this moves by three quarters of a page: a pane
    /// cannot be scrolled by the terminal, and a whole pane every so often is a tenth of the bytes of one for each key. A
    /// quarter stays, so that one sees where one came from.
    mutating func select(index: Int, in room: ListRoom) {
        guard !lines.isEmpty else { return }
        let index = min(max(index, 0), lines.count - 1)
        selectedLine = lines[index].id
        let top = firstVisibleIndex
        if index < top {
            setFirstVisible(index: self.top(before: index, rows: room.height * 3 / 4, in: room), in: room)
        } else if !isWhole(index, below: top, in: room) {
            setFirstVisible(index: self.top(before: index, rows: room.height / 4, in: room), in: room)
        } else {
            setFirstVisible(index: top, in: room)
        }
    }

    /// Makes a line the topmost, as far as the list stays filled.
    mutating func setFirstVisible(index: Int, in room: ListRoom) {
        guard !lines.isEmpty else { return }
        firstVisible = lines[min(max(index, 0), top(endingWith: lines.count - 1, in: room))].id
    }

    /// Scrolls no further than a line needs to be seen.
    mutating func reveal(index: Int, in room: ListRoom) {
        let top = firstVisibleIndex
        if index < top {
            setFirstVisible(index: index, in: room)
        } else if !isWhole(index, below: top, in: room) {
            setFirstVisible(index: self.top(endingWith: index, in: room), in: room)
        }
    }

    /// The lines that are whole in a list with that one topmost; at least one.
    func wholeLines(from top: Int, in room: ListRoom) -> Int {
        var left = room.height
        var count = 0
        while lines.indices.contains(top + count) {
            left -= height(ofLine: top + count, in: room)
            if left < 0 { break }
            count += 1
        }
        return max(count, 1)
    }

    /// The first of the lines that end with that one and are whole in a list; at least that one.
    func top(endingWith index: Int, in room: ListRoom) -> Int {
        top(before: index, rows: room.height - height(ofLine: index, in: room), in: room)
    }

    /// The position of the line at a row of the list, counted from 0; nil below the last.
    func line(atRow row: Int, in room: ListRoom) -> Int? {
        guard (0..<max(room.height, 0)).contains(row) else { return nil }
        var index = firstVisibleIndex
        var end = 0
        while lines.indices.contains(index) {
            end += height(ofLine: index, in: room)
            if row < end { return index }
            index += 1
        }
        return nil
    }

    /// How many rows of the screen a line takes.
    func height(ofLine index: Int, in room: ListRoom) -> Int {
        min(headline(ofLine: index).map(room.form.height) ?? 1, max(room.height, 1))
    }

    /// Whether all of a line is in a list with that one topmost.
    private func isWhole(_ index: Int, below top: Int, in room: ListRoom) -> Bool {
        // At least a row each.
        guard index - top < max(room.height, 1) else { return false }
        let rows = (top...max(index, top)).reduce(0) { $0 + height(ofLine: $1, in: room) }
        return rows <= room.height || index == top
    }

    /// The topmost of the lines above one that fit in some rows.
    private func top(before index: Int, rows: Int, in room: ListRoom) -> Int {
        var top = index
        var left = rows
        while top > 0 {
            left -= height(ofLine: top - 1, in: room)
            if left < 0 { break }
            top -= 1
        }
        return max(top, 0)
    }
}

extension Array {
    /// The first place whose element does not fit, where all that fit come first; found by halving.
    func firstPlace(behind fits: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Query {
    /// What fits another query, too.
    func and(_ other: Query) -> Query {
        switch self {
        case .everything: other
        case .all(let terms): .all(terms + [other])
        default: .all([self, other])
        }
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
    /// How many rows the page has above those that were asked for, where that is known.
    var above: Int?
    /// ``AppState/markNumber`` when the rows were asked for.
    let markNumber: Int
}
