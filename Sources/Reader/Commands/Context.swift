/// Where a key counts. A key is looked up in the innermost context first, then in those around it; each layer and pane
/// says which is its own.
public enum Context: String, CaseIterable, Sendable {
    /// Everywhere but where text is typed.
    case general
    /// The three panes.
    case panes
    /// The tag sidebar.
    case sidebar
    /// The headline list.
    case list
    /// The article pane.
    case article
    /// The panes, while hits of a search are shown.
    case hits
    /// All lists that stand in place of the panes.
    case sheets
    /// The view of feeds.
    case feeds
    /// The catalogue.
    case catalogue
    /// What was found at an address.
    case found
    /// The list of changes.
    case journal
    /// Wherever text is typed: letters are letters there.
    case typing
    /// The line at the bottom.
    case prompt
    /// That line, while it takes a search.
    case search
    /// The tag palette.
    case palette
    /// The sidebar, while it is narrowed by typing.
    case narrowing
    /// The list of keys.
    case help

    /// The context that it lies in; nil for the outermost ones.
    var outer: Context? {
        switch self {
        case .general, .typing: nil
        case .panes, .sheets: .general
        case .sidebar, .list, .article, .hits: .panes
        case .feeds, .catalogue, .found, .journal: .sheets
        case .prompt, .palette, .narrowing, .help: .typing
        case .search: .prompt
        }
    }

    /// The context itself and those around it, innermost first.
    public var chain: [Context] { [self] + (outer?.chain ?? []) }

    /// Whether letters are typed there, so that they cannot be keys.
    public var takesText: Bool { chain.contains(.typing) }

    /// Its name within a sentence.
    var place: String {
        switch self {
        case .feeds: "the list of feeds"
        case .general: "everywhere"
        case .help: "the list of keys"
        case .typing, .search, .narrowing: "a line that is being typed"
        case .sheets: "the lists"
        case .panes: "the panes"
        default: title.prefix(1).lowercased() + title.dropFirst()
        }
    }

    /// Its name as a heading of the list of keys.
    var title: String {
        switch self {
        case .general: "Everywhere"
        case .panes: "The panes"
        case .sidebar: "The sidebar"
        case .list: "The list"
        case .article: "The article"
        case .hits: "Hits of a search"
        case .sheets: "All lists"
        case .feeds: "Your feeds"
        case .catalogue: "The catalogue"
        case .found: "What was found at an address"
        case .journal: "The list of changes"
        case .typing: "Typing a line"
        case .prompt: "The line at the bottom"
        case .search: "Searching"
        case .palette: "The tag palette"
        case .narrowing: "Finding in the sidebar"
        case .help: "This list of keys"
        }
    }
}
