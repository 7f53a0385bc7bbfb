/// What people type in the list of keys that stands there under another name, and what is no key at all.
enum HelpWords {
    /// Words of other programs, and the commands that they lead to.
    private static let words: [(words: String, commands: [Command])] = [
        ("sort order oldest newest", [.searchOrder]),
        ("hide filter limit", [.unreadPage, .search, .narrowSidebar]),
        ("theme colour color dark light scheme appearance background", [.chooseTheme]),
        ("width column wide narrow zoom fullscreen", [.readingMode, .set]),
        ("configuration config settings options preferences customise customize", [.set]),
        ("mouse click wheel touchpad", [.toggleMouse]),
        ("undo revert back restore", [.undo, .redo, .stepBack]),
        ("exit close leave end", [.quit, .goOut]),
        ("bookmark favourite favorite flag keep pin", [.toggleStar, .savePage]),
        ("subscribe import feed source publisher", [.addFeed, .catalogue, .feeds]),
        ("unsubscribe delete", [.removeFeed, .deletePage]),
        ("folder directory group", [.moveFeed, .narrowSidebar]),
        ("download fulltext whole", [.toggleFullText]),
        ("print export share mail", [.saveArticle, .pipeArticle]),
        ("url link address clipboard yank", [.copyAddress, .nextLink, .openInBrowser]),
        ("image photo", [.togglePictures, .fetchPictures]),
        ("reload update sync fetch", [.refreshPage, .refreshAll]),
        ("hashtag label category topic", [.tagPalette, .editTags]),
        ("catchup clear", [.markPageRead]),
        ("macro keybinding shortcut", [.commandLine]),
        ("redraw garbage", [.repaint]),
    ]

    /// The commands that the beginning of such a word leads to.
    static func commands(meantBy typed: String) -> Set<Command> {
        guard typed.count > 2 else { return [] }
        return Set(
            words.filter { $0.words.split(separator: " ").contains { $0.hasPrefix(typed) } }.flatMap(\.commands))
    }

    /// What the mouse does.
    static let mouse: [(term: String, text: String)] = [
        ("click", "select; on a tag, link, title or key: go there, do it"),
        ("twice", "open the headline, take the row of a list"),
        ("wheel", "scroll what is under the pointer; the selection stays"),
        ("right button", "one step back"),
        ("with Shift", "the terminal selects text, as ever"),
    ]

    static let mouseWords = ["mouse", "click", "double", "wheel", "scroll", "select", "touchpad"]

    /// Where to find what no key does.
    static func topics(_ state: AppState) -> [(term: String, text: String)] {
        [
            (
                "configuration",
                "\(state.themes.configurationFile): theme, keys, mouse, pages, what is kept, how feeds are fetched"
            ),
            ("own keys", "[keys] there: next-article = [\"J\", \"Tab\"], or \"gw\" = \":page #weather\""),
            ("presets", "preset = \"newsboat\", \"mutt\" or \"vim\" in [keys]: the keys of these programs"),
            ("tagline doctor", "looks at configuration, store, terminal, network and feeds, and says what to do"),
            ("tagline --help", "what the shell can have: list, search, export, import, timer, backup"),
        ]
    }
}
