import News
import Terminal

/// The view of feeds: a line each, and below what there is to know about the selected one.
enum FeedsPane {
    /// The rows of the details.
    static let detailHeight = 4

    /// Where what stands in a list of some width.
    private struct Columns {
        static let mark = 1
        static let time = 7
        let counts: Int
        /// Whether there is room for when it is asked next.
        let showsNext: Bool
        let title: Int
        /// Columns of what is wrong; 0 where there is no room beside.
        let problem: Int

        init(width: Int) {
            showsNext = width >= 60
            counts = width >= 60 ? 12 : 9
            let fixed = 3 + counts + (showsNext ? 2 : 1) * Columns.time + 1
            let free = max(width - fixed, 4)
            title = width >= 90 ? min(max(free / 2, 24), 44) : free
            problem = width >= 90 ? free - title - 2 : 0
        }
    }

    /// The names of the columns.
    static func columnNames(width: Int) -> String {
        let columns = Columns(width: width)
        func right(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(width - text.count, 0)) + text
        }
        let title = "  Feed" + String(repeating: " ", count: max(columns.title - 4, 0))
        return title + right(columns.showsNext ? "unread/all" : "unread", columns.counts) + right("heard", Columns.time)
            + (columns.showsNext ? right("next", Columns.time) : "")
            + (columns.problem > 0 ? "  what is wrong" : "")
    }

    static func draw(_ sheet: FeedsSheet, _ state: AppState, in list: Rect, _ canvas: inout SheetCanvas) {
        guard let feeds = sheet.feeds else { return }
        if sheet.visible.isEmpty {
            let words =
                feeds.isEmpty ? "Nothing is followed yet. a adds a feed, C opens the catalogue." : "No feed fits."
            canvas.put(words, at: list.column + 1, row: list.row, width: list.width - 2, .dim)
            return
        }
        let columns = Columns(width: list.width)
        for (offset, feed) in sheet.visible.dropFirst(sheet.selection.top).prefix(list.height).enumerated() {
            let row = list.row + offset
            canvas.begin(row: row, in: list, isSelected: sheet.selection.top + offset == sheet.selection.index)
            draw(feed, state, columns, row: row, column: list.column, &canvas)
        }
        canvas.endRows()
    }

    private static func draw(
        _ feed: Feed, _ state: AppState, _ columns: Columns, row: Int, column: Int, _ canvas: inout SheetCanvas
    ) {
        let role: Role =
            switch feed.trouble {
            case .gone, .failing: .error
            case .paused: .dim
            case .none: .text
            }
        canvas.put(mark(of: feed), at: column + Columns.mark, row: row, width: 1, role)
        var place = column + 3
        canvas.put(title: feed.title, at: place, row: row, width: columns.title, feed.trouble == .paused ? .dim : .text)
        place += columns.title
        let counts = "\(TagSidebar.shortened(feed.unreadCount))/\(TagSidebar.shortened(feed.articleCount))"
        canvas.putRight(counts, at: place, row: row, width: columns.counts, .sidebarCount)
        place += columns.counts
        let heard = FeedWords.lastSuccess(of: feed, at: state.now)
        canvas.putRight(heard, at: place, row: row, width: Columns.time, .dim)
        place += Columns.time
        if columns.showsNext {
            canvas.putRight(
                FeedWords.nextFetch(of: feed, at: state.now), at: place, row: row, width: Columns.time, .dim)
            place += Columns.time
        }
        place += 2
        if columns.problem > 0 {
            canvas.put(ShownAddress.text(feed.failure ?? ""), at: place, row: row, width: columns.problem, .error)
        }
    }

    private static func mark(of feed: Feed) -> String {
        switch feed.trouble {
        case .gone, .failing: "!"
        case .paused: "="
        case .none: ""
        }
    }

    static func drawDetails(
        _ sheet: FeedsSheet, _ state: AppState, row: Int, width: Int, _ canvas: inout SheetCanvas
    ) {
        canvas.put(String(repeating: "─", count: width), at: 0, row: row, width: width, .border)
        guard let feed = sheet.selected else { return }
        canvas.put(ShownAddress.text(feed.address), at: 1, row: row + 1, width: width - 2, .articleLink)
        var words: [String] = []
        if feed.source.name != feed.title { words.append("source \(feed.source.name)") }
        if !feed.folders.isEmpty { words.append("in \(feed.folders.joined(separator: "/"))") }
        if !feed.tags.isEmpty { words.append(feed.tags.map(\.description).joined(separator: " ")) }
        if feed.isSample { words.append("sample edition") }
        if let target = feed.schedule.movedTo { words.append("says that it moved to \(ShownAddress.text(target))") }
        let problem = FeedWords.problem(of: feed, at: state.now)
        // A long reason takes the second line, too, where there is nothing else to say.
        let lines = problem.map { CellText.wrapped($0, width: max(width - 2, 10)) } ?? []
        if words.isEmpty, lines.count > 1 {
            for (offset, line) in lines.prefix(2).enumerated() {
                canvas.put(line, at: 1, row: row + 2 + offset, width: width - 2, .error)
            }
            return
        }
        canvas.put(words.joined(separator: " · "), at: 1, row: row + 2, width: width - 2, .text)
        canvas.put(problem ?? "", at: 1, row: row + 3, width: width - 2, .error)
    }
}

extension FeedsSheet {
    func detailHeight(in height: Int) -> Int { height >= 14 ? FeedsPane.detailHeight : 0 }

    func heading(in state: AppState) -> SheetHeading {
        let all = feeds ?? []
        let failing = all.count { $0.trouble <= .failing }
        let count = filter.isEmpty ? "\(all.count)" : "\(visible.count) of \(all.count)"
        return SheetHeading(
            title: filter.isEmpty ? "Feeds" : "Feeds with “\(filter)”",
            about: FeedsPane.columnNames(width: state.layout.body.width),
            counts: failing > 0 ? "\(count), \(failing) failing" : count)
    }

    func draw(_ state: AppState, list: Rect, details: Rect, on canvas: inout SheetCanvas) {
        FeedsPane.draw(self, state, in: list, &canvas)
        if details.height > 0 {
            FeedsPane.drawDetails(self, state, row: details.row, width: details.width, &canvas)
        }
    }
}
