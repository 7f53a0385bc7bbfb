/// A list that stands in place of the panes until it is closed.
public enum Sheet: Sendable {
    /// The feeds, and how they fare.
    case feeds(FeedsSheet)
    /// The publishers to follow.
    case catalogue(CatalogueSheet)
    /// What was found at an address.
    case found(FoundSheet)
}

/// The selection in a list of rows, and what of the list is visible.
public struct SheetSelection: Hashable, Sendable {
    /// Position of the selected row.
    public internal(set) var index = 0
    /// Position of the topmost visible row.
    public internal(set) var top = 0

    /// Selects a row of `count`, as near as there is one, and keeps it visible in `height` rows.
    mutating func select(_ wanted: Int, count: Int, height: Int) {
        index = min(max(wanted, 0), max(count - 1, 0))
        let height = max(height, 1)
        if index < top { top = index }
        if index >= top + height { top = index - height + 1 }
        top = max(min(top, count - height), 0)
    }
}

/// A key of a sheet, for the footer and the list of keys.
struct SheetKey: Hashable {
    let keys: String
    let help: String
    /// Its word in the footer; nil where it is not named there.
    let footer: String?
}

extension Sheet {
    /// The sheet's keys beside those that move; the footer names them in this order.
    var keys: [SheetKey] {
        switch self {
        case .feeds:
            [
                SheetKey(keys: "Enter", help: "read the feed's articles", footer: "read"),
                SheetKey(keys: "r", help: "fetch the feed now, also when it is paused", footer: "fetch"),
                SheetKey(keys: "e", help: "rename the feed", footer: "name"),
                SheetKey(keys: "m", help: "move the feed to a folder", footer: "folder"),
                SheetKey(keys: "T", help: "tag all articles of the feed", footer: "tags"),
                SheetKey(keys: "p", help: "pause the feed, or go on fetching it", footer: "pause"),
                SheetKey(keys: "d", help: "remove the feed with its articles", footer: "remove"),
                SheetKey(keys: "u", help: "undo", footer: "undo"),
                SheetKey(keys: "/", help: "find: words of name, address, folder or tag", footer: "find"),
                SheetKey(keys: "a", help: "add a feed by any web address", footer: "add"),
                SheetKey(keys: "C", help: "open the catalogue of publishers", footer: nil),
                SheetKey(keys: "E", help: "edit all feeds as text in your editor", footer: "edit all"),
                SheetKey(keys: "y", help: "copy the feed's address", footer: nil),
                SheetKey(keys: "Esc", help: "close", footer: "close"),
            ]
        case .catalogue:
            [
                SheetKey(keys: "Space", help: "mark a publisher, or all of a choice", footer: "mark"),
                SheetKey(keys: "Enter", help: "follow what is marked, else what is selected", footer: "follow"),
                SheetKey(
                    keys: "/", help: "search: words of name, country, language or topic", footer: "search"),
                SheetKey(keys: "a", help: "add a feed by any web address", footer: "add an address"),
                SheetKey(keys: "Esc", help: "close", footer: "close"),
            ]
        case .found(let found):
            found.phase == .offered
                ? [
                    SheetKey(keys: "Space", help: "mark a feed", footer: "mark"),
                    SheetKey(keys: "Enter", help: "follow what is marked, else what is selected", footer: "follow"),
                    SheetKey(keys: "Esc", help: "close", footer: "close"),
                ]
                : [
                    SheetKey(
                        keys: "Enter", help: "read what came",
                        footer: found.phase == .done && !found.followed.isEmpty ? "read" : nil),
                    SheetKey(keys: "a", help: "add another address", footer: found.isBusy ? nil : "add another"),
                    SheetKey(keys: "Esc", help: "close", footer: found.isBusy ? "give up" : "close"),
                ]
        }
    }
}
