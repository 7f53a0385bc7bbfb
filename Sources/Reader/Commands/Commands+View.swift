import Terminal

/// How a page is shown. What is chosen is kept for the page.
extension Command {
    static let viewEntries: [Entry] = [
        Entry(
            .rowStyle, "rows: one line, two lines, or cards (layout, density)", keys: [.character("=")],
            sequences: ["^W ="], .view,
            footer: "rows", in: [.list], argument: "“line”, “two-lines” or “card”", isArgumentOptional: true),
        Entry(
            .pageOrder, "sort: newest, oldest, by publisher, best fit (order)",
            keys: [.character("O")], sequences: ["^W o"], .view,
            argument: "“newest”, “oldest”, “by-publisher” or “best-fit”",
            isArgumentOptional: true),
        Entry(
            .pageShown, "show all, only unread (hide what is read), only starred", keys: [.character("\\")],
            sequences: ["^W u"],
            .view, argument: "“all”, “unread” or “starred”", isArgumentOptional: true),
        Entry(
            .dateStyle, "dates as ages, or as days and times", keys: [.character("@")], sequences: ["^W d"], .view,
            argument: "“relative” or “absolute”", isArgumentOptional: true),
        Entry(
            .articlePlace, "the article beside the list, below it, or when opened", keys: [.character("_")],
            sequences: ["^W a"],
            .view, argument: "“beside”, “below” or “on-demand”", isArgumentOptional: true),
        Entry(.toggleSidebar, "hide the sidebar, or show it", keys: [.character("B")], sequences: ["^W b"], .view),
        Entry(
            .widerPane, "a wider pane: the one with the focus (width)", keys: [.character("}")], sequences: ["^W >"],
            .view),
        Entry(.narrowerPane, "a narrower pane (width)", keys: [.character("{")], sequences: ["^W <"], .view),
    ]
}
