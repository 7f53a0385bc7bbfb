import Terminal

/// An address that could not be opened, in full rows above the footer with nothing beside it, so that a terminal takes it
/// for what it is and the mouse selects the whole of it.
enum AddressSheet {
    static func draw(_ address: String, _ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard body.width > 1, body.height > 1 else { return }
        // No more of it than there is room for.
        let glyphs = CellText.glyphs(address.beginning(bytes: 4 * body.width * body.height))
        let rows = min((glyphs.count + body.width - 1) / body.width, body.height - 1)
        let top = body.row + body.height - rows - 1
        buffer.fill(Rect(column: 0, row: top, width: body.width, height: rows + 1), style: theme[.text])
        let title = "No browser here. The address is copied; any key hides it:"
        _ = buffer.put(
            CellText.truncated(title, to: body.width - 1), at: Point(column: 1, row: top), style: theme[.message],
            maxWidth: body.width - 1)
        for row in 0..<rows {
            let cells = glyphs[(row * body.width)..<min((row + 1) * body.width, glyphs.count)]
            _ = buffer.put(
                cells.map(\.text).joined(), at: Point(column: 0, row: top + 1 + row), style: theme[.articleLink],
                maxWidth: body.width)
        }
    }
}
