import Terminal

/// From article to article, and what is done with one.
extension Command {
    static let readingEntries: [Entry] = [
        Entry(.nextArticle, "next article, wherever the focus is", keys: [.character("J")], .reading, at: [.general]),
        Entry(.previousArticle, "previous article", keys: [.character("K")], .reading, at: [.general]),
        Entry(
            .search, "search as you type; in the article, find in it", keys: [.character("/")], .reading,
            footer: "search", in: [.list]),
        Entry(.nextUnread, "next unread", keys: [.character("n")], .reading, footer: "unread", in: [.list, .article]),
        Entry(.previousUnread, "previous unread", keys: [.character("p")], .reading),
        Entry(.nextHit, "next hit, while hits are shown", keys: [.character("n")], .reading, at: [.hits]),
        Entry(.previousHit, "previous hit, while hits are shown", keys: [.character("N")], .reading, at: [.hits]),
        Entry(
            .nextSidebarUnread, "next tag or source with unread", keys: [.character("]")], .reading, footer: "next tag",
            in: [.sidebar]),
        Entry(.previousSidebarUnread, "previous tag or source with unread", keys: [.character("[")], .reading),
        Entry(
            .readingMode, "reading mode: the article alone", keys: [.character("Z")], .reading, footer: "alone",
            in: [.article]),
        Entry(
            .openInBrowser, "open in a browser: the article, or a number: that link", keys: [.character("o")], .reading,
            footer: "browser", in: [.article]),
        Entry(
            .toggleFullText, "fetch the full text; then, the feed’s own", keys: [.character("x")], .reading,
            footer: "full text", in: [.article]),
        Entry(
            .chooseFullText, "full text of this source: always, summaries, never, default", .reading,
            argument: "“always”, “summaries”, “never” or “default”"),
        Entry(.copyAddress, "copy the address, or a number: that link's", keys: [.character("y")], .reading),
        Entry(.find, "find in the article, as / does there", .reading),
        Entry(.scrollCodeRight, "scroll wide code to the right", keys: [.character(">")], .reading),
        Entry(.scrollCodeLeft, "scroll wide code to the left", keys: [.character("<")], .reading),
        Entry(.wrapCode, "wrap long lines of code, or cut them", keys: [.character("w")], .reading),
        Entry(.togglePictures, "show or hide pictures", keys: [.character("i")], .reading),
        Entry(.fetchPictures, "fetch pictures of other sites, too", keys: [.character("I")], .reading),
        Entry(.pipeArticle, "pipe the article to a command of the shell", keys: [.character("!")], .reading),
        Entry(.saveArticle, "save the article: a.md as Markdown, a.html, else as text", .reading, argument: "a file"),
        Entry(.saveArticleOver, "save the article over a file that is there", .reading, argument: "a file"),
    ]
}
