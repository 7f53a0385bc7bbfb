/// Everything that a key can ask for. Each case has a line in ``table``, from which the key map, the list of keys (`?`),
/// the footer and the command line (`:`) come; what a case does stands in its help there.
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
    /// To the row with a number.
    case goToRow = "row"
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
    /// Fold a section of the sidebar.
    case foldSection = "fold-section"
    /// Edit an article's tags.
    case editTags = "edit-tags"
    /// Keep the page in the sidebar.
    case savePage = "save-page"
    /// Take a saved page out of the sidebar.
    case deletePage = "delete-page"
    /// The page of what is unread.
    case unreadPage = "unread-page"
    /// The page of what is starred.
    case starredPage = "starred"
    /// Home: the river of all news.
    case goHome = "go-home"
    /// Next pane.
    case nextPane = "next-pane"
    /// Previous pane.
    case previousPane = "previous-pane"
    /// Next link of the article.
    case nextLink = "next-link"
    /// Previous link.
    case previousLink = "previous-link"
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
    /// Mark read all that stands above.
    case markReadAbove = "read-above"
    /// Mark read all that stands below.
    case markReadBelow = "read-below"
    /// Begin to mark rows, and end it.
    case markRange = "mark-range"
    /// Mark all rows.
    case markAllRows = "mark-all"
    /// Mark read what a query finds.
    case readQuery = "read"
    /// Mark it unread.
    case unreadQuery = "unread"
    /// Star it.
    case starQuery = "star"
    /// Unstar it.
    case unstarQuery = "unstar"
    /// Tag it.
    case tagQuery = "tag"
    /// Undo the last change.
    case undo
    /// Redo what was undone.
    case redo
    /// The list of changes.
    case journal = "changes"
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
    /// Mark the selected row of a list, to act on several.
    case markRow = "mark-row"
    /// Narrow a list by typing.
    case narrow
    /// Rename the selected feed.
    case renameFeed = "rename-feed"
    /// Move the selected feed to a folder.
    case moveFeed = "move-feed"
    /// Pause the selected feed, or go on fetching it.
    case pauseFeed = "pause-feed"
    /// Remove the selected feed.
    case removeFeed = "remove-feed"
    /// Edit all feeds as text.
    case editFeeds = "edit-feeds"
    /// Rows of another style.
    case rowStyle = "rows"
    /// The page in another order.
    case pageOrder = "order"
    /// All articles of the page, or some.
    case pageShown = "show"
    /// Dates, written in another way.
    case dateStyle = "dates"
    /// The article in another place.
    case articlePlace = "article-place"
    /// The sidebar shown or hidden.
    case toggleSidebar = "sidebar"
    /// The pane with the focus wider.
    case widerPane = "wider"
    /// And narrower.
    case narrowerPane = "narrower"
    /// A theme by its name.
    case chooseTheme = "theme"
    /// Scroll down, without the selection.
    case scrollDown = "scroll-down"
    /// Scroll up.
    case scrollUp = "scroll-up"
    /// To the first row that is seen.
    case topRow = "top-row"
    /// To the one in the middle.
    case middleRow = "middle-row"
    /// To the last one.
    case bottomRow = "bottom-row"
    /// The selected row to the middle.
    case centerRow = "center-row"
    /// The selected row to the top.
    case rowToTop = "row-to-top"
    /// The selected row to the bottom.
    case rowToBottom = "row-to-bottom"
    /// Remember a place.
    case setPlace = "set-place"
    /// Go to a remembered place.
    case goToPlace = "place"
    /// Change a setting.
    case set
    /// Say something.
    case say
    /// The mouse, on or off.
    case toggleMouse = "mouse"
    /// These keys.
    case help
    /// Repaint the screen.
    case repaint
    /// Suspend (fg comes back).
    case suspend
    /// Quit from anywhere.
    case quit
    /// Take what was typed.
    case accept
    /// Close without taking what was typed.
    case cancel
    /// The next of what is offered.
    case nextChoice = "next-choice"
    /// The one before.
    case previousChoice = "previous-choice"
    /// A page further among what is offered.
    case nextChoices = "next-choices"
    /// A page back.
    case previousChoices = "previous-choices"
    /// Newest first, or best first.
    case searchOrder = "search-order"
    /// All news, or this page only.
    case searchScope = "search-scope"
    /// To the start of the line.
    case lineStart = "line-start"
    /// To its end.
    case lineEnd = "line-end"
    /// A character to the left.
    case characterLeft = "character-left"
    /// A character to the right.
    case characterRight = "character-right"
    /// A word to the left.
    case wordLeft = "word-left"
    /// A word to the right.
    case wordRight = "word-right"
    /// Delete the character before the cursor.
    case deleteBack = "delete-back"
    /// Delete the character under it.
    case deleteForward = "delete-forward"
    /// Cut everything before the cursor.
    case cutToStart = "cut-to-start"
    /// Cut everything from the cursor on.
    case cutToEnd = "cut-to-end"
    /// Cut back to a space.
    case cutArgument = "cut-argument"
    /// Cut the word behind the cursor.
    case cutWord = "cut-word"
    /// Cut the word before the cursor.
    case cutWordBack = "cut-word-back"
    /// Insert what was cut.
    case insertCut = "insert-cut"
    /// The line that was entered before.
    case earlierLine = "earlier-line"
    /// The one after it.
    case laterLine = "later-line"
}
