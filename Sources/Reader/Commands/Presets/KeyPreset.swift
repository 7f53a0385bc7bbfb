import Terminal

/// Habits of other programs: what their users' fingers know.
public enum KeyPreset: String, CaseIterable, Sendable {
    /// Vim: more of it than the standard keys have.
    case vim
    /// newsboat.
    case newsboat
    /// mutt and neomutt.
    case mutt

    /// The standard keys with the preset's on top.
    public var keymap: Keymap {
        var keymap = Keymap.standard
        keymap.bind(habits.flatMap(\.bindings))
        keymap.bind(
            moved.compactMap { keys, command in KeySequence(keys).map { ($0, [CommandLine(command)], nil) } })
        return keymap
    }

    /// Its lines.
    public var habits: [Habit] {
        switch self {
        case .vim: Habit.vim
        case .newsboat: Habit.newsboat
        case .mutt: Habit.mutt
        }
    }

    /// The new keys of commands whose own went to something else.
    private var moved: [(keys: String, command: Command)] {
        switch self {
        case .vim: [("mm", .toggleRead)]
        case .newsboat: [("M-u", .undo), ("gk", .markReadAbove)]
        case .mutt:
            [
                ("^B", .openInBrowser), ("y", .feeds), ("M-a", .catalogue), ("M-i", .togglePictures),
                ("M-x", .toggleFullText), ("M-w", .wrapCode), ("M-y", .copyAddress), ("M->", .scrollCodeRight),
                ("M-<", .scrollCodeLeft), ("^Y", .redo), ("M-z", .foldSection),
                ("M-h", .previousPane), ("M-j", .nextPane), ("M-]", .nextSidebarUnread),
                ("M-[", .previousSidebarUnread),
                ("M-o", .readingMode), ("M-g", .markRange), ("M-*", .markAllRows),
            ]
        }
    }
}
