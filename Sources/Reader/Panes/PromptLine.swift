import News
import Terminal

/// The line that takes text, in place of the footer, and the choices above it.
enum PromptLine {
    static func draw(_ state: AppState, _ prompt: PromptState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.footer
        guard rect.height > 0, rect.width > 0 else { return }
        drawChoices(
            prompt, above: rect, in: state.layout.body, rightToLeft: state.reading.rightToLeft, theme: theme,
            on: &buffer)
        let note = note(of: state, prompt, width: rect.width)
        let noteWidth = note.isEmpty ? 0 : CellText.width(note) + 2
        let line = Rect(column: rect.column, row: rect.row, width: rect.width - noteWidth, height: 1)
        draw(
            prompt.editor, labels: prompt.labels, isQuestion: prompt.isQuestion, in: line,
            rightToLeft: state.reading.rightToLeft, theme: theme,
            on: &buffer)
        guard noteWidth > 0 else { return }
        buffer.fill(
            Rect(column: line.width, row: rect.row, width: noteWidth, height: 1), style: theme[.text])
        _ = buffer.put(
            note, at: Point(column: line.width + 1, row: rect.row), style: theme[.dim], maxWidth: noteWidth)
    }

    /// A line that is being typed, with the cursor in it.
    static func draw(
        _ editor: LineEditor, labels: [String], isQuestion: Bool = false, in rect: Rect, rightToLeft: RightToLeft,
        theme: Theme,
        on buffer: inout ScreenBuffer
    ) {
        buffer.fill(rect, style: theme[.text])
        // On a narrow screen the text matters more than what it is for.
        let label =
            labels.first { CellText.width($0) * (isQuestion ? 1 : 2) < rect.width } ?? labels.last.map {
                isQuestion ? $0 : String($0.prefix(1))
            } ?? ""
        let symbolWidth = buffer.put(
            label,
            at: Point(column: rect.column, row: rect.row), style: theme[.footerKey], maxWidth: rect.width)
        // The cursor needs a column of its own, and stays in view: a long line slides to the left.
        let room = max(rect.width - symbolWidth - 1, 0)
        let before = CellText.glyphs(editor.textBeforeCursor)
        var hidden = 0
        var widthBefore = before.reduce(0) { $0 + $1.width }
        while widthBefore > room, hidden < before.count {
            widthBefore -= before[hidden].width
            hidden += 1
        }
        // Only what is seen is put in order: the rest is cut off on the right.
        var end = 0
        let visible = CellText.glyphs(editor.text).dropFirst(hidden).prefix {
            end += $0.width
            return end <= rect.width - symbolWidth
        }
        let line = DirectedLine(visible.map(\.text).joined(), rightToLeft: rightToLeft)
        widthBefore = line.column(of: before.count - hidden) ?? widthBefore
        _ = buffer.put(
            line.text, at: Point(column: rect.column + symbolWidth, row: rect.row),
            style: theme[editor.isSelected ? .selection : .text], maxWidth: rect.width - symbolWidth)
        buffer.cursor = Point(
            column: rect.column + min(symbolWidth + widthBefore, rect.width - 1), row: rect.row)
    }

    /// What a search has found, and the keys that change it, as much as there is room for on the right.
    private static func note(of state: AppState, _ prompt: PromptState, width: Int) -> String {
        guard prompt.kind == .search, let search = state.search else {
            // A text may be long, and is measured only where something is to stand beside it.
            guard !prompt.note.isEmpty else { return "" }
            return CellText.truncated(prompt.note, to: max(width - CellText.width(prompt.editor.text) - 6, 0))
        }
        let text = CellText.width(prompt.editor.text)
        let free = width - max(min(text, width / 2), 12) - 4
        let notes = search.problem.map { [$0] } ?? notes(of: search, state)
        guard free > 0, let note = notes.first(where: { CellText.width($0) <= free }) ?? notes.last else { return "" }
        return CellText.truncated(note, to: free)
    }

