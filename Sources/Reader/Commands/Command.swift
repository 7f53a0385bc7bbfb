public import Terminal

/// Everything that a key can ask for. Each case has one line in ``table``, from which the key map, the list of keys
/// (`?`), the footer and the command line (`:`) come; what a case does stands in its help there.
public enum Command: String, CaseIterable, Sendable {
    /// Move down; in the article, scroll.
    case moveDown = "move-down"
    /// Move up.
    case moveUp = "move-up"
    /// A page down; at the end of an article, the next unread.
    case pageDown = "page-down"
    /// A page up.
    case pageUp = "page-up"
    /// Half a page down.
    case halfPageDown = "half-page-down"
    /// Half a page up.
    case halfPageUp = "half-page-up"
    /// To the first.
    case goToFirst = "go-to-first"
    /// To the last.
    case goToLast = "go-to-last"
    /// Open; go one pane in.
    case open
    /// Go one pane out; at the outermost, quit with q.
    case goOut = "go-out"
    /// Go one pane out.
    case goBack = "go-back"
    /// Go to a tag's page.
    case tagPalette = "tag-palette"
    /// Only with a tag.
    case withTag = "with-tag"
    /// Only without a tag.
    case withoutTag = "without-tag"
    /// Or with a tag.
    case orTag = "or-tag"
    /// Back to the page before.
    case stepBack = "step-back"
    /// Find in the sidebar.
    case narrowSidebar = "find-in-sidebar"
    /// Edit an article's tags.
    case editTags = "edit-tags"
    /// Keep the page in the sidebar.
    case savePage = "save-page"
    /// Take a saved page out of the sidebar.
    case deletePage = "delete-page"
    /// Home: the river of all news.
    case goHome = "go-home"
    /// Next pane.
    case nextPane = "next-pane"
    /// Previous pane.
    case previousPane = "previous-pane"
    /// To the tags.
    case focusSidebar = "focus-sidebar"
    /// To the headlines.
    case focusList = "focus-list"
    /// To the article.
    case focusArticle = "focus-article"
    /// Next article, wherever the focus is.
    case nextArticle = "next-article"
    /// Previous article.
    case previousArticle = "previous-article"
    /// Next unread.
    case nextUnread = "next-unread"
    /// Previous unread.
    case previousUnread = "previous-unread"
    /// Search as you type.
    case search
    /// Next hit of a search.
    case nextHit = "next-hit"
    /// Previous hit of a search.
    case previousHit = "previous-hit"
    /// Next tag or source with unread.
    case nextSidebarUnread = "next-sidebar-unread"
    /// Previous tag or source with unread.
    case previousSidebarUnread = "previous-sidebar-unread"
    /// Reading mode: the article alone.
    case readingMode = "reading-mode"
    /// The full text, or the feed's.
    case toggleFullText = "toggle-full-text"
    /// When the full text of a source is fetched.
    case chooseFullText = "full-text"
    /// Pictures shown or hidden.
    case togglePictures = "toggle-pictures"
    /// The pictures of third parties, in this article.
    case fetchPictures = "fetch-pictures"
    /// The article's text to a command of the shell.
    case pipeArticle = "pipe"
    /// The article into a new file.
    case saveArticle = "save"
    /// The article into a file that may be there already.
    case saveArticleOver = "save-over"
    /// Open in a browser.
    case openInBrowser = "open-in-browser"
    /// Copy the address.
    case copyAddress = "copy-address"
    /// Find in the article.
    case find
    /// Scroll wide code to the right.
    case scrollCodeRight = "scroll-code-right"
    /// Scroll wide code to the left.
    case scrollCodeLeft = "scroll-code-left"
    /// Wrap long lines of code, or cut them.
    case wrapCode = "wrap-code"
    /// Mark read or unread.
    case toggleRead = "toggle-read"
    /// Star or unstar.
    case toggleStar = "toggle-star"
    /// Mark the whole page read.
    case markPageRead = "mark-page-read"
    /// Undo the last change.
    case undo
    /// Redo what was undone.
    case redo
    /// Show what is new.
    case showNew = "show-new"
    /// Refresh this page's sources.
    case refreshPage = "refresh-page"
    /// Refresh all sources.
    case refreshAll = "refresh-all"
    /// Remove the sample edition.
    case removeSample = "remove-sample"
    /// Follow any web address.
    case addFeed = "add"
    /// The catalogue of publishers.
    case catalogue
    /// The feeds, and how they fare.
    case feeds
    /// Open the page of a query.
    case openPage = "page"
    /// A command by its name.
    case commandLine = "command-line"
    /// These keys.
    case help
    /// Repaint the screen.
    case repaint
    /// Suspend (fg comes back).
    case suspend
    /// Quit from anywhere.
    case quit
}

