/// How much a link looks like one to a feed, before anybody asks.
enum FeedLikeness {
    /// 0 for a link that does not; the greater the likelier. `text` is what the link says.
    static func of(address: String, text: String) -> Int {
        let lower = address.lowercased()
        guard !isSomebodyElses(lower) else { return 0 }
        let (path, query) = parts(of: lower)
        let segments = path.split(separator: "/")
        var likeness = 0
        if let last = segments.last {
            let name = last.prefix { $0 != "." }
            let ending = last.dropFirst(name.count).drop { $0 == "." }
            if ["rss", "atom", "rdf"].contains(ending) { likeness = 4 }
            if ["xml", "json", "php", "aspx", "cgi"].contains(ending), names.contains(String(name)) { likeness = 4 }
            if ending == "xml", name == "index" { likeness = 3 }
            if ending.isEmpty, names.contains(String(name)) { likeness = 3 }
            if ending == "xml", likeness == 0, segments.dropLast().contains(where: { names.contains(String($0)) }) {
                likeness = 3
            }
        }
        if likeness == 0, segments.contains(where: { names.contains(String($0)) }) { likeness = 2 }
        if likeness == 0,
            query.contains("feed=") || query.contains("format=rss") || query.contains("format=atom")
                || query.contains("type=rss")
        {
            likeness = 3
        }
        let words = text.lowercased().split { !$0.isLetter }
        if words.count <= 6, words.contains(where: { ["rss", "atom", "rssfeed"].contains($0) }) { likeness += 2 }
        if likeness > 0, isOfComments(lower) { likeness = 1 }
        return likeness
    }

    /// What feeds are called, without an ending.
    private static let names: Set<String> = [
        "feed", "feeds", "rss", "rss2", "atom", "rdf", "xml", "newsfeed", "rssfeed", "rssfeeds", "rss-feed",
        "rss-feeds",
        "feed-rss", "atomfeed", "latest-rss",
    ]

    /// Words of feeds of comments in the languages that say so.
    static let commentWords = ["comment", "kommentar", "commentaire", "comentario", "commenti", "reacties"]

    /// Whether an address is that of a feed of comments.
    static func isOfComments(_ address: String) -> Bool {
        let path = parts(of: address.lowercased()).path
        return path.split(separator: "/").contains { ["comments", "comment", "comments-feed"].contains($0) }
    }

    /// Links to services that follow feeds or share pages, and carry an address of their own.
    private static func isSomebodyElses(_ address: String) -> Bool {
        ["feedly.com/", "inoreader.com/", "newsblur.com/", "theoldreader.com/", "facebook.com/", "twitter.com/"]
            .contains { address.contains("//" + $0) || address.contains("." + $0) }
    }

    private static func parts(of address: String) -> (path: Substring, query: Substring) {
        var rest = address[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "#" }
        let beforeQuery = rest.prefix { $0 != "?" }
        let path = beforeQuery.firstIndex(of: "/").map { beforeQuery[$0...] } ?? ""
        return (path, rest.dropFirst(beforeQuery.count))
    }
}
