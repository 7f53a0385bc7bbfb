import Terminal

/// Marks, and taking them back.
extension Command {
    static let markingEntries: [Entry] = [
        Entry(
            .toggleRead, "mark read or unread", keys: [.character("m"), .character("N")], .marking, footer: "read",
            in: [.list, .article]),
        Entry(.toggleStar, "star or unstar", keys: [.character("s")], .marking, footer: "star", in: [.list, .article]),
        Entry(
            .markPageRead, "mark the whole page read", keys: [.character("A")], .marking, footer: "all read",
            in: [.list, .sidebar]),
        Entry(
            .markRow, "mark the row, for the next command: m, s, T, o or y", keys: [.character("v")],
            .marking, at: [.list]),
        Entry(
            .markRange, "mark rows by moving: begin, and end", keys: [.character("V")], .marking, at: [.list]),
        Entry(
            .markAllRows, "mark the whole page for the next command; again: nothing", keys: [.character("*")], .marking,
            at: [.list]),
        Entry(
            .markReadAbove, "mark read all above the row", sequences: ["ga"], .marking, at: [.list],
            footer: "read above",
            in: []),
        Entry(
            .markReadBelow, "mark read all below the row", sequences: ["gb"], .marking, at: [.list],
            footer: "read below",
            in: []),
        Entry(.readQuery, "mark read what a query finds: #sport age:>2w", .marking, argument: "a query"),
        Entry(.unreadQuery, "mark unread what a query finds", .marking, argument: "a query"),
        Entry(.starQuery, "star what a query finds", .marking, argument: "a query"),
        Entry(.unstarQuery, "unstar what a query finds", .marking, argument: "a query"),
        Entry(
            .tagQuery, "tag what a query finds: +mine -sport storm", .marking,
            argument: "+tags or -tags, and a query"),
        Entry(
            .undo, "undo the last change", keys: [.character("u")], .marking, at: [.general], footer: "undo",
            in: [.list, .feeds]),
        Entry(.redo, "redo what was undone", keys: [.control("r")], .marking, at: [.general]),
        Entry(
            .journal, "the list of changes: undo and redo any of them", keys: [.character("U")], .marking,
            at: [.general]),
    ]
}
