import News
import Terminal

/// What was found at an address.
enum FoundPane {
    /// The rows of a feed: its title, and what it brings.
    static let rowHeight = 2

    static func draw(_ sheet: FoundSheet, _ state: AppState, in list: Rect, _ canvas: inout SheetCanvas) {
        switch sheet.phase {
        case .searching: break
        case .offered, .following: drawCandidates(sheet, state, in: list, &canvas)
        case .done: put(results(of: sheet, state), in: list, .text, &canvas)
        case .failed(let reason):
            put([reason.prefix(1).uppercased() + reason.dropFirst() + "."], in: list, .error, &canvas)
        }
    }

    private static func drawCandidates(
        _ sheet: FoundSheet, _ state: AppState, in list: Rect, _ canvas: inout SheetCanvas
    ) {
        let visible = sheet.candidates.indices.dropFirst(sheet.selection.top).prefix(max(list.height / rowHeight, 1))
        for (offset, index) in visible.enumerated() {
            let candidate = sheet.candidates[index]
            let row = list.row + offset * rowHeight
            canvas.begin(row: row, in: list, isSelected: index == sheet.selection.index)
            let mark = candidate.followedAs != nil ? " ✓ " : sheet.marked.contains(index) ? "[x]" : "[ ]"
            canvas.put(mark, at: list.column + 1, row: row, width: 3, .footerKey)
            let age = candidate.newest.map { ", newest \(LocalTime.longAge(of: $0, at: state.now))" } ?? ""
            let count = "\(candidate.articleCount) \(candidate.articleCount == 1 ? "article" : "articles")"
            let followed = candidate.followedAs.map { ", followed as \($0)" } ?? ""
            let about = "\(count)\(age)\(followed)"
            let aboutWidth = min(CellText.width(about), list.width / 2)
            let titleWidth = list.width - 6 - aboutWidth - 2
            canvas.put(title: candidate.title, at: list.column + 5, row: row, width: titleWidth, .text)
            canvas.putRight(
                about, at: list.column + 5 + titleWidth + 1, row: row, width: aboutWidth, .dim)
            canvas.endRows()
            guard row + 1 < list.row + list.height else { break }
            let headline = candidate.headlines.first.map { " · \($0)" } ?? ""
            canvas.put(
                candidate.address + headline, at: list.column + 5, row: row + 1, width: list.width - 6, .dim)
        }
    }

    private static func results(of sheet: FoundSheet, _ state: AppState) -> [String] {
        guard !sheet.followed.isEmpty else { return ["Nothing is followed."] }
        let lines = sheet.followed.map { feed in
            "Following \(feed.title): \(feed.articleCount) \(feed.articleCount == 1 ? "article" : "articles")."
        }
        let undo = state.keymap.keys(for: .undo).first.map { ["", "\($0) takes it back."] } ?? []
        return lines + undo
    }

    private static func put(_ lines: [String], in list: Rect, _ role: Role, _ canvas: inout SheetCanvas) {
        let wrapped = lines.flatMap { $0.isEmpty ? [""] : CellText.wrapped($0, width: list.width - 2) }
        for (offset, line) in wrapped.prefix(list.height).enumerated() {
            canvas.put(line, at: list.column + 1, row: list.row + offset, width: list.width - 2, role)
        }
    }
}

extension FoundSheet {
    func heading(in state: AppState) -> SheetHeading {
        let about =
            switch phase {
            case .searching: "Looking for its feeds …"
            case .offered: "It has several feeds. Which?"
            case .following: "Following …"
            case .done, .failed: ""
            }
        return SheetHeading(title: "Add \(ShownAddress.text(address))", about: about)
    }

    func draw(_ state: AppState, list: Rect, details: Rect, on canvas: inout SheetCanvas) {
        FoundPane.draw(self, state, in: list, &canvas)
    }

    func footerWord(of entry: Command.Entry) -> String? {
        switch (entry.command, phase) {
        case (_, .offered): entry.command == .addFeed ? nil : entry.footer
        case (.open, .done): followed.isEmpty ? nil : "read"
        case (.addFeed, .done), (.addFeed, .failed): "add another"
        case (.stepBack, .searching), (.stepBack, .following): "give up"
        case (.stepBack, _): entry.footer
        default: nil
        }
    }
}
