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
            .undo, "undo the last change", keys: [.character("u")], .marking, at: [.general], footer: "undo",
            in: [.list, .feeds]),
        Entry(.redo, "redo what was undone", keys: [.control("r")], .marking, at: [.general]),
        Entry(
            .journal, "the list of changes: undo and redo any of them", keys: [.character("U")], .marking,
            at: [.general]),
    ]
}
