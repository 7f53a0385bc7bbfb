import Terminal

/// The article beside the list, or alone in reading mode.
enum ArticlePane {
    /// The columns that text is set in: a column of air on both sides, and no more than the measure.
    static func textWidth(in rect: Rect) -> Int {
        max(min(rect.width - 2, Layout.articleMeasure), 1)
    }

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
        let margin = max((rect.width - article.width) / 2, 1)
        let left = state.readingMode ? rect.column + margin : rect.column + 1
        for row in 0..<rect.height where article.top + row < article.lines.count {
            let line = article.lines[article.top + row]
            var column = left + line.indent
            for run in line.runs {
                var style = theme[run.role]
                if run.isEmphasised { style.attributes.insert(.bold) }
                column += buffer.put(
                    run.text, at: Point(column: column, row: rect.row + row), style: style,
                    maxWidth: rect.column + rect.width - column)
            }
        }
    }
}
