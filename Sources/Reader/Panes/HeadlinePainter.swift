import News
import Terminal

/// Draws one article of the list.
struct HeadlinePainter {
    let row: Headline
    /// Where it stands; lower than its style asks for where the list ends.
    let rect: Rect
    let form: RowForm
    let state: AppState
    let isSelected: Bool
    let theme: Theme

    func draw(on buffer: inout ScreenBuffer) {
        switch form.style {
        case .line: drawLine(&buffer)
        case .twoLines, .card:
            let titles = form.titleLines(of: row, rightToLeft: state.reading.rightToLeft)
            for (offset, title) in titles.enumerated() { draw(title, offset: offset, &buffer) }
            drawAbout(offset: titles.count, &buffer)
            if form.style == .card { drawSummary(offset: titles.count + 1, &buffer) }
        }
    }

    // MARK: One row

    private func drawLine(_ buffer: inout ScreenBuffer) {
        mark(offset: 0, &buffer)
        let age = age(.short)
        let ageWidth = CellText.width(age)
        var column = RowForm.mark
        for piece in prefix { column += put(piece.text, at: column, offset: 0, piece.role, &buffer) }
        let room = form.lineTitleWidth(of: row, prefix: column - RowForm.mark, age: ageWidth)
        guard room > 0 else { return }
        let title = DirectedTitle(row.title, width: room, rightToLeft: state.reading.rightToLeft)
        draw(title, at: column, width: room, offset: 0, &buffer)
        put(age, at: rect.width - 1 - ageWidth, offset: 0, .headlineAge, isBeside: true, &buffer)
        // The publisher has what the headline leaves: all of its name, or nothing.
        guard showsSource else { return }
        let name = DirectedTitle(row.shortSource, width: 40, rightToLeft: state.reading.rightToLeft).text
        let (width, titleWidth) = (CellText.width(name), CellText.width(title.text))
        guard title.start == 0, titleWidth + 2 + width + 1 <= room + 1 else { return }
        put(name, at: rect.width - 2 - ageWidth - width, offset: 0, .headlineSource, isBeside: true, &buffer)
    }

    /// What stands before the headline where there is no row beneath it.
    private var prefix: [(text: String, role: Role)] {
        guard rect.width >= 28 else { return row.status.isStarred ? [("★ ", .star)] : [] }
        return (row.status.isStarred ? [("★ ", .star)] : [])
            + (row.storySize > 1 ? [("▸\(min(row.storySize, 99)) ", .storyCount)] : [])
    }

    // MARK: Several rows

    private func draw(_ title: DirectedTitle, offset: Int, _ buffer: inout ScreenBuffer) {
        guard offset < rect.height else { return }
        mark(offset: offset, &buffer)
        draw(title, at: RowForm.mark, width: form.textWidth, offset: offset, &buffer)
    }

    /// Star, coverage, publisher, category, age and tags, as far as there is room for each.
    private func drawAbout(offset: Int, _ buffer: inout ScreenBuffer) {
        guard offset < rect.height else { return }
        let age = age(rect.width >= 44 ? .long : .short)
        let ageWidth = CellText.width(age)
        let separator = " · "
        var left = rect.width - RowForm.aboutIndent - 1
        var pieces: [(text: String, role: Role)] = []
        for piece in prefix {
            pieces.append(piece)
            left -= CellText.width(piece.text)
        }
        if showsSource {
            // The name goes before all else but the age.
            let name = DirectedTitle(
                row.shortSource, width: max(left - ageWidth - 3, 1), rightToLeft: state.reading.rightToLeft)
            pieces.append((name.text, .headlineSource))
            left -= CellText.width(name.text) + separator.count
        }
        left -= ageWidth
        if let category = row.category, CellText.width(category.rawValue) + 3 <= left {
            if showsSource { pieces.append((separator, .dim)) }
            pieces.append((category.rawValue, .dim))
            left -= CellText.width(category.rawValue) + 3
        }
        if pieces.count > prefix.count { pieces.append((separator, .dim)) }
        pieces.append((age, .headlineAge))
        for tag in row.tags {
            let name = DirectedTitle(tag.description, width: 40, rightToLeft: state.reading.rightToLeft).text
            let width = CellText.width(name)
            guard width + 1 <= left - 1 else { break }
            pieces.append((" ", .dim))
            pieces.append((name, .dim))
            left -= width + 1
        }
        var column = RowForm.aboutIndent
        for piece in pieces {
            column += put(piece.text, at: column, offset: offset, piece.role, isBeside: true, &buffer)
        }
    }

