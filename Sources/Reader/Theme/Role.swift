/// What a piece of the screen is, so that a theme can say how it looks.
public enum Role: String, CaseIterable, Sendable {
    /// Running text.
    case text
    /// Text that matters less.
    case dim
    /// Lines between panes.
    case border
    /// The title rule of the pane that has the focus.
    case borderFocused = "border-focused"
    /// A pane's title.
    case paneTitle = "pane-title"
    /// The top line.
    case header
    /// The bottom line.
    case footer
    /// A key named in the bottom line.
    case footerKey = "footer-key"
    /// The selected row of the pane that has the focus.
    case selection
    /// The selected row of another pane.
    case selectionUnfocused = "selection-unfocused"
    /// An unread headline.
    case headlineUnread = "headline-unread"
    /// A read headline.
    case headlineRead = "headline-read"
    /// The publisher in the headline list.
    case headlineSource = "headline-source"
    /// The age in the headline list.
    case headlineAge = "headline-age"
    /// The bar before an unread headline.
    case unreadMark = "unread-mark"
    /// The star.
    case star
    /// How many articles a story has.
    case storyCount = "story-count"
    /// A hashtag.
    case tag
    /// A category.
    case category
    /// The name of a section of the sidebar.
    case sidebarSection = "sidebar-section"
    /// A count in the sidebar.
    case sidebarCount = "sidebar-count"
    /// The headline above an article.
    case articleTitle = "article-title"
    /// Source, category and time below it.
    case articleByline = "article-byline"
    /// A heading inside an article.
    case articleHeading = "article-heading"
    /// Quoted text.
    case articleQuote = "article-quote"
    /// What is said of a picture or a table.
    case articleCaption = "article-caption"
    /// Code.
    case articleCode = "article-code"
    /// A link.
    case articleLink = "article-link"
    /// A message in the bottom line.
    case message
    /// A message about something that failed.
    case error
    /// Text that was searched for.
    case searchHit = "search-hit"
    /// A key in the list of keys.
    case helpKey = "help-key"

    /// How well it has to be read on its background: 4.5 for text, 3 for lines, signs, and what matters less (WCAG 2.1,
    /// 1.4.3 and 1.4.11).
    public var contrast: Double {
        switch self {
        case .dim, .border, .borderFocused, .unreadMark, .star: 3
        default: 4.5
        }
    }
}
