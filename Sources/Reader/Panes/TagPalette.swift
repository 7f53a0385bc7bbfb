import News
import Terminal

/// The tag palette over the panes: what was typed, the tags that fit, and how many articles the page would have with
/// each.
enum TagPalette {
    /// The widest it gets, borders included.
    private static let widest = 84
    /// The narrowest that shows the counts of all refinements.
    private static let allCounts = 66
    /// The columns of a count.
    private static let countWidth = 10
    /// The columns of `unread/all`.
    private static let pageWidth = 13

    /// How many tags are visible at once.
    static func height(in layout: Layout) -> Int {
        let rect = rect(in: layout)
        return max(rect.height - (hasFrame(rect) ? 4 : 1), 0)
    }

    /// Where there is hardly room for a line, it is the one that is typed, and no frame.
    private static func hasFrame(_ rect: Rect) -> Bool { rect.width > 24 && rect.height > 5 }

    private static func rect(in layout: Layout) -> Rect {
        let body = layout.body
        let width = min(body.width, widest)
        return Rect(
            column: (body.width - width) / 2, row: body.row, width: width, height: min(body.height, 24))
    }

    /// What is at a place: the position of a tag among those that fit, whether or not there is one; -1 for what else the
    /// palette has, nil outside of it.
    static func index(at point: Point, _ palette: PaletteState, in layout: Layout) -> Int? {
        let rect = rect(in: layout)
        guard rect.contains(point) else { return nil }
        let offset = point.row - rect.row - (hasFrame(rect) ? 3 : 1)
        return (0..<height(in: layout)).contains(offset) ? palette.top + offset : -1
    }

    static func draw(_ state: AppState, _ palette: PaletteState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = rect(in: state.layout)
        guard rect.width > 0, rect.height > 0 else { return }
        var inner = rect
        if hasFrame(rect) {
            drawFrame(palette, in: rect, theme, &buffer)
            inner = Rect(column: rect.column + 1, row: rect.row + 1, width: rect.width - 2, height: rect.height - 2)
        } else {
            buffer.fill(rect, style: theme[.text])
        }
        drawText(palette, in: inner, state.reading.rightToLeft, theme, &buffer)
        let columns = Columns(palette.refinement, width: inner.width)
        if hasFrame(rect) { drawHeadings(columns, palette, row: inner.row + 1, inner, theme, &buffer) }
        let first = inner.row + (hasFrame(rect) ? 2 : 1)
        let tags = palette.visible(height(in: state.layout))
        if tags.isEmpty, palette.index != nil {
            let typed = palette.editor.text
            let text = typed.isEmpty ? "No article has a tag yet." : "No tag is called so."
            put(text, at: inner.column + 1, row: first, width: inner.width - 2, theme[.dim], &buffer)
        }
        for (offset, tag) in tags.enumerated() {
            let row = first + offset
            let isSelected = palette.top + offset == palette.selected
            let line = Rect(column: inner.column, row: row, width: inner.width, height: 1)
            if isSelected { buffer.fill(line, style: theme[.selection]) }
            draw(
                tag, counts(of: tag, palette, state), palette, columns, line, isSelected, state.reading.rightToLeft,
                theme, &buffer)
        }
    }

    /// What stands in which column.
    private struct Columns {
        /// The refinements with their widths, from left to right.
        var counts: [(refinement: Refinement, width: Int)]
        /// The columns of the tag's name.
        var name: Int

        init(_ refinement: Refinement, width: Int) {
            let all = width + 2 >= TagPalette.allCounts ? Refinement.allCases : [refinement]
            counts = all.map { ($0, $0 == .page ? TagPalette.pageWidth : TagPalette.countWidth) }
            // A name of which nothing is left says less than a count.
            if width - counts.reduce(0, { $0 + $1.width }) < 12 { counts = [] }
            name = max(width - 1 - counts.reduce(0) { $0 + $1.width }, 4)
        }
    }

    private static func drawFrame(
        _ palette: PaletteState, in rect: Rect, _ theme: Theme, _ buffer: inout ScreenBuffer
    ) {
        buffer.fill(rect, style: theme[.text])
        let last = rect.row + rect.height - 1
        let bar = String(repeating: "─", count: rect.width - 2)
        let border = theme[.borderFocused]
        put("┌\(bar)┐", at: rect.column, row: rect.row, width: rect.width, border, &buffer)
        put("└\(bar)┘", at: rect.column, row: last, width: rect.width, border, &buffer)
        for row in (rect.row + 1)..<last {
            put("│", at: rect.column, row: row, width: 1, border, &buffer)
            put("│", at: rect.column + rect.width - 1, row: row, width: 1, border, &buffer)
        }
        let title =
            switch palette.refinement {
            case .page: "Go to a tag"
            case .and: "Only with a tag"
            case .not: "Without a tag"
            case .or: "Or with a tag"
            }
        let others = palette.named.map(\.description).joined(separator: " ")
        let whole = others.isEmpty ? title : "\(title), with \(others)"
        put(" \(whole) ", at: rect.column + 2, row: rect.row, width: rect.width - 4, border, &buffer)
        if let index = palette.index {
            let count = " \(palette.matches.count) of \(index.tags.count) "
            let width = CellText.width(count)
            if CellText.width(whole) + width + 8 <= rect.width {
                put(
                    count, at: rect.column + rect.width - 2 - width, row: rect.row, width: width, theme[.paneTitle],
                    &buffer)
            }
        }
    }

