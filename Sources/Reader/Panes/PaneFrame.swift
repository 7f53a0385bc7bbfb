import News
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
        if let divider = layout.divider {
            let hasEdges = !layout.separators.isEmpty
            let bar = String(repeating: "─", count: max(divider.width, 0))
            _ = buffer.put(
                hasEdges ? "├\(bar)┤" : bar, at: Point(column: divider.column - (hasEdges ? 1 : 0), row: divider.row),
                style: border, maxWidth: divider.width + 2)
        }
        let titles = titles(state, layout)
        putPlace(state, layout, beside: titles, theme, &buffer)
        for title in titles {
            _ = buffer.put(
                DirectedLine(title.text, width: title.width, rightToLeft: state.reading.rightToLeft).text,
                at: Point(column: title.column, row: title.row),
                style: theme[title.pane == state.focus ? .borderFocused : .paneTitle], maxWidth: title.width)
        }
    }

    /// The pane whose title stands at a place.
    static func pane(titledAt point: Point, _ state: AppState, _ layout: Layout) -> Pane? {
        titles(state, layout).first { title in
            guard title.row == point.row else { return false }
            let width = CellText.width(CellText.truncated(title.text, to: title.width))
            return (title.column..<(title.column + width)).contains(point.column)
        }?.pane
    }

    private struct Title {
        let pane: Pane
        let text: String
        let column: Int
        let row: Int
        let width: Int
    }

    private static func titles(_ state: AppState, _ layout: Layout) -> [Title] {
        if layout.panes.count == 1, !state.readingMode {
            return tabs(state, row: layout.body.row, width: layout.body.width)
        }
        return layout.panes.map { pane, rect in
            Title(
                pane: pane, text: " \(title(of: pane, state)) ",
                column: rect.column + (layout.separators.isEmpty ? 1 : 0), row: rect.row - 1,
                width: max(rect.width - 2, 0))
        }
    }

    /// Where one pane is shown at a time: the names of all, with the shown one in brackets.
    private static func tabs(_ state: AppState, row: Int, width: Int) -> [Title] {
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
            tabs.append(Title(pane: pane, text: text, column: column, row: row, width: room))
            column += CellText.width(CellText.truncated(text, to: room)) + 1
        }
        return tabs
    }

    private static func title(of pane: Pane, _ state: AppState) -> String {
        switch pane {
        case .sidebar:
            guard let editor = state.sidebar.narrowing?.editor else { return "Tags" }
            return "Find: \(editor.text)"
        case .list: return listTitle(state.page)
        case .article:
            guard let article = state.article, article.width > 0, !article.isBeginning else { return "Article" }
            let height = state.layout.rect(of: .article).height
            guard article.lines.count > height, height > 0 else { return "Article" }
            let share = min(article.top + height, article.lines.count) * 100 / article.lines.count
            return "Article \(share)%"
        }
    }

    /// The list's name, and how it differs from the page as it is by itself.
    private static func listTitle(_ page: PageState) -> String {
        var words = ["Headlines"]
        switch page.shown {
        case .all: break
        case .unread: words.append("unread")
        case .starred: words.append("starred")
        }
        switch page.order {
        case .newestFirst: break
        case .oldestFirst: words.append("oldest first")
        case .bySource: words.append("by publisher")
        case .bestFirst: words.append("best first")
        }
        return words.joined(separator: " · ")
    }

    /// Where in the page the selected row is, as far as that is known and there is room.
    private static func placeText(_ state: AppState, width: Int) -> String {
        let page = state.page
        guard let number = page.selectedNumber, let counts = page.counts, width >= 24 else { return "" }
        // What is new does not stand there yet, and what was read on a page of unread articles still does.
        let total = max(counts.total - page.newCount, number)
        if width < 44 { return " \(number)/\(total) " }
        return " \(number) of \(total) · \(number * 100 / max(total, 1))% "
    }

    /// Puts the place in the page at the right end of the list's line, where the titles leave room for it.
    private static func putPlace(
        _ state: AppState, _ layout: Layout, beside titles: [Title], _ theme: Theme, _ buffer: inout ScreenBuffer
    ) {
        guard let list = layout.panes[.list] else { return }
        let text = placeText(state, width: list.width)
        let width = CellText.width(text)
        let start = list.column + list.width - width - 1
        let end =
            titles.filter { $0.row == list.row - 1 && $0.column < list.column + list.width }
            .map { $0.column + CellText.width(CellText.truncated($0.text, to: $0.width)) }.max() ?? list.column
        guard width > 0, start > end else { return }
        _ = buffer.put(
            text, at: Point(column: start, row: list.row - 1), style: theme[.paneTitle], maxWidth: width)
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