    /// The fullest first.
    private static func notes(of search: SearchState, _ state: AppState) -> [String] {
        let counts = search.asked?.isAnswered == true ? state.page.counts : nil
        let found = ([search.typed.flatMap(unfinished)] + [counts.map { "\($0.total) found" }]).compactMap(\.self)
        let order = search.order == .newestFirst ? "Tab best first" : "Tab newest first"
        let scope =
            search.origin.page.page.query == .everything
            ? [] : [search.isEverywhere ? "S-Tab this page only" : "S-Tab all news"]
        let keys = ["Enter keeps", "Esc ends"]
        let choices = [found + [order] + scope + keys, found + [order] + scope, found + [order], found]
        return choices.map { $0.joined(separator: "  ") }
    }

    /// Why the last term does not count yet, where that is not plain to see.
    private static func unfinished(_ typed: TypedQuery) -> String? {
        let body = typed.subjectOfRest
        if body.first == "#", body.count > 1 { return "no tag \(body)" }
        if body.hasPrefix("source:"), body.count > 7 { return "no source \(body.dropFirst(7))" }
        let isExcluded = body.count < typed.rest.count && !body.isEmpty
        return isExcluded || body.hasPrefix("author:") ? "Space applies \(typed.rest)" : nil
    }

    /// The position of the choice at a row of the screen.
    static func choice(at row: Int, _ prompt: PromptState, in layout: Layout) -> Int? {
        let (top, count) = visibleChoices(prompt, in: layout.body)
        let offset = row - (layout.footer.row - count)
        return (0..<count).contains(offset) ? top + offset : nil
    }

    private static func visibleChoices(_ prompt: PromptState, in body: Rect) -> (top: Int, count: Int) {
        let most = min(PromptState.mostVisibleChoices, body.height / 2)
        let top = max((prompt.chosen ?? 0) - most + 1, 0)
        return (top, max(min(prompt.choices.count - top, most), 0))
    }

    /// The choices stand over the last rows of the panes, and only as many as leave half of them in view.
    private static func drawChoices(
        _ prompt: PromptState, above footer: Rect, in body: Rect, rightToLeft: RightToLeft, theme: Theme,
        on buffer: inout ScreenBuffer
    ) {
        let (top, count) = visibleChoices(prompt, in: body)
        let choices = Array(prompt.choices.dropFirst(top).prefix(count))
        guard !choices.isEmpty, body.width > 2 else { return }
        let textWidth = min(choices.map { CellText.width($0.label ?? $0.text) }.max() ?? 0, max(body.width - 2, 0))
        for (offset, choice) in choices.enumerated() {
            let row = footer.row - choices.count + offset
            let isChosen = prompt.chosen == top + offset
            let line = Rect(column: 0, row: row, width: body.width, height: 1)
            buffer.fill(line, style: theme[isChosen ? .selection : .selectionUnfocused])
            func put(_ text: String, at column: Int, width: Int, _ role: Role) {
                guard width > 0 else { return }
                var style = theme[isChosen ? .selection : .selectionUnfocused]
                if !isChosen, theme[role].foreground != .terminal { style.foreground = theme[role].foreground }
                _ = buffer.put(
                    DirectedLine(text, width: width, rightToLeft: rightToLeft).text,
                    at: Point(column: column, row: row), style: style, maxWidth: width)
            }
            put(choice.label ?? choice.text, at: 1, width: textWidth, .text)
            let keyWidth = CellText.width(choice.keys)
            let detailStart = 1 + textWidth + 2
            let showsKeys = detailStart + 20 + keyWidth + 2 < body.width
            let detailEnd = body.width - 1 - (showsKeys ? keyWidth + 2 : 0)
            put(choice.detail, at: detailStart, width: detailEnd - detailStart, .text)
            if showsKeys { put(choice.keys, at: body.width - 1 - keyWidth, width: keyWidth, .footerKey) }
        }
    }
}
