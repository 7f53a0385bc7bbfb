import Terminal

/// Within and between panes.
extension Command {
    static let movingEntries: [Entry] = [
        Entry(
            .moveDown, "move down; in the article, scroll", keys: [.character("j"), .down], .moving, at: [.general],
            footer: "move", in: [.list, .sidebar]),
        Entry(.moveUp, "move up", keys: [.character("k"), .up], .moving, at: [.general]),
        Entry(
            .pageDown, "a page down; at the end of an article, the next unread",
            keys: [.character(" "), .pageDown, .control("f")], .moving, at: [.general], footer: "page", in: [.article]),
        Entry(.pageUp, "a page up", keys: [.character("b"), .pageUp, .control("b")], .moving, at: [.general]),
        Entry(.halfPageDown, "half a page down", keys: [.control("d")], .moving, at: [.general]),
        Entry(.halfPageUp, "half a page up", keys: [.control("u")], .moving, at: [.general]),
        Entry(.goToFirst, "to the first", keys: [.character("g"), .home], .moving, at: [.general]),
        Entry(.goToLast, "to the last", keys: [.character("G"), .end], .moving, at: [.general]),
        Entry(
            .open, "open; go one pane in; in the article, follow a link", keys: [.enter, .character("l"), .right],
            .moving, footer: "open", in: [.list, .sidebar]),
        Entry(
            .goOut, "go one pane out; at the outermost, quit with q", keys: [.character("q")], .moving, at: [.general],
            footer: "back", in: [.article]),
        Entry(.goBack, "go one pane out", keys: [.character("h"), .left], .moving, at: [.general]),
        Entry(.goHome, "home: the river of all news", keys: [.escape], .moving, at: [.general]),
        Entry(.nextPane, "next pane; in the article, next link", keys: [.tab], .moving),
        Entry(.previousPane, "previous pane; in the article, previous link", keys: [.backTab], .moving),
        Entry(.focusSidebar, "to the tags", keys: [.character("1")], .moving),
        Entry(.focusList, "to the headlines", keys: [.character("2")], .moving),
        Entry(.focusArticle, "to the article", keys: [.character("3")], .moving),
    ]
}