extension Command {
    /// A command's line in the table.
    public struct Entry: Sendable {
        /// The command.
        public let command: Command
        /// What it does, as the list of keys says it.
        public let help: String
        /// Its default keys, the one to show first.
        public let keys: [Key]
        /// The heading it stands under in the list of keys.
        public let group: Group
        /// Its word in the footer, for commands that are named there.
        public let footer: String?
        /// The panes whose footer names it. (Its keys count in every pane.)
        public let footerPanes: [Pane]
        /// What has to stand after its name on the command line (`a query`); nil where nothing may.
        public let argument: String?

        init(
            _ command: Command, _ help: String, keys: [Key] = [], _ group: Group, footer: String? = nil,
            in footerPanes: [Pane] = [], argument: String? = nil
        ) {
            self.command = command
            self.help = help
            self.keys = keys
            self.group = group
            self.footer = footer
            self.footerPanes = footerPanes
            self.argument = argument
        }
    }

    /// Headings of the list of keys.
    public enum Group: String, CaseIterable, Sendable {
        /// Within and between panes.
        case moving = "Moving"
        /// Tags, and the pages they make.
        case tags = "Tags and pages"
        /// From article to article.
        case reading = "Reading"
        /// Read, starred, and back.
        case marking = "Marking"
        /// Getting more of it.
        case news = "News"
        /// The program itself.
        case program = "Program"
    }

