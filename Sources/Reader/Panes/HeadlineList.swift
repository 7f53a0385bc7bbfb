import News
import Terminal

/// The headline list: its lines, each as high as its style sets it.
enum HeadlineList {
    static func draw(_ state: AppState, in rect: Rect, theme: Theme, on buffer: inout ScreenBuffer) {
        guard rect.width > 4, rect.height > 0 else { return }
        let page = state.page
        guard !page.rows.isEmpty else {
            drawEmpty(state, in: rect, theme: theme, on: &buffer)
            return
        }
        let room = state.listRoom
        var index = page.firstVisibleIndex
        var offset = 0
        while offset < rect.height, let row = page.headline(ofLine: index) {
            let isSelected = page.lines[index].id == page.selectedLine
            let height = page.height(ofLine: index, in: room)
            let place = Rect(
                column: rect.column, row: rect.row + offset, width: rect.width,
                height: min(height, rect.height - offset))
            let painter = HeadlinePainter(
                row: row, rect: place, form: room.form, state: state, isSelected: isSelected, theme: theme)
            painter.draw(on: &buffer)
            if isSelected, state.focus == .list { buffer.cursor = Point(column: place.column, row: place.row) }
            offset += height
            index += 1
        }
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
