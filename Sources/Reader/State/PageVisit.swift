import News

/// A page that was left, and where in it one was: what Backspace goes back to.
struct PageVisit: Hashable, Sendable {
    let page: Page
    let item: SidebarState.Item?
    let selected: ArticleID?
    /// The article of the topmost visible line.
    let firstVisible: ArticleID?
    /// How many rows of the page stood above that one.
    let above: Int?
    /// Whether one was reading the selected article.
    let isReading: Bool

    /// The most pages that are remembered.
    static let limit = 100
}
