import News
import Terminal

/// The tag sidebar: pages with their unread counts. `▸` is the selected row, `▪` the page that is open, `!` a source
/// whose feed failed.
enum TagSidebar {
    static func draw(_ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer) {
        guard rect.width > 3, rect.height > 0 else { return }
        let sidebar = state.sidebar
        let selectedIndex = sidebar.selectedIndex
        if sidebar.rows.isEmpty, sidebar.narrowing != nil {
            _ = buffer.put(
                CellText.truncated("Nothing is called so.", to: rect.width - 2),
                at: Point(column: rect.column + 1, row: rect.row), style: theme[.dim], maxWidth: rect.width - 2)
        }
        for offset in 0..<rect.height where sidebar.rows.indices.contains(sidebar.top + offset) {
            let row = sidebar.rows[sidebar.top + offset]
            let line = Rect(column: rect.column, row: rect.row + offset, width: rect.width, height: 1)
            let isSelected = sidebar.top + offset == selectedIndex
            let isFocused = isSelected && state.focus == .sidebar
            if isFocused {
                buffer.fill(line, style: theme[.selection])
                buffer.cursor = Point(column: line.column, row: line.row)
            }
            let isOpened = row.item == sidebar.opened
            let mark = isSelected ? "▸" : isOpened ? "▪" : ""
            draw(
                row, sidebar.text(of: row.item), state.reading.rightToLeft, in: line, mark: mark, isFocused: isFocused,
                isOpened: isOpened, theme, on: &buffer)
            if sidebar.isFailing(row.item) {
                _ = buffer.put(
                    "!", at: Point(column: line.column + 2, row: line.row),
                    style: theme[isFocused ? .selection : .error], maxWidth: 1)
            }
        }
    }

    private static func draw(
        _ row: SidebarState.Row, _ text: String, _ rightToLeft: RightToLeft, in line: Rect, mark: String,
        isFocused: Bool, isOpened: Bool, _ theme: Theme,
        on buffer: inout ScreenBuffer
    ) {
        func style(_ role: Role) -> Style { isFocused ? theme[.selection] : theme[role] }
        guard row.item.isSelectable else {
            _ = buffer.put(
                CellText.truncated(text, to: line.width - 1),
                at: Point(column: line.column + 1, row: line.row), style: theme[.sidebarSection],
                maxWidth: line.width - 1)
            return
        }
        let number = row.item.countsAll ? row.counts.total : row.counts.unread
        let count = number > 0 ? shortened(number) : ""
        let labelWidth = line.width - 4 - (count.isEmpty ? 0 : count.count + 1)
        _ = buffer.put(mark, at: Point(column: line.column + 1, row: line.row), style: style(.tag), maxWidth: 1)
        let role: Role = number == 0 ? .dim : row.item.role
        var label = style(role)
        if isOpened { label.attributes.insert(.bold) }
        _ = buffer.put(
            DirectedTitle(text, width: max(labelWidth, 1), rightToLeft: rightToLeft).text,
            at: Point(column: line.column + 3, row: line.row), style: label, maxWidth: max(labelWidth, 1))
        _ = buffer.put(
            count, at: Point(column: line.column + line.width - count.count - 1, row: line.row),
            style: style(.sidebarCount), maxWidth: count.count)
    }

    /// A count in five columns or fewer.
    static func shortened(_ count: Int) -> String {
        switch count {
        case ..<100_000: "\(count)"
        case ..<1_000_000: "\(count / 1_000)k"
        default: "\(count / 1_000_000).\(count / 100_000 % 10)M"
        }
    }
}

extension SidebarState.Item {
    /// Whether it counts its articles; everything else counts what is unread. A tag of the open page says how many
    /// articles it would leave.
    fileprivate var countsAll: Bool {
        switch self {
        case .starred, .related: true
        default: false
        }
    }

    fileprivate var role: Role {
        switch self {
        case .tag, .related, .trending: .tag
        case .category: .category
        case .all, .unread, .starred, .today, .saved, .section, .folder, .source: .text
        case .more: .dim
        }
    }
}
