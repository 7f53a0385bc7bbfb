public import News

/// What the rows of the sidebar are.
extension SidebarState {
    /// A part of the sidebar under a name.
    public enum Section: String, CaseIterable, Hashable, Sendable {
        /// What else the articles of the open page are about.
        case related = "On this page"
        /// Tags that are unusually frequent today.
        case trending = "Trending"
        /// Tags, most unread first.
        case tags = "Tags"
        /// The fixed sections of the news.
        case categories = "Categories"
        /// Folders of feeds.
        case folders = "Folders"
        /// Publishers.
        case sources = "Sources"
    }

    /// What a row stands for.
    public enum Item: Hashable, Sendable {
        /// The river.
        case all
        /// The unread articles.
        case unread
        /// The starred articles.
        case starred
        /// Today's articles.
        case today
        /// A page that the user keeps.
        case saved(SavedPage)
        /// A section's name, which cannot be selected.
        case section(Section)
        /// A tag that would narrow the open page.
        case related(Tag)
        /// The page of a tag that is in the news today.
        case trending(Tag)
        /// A tag's page.
        case tag(Tag)
        /// A category's page.
        case category(Category)
        /// The page of a folder, by its way.
        case folder(String)
        /// A source's page.
        case source(Source)
        /// The rows of a section that are folded away, or that can be again.
        case more(Section)

        /// Whether the selection can rest on it.
        public var isSelectable: Bool {
            if case .section = self { false } else { true }
        }

        /// The tag that it is about.
        public var tag: Tag? {
            switch self {
            case .tag(let tag), .related(let tag), .trending(let tag): tag
            case .all, .unread, .starred, .today, .saved, .section, .category, .folder, .source, .more: nil
            }
        }
    }

    /// The section that an item stands in.
    func section(of item: Item) -> Section? {
        switch item {
        case .all, .unread, .starred, .today, .saved: nil
        case .section(let section), .more(let section): section
        case .related: .related
        case .trending: .trending
        case .tag: .tags
        case .category: .categories
        case .folder: .folders
        case .source: .sources
        }
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// What it stands for.
        public var item: Item
        /// Its counts.
        public var counts: PageCounts
    }
}

extension SidebarState.Item {
    /// What the row says.
    public var label: String {
        switch self {
        case .all: "All"
        case .unread: "Unread"
        case .starred: "Starred"
        case .today: "Today"
        case .section(let section): section.rawValue
        case .saved(let page): page.name
        case .related(let tag): "+\(tag)"
        case .tag(let tag), .trending(let tag): tag.description
        case .category(let category): category.rawValue
        case .folder(let path): path
        case .source(let source): source.name
        case .more(let section): "more \(section.rawValue.lowercased())"
        }
    }
}

extension SidebarState {
    /// What a row says on the screen: its item's label, and how many rows are folded away.
    func text(of item: Item) -> String {
        // Failing ones may be among those that are folded away.
        if item == .section(.sources), !failing.isEmpty { return "\(item.label) !\(failing.count)" }
        guard case .more(let section) = item else { return item.label }
        let count = foldedCount(section)
        return count > 0 ? "… \(count) more" : "… fewer"
    }
}
