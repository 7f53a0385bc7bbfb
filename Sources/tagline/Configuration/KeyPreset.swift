import Reader
import Terminal

/// Habits of other programs: what their users' fingers know, where it has a counterpart here.
enum KeyPreset: String, CaseIterable {
    /// Vim, which the standard keys follow already; this adds more of it.
    case vim
    /// newsboat.
    case newsboat
    /// mutt and neomutt.
    case mutt

    /// The standard keys with the preset's on top.
    var keymap: Keymap {
        var keymap = Keymap.standard
        for (names, command) in bindings {
            for keys in names.compactMap({ KeySequence($0) }) { keymap.bind(keys, to: command) }
        }
        return keymap
    }

    private var bindings: [(keys: [String], command: Command)] {
        switch self {
        case .vim:
            [
                (["^N"], .nextArticle), (["^P"], .previousArticle), (["}"], .nextUnread), (["{"], .previousUnread),
                (["^E"], .moveDown), (["^Y"], .moveUp), (["^O"], .goBack),
            ]
        case .newsboat:
            // n, p, J, K, N, A, r, R, o, Q, ?, ^L are the standard keys already.
            [(["^N"], .nextSidebarUnread), (["^P"], .previousSidebarUnread), (["e"], .toggleStar)]
        case .mutt:
            [
                (["Tab"], .nextUnread), (["S-Tab"], .previousUnread), (["="], .goToFirst), (["*"], .goToLast),
                (["z"], .pageDown), (["Z"], .pageUp), (["]"], .halfPageDown), (["["], .halfPageUp),
                (["}"], .nextSidebarUnread), (["{"], .previousSidebarUnread), ([">"], .nextPane),
                (["<"], .previousPane),
                (["F"], .toggleStar), (["i", "x"], .goOut), (["c"], .focusSidebar), (["w"], .readingMode),
                (["v"], .toggleFullText), (["V"], .togglePictures), (["M->"], .scrollCodeRight),
                (["M-<"], .scrollCodeLeft), (["W"], .wrapCode), (["~"], .narrowSidebar),
            ]
        }
    }
}