    /// The one table of commands. The footer names them in this order.
    public static let table: [Entry] = [
        Entry(
            .moveDown, "move down; in the article, scroll", keys: [.character("j"), .down], .moving, footer: "move",
            in: [.list, .sidebar]),
        Entry(.moveUp, "move up", keys: [.character("k"), .up], .moving),
        Entry(
            .pageDown, "a page down; at the end of an article, the next unread",
            keys: [.character(" "), .pageDown, .control("f")], .moving, footer: "page", in: [.article]),
        Entry(.pageUp, "a page up", keys: [.character("b"), .pageUp, .control("b")], .moving),
        Entry(.halfPageDown, "half a page down", keys: [.control("d")], .moving),
        Entry(.halfPageUp, "half a page up", keys: [.control("u")], .moving),
        Entry(.goToFirst, "to the first", keys: [.character("g"), .home], .moving),
        Entry(.goToLast, "to the last", keys: [.character("G"), .end], .moving),
        Entry(
            .open, "open; go one pane in; in the article, follow a link", keys: [.enter, .character("l"), .right],
            .moving, footer: "open",
            in: [.list, .sidebar]),
        Entry(
            .tagPalette, "go to a tag: type to narrow", keys: [.character("#"), .character("t")], .tags, footer: "tag",
            in: [.list]),
        Entry(.withTag, "this page, only with a tag (AND)", keys: [.character("+")], .tags),
        Entry(.withoutTag, "this page without a tag (NOT)", keys: [.character("-")], .tags),
        Entry(.orTag, "this page, or what has a tag (OR)", keys: [.character("|")], .tags),
        Entry(.stepBack, "back to the page before", keys: [.backspace], .tags),
        Entry(
            .narrowSidebar, "find in the sidebar: type to narrow it", keys: [.character("F")], .tags, footer: "find",
            in: [.sidebar]),
        Entry(.editTags, "edit the article's tags", keys: [.character("T")], .tags),
        Entry(.savePage, "keep this page in the sidebar, under a name", keys: [.character("S")], .tags),
        Entry(.deletePage, "take a saved page out of the sidebar", keys: [.delete], .tags),
        Entry(
            .goOut, "go one pane out; at the outermost, quit with q", keys: [.character("q")], .moving, footer: "back",
            in: [.article]),
        Entry(.goBack, "go one pane out", keys: [.character("h"), .left], .moving),
        Entry(.goHome, "home: the river of all news", keys: [.escape], .moving),
        Entry(.nextPane, "next pane; in the article, next link", keys: [.tab], .moving),
        Entry(.previousPane, "previous pane; in the article, previous link", keys: [.backTab], .moving),
        Entry(.focusSidebar, "to the tags", keys: [.character("1")], .moving),
        Entry(.focusList, "to the headlines", keys: [.character("2")], .moving),
        Entry(.focusArticle, "to the article", keys: [.character("3")], .moving),
        Entry(.nextArticle, "next article, wherever the focus is", keys: [.character("J")], .reading),
        Entry(.previousArticle, "previous article", keys: [.character("K")], .reading),
        Entry(
            .search, "search as you type; in the article, find in it", keys: [.character("/")], .reading,
            footer: "search", in: [.list]),
        Entry(.nextUnread, "next unread", keys: [.character("n")], .reading, footer: "unread", in: [.list, .article]),
        Entry(.previousUnread, "previous unread", keys: [.character("p")], .reading),
        Entry(.nextHit, "next hit; n, while hits are shown", .reading),
        Entry(.previousHit, "previous hit; N, while hits are shown", .reading),
        Entry(
            .nextSidebarUnread, "next tag or source with unread", keys: [.character("]")], .reading, footer: "next tag",
            in: [.sidebar]),
        Entry(.previousSidebarUnread, "previous tag or source with unread", keys: [.character("[")], .reading),
        Entry(
            .readingMode, "reading mode: the article alone", keys: [.character("Z")], .reading, footer: "alone",
            in: [.article]),
        Entry(
            .openInBrowser, "open in a browser: the article, or a number: that link",
            keys: [.character("o")], .reading, footer: "browser", in: [.article]),
        Entry(
            .toggleFullText, "fetch the full text; then, the feed’s own", keys: [.character("x")], .reading,
            footer: "full text", in: [.article]),
        Entry(
            .chooseFullText, "full text of this source: always, summaries, never, default", .reading,
            argument: "“always”, “summaries”, “never” or “default”"),
        Entry(
            .copyAddress, "copy the address, or a number: that link's", keys: [.character("y")],
            .reading),
        Entry(.find, "find in the article, as / does there", .reading),
        Entry(.scrollCodeRight, "scroll wide code to the right", keys: [.character(">")], .reading),
        Entry(.scrollCodeLeft, "scroll wide code to the left", keys: [.character("<")], .reading),
        Entry(.wrapCode, "wrap long lines of code, or cut them", keys: [.character("w")], .reading),
        Entry(.togglePictures, "show or hide pictures", keys: [.character("i")], .reading),
        Entry(.fetchPictures, "fetch pictures of other sites, too", keys: [.character("I")], .reading),
        Entry(.pipeArticle, "pipe the article to a command (in the article, |)", .reading),
        Entry(
            .saveArticle, "save the article: a.md as Markdown, a.html, else as text", .reading, argument: "a file"
        ),
        Entry(.saveArticleOver, "save the article over a file that is there", .reading, argument: "a file"),
        Entry(
            .toggleRead, "mark read or unread", keys: [.character("m"), .character("N")], .marking, footer: "read",
            in: [.list, .article]),
        Entry(.toggleStar, "star or unstar", keys: [.character("s")], .marking, footer: "star", in: [.list, .article]),
        Entry(
            .markPageRead, "mark the whole page read", keys: [.character("A")], .marking, footer: "all read",
            in: [.list, .sidebar]),
        Entry(.undo, "undo the last change", keys: [.character("u")], .marking, footer: "undo", in: [.list]),
        Entry(.redo, "redo what was undone", keys: [.control("r")], .marking),
        Entry(.showNew, "show what is new", keys: [.character(".")], .news),
        Entry(
            .refreshPage, "refresh this page's sources", keys: [.character("r")], .news, footer: "refresh",
            in: [.list, .sidebar]),
        Entry(.refreshAll, "refresh all sources", keys: [.character("R")], .news),
        Entry(.removeSample, "remove the sample edition", keys: [.character("X")], .news),
        Entry(
            .addFeed, "follow a site, article, channel or feed: any web address", keys: [.character("a")], .news,
            footer: "add", in: [.list, .sidebar], argument: "an address"),
        Entry(
            .catalogue, "the catalogue: publishers to follow", keys: [.character("C")], .news, footer: "catalogue",
            in: [.list, .sidebar]),
        Entry(
            .feeds, "your feeds: how they fare, rename, tag, pause, remove", keys: [.character("f")], .news,
            footer: "feeds", in: [.list, .sidebar]),
        Entry(.openPage, "open the page of a query: #kosovo is:unread", .tags, argument: "a query"),
        Entry(.commandLine, "a command by its name", keys: [.character(":")], .program),
        Entry(
            .help, "these keys", keys: [.character("?"), .function(1)], .program, footer: "keys",
            in: [.list, .article, .sidebar]),
        Entry(.repaint, "repaint the screen", keys: [.control("l")], .program),
        Entry(.suspend, "suspend (fg comes back)", keys: [.control("z")], .program),
        Entry(
            .quit, "quit from anywhere", keys: [.character("Q"), .control("c")], .program, footer: "quit",
            in: [.sidebar]),
    ]
}
