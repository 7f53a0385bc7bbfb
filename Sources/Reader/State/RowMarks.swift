import News

/// The rows of a page that are marked for the next command to act on.
struct RowMarks: Hashable, Sendable {
    /// Rows that were marked one by one, or by a range that has ended.
    var articles: Set<ArticleID> = []
    /// Where a range begins that ends at the selected row, wherever that moves.
    var rangeStart: ArticleID?
    /// Whether all of the page is marked, also what is not loaded.
    var isWholePage = false

    /// Whether nothing is marked.
    var isEmpty: Bool { articles.isEmpty && rangeStart == nil && !isWholePage }
}

extension PageState {
    /// Whether a row is marked.
    func isMarked(_ id: ArticleID) -> Bool {
        guard !marks.isEmpty else { return false }
        return marks.isWholePage || marks.articles.contains(id) || isInRange(id)
    }

    private func isInRange(_ id: ArticleID) -> Bool {
        guard let start = marks.rangeStart, let selected else { return false }
        if order == .newestFirst { return min(start, selected) <= id && id <= max(start, selected) }
        guard let start = index(of: start), let end = index(of: selected), let place = index(of: id) else {
            return false
        }
        return min(start, end) <= place && place <= max(start, end)
    }

    /// How many rows are marked, in words, for the header; nil where none is.
    var marksWords: String? {
        guard !marks.isEmpty else { return nil }
        if marks.isWholePage { return "all marked" }
        if case .part = marked { return "many marked" }
        return "\(markedArticles.count) marked"
    }

    /// The rows that are marked, in the order of the page as far as they are loaded.
    var markedArticles: [ArticleID] {
        let loaded = rows.map(\.id).filter(isMarked)
        let others = marks.articles.subtracting(loaded)
        return loaded + others.sorted(by: >)
    }

    /// What is marked, as the store understands it: a page, or a range, of which not all is loaded is for it to name.
    var marked: BulkWish.Articles? {
        if marks.isEmpty { return nil }
        if marks.isWholePage {
            if !hasNewer, !hasOlder { return .these(rows.map(\.id)) }
            return .part(PagePart(of: page.query, arrivedBy: arrival))
        }
        guard let start = marks.rangeStart, let selected, index(of: start) == nil, marks.articles.isEmpty,
            order == .newestFirst
        else { return .these(markedArticles) }
        return .part(
            PagePart(
                of: page.query, arrivedBy: arrival, newerThan: min(start, selected).previous,
                olderThan: max(start, selected).next))
    }
}

extension ArticleID {
    /// The number after it, or the last there is.
    var next: ArticleID { ArticleID(rawValue: rawValue == .max ? .max : rawValue + 1) }

    /// The number before it, or the first there is.
    var previous: ArticleID { ArticleID(rawValue: rawValue == .min ? .min : rawValue - 1) }
}