    private static func drawText(
        _ palette: PaletteState, in inner: Rect, _ rightToLeft: RightToLeft, _ theme: Theme,
        _ buffer: inout ScreenBuffer
    ) {
        let text = Rect(column: inner.column, row: inner.row, width: inner.width, height: 1)
        PromptLine.draw(
            palette.editor, labels: [palette.symbol], in: text, rightToLeft: rightToLeft, theme: theme, on: &buffer)
    }

    private static func drawHeadings(
        _ columns: Columns, _ palette: PaletteState, row: Int, _ inner: Rect, _ theme: Theme,
        _ buffer: inout ScreenBuffer
    ) {
        var column = inner.column + columns.name
        for (refinement, width) in columns.counts {
            let isActive = refinement == palette.refinement
            let key = isActive ? "↵" : refinement.symbol
            let text =
                switch refinement {
                case .page: isActive ? "↵ unread/all" : "unread/all"
                case .and: "\(key) with"
                case .not: "\(key) without"
                case .or: "\(key) or"
                }
            let shown = CellText.truncated(text, to: width)
            put(
                shown, at: column + width - CellText.width(shown), row: row, width: width,
                theme[isActive ? .footerKey : .dim], &buffer)
            column += width
        }
    }

    private static func draw(
        _ tag: SidebarCounts.Counted<Tag>, _ counts: RefinementCounts?, _ palette: PaletteState, _ columns: Columns,
        _ line: Rect, _ isSelected: Bool, _ rightToLeft: RightToLeft, _ theme: Theme, _ buffer: inout ScreenBuffer
    ) {
        func style(_ role: Role) -> Style { isSelected ? theme[.selection] : theme[role] }
        let leavesNothing = counts.map { $0[palette.refinement] == 0 } ?? false
        let isOwn = palette.own.contains(tag.item)
        if isOwn { put("•", at: line.column, row: line.row, width: 1, style(.tag), &buffer) }
        let name = DirectedTitle(
            tag.item.description, width: columns.name - 2, rightToLeft: rightToLeft)
        put(
            name.text, at: line.column + 1, row: line.row, width: columns.name - 2,
            style(leavesNothing ? .dim : .tag), &buffer)
        if let match = FuzzyMatch(palette.typed, in: tag.item.name) {
            underline(match.positions, of: name, at: line.column + 1, row: line.row, style(.tag), &buffer)
        }
        var column = line.column + columns.name
        for (refinement, width) in columns.counts {
            let text =
                refinement == .page
                ? "\(TagSidebar.shortened(tag.counts.unread))/\(TagSidebar.shortened(tag.counts.total))"
                : counts.map { TagSidebar.shortened($0[refinement]) } ?? ""
            let isActive = refinement == palette.refinement
            put(
                text, at: column + width - text.count, row: line.row, width: width,
                style(isActive ? .sidebarCount : .dim), &buffer)
            column += width
        }
    }

    /// Underlines the letters that were typed, behind the `#`.
    private static func underline(
        _ positions: [Int], of name: DirectedTitle, at column: Int, row: Int, _ style: Style,
        _ buffer: inout ScreenBuffer
    ) {
        var style = style
        style.attributes.insert(.underline)
        if name.isOrdered {
            for mark in name.marks(at: Set(positions.map { $0 + 1 })) where mark.text != "…" {
                let width = CellText.width(mark.text)
                put(mark.text, at: column + mark.column - name.start, row: row, width: width, style, &buffer)
            }
            return
        }
        let characters = Array(name.text)
        var wanted = Set(positions.map { $0 + 1 })
        // What was cut off ends in an ellipsis.
        if characters.last == "…" { wanted.remove(characters.count - 1) }
        var column = column
        for (index, character) in characters.enumerated() {
            let width = CellText.width(String(character))
            if wanted.contains(index) { put(String(character), at: column, row: row, width: width, style, &buffer) }
            column += width
        }
    }

    /// What a tag would make of the page. Of the river it is known.
    private static func counts(
        of tag: SidebarCounts.Counted<Tag>, _ palette: PaletteState, _ state: AppState
    ) -> RefinementCounts? {
        guard state.page.page.query == .everything else { return palette.counts[tag.item] }
        guard let whole = state.page.counts?.total else { return nil }
        let total = tag.counts.total
        return RefinementCounts(
            tag: tag.item, page: total, and: total, not: max(whole - total, 0), or: total)
    }

    private static func put(
        _ text: String, at column: Int, row: Int, width: Int, _ style: Style, _ buffer: inout ScreenBuffer
    ) {
        _ = buffer.put(text, at: Point(column: column, row: row), style: style, maxWidth: max(width, 0))
    }
}
