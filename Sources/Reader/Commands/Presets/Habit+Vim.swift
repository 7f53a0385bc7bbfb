/// What Vim's users try first. Much of it are the standard keys.
extension Habit {
    static let vim: [Habit] =
        [
            .same("j", "j", .moveDown), .same("k", "k", .moveUp), .same("gg", "gg", .goToFirst),
            .same("G", "G", .goToLast), .same("h", "h", .goBack), .same("l", "l", .open),
            .same("CTRL-D", "^D", .halfPageDown), .same("CTRL-U", "^U", .halfPageUp),
            .same("CTRL-F", "^F", .pageDown), .same("CTRL-B", "^B", .pageUp),
            .does("CTRL-E", "^E", .scrollDown), .does("CTRL-Y", "^Y", .scrollUp),
            .does("H", "H", .topRow), .does("M", "M", .middleRow), .does("L", "L", .bottomRow),
            .does("zz", "zz", .centerRow), .does("zt", "zt", .rowToTop), .does("zb", "zb", .rowToBottom),
            .does("za", "za", .foldSection), .same("/", "/", .search), .same("n", "n", .nextUnread),
            .does("N", "N", .previousHit, at: [.panes]),
            .does("}", "}", .nextUnread), .does("{", "{", .previousUnread),
            .does("CTRL-N", "^N", .nextArticle), .does("CTRL-P", "^P", .previousArticle),
            .does("CTRL-O", "^O", .stepBack), .does("''", "''", .stepBack),
            .same("u", "u", .undo), .same("CTRL-R", "^R", .redo), .same("y", "y", .copyAddress),
            .same("CTRL-L", "^L", .repaint), .same("CTRL-Z", "^Z", .suspend), .same(":", ":", .commandLine),
        ]
        + places

    /// `ma` to `mz` and `'a` to `'z`; `mm` is left to marking.
    private static var places: [Habit] {
        "abcdefghijklmnopqrstuvwxyz".flatMap { letter -> [Habit] in
            let going: [Habit] = [
                .does("'\(letter)", "'\(letter)", line: .goToPlace, "\(letter)"),
                .does("`\(letter)", "`\(letter)", line: .goToPlace, "\(letter)"),
            ]
            return letter == "m" ? going : [.does("m\(letter)", "m\(letter)", line: .setPlace, "\(letter)")] + going
        }
    }
}
