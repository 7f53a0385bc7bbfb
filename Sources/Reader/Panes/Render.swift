public import Terminal

/// How the state looks: a function of it, onto a grid of cells.
public func render(_ state: AppState, theme: Theme) -> ScreenBuffer {
    var buffer = ScreenBuffer(size: state.size)
    HeaderLine.draw(state, theme: theme, on: &buffer)
    let covering = state.layers.lastIndex(where: \.hidesPanes)
    if covering == nil { drawPanes(state, theme: theme, on: &buffer) }
    for layer in state.layers[(covering ?? 0)...] { layer.draw(state, theme: theme, on: &buffer) }
    if state.prompt == nil { FooterLine.draw(state, theme: theme, on: &buffer) }
    return buffer
}

private func drawPanes(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
    let layout = state.layout
    PaneFrame.draw(state, layout, theme: theme, on: &buffer)
    TagSidebar.draw(state, in: layout.rect(of: .sidebar), theme: theme, on: &buffer)
    HeadlineList.draw(state, in: layout.rect(of: .list), theme: theme, on: &buffer)
    ArticlePane.draw(state, in: layout.rect(of: .article), theme: theme, on: &buffer)
    let rect = layout.rect(of: .article)
    if state.focus == .article, rect.width > 0, rect.height > 0 {
        buffer.cursor = Point(column: rect.column, row: rect.row)
    }
}

extension Layer {
    func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        switch self {
        case .sheet(let sheet): SheetPane.draw(state, sheet, theme: theme, on: &buffer)
        case .palette(let palette): TagPalette.draw(state, palette, theme: theme, on: &buffer)
        // The sidebar itself shows what was typed, and what fits.
        case .narrowing: break
        case .prompt(let prompt): PromptLine.draw(state, prompt, theme: theme, on: &buffer)
        case .help(let help): HelpPane.draw(state, help, theme: theme, on: &buffer)
        case .note(.address(let address)): AddressSheet.draw(address, state, theme: theme, on: &buffer)
        case .note(.mistakes(let mistakes)): MistakeSheet.draw(mistakes, state, theme: theme, on: &buffer)
        }
    }
}
