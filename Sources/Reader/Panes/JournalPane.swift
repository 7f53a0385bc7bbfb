import News
import Terminal

/// The list of changes: how long ago, what was done, and whether it was undone.
extension JournalSheet {
    private static let ageWidth = 5
    private static let stateWidth = 8

    func heading(in state: AppState) -> SheetHeading {
        let all = entries ?? []
        let undone = all.count(where: \.isUndone)
        let count = filter.isEmpty ? "\(all.count)" : "\(visible.count) of \(all.count)"
        return SheetHeading(
            title: filter.isEmpty ? "Changes" : "Changes with “\(filter)”",
            about: "What you did, here, in other readers and on the shell; kept for a month",
            counts: undone > 0 ? "\(count), \(undone) undone" : count)
    }

    func draw(_ state: AppState, list: Rect, details: Rect, on canvas: inout SheetCanvas) {
        guard let entries else { return }
        if visible.isEmpty {
            let words = entries.isEmpty ? "Nothing was changed within the last month." : "No change fits."
            return canvas.put(words, at: list.column + 1, row: list.row, width: list.width - 2, .dim)
        }
        for (offset, entry) in visible.dropFirst(selection.top).prefix(list.height).enumerated() {
            let row = list.row + offset
            canvas.begin(row: row, in: list, isSelected: selection.top + offset == selection.index)
            let age = LocalTime.shortAge(of: entry.time, at: state.now)
            canvas.putRight(age, at: list.column + 1, row: row, width: Self.ageWidth, .dim)
            let place = list.column + 1 + Self.ageWidth + 2
            let word = entry.isKnown ? (entry.isUndone ? "undone" : "") : "unknown"
            canvas.put(word, at: place, row: row, width: Self.stateWidth, entry.isKnown ? .dim : .error)
            let text = place + Self.stateWidth
            canvas.put(
                entry.words, at: text, row: row, width: list.column + list.width - text - 1,
                entry.isUndone || !entry.isKnown ? .dim : .text)
        }
        canvas.endRows()
    }

    func footerWord(of entry: Command.Entry) -> String? {
        guard entry.command == .open, let selected else { return entry.footer }
        return selected.isKnown ? (selected.isUndone ? "redo it" : "undo it") : nil
    }
}
