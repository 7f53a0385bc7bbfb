import News
import Terminal

/// The headline list: one line an article with age, publisher, how many cover the story, and headline.
enum HeadlineList {
    static func draw(_ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer) {
        guard rect.width > 4, rect.height > 0 else { return }
        let page = state.page
        guard !page.rows.isEmpty else {
            drawEmpty(state, in: rect, theme: theme, on: &buffer)
            return
        }
        let columns = Columns(width: rect.width, showsSource: !page.page.query.isOneSource)
        let room = state.listRoom
        var index = page.firstVisibleIndex
        var offset = 0
        while offset < rect.height, let row = page.headline(ofLine: index) {
            let isSelected = page.lines[index].id == page.selectedLine
            let line = Rect(column: rect.column, row: rect.row + offset, width: rect.width, height: 1)
            draw(row, columns, in: line, state: state, isSelected: isSelected, theme: theme, on: &buffer)
            if isSelected, state.focus == .list { buffer.cursor = Point(column: line.column, row: line.row) }
            offset += page.height(ofLine: index, in: room)
            index += 1
        }
    }

    /// How a list of some width is divided: mark, age, publisher, how many cover the story, headline.
    struct Columns {
        /// Columns of the publisher; 0 where there is no room, or where all rows have the same one.
        let source: Int
        /// Columns of the count; 0 where there is no room.
        let count: Int

        /// Columns of the bar before unread headlines.
        static let mark = 1
        /// Columns of the age, `12mo` the longest.
        static let age = 4

        init(width: Int, showsSource: Bool) {
            source = showsSource && width >= 36 ? min(max(width / 5, 8), 18) : 0
            count = width >= 56 ? 2 : width >= 28 ? 1 : 0
        }

        var countStart: Int { Columns.mark + Columns.age + 1 + (source > 0 ? source + 1 : 0) }
        var titleStart: Int { countStart + (count > 0 ? count + 1 : 0) }

        /// How many articles a story has, in the columns there are.
        func text(ofCount size: Int) -> String {
            guard size > 1, count > 0 else { return "" }
            let most = count == 1 ? 9 : 99
            let text = "\(min(size, most))"
            return String(repeating: " ", count: count - text.count) + text
        }
    }

    private static func draw(
        _ row: Headline, _ columns: Columns, in line: Rect, state: AppState, isSelected: Bool, theme: Theme,
        on buffer: inout ScreenBuffer
    ) {
        let selection = isSelected ? theme[state.focus == .list ? .selection : .selectionUnfocused] : nil
        if let selection { buffer.fill(line, style: selection) }
        func style(_ role: Role) -> Style {
            guard var style = selection else { return theme[role] }
            // One style along the selected row, but unread stays bold in it.
            if !row.status.isRead { style.attributes.insert(.bold) }
            return style
        }
        func put(_ text: String, at column: Int, width: Int, _ role: Role) {
            let width = min(width, line.width - column)
            guard width > 0, !text.isEmpty else { return }
            _ = buffer.put(
                CellText.truncated(text, to: width), at: Point(column: line.column + column, row: line.row),
                style: style(role), maxWidth: width)
        }
        if state.page.isMarked(row.id) {
            put("✓", at: 0, width: Columns.mark, .star)
        } else if !row.status.isRead {
            put("▌", at: 0, width: Columns.mark, .unreadMark)
        }
        put(LocalTime.shortAge(of: row.date, at: state.now), at: Columns.mark, width: Columns.age, .headlineAge)
        let source = DirectedTitle(row.source, width: columns.source, rightToLeft: state.reading.rightToLeft)
        put(source.text, at: Columns.mark + Columns.age + 1, width: columns.source, .headlineSource)
        put(columns.text(ofCount: row.storySize), at: columns.countStart, width: columns.count, .storyCount)
        var titleStart = columns.titleStart
        if row.status.isStarred {
            put("★", at: titleStart, width: 1, .star)
            titleStart += 2
        }
        let titleWidth = line.width - titleStart - 1
        guard titleWidth > 0 else { return }
        let title = DirectedTitle(row.title, width: titleWidth, rightToLeft: state.reading.rightToLeft)
        put(
            title.text, at: titleStart + title.start, width: titleWidth - title.start,
            row.status.isRead ? .headlineRead : .headlineUnread)
        if let highlights = state.search?.highlights, !highlights.isEmpty {
            let hit = hitStyle(in: selection, theme)
            for mark in title.marks(of: highlights) {
                let point = Point(column: line.column + titleStart + mark.column, row: line.row)
                _ = buffer.put(mark.text, at: point, style: hit, maxWidth: titleWidth - mark.column)
            }
        }
    }

    /// What was searched for, as it looks in a selected row or another.
    private static func hitStyle(in selection: Style?, _ theme: Theme) -> Style {
        guard var style = selection else { return theme[.searchHit] }
        style.attributes.formUnion([.bold, .underline])
        return style
    }

    private static func drawEmpty(
        _ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer
    ) {
        if state.focus == .list { buffer.cursor = Point(column: rect.column, row: rect.row) }
        guard !state.page.isAwaitingRows else { return }
        let lines = EmptyPage.lines(for: state).flatMap { CellText.wrapped($0, width: rect.width - 2) }
        for (offset, line) in lines.prefix(rect.height).enumerated() {
            _ = buffer.put(
                line, at: Point(column: rect.column + 1, row: rect.row + offset), style: theme[.dim],
                maxWidth: rect.width - 2)
        }
    }
}

extension Query {
    /// Whether all its articles have the same publisher, whose name the title says.
    fileprivate var isOneSource: Bool {
        if case .source = self { true } else { false }
    }
}
