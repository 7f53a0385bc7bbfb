/// The default keys of newsboat 2.4x, in the order of its `keymap.cpp`, without those of its lists of files and downloads.
extension Habit {
    private static let sorting =
        "Articles stand by their dates, the newest first; in a search, Tab puts what fits best first."

    private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "zero"]

    static let newsboat: [Habit] = lists + digits

    private static var digits: [Habit] {
        numbers.enumerated().flatMap { index, name in
            let key = "\((index + 1) % 10)"
            let link = Habit.kept(name, key, because: "a number and o opens the link, and 12 is one, too")
            let line = Habit.kept("cmd-\(name)", key, because: "a number counts: 5G goes to the fifth row")
            return key == "0" ? [link] : [link, line]
        }
    }

    private static let lists: [Habit] = [
        .same("open", "Enter", .open),
        .same("quit", "q", .goOut),
        .same("hard-quit", "Q", .quit),
        .same("reload", "r", .refreshPage),
        .same("reload-all", "R", .refreshAll),
        .same("mark-feed-read", "A", .markPageRead),
        .does("mark-all-feeds-read", "C", .goHome, .markPageRead, at: [.sidebar]),
        .does("save", "s", .saveArticle, at: [.list, .article]),
        .same("next", "J", .nextArticle),
        .same("prev", "K", .previousArticle),
        .same("next-unread", "n", .nextUnread),
        .same("prev-unread", "p", .previousUnread),
        .says("random-unread", "^K", "Nothing is chosen at random here; n goes to the next unread article."),
        .does("open-in-browser-and-mark-read", "O", .open, .openInBrowser, .goBack, at: [.list]),
        .does("open-in-browser-and-mark-read", "O", .openInBrowser, at: [.article]),
        .same("open-in-browser", "o", .openInBrowser),
        .same("help", "?", .help),
        .says(
            "toggle-source-view", "^U",
            "The source is not shown; “!” gives the article to a command, x fetches its full text.",
            at: [.article]),
        .same("toggle-article-read", "N", .toggleRead),
        .says("toggle-show-read-feeds", "l", "gu is the page of what is unread; Enter opens.", at: [.sidebar, .list]),
        .does("show-urls", "u", .nextLink, at: [.article]),
        .says(
            "show-urls", "u", "Links have numbers in the article: 2o opens the second. M-u takes the last change back.",
            at: [.sidebar, .list]),
        .does("clear-tag", "^T", .goHome),
        .same("set-tag", "t", .tagPalette),
        .same("select-tag", "t", .tagPalette),
        .same("open-search", "/", .search),
        .says("goto-url", "#", "Type the number, then o: 2o opens the second link. t goes to a tag.", at: [.article]),
        .says("enqueue", "e", "Nothing is downloaded here; o opens the article, and its files stand among its links."),
        .says(
            "reload-urls", "^R", "Feeds are in the store, not in a file: E shows them, and E there edits all.",
            at: [.sidebar]),
        .same("redraw", "^L", .repaint),
        .same("cmdline", ":", .commandLine),
        .does("set-filter", "F", .search, at: [.list, .article]),
        .same("set-filter", "F", .narrowSidebar),
        .does("select-filter", "f", .focusSidebar, at: [.panes]),
        .does("clear-filter", "^F", .stepBack, at: [.list, .hits]),
        .does("bookmark", "^B", .toggleStar, at: [.list, .article]),
        .does("edit-flags", "^E", .editTags, at: [.list, .article]),
        .does("next-feed", "j", .nextSidebarUnread, at: [.list]),
        .does("prev-feed", "k", .previousSidebarUnread, at: [.list]),
        .does("next-unread-feed", "^N", .nextSidebarUnread),
        .does("prev-unread-feed", "^P", .previousSidebarUnread),
        .says(
            "macro-prefix", ",",
            "A macro is a line of [keys]: \",o\" = [\":open-in-browser\", \":next-unread\"], with any keys."),
        .says(
            "delete-article", "D",
            "Nothing is deleted by hand; N marks it read, and [keep] says how long articles stay."),
        .says(
            "delete-all-articles", "^D",
            "Nothing is deleted by hand; A marks all read, and [keep] says how long articles stay.",
            at: [.list]),
        .says(
            "purge-deleted", "$", "Nothing is deleted by hand; [keep] in the configuration says how long articles stay."
        ),
        .does("edit-urls", "E", .feeds, at: [.panes]),
        .does("close-dialog", "^X", .stepBack, at: [.panes]),
        .says("view-dialogs", "v", "The pages that you left are a way back: Esc, again and again."),
        .says("next-dialog", "^V", "The pages that you left are a way back: Esc, again and again."),
        .does("prev-dialog", "^G", .stepBack, at: [.panes]),
        .does("pipe-to", "|", .pipeArticle, at: [.list, .article]),
        .says("sort", "gd gt gf ga gl gr", sorting, at: [.panes, .list]),
        .says("rev-sort", "Gd Gt Gf Ga Gl Gg Gr", sorting),
        .same("up", "Up", .moveUp),
        .same("down", "Down", .moveDown),
        .same("pageup", "PgUp b", .pageUp),
        .same("pagedown", "PgDn Space", .pageDown),
        .same("home", "Home", .goToFirst),
        .same("end", "End", .goToLast),
    ]
}
