import Terminal

/// Tags, and the pages they make.
extension Command {
    static let tagEntries: [Entry] = [
        Entry(
            .tagPalette, "go to a tag: type to narrow", keys: [.character("#"), .character("t")], .tags, footer: "tag",
            in: [.list]),
        Entry(.withTag, "this page, only with a tag (AND)", keys: [.character("+")], .tags),
        Entry(.withoutTag, "this page without a tag (NOT)", keys: [.character("-")], .tags),
        Entry(.orTag, "this page, or what has a tag (OR)", keys: [.character("|")], .tags),
        Entry(
            .unreadPage, "the page of what is unread", sequences: ["gu"], .tags, at: [.general], footer: "unread",
            in: []),
        Entry(
            .starredPage, "the page of what is starred", sequences: ["gs"], .tags, at: [.general], footer: "starred",
            in: []),
        Entry(
            .narrowSidebar, "find in the sidebar: type to narrow it", keys: [.character("F")], .tags, footer: "find",
            in: [.sidebar]),
        Entry(
            .foldSection, "fold a section of the sidebar to its name, or unfold it", keys: [.character("z")], .tags,
            at: [.sidebar], footer: "fold"),
        Entry(.editTags, "edit the article's tags", keys: [.character("T")], .tags),
        Entry(.savePage, "keep this page in the sidebar, under a name", keys: [.character("S")], .tags),
        Entry(.deletePage, "take a saved page out of the sidebar", keys: [.delete], .tags),
        Entry(.openPage, "open the page of a query: #kosovo is:unread", .tags, at: [.general], argument: "a query"),
    ]
}
