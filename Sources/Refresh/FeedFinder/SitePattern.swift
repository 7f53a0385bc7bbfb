/// Addresses of one kind of page, and where the site keeps the feeds of such pages.
///
/// Sites of these kinds either do not name their feeds on the page, or hide the page from programs. All others are asked
/// for the page, which names its feeds.
struct SitePattern: Sendable {
    /// What the pages are, for messages.
    let name: String
    /// The pages: host, path and parameters. `{word}` stands for one label of the host, one part of the path or the
    /// value of a parameter, `*` for any host, `/**` for whatever else may follow in the path. `www.` and `m.` before the
    /// host do not count.
    let page: String
    /// The feeds, the likeliest first; `{site}` is the page's scheme and host.
    let feeds: [String]

    init(_ name: String, _ page: String, _ feeds: String...) {
        self.name = name
        self.page = page
        self.feeds = feeds
    }

    /// The table. The first line that fits counts.
    static let table: [SitePattern] = [
        SitePattern(
            "YouTube channel", "youtube.com/channel/{id}/**", "https://www.youtube.com/feeds/videos.xml?channel_id={id}"
        ),
        SitePattern(
            "YouTube playlist", "youtube.com/playlist?list={id}",
            "https://www.youtube.com/feeds/videos.xml?playlist_id={id}"),
        SitePattern(
            "YouTube playlist", "youtube.com/watch?list={id}",
            "https://www.youtube.com/feeds/videos.xml?playlist_id={id}"),
        SitePattern(
            "YouTube channel", "youtube.com/user/{name}/**", "https://www.youtube.com/feeds/videos.xml?user={name}"),
        SitePattern("subreddit", "reddit.com/r/{name}/**", "https://www.reddit.com/r/{name}/.rss"),
        SitePattern("subreddit", "old.reddit.com/r/{name}/**", "https://www.reddit.com/r/{name}/.rss"),
        SitePattern("Reddit user", "reddit.com/user/{name}/**", "https://www.reddit.com/user/{name}/.rss"),
        SitePattern("Reddit user", "reddit.com/u/{name}/**", "https://www.reddit.com/user/{name}/.rss"),
        SitePattern(
            "GitHub releases", "github.com/{owner}/{repository}/releases/**",
            "https://github.com/{owner}/{repository}/releases.atom"),
        SitePattern(
            "GitHub tags", "github.com/{owner}/{repository}/tags/**",
            "https://github.com/{owner}/{repository}/tags.atom"),
        SitePattern(
            "GitHub commits", "github.com/{owner}/{repository}/commits/{branch}",
            "https://github.com/{owner}/{repository}/commits/{branch}.atom"),
        SitePattern(
            "GitHub repository", "github.com/{owner}/{repository}/**",
            "https://github.com/{owner}/{repository}/releases.atom",
            "https://github.com/{owner}/{repository}/commits.atom",
            "https://github.com/{owner}/{repository}/tags.atom"),
        SitePattern("GitHub user", "github.com/{owner}", "https://github.com/{owner}.atom"),
        SitePattern(
            "GitLab project", "gitlab.com/{group}/{project}/**",
            "https://gitlab.com/{group}/{project}/-/releases.atom",
            "https://gitlab.com/{group}/{project}/-/tags?format=atom", "https://gitlab.com/{group}/{project}.atom"),
        SitePattern(
            "Codeberg repository", "codeberg.org/{owner}/{repository}/**",
            "https://codeberg.org/{owner}/{repository}/releases.rss", "https://codeberg.org/{owner}/{repository}.rss"),
        SitePattern("Bluesky profile", "bsky.app/profile/{name}/**", "https://bsky.app/profile/{name}/rss"),
        SitePattern("Medium author", "medium.com/@{name}/**", "https://medium.com/feed/@{name}"),
        SitePattern("Tumblr blog", "{blog}.tumblr.com/**", "https://{blog}.tumblr.com/rss"),
        SitePattern("Substack newsletter", "{name}.substack.com/**", "https://{name}.substack.com/feed"),
        SitePattern("WordPress blog", "{blog}.wordpress.com/**", "https://{blog}.wordpress.com/feed/"),
        SitePattern("Blogger blog", "{blog}.blogspot.com/**", "https://{blog}.blogspot.com/feeds/posts/default"),
        SitePattern(
            "Stack Overflow tag", "stackoverflow.com/questions/tagged/{tag}/**",
            "https://stackoverflow.com/feeds/tag/{tag}"),
        SitePattern("arXiv category", "arxiv.org/list/{category}/**", "https://rss.arxiv.org/rss/{category}"),
        SitePattern("PyPI project", "pypi.org/project/{name}/**", "https://pypi.org/rss/project/{name}/releases.xml"),
        SitePattern("Vimeo user", "vimeo.com/{name}", "https://vimeo.com/{name}/videos/rss"),
        // Mastodon and its kin, on any server.
        SitePattern("Mastodon profile", "*/@{name}@{server}", "https://{server}/@{name}.rss"),
        SitePattern("Mastodon profile", "*/@{name}/**", "{site}/@{name}.rss"),
        SitePattern("Mastodon profile", "*/users/{name}", "{site}/users/{name}.rss"),
        SitePattern("Mastodon hashtag", "*/tags/{tag}", "{site}/tags/{tag}.rss"),
    ]

