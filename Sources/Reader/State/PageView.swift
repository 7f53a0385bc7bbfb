public import News

/// How a page is shown, as the user chose it; nil is the default. It is kept for each page, as words.
public struct PageView: Hashable, Sendable {
    /// The order of its articles.
    public var order: PageRequest.Order?
    /// Which of its articles are shown.
    public var shown: Shown?
    /// How much of an article the list shows.
    public var rows: RowStyle?
    /// How its dates are written.
    public var dates: DateStyle?
    /// Where the article stands.
    public var article: ArticlePlace?
    /// The columns of the sidebar.
    public var sidebarWidth: Int?
    /// The columns of the list, where the article stands beside it.
    public var listWidth: Int?
    /// Whether the sidebar is hidden as long as it has not the focus.
    public var hidesSidebar: Bool?

    /// Which articles of a page are shown.
    public enum Shown: String, CaseIterable, Sendable {
        /// All.
        case all
        /// The unread ones. Those that are read meanwhile stay until the page is opened again.
        case unread
        /// The starred ones.
        case starred
    }

    /// How dates are written.
    public enum DateStyle: String, CaseIterable, Sendable {
        /// As ages: `2h`.
        case relative
        /// As days and times: `21 Nov`.
        case absolute
    }

    /// Where the article stands.
    public enum ArticlePlace: String, CaseIterable, Sendable {
        /// Beside the list.
        case beside
        /// Below it.
        case below
        /// Nowhere until it is opened.
        case onDemand = "on-demand"
    }

    /// Nothing but defaults.
    public init() {}

    /// What is said here, and what another view says where nothing is.
    func over(_ other: PageView) -> PageView {
        var view = self
        view.order = order ?? other.order
        view.shown = shown ?? other.shown
        view.rows = rows ?? other.rows
        view.dates = dates ?? other.dates
        view.article = article ?? other.article
        view.sidebarWidth = sidebarWidth ?? other.sidebarWidth
        view.listWidth = listWidth ?? other.listWidth
        view.hidesSidebar = hidesSidebar ?? other.hidesSidebar
        return view
    }

    /// What a page without a view of its own takes over from the page where it was chosen last: where panes stand.
    var ofPanes: PageView {
        var view = PageView()
        view.article = article
        view.sidebarWidth = sidebarWidth
        view.listWidth = listWidth
        view.hidesSidebar = hidesSidebar
        return view
    }

    // MARK: As words

    /// `order=oldest rows=card`; empty where all is default.
    public var text: String {
        var words: [String] = []
        func add(_ name: String, _ value: String?) { if let value { words.append("\(name)=\(value)") } }
        add("order", order?.rawValue)
        add("show", shown?.rawValue)
        add("rows", rows?.rawValue)
        add("dates", dates?.rawValue)
        add("article", article?.rawValue)
        add("sidebar-width", sidebarWidth.map(String.init))
        add("list-width", listWidth.map(String.init))
        add("sidebar", hidesSidebar.map { $0 ? "off" : "on" })
        return words.joined(separator: " ")
    }

    /// Reads ``text``; words that this version does not know are passed over.
    public init(text: String) {
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = String(parts[1])
            switch parts[0] {
            case "order": order = PageRequest.Order(rawValue: value)
            case "show": shown = Shown(rawValue: value)
            case "rows": rows = RowStyle(rawValue: value)
            case "dates": dates = DateStyle(rawValue: value)
            case "article": article = ArticlePlace(rawValue: value)
            case "sidebar-width": sidebarWidth = Int(value)
            case "list-width": listWidth = Int(value)
            case "sidebar": hidesSidebar = ["off": true, "on": false][value]
            default: break
            }
        }
    }
}
