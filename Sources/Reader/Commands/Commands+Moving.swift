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
        Entry(
            .goToFirst, "to the first; with a number, to that row", keys: [.home], sequences: ["gg"], .moving,
            at: [.general], footer: "first", in: []),
        Entry(
            .goToLast, "to the last; with a number, to that row", keys: [.character("G"), .end], .moving, at: [.general]
        ),
        Entry(
            .goToRow, "to the row with a number; a number alone does it", .moving, at: [.panes], argument: "a number"),
        Entry(
            .open, "open; go one pane in; in the article, follow a link", keys: [.enter, .character("l"), .right],
            .moving, footer: "open", in: [.list, .sidebar]),
        Entry(
            .stepBack, "one step back: out of the article, to the page before", keys: [.escape, .backspace], .moving,
            at: [.general], footer: "back", in: [.article]),
        Entry(.goOut, "one step back; on the first page, quit", keys: [.character("q")], .moving, at: [.general]),
        Entry(.goBack, "to the pane on the left", keys: [.character("h"), .left], .moving, at: [.general]),
        Entry(
            .goHome, "home: the river of all news", keys: [.character("~")], sequences: ["gh"], .moving, at: [.general],
            footer: "home", in: []),
        Entry(.nextPane, "next pane", keys: [.tab], .moving),
        Entry(.previousPane, "previous pane", keys: [.backTab], .moving),
        Entry(.nextLink, "next link, tag or source of the article", keys: [.character(")")], .moving),
        Entry(.previousLink, "previous link, tag or source of the article", keys: [.character("(")], .moving),
        Entry(.focusSidebar, "to the tags", .moving),
        Entry(.focusList, "to the headlines", .moving),
        Entry(.focusArticle, "to the article", .moving),
    ]
}
