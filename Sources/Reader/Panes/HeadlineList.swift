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
        let columns = Columns(width: rect.width)
        let top = page.firstVisibleIndex
        for offset in 0..<rect.height where top + offset < page.rows.count {
            let row = page.rows[top + offset]
            let isSelected = row.id == page.selected
            let line = Rect(column: rect.column, row: rect.row + offset, width: rect.width, height: 1)
            draw(row, columns, in: line, state: state, isSelected: isSelected, theme: theme, on: &buffer)
            if isSelected, state.focus == .list { buffer.cursor = Point(column: line.column, row: line.row) }
        }
    }

    /// How a list of some width is divided.
    struct Columns {
        let source: Int
        let title: Int

        static let mark = 1
        static let age = 5

        init(width: Int) {
            source = width >= 36 ? min(max(width / 5, 8), 18) : 0
            title = max(width - Columns.mark - Columns.age - (source > 0 ? source + 1 : 0) - 3, 1)
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
            _ = buffer.put(
                CellText.truncated(text, to: width), at: Point(column: line.column + column, row: line.row),
                style: style(role), maxWidth: min(width, line.width - column))
        }
        if !row.status.isRead { put("▌", at: 0, width: 1, .unreadMark) }
        let age = LocalTime.shortAge(of: row.date, at: state.now)
        put(age, at: Columns.mark, width: 4, .headlineAge)
        var column = Columns.mark + Columns.age
        if columns.source > 0 {
            put(row.source, at: column, width: columns.source, .headlineSource)
            column += columns.source + 1
        }
        if row.status.isStarred {
            put("★", at: column, width: 1, .star)
        } else if row.storySize > 1 {
            put(row.storySize > 9 ? "9" : "\(row.storySize)", at: column, width: 1, .storyCount)
        }
        put(
            row.title, at: column + 2, width: line.width - column - 3,
            row.status.isRead ? .headlineRead : .headlineUnread)
    }

    private static func drawEmpty(
        _ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer
    ) {
        guard !state.page.isAwaitingRows else { return }
        let text =
            state.page.page == .river
            ? "No articles yet.\nFollow a feed:\n  tagline add ADDRESS\nor bring your feeds along:\n  tagline import FILE\nthen press R."
            : "No articles on this page.\nEsc goes home."
        let lines = text.split(separator: "\n").flatMap { CellText.wrapped(String($0), width: rect.width - 2) }
        for (offset, line) in lines.prefix(rect.height).enumerated() {
            _ = buffer.put(
                line, at: Point(column: rect.column + 1, row: rect.row + offset), style: theme[.dim],
                maxWidth: rect.width - 2)
        }
        if state.focus == .list { buffer.cursor = Point(column: rect.column, row: rect.row) }
    }
}
