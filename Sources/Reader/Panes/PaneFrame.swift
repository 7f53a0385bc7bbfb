import Terminal

/// The lines around and between panes, with their titles; the title of the pane with the focus stands out.
enum PaneFrame {
    static func draw(_ state: AppState, _ layout: Layout, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = layout.body
        guard body.height > 0, body.width > 0 else { return }
        let border = theme[.border]
        put(
            line(width: body.width, layout.separators, left: "┌", middle: "┬", right: "┐"), row: body.row, border,
            &buffer)
        let lastRow = body.row + body.height - 1
        if layout.isBoxed {
            put(
                line(width: body.width, layout.separators, left: "└", middle: "┴", right: "┘"), row: lastRow, border,
                &buffer)
        }
        for row in (body.row + 1)..<max(layout.isBoxed ? lastRow : lastRow + 1, body.row + 1) {
            for column in layout.separators {
                _ = buffer.put("│", at: Point(column: column, row: row), style: border, maxWidth: 1)
            }
        }
        for title in titles(state, layout) {
            _ = buffer.put(
                DirectedLine(title.text, width: title.width, rightToLeft: state.reading.rightToLeft).text,
                at: Point(column: title.column, row: body.row),
                style: theme[title.pane == state.focus ? .borderFocused : .paneTitle], maxWidth: title.width)
        }
    }

    /// The pane whose title stands at a column of the first line.
    static func pane(titledAt column: Int, _ state: AppState, _ layout: Layout) -> Pane? {
        titles(state, layout).first { title in
            let width = CellText.width(CellText.truncated(title.text, to: title.width))
            return (title.column..<(title.column + width)).contains(column)
        }?.pane
    }

    private struct Title {
        let pane: Pane
        let text: String
        let column: Int
        let width: Int
    }

    private static func titles(_ state: AppState, _ layout: Layout) -> [Title] {
        if layout.panes.count == 1, !state.readingMode { return tabs(state, width: layout.body.width) }
        return layout.panes.map { pane, rect in
            Title(
                pane: pane, text: " \(title(of: pane, state)) ",
                column: rect.column + (layout.panes.count > 1 ? 0 : 1), width: max(rect.width - 2, 0))
        }
    }

    /// Where one pane is shown at a time: the names of all, with the shown one in brackets.
    private static func tabs(_ state: AppState, width: Int) -> [Title] {
        var tabs: [Title] = []
        var column = 1
        for pane in Pane.allCases {
            let isShown = pane == state.focus
            let name = title(of: pane, state)
            let text = isShown ? "[\(name)]" : " \(name) "
            // The shown one has to be among those that fit.
            let isTight = width < 32
            guard isShown || !isTight else { continue }
            let room = max(width - column, 0)
            tabs.append(Title(pane: pane, text: text, column: column, width: room))
            column += CellText.width(CellText.truncated(text, to: room)) + 1
        }
        return tabs
    }

    private static func title(of pane: Pane, _ state: AppState) -> String {
        switch pane {
        case .sidebar:
            guard let editor = state.sidebar.narrowing?.editor else { return "Tags" }
            return "Find: \(editor.text)"
        case .list: return "Headlines"
        case .article:
            guard let article = state.article, article.width > 0, !article.isBeginning else { return "Article" }
            let height = state.layout.rect(of: .article).height
            guard article.lines.count > height, height > 0 else { return "Article" }
            let share = min(article.top + height, article.lines.count) * 100 / article.lines.count
            return "Article \(share)%"
        }
    }

    private static func line(width: Int, _ separators: [Int], left: String, middle: String, right: String) -> String {
        let corners = Set(separators)
        return (0..<width).map { column in
            guard corners.contains(column) else { return "─" }
            return column == 0 ? left : column == width - 1 ? right : middle
        }.joined()
    }

    private static func put(_ text: String, row: Int, _ style: Style, _ buffer: inout ScreenBuffer) {
        _ = buffer.put(text, at: Point(column: 0, row: row), style: style, maxWidth: nil)
    }
}
