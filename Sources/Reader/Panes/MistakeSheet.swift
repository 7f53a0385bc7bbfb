import Terminal

/// What is wrong in the files that the user wrote, above the footer: all of it at once, each with its place, so that it
/// takes one round to mend.
enum MistakeSheet {
    static func draw(_ mistakes: [String], _ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard body.width > 4, body.height > 1 else { return }
        let lines = mistakes.flatMap { CellText.wrapped($0, width: body.width - 2) }
        let rows = min(lines.count, body.height - 1)
        let top = body.row + body.height - rows - 1
        buffer.fill(Rect(column: 0, row: top, width: body.width, height: rows + 1), style: theme[.text])
        put("Mistakes in the configuration (tagline doctor has them, too); any key hides this:", .message, row: top)
        for (number, line) in lines.prefix(rows).enumerated() {
            let rest = lines.count - rows
            let isLast = number == rows - 1 && rest > 0
            put(isLast ? "… and \(rest + 1) lines more: tagline doctor" : line, .error, row: top + 1 + number)
        }

        func put(_ text: String, _ role: Role, row: Int) {
            _ = buffer.put(
                CellText.truncated(text, to: body.width - 1), at: Point(column: 1, row: row), style: theme[role],
                maxWidth: body.width - 1)
        }
    }
}
