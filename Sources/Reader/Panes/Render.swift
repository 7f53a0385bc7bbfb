public import Terminal

/// How the state looks: a function of it, onto a grid of cells.
public func render(_ state: AppState, theme: Theme) -> ScreenBuffer {
    var buffer = ScreenBuffer(size: state.size)
    HeaderLine.draw(state, theme: theme, on: &buffer)
    if state.help != nil {
        HelpPane.draw(state, theme: theme, on: &buffer)
    } else if let sheet = state.sheet {
        SheetPane.draw(state, sheet, theme: theme, on: &buffer)
    } else {
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
    if let palette = state.palette { TagPalette.draw(state, palette, theme: theme, on: &buffer) }
    AddressSheet.draw(state, theme: theme, on: &buffer)
    MistakeSheet.draw(state, theme: theme, on: &buffer)
    if let prompt = state.prompt {
        PromptLine.draw(state, prompt, theme: theme, on: &buffer)
    } else {
        FooterLine.draw(state, theme: theme, on: &buffer)
    }
    return buffer
}
