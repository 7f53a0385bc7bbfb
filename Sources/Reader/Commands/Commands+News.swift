import Terminal

/// Getting more of it.
extension Command {
    static let newsEntries: [Entry] = [
        Entry(.showNew, "show what is new", keys: [.character(".")], .news),
        Entry(
            .refreshPage, "refresh this page's sources", keys: [.character("r")], .news, footer: "refresh",
            in: [.list, .sidebar]),
        Entry(.refreshAll, "refresh all sources", keys: [.character("R")], .news, at: [.general]),
        Entry(.removeSample, "remove the sample edition", keys: [.character("X")], .news),
        Entry(
            .addFeed, "follow a site, article, channel or feed: any web address", keys: [.character("a")], .news,
            at: [.general], footer: "add", in: [.list, .sidebar, .feeds, .catalogue, .found], argument: "an address"),
        Entry(
            .catalogue, "the catalogue: publishers to follow", keys: [.character("C")], .news, at: [.general],
            footer: "catalogue", in: [.list, .sidebar]),
        Entry(
            .feeds, "your feeds: how they fare, rename, tag, pause, remove", keys: [.character("f")], .news,
            at: [.general], footer: "feeds", in: [.list, .sidebar]),
    ]
}