    /// The feeds of the page at an address by the first pattern that fits; nil when none does.
    static func feeds(
        of address: WebAddress, in table: [SitePattern] = SitePattern.table
    ) -> (kind: String, feeds: [String])? {
        for pattern in table {
            guard let words = pattern.words(in: address) else { continue }
            return (pattern.name, pattern.feeds.map { SitePattern.filled($0, words) })
        }
        return nil
    }

    /// What the words of the pattern stand for in an address; nil when it does not fit.
    private func words(in address: WebAddress) -> [String: String]? {
        guard address.isOfTheWeb else { return nil }
        var words = ["site": address.site]
        let pattern = page.split(separator: "?", maxSplits: 1)
        let patternPath = pattern[0].split(separator: "/")
        guard let host = patternPath.first, matchHost(host, address.host, &words) else { return nil }
        if pattern.count > 1, !matchParameter(pattern[1], address.query ?? "", &words) { return nil }
        let segments = address.path.split(separator: "/")
        var wanted = patternPath.dropFirst()
        let isOpen = wanted.last == "**"
        if isOpen { wanted = wanted.dropLast() }
        guard isOpen ? segments.count >= wanted.count : segments.count == wanted.count else { return nil }
        for (part, segment) in zip(wanted, segments) where !Self.match(part, segment, &words) { return nil }
        return words
    }

    private func matchHost(_ pattern: Substring, _ host: String, _ words: inout [String: String]) -> Bool {
        if pattern == "*" { return true }
        var host = host[...]
        for prefix in ["www.", "m."] where host.hasPrefix(prefix) { host = host.dropFirst(prefix.count) }
        let wanted = pattern.split(separator: ".")
        let labels = host.split(separator: ".")
        guard wanted.count == labels.count else { return false }
        for (part, label) in zip(wanted, labels) where !Self.match(part, label, &words) { return false }
        return true
    }

    private func matchParameter(_ pattern: Substring, _ query: String, _ words: inout [String: String]) -> Bool {
        let parts = pattern.split(separator: "=")
        guard parts.count == 2 else { return false }
        for parameter in query.split(separator: "&") {
            let pair = parameter.split(separator: "=", maxSplits: 1)
            if pair.count == 2, pair[0] == parts[0], Self.match(parts[1], pair[1], &words) { return true }
        }
        return false
    }

    /// One part against its pattern: letters as they stand, and words in braces.
    private static func match(_ pattern: Substring, _ text: Substring, _ words: inout [String: String]) -> Bool {
        var pattern = pattern
        var text = text
        while let first = pattern.first {
            guard first == "{", let end = pattern.firstIndex(of: "}") else {
                guard text.first?.lowercased() == first.lowercased() else { return false }
                pattern.removeFirst()
                text.removeFirst()
                continue
            }
            let name = String(pattern[pattern.index(after: pattern.startIndex)..<end])
            pattern = pattern[pattern.index(after: end)...]
            // A word ends where what follows it in the pattern begins.
            let value = pattern.first.map { next in text.prefix { $0 != next } } ?? text
            guard !value.isEmpty, value != "." else { return false }
            words[name] = String(value)
            text = text.dropFirst(value.count)
        }
        return text.isEmpty
    }

    private static func filled(_ template: String, _ words: [String: String]) -> String {
        words.reduce(template) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}

extension WebAddress {
    /// Scheme, host and port, where it is not the scheme's own.
    var site: String {
        let isOwnPort = port == (scheme == "https" ? 443 : 80) || port == 0
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host)\(isOwnPort ? "" : ":\(port)")"
    }
}
