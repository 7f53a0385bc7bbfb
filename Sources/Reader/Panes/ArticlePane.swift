import Terminal

/// The article beside the list, or alone in reading mode.
enum ArticlePane {
    /// The columns that text is set in: a column of air on both sides, and no more than the measure.
    static func textWidth(in rect: Rect, measure: Int) -> Int { max(min(rect.width - 2, measure), 1) }

    static func draw(_ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer) {
        guard rect.width > 2, rect.height > 0 else { return }
        guard let article = state.article, article.width > 0 else {
            guard state.awaitedArticle == nil, !state.page.rows.isEmpty else { return }
            let key = state.keymap.keys(for: .open).first
            let hint = key.map { "\($0) opens the selected article." } ?? ""
            for (offset, line) in CellText.wrapped(hint, width: rect.width - 2).prefix(rect.height).enumerated() {
                _ = buffer.put(
                    line, at: Point(column: rect.column + 1, row: rect.row + offset), style: theme[.dim],
                    maxWidth: rect.width - 2)
            }
            return
        }
        let left = left(of: article, state, in: rect)
        let painter = ArticlePainter(
            article: article, theme: theme, reading: state.reading, typedAddress: state.typedAddress)
        for row in 0..<rect.height where article.top + row < article.lines.count {
            painter.draw(
                article.top + row, at: Point(column: left, row: rect.row + row),
                edge: rect.column + rect.width, on: &buffer)
        }
    }

    /// The first column of the text.
    private static func left(of article: ArticleState, _ state: AppState, in rect: Rect) -> Int {
        state.readingMode ? rect.column + max((rect.width - article.width) / 2, 1) : rect.column + 1
    }

    /// What can be gone to from the text at a point: its position among the article's places.
    static func place(at point: Point, _ state: AppState, in rect: Rect) -> Int? {
        guard rect.width > 2, let article = state.article, article.width > 0 else { return nil }
        let line = article.top + point.row - rect.row
        guard article.lines.indices.contains(line) else { return nil }
        let column = point.column - left(of: article, state, in: rect)
        let width = rect.column + rect.width - left(of: article, state, in: rect)
        for segment in article.lines[line].segments where segment.cells.isEmpty {
            let room = min(segment.room, width - segment.column)
            guard (segment.column..<(segment.column + max(room, 0))).contains(column) else { continue }
            let arranged = ArrangedSegment(
                segment, room: room, article: article, rightToLeft: state.reading.rightToLeft)
            return arranged.run(at: column - segment.column).flatMap { segment.runs[$0].place }
        }
        return nil
    }
}

/// Draws set lines: gives runs their looks, puts letters in the order of the screen, and marks what was found.
struct ArticlePainter {
    let article: ArticleState
    let theme: Theme
    let reading: ReadingOptions
    /// The place whose number is being typed.
    private let numberedPlace: Int?

    init(article: ArticleState, theme: Theme, reading: ReadingOptions, typedAddress: String?) {
        self.article = article
        self.theme = theme
        self.reading = reading
        numberedPlace = typedAddress.flatMap { address in
            article.text.places.firstIndex { $0.target == .address(address) }
        }
    }

    /// Draws a line from `point` on; nothing goes past the column `edge`.
    func draw(_ line: Int, at point: Point, edge: Int, on buffer: inout ScreenBuffer) {
        let marks = (article.find?.hits ?? article.pageHits)[line]
        for (index, segment) in article.lines[line].segments.enumerated() {
            let start = Point(column: point.column + segment.column, row: point.row)
            let room = min(segment.room, edge - start.column)
            guard room > 0 else { continue }
            if !segment.cells.isEmpty {
                for (column, cell) in segment.cells.prefix(room).enumerated() {
                    buffer.put(
                        cell.text, at: Point(column: start.column + column, row: start.row), style: cell.style,
                        maxWidth: 1)
                }
                continue
            }
            let marks = marks.filter { $0.segment == index }
            let isPlain =
                marks.isEmpty && segment.kind != .code && !segment.isRightToLeft
                && !segment.runs.contains { $0.text.mayHoldRightToLeft }
            if isPlain {
                var column = 0
                for run in segment.runs {
                    let width = buffer.put(
                        run.text, at: Point(column: start.column + column, row: start.row), style: style(of: run),
                        maxWidth: room - column)
                    if width > 0, let address = address(of: run) {
                        let first = start.column + column
                        buffer.links.append(Hyperlink(row: start.row, columns: first..<first + width, address: address))
                    }
                    column += width
                }
            } else {
                draw(segment, marks, at: start, room: room, on: &buffer)
            }
        }
    }

    private func draw(
        _ segment: ArticleLine.Segment, _ marks: [ArticleHits.Mark], at start: Point, room: Int,
        on buffer: inout ScreenBuffer
    ) {
        let arranged = ArrangedSegment(segment, room: room, article: article, rightToLeft: reading.rightToLeft)
        let runStyles = segment.runs.map { style(of: $0) }
        var styles = arranged.runs.map { runStyles[$0] }
        for mark in marks {
            let isCurrent = article.find?.current == mark.hit
            for cell in mark.cells where cell < styles.count {
                styles[cell] = theme[isCurrent ? .selection : .searchHit]
            }
        }
        if segment.kind == .code { return drawCode(arranged, styles, at: start, room: room, on: &buffer) }
        var column = start.column + arranged.start
        for (glyph, place) in zip(arranged.glyphs, arranged.places) {
            column += buffer.put(
                glyph.text, at: Point(column: column, row: start.row), style: styles[place],
                maxWidth: start.column + room - column)
        }
    }

    /// Code that is wider than its room shows a part of itself, and marks where it goes on.
    private func drawCode(
        _ code: ArrangedSegment, _ styles: [Style], at start: Point, room: Int, on buffer: inout ScreenBuffer
    ) {
        let width = code.glyphs.reduce(0) { $0 + $1.width }
        let hidden = -code.start
        var column = code.start
        for (glyph, style) in zip(code.glyphs, styles) {
            defer { column += glyph.width }
            guard column >= 0, column + glyph.width <= room else { continue }
            _ = buffer.put(
                glyph.text, at: Point(column: start.column + column, row: start.row), style: style,
                maxWidth: room - column)
        }
        func mark(_ text: String, _ column: Int) {
            _ = buffer.put(text, at: Point(column: column, row: start.row), style: theme[.dim], maxWidth: 1)
        }
        if width - hidden > room { mark("›", start.column + room - 1) }
        if hidden > 0 { mark("‹", start.column) }
    }

    private func address(of run: ArticleLine.Run) -> String? {
        guard let place = run.place, case .address(let address) = article.text.places[place].target,
            WebAddress.isOpenable(address, allowing: reading.allowedSchemes)
        else { return nil }
        return address
    }

    private func style(of run: ArticleLine.Run) -> Style {
        if let place = run.place, place == article.chosenPlace || place == numberedPlace { return theme[.selection] }
        var style = theme[run.role]
        style.attributes.formUnion(run.attributes)
        return style
    }
}
