import News
import Terminal

/// What is under the pointer: a function of the state, as the picture is. Panes and layers say where things stand in them.
enum MouseTarget: Hashable, Sendable {
    /// Nothing that could be clicked.
    case nothing
    /// Keys that the footer names.
    case keys(KeySequence)
    /// What the header leads to.
    case command(Command)
    /// A pane's title, or a place in it with nothing of its own.
    case pane(Pane)
    /// A row of the sidebar.
    case sidebarRow(Int)
    /// A line of the headline list.
    case listLine(Int)
    /// A link, tag or other place of the article that leads somewhere.
    case articlePlace(Int)
    /// A row of the sheet in front, at its mark or elsewhere.
    case sheetRow(Int, isMark: Bool)
    /// A tag of the palette.
    case paletteTag(Int)
    /// What lies around the palette.
    case aroundPalette
    /// Something that the line at the bottom may become.
    case choice(Int)
}

extension AppState {
    /// What is at a place of the screen.
    func target(at point: Point) -> MouseTarget {
        let layout = layout
        let screen = Rect(column: 0, row: 0, width: size.columns, height: size.rows)
        guard screen.contains(point) else { return .nothing }
        if prompt == nil, layout.footer.contains(point) {
            return FooterLine.keys(at: point.column, self).map(MouseTarget.keys) ?? .nothing
        }
        switch layers.last(where: { $0.context != nil }) {
        case .prompt(let prompt):
            if let choice = PromptLine.choice(at: point.row, prompt, in: layout) { return .choice(choice) }
            // The hits that are shown while one types can be clicked.
            return prompt.kind == .search ? paneTarget(at: point, layout) : .nothing
        case .palette(let palette):
            guard let index = TagPalette.index(at: point, palette, in: layout) else { return .aroundPalette }
            return palette.matches.indices.contains(index) ? .paletteTag(index) : .nothing
        case .sheet(let sheet):
            guard let index = SheetPane.index(at: point.row, sheet, in: layout), (0..<sheet.rowCount).contains(index)
            else {
                return .nothing
            }
            return .sheetRow(index, isMark: point.column < SheetPane.markEnd)
        case .help: return .nothing
        case .narrowing, .note, nil: return paneTarget(at: point, layout)
        }
    }

    private func paneTarget(at point: Point, _ layout: Layout) -> MouseTarget {
        if layout.header.contains(point) {
            return HeaderLine.command(at: point.column, self).map(MouseTarget.command) ?? .nothing
        }
        if let pane = PaneFrame.pane(titledAt: point, self, layout) { return .pane(pane) }
        guard let pane = layout.pane(at: point) else { return .nothing }
        let rect = layout.rect(of: pane)
        switch pane {
        case .sidebar:
            let index = sidebar.top + point.row - rect.row
            return sidebar.rows.indices.contains(index) ? .sidebarRow(index) : .pane(pane)
        case .list: return listLine(atRow: point.row).map(MouseTarget.listLine) ?? .pane(pane)
        case .article: return ArticlePane.place(at: point, self, in: rect).map(MouseTarget.articlePlace) ?? .pane(pane)
        }
    }
}

extension Layout {
    /// The pane at a place.
    func pane(at point: Point) -> Pane? { panes.first { $0.value.contains(point) }?.key }
}
