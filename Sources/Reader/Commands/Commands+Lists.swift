import Terminal

/// What the lists have that stand in place of the panes, in each the most needed first: a narrow footer has room for these.
extension Command {
    static let listEntries: [Entry] = [
        Entry(
            .markRow, "mark a publisher, or all of a choice", keys: [.character(" ")], .lists, at: [.catalogue],
            footer: "mark"),
        Entry(.markRow, "mark a feed", keys: [.character(" ")], .lists, at: [.found], footer: "mark"),
        Entry(
            .open, "read the feed's articles", keys: [.enter, .character("l"), .right], .lists, at: [.feeds],
            footer: "read"),
        Entry(
            .open, "follow what is marked, else what is selected", keys: [.enter], .lists, at: [.catalogue, .found],
            footer: "follow"),
        Entry(
            .refreshPage, "fetch the feed now, also when it is paused", keys: [.character("r")], .lists, at: [.feeds],
            footer: "fetch"),
        Entry(
            .removeFeed, "remove the feed with its articles", keys: [.character("d")], .lists, at: [.feeds],
            footer: "remove"),
        Entry(
            .narrow, "find: words of name, address, folder or tag", keys: [.character("/")], .lists, at: [.feeds],
            footer: "find"),
        Entry(
            .narrow, "search: words of name, country, language or topic", keys: [.character("/")], .lists,
            at: [.catalogue], footer: "search"),
        Entry(
            .pauseFeed, "pause the feed, or go on fetching it", keys: [.character("p")], .lists, at: [.feeds],
            footer: "pause"),
        Entry(.renameFeed, "rename the feed", keys: [.character("e")], .lists, at: [.feeds], footer: "name"),
        Entry(.moveFeed, "move the feed to a folder", keys: [.character("m")], .lists, at: [.feeds], footer: "folder"),
        Entry(.editTags, "tag all articles of the feed", keys: [.character("T")], .lists, at: [.feeds], footer: "tags"),
        Entry(
            .editFeeds, "edit all feeds as text in your editor", keys: [.character("E")], .lists, at: [.feeds],
            footer: "edit all"),
        Entry(
            .open, "undo the selected change, or redo it", keys: [.enter], .lists, at: [.journal], footer: "undo it"),
        Entry(
            .narrow, "find: words of the change", keys: [.character("/")], .lists, at: [.journal], footer: "find"),
        Entry(.copyAddress, "copy the feed's address", keys: [.character("y")], .lists, at: [.feeds]),
        Entry(
            .stepBack, "close the list; first, show all of it again", keys: [.escape], .lists, at: [.sheets],
            footer: "close", in: [.feeds, .catalogue, .found, .journal]),
    ]
}