    private func drawSummary(offset: Int, _ buffer: inout ScreenBuffer) {
        guard offset < rect.height, let summary = row.summary else { return }
        let width = form.textWidth - RowForm.aboutIndent + RowForm.mark
        let count = RowForm.cardHeight - offset
        for (index, line) in RowForm.lines(of: summary, width: width, count: count).enumerated()
        where offset + index < rect.height {
            let text = DirectedTitle(line.text, width: width, rightToLeft: state.reading.rightToLeft)
            put(text.text, at: RowForm.aboutIndent + text.start, offset: offset + index, .dim, isBeside: true, &buffer)
        }
    }

    // MARK: Pieces

    private var showsSource: Bool { !state.page.page.query.isOneSource && rect.width >= 28 }

    private enum Length { case short, long }

    private func age(_ length: Length) -> String {
        switch (state.dateStyle, length) {
        case (.relative, _): LocalTime.shortAge(of: row.date, at: state.now)
        case (.absolute, .short): LocalTime.shortDate(row.date, at: state.now, in: state.timeZone)
        case (.absolute, .long): LocalTime.exact(row.date, in: state.timeZone)
        }
    }

    private var selection: Style? {
        guard isSelected else { return nil }
        return theme[state.focus == .list ? .selection : .selectionUnfocused]
    }

    private func mark(offset: Int, _ buffer: inout ScreenBuffer) {
        if let selection {
            buffer.fill(
                Rect(column: rect.column, row: rect.row + offset, width: RowForm.mark, height: 1), style: selection)
        }
        if state.page.isMarked(row.id) {
            put("✓", at: 0, offset: offset, .star, &buffer)
        } else if !row.status.isRead {
            put("▌", at: 0, offset: offset, .unreadMark, &buffer)
        }
    }

    private func style(_ role: Role) -> Style {
        guard var style = selection else { return theme[role] }
        // One style along the selected headline, but unread stays bold in it.
        if !row.status.isRead { style.attributes.insert(.bold) }
        return style
    }

    /// Puts a text and returns the columns it took. What is beside a headline or beneath looks the same when it is
    /// selected: what changes with each key is enough to see where one is, and no more of it goes over the line.
    @discardableResult
    private func put(
        _ text: String, at column: Int, offset: Int, _ role: Role, isBeside: Bool = false, _ buffer: inout ScreenBuffer
    ) -> Int {
        let width = rect.width - column
        guard width > 0, column >= 0, offset < rect.height, !text.isEmpty else { return 0 }
        return buffer.put(
            text, at: Point(column: rect.column + column, row: rect.row + offset),
            style: isBeside ? theme[role] : style(role), maxWidth: width)
    }

    private func draw(
        _ title: DirectedTitle, at column: Int, width: Int, offset: Int, _ buffer: inout ScreenBuffer
    ) {
        if let selection {
            // A column of air behind it, or before one that is read from the right.
            let start = title.start > 0 ? title.start - 1 : 0
            let end = title.start > 0 ? width : CellText.width(title.text) + 1
            buffer.fill(
                Rect(
                    column: rect.column + column + start, row: rect.row + offset,
                    width: min(end - start, rect.width - column - start), height: 1), style: selection)
        }
        put(
            title.text, at: column + title.start, offset: offset, row.status.isRead ? .headlineRead : .headlineUnread,
            &buffer)
        guard let highlights = state.search?.highlights, !highlights.isEmpty else { return }
        let hit = hitStyle
        for mark in title.marks(of: highlights) {
            let point = Point(column: rect.column + column + mark.column, row: rect.row + offset)
            _ = buffer.put(mark.text, at: point, style: hit, maxWidth: width - mark.column)
        }
    }

    /// What was searched for, as it looks in a selected row or another.
    private var hitStyle: Style {
        guard var style = selection else { return theme[.searchHit] }
        style.attributes.formUnion([.bold, .underline])
        return style
    }
}

extension Query {
    /// Whether all its articles have the same publisher, whose name the title says.
    fileprivate var isOneSource: Bool {
        if case .source = self { true } else { false }
    }
}
