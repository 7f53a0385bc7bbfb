import FeedParser
import Foundation
import News

/// Reads the mark-up that the sample edition is written in: plain enough to be read in its source file.
///
///     name: The Harbour Gazette        fields of the publisher, up to the first article
///     slug: the-harbour-gazette
///
///     === ferry-timetable              an article, by the last part of its address
///     title: A ferry that waits        fields of the article, up to the first empty line
///     age: 1 d 4 h                     before the moment the edition is shown: days, hours, minutes
///     tags: Ferry, PortMarrow
///
///     A paragraph: lines up to the next
///     empty line, with <em>HTML</em> in them.
///
///     <ul><li>A block that begins with a block's mark is HTML as it stands.</li></ul>
///
/// An `event:` names what several publishers write about; their articles are one story.
enum SampleText {
    /// The publisher whose text this is, or nil when it lacks a name or a slug.
    static func publisher(of text: String, now: Date) -> SamplePublisher? {
        let parts = split(text, before: "=== ")
        guard let head = parts.first else { return nil }
        let fields = fields(of: head[...])
        guard let name = fields["name"], let slug = fields["slug"] else { return nil }
        let homePage = "https://example.org/\(slug)/"
        // Japanese is written without spaces, so that a line end within a paragraph must leave none behind.
        let joiner = fields["language"] == "ja" ? "" : "\n"
        return SamplePublisher(
            subscription: Subscription(address: "sample:\(slug)", title: name, homePage: homePage),
            drafts: parts.dropFirst().compactMap { draft(of: $0, homePage: homePage, joiner: joiner, now: now) })
    }

    private static func draft(of lines: [Substring], homePage: String, joiner: String, now: Date) -> ArticleDraft? {
        guard let slug = lines.first?.dropFirst(4) else { return nil }
        let head = lines.dropFirst().prefix { !$0.isEmpty }
        let fields = fields(of: head)
        guard let title = fields["title"], let age = fields["age"].flatMap(seconds(of:)) else { return nil }
        let html = html(of: lines.dropFirst(1 + head.count), joiner: joiner)
        let tags = fields["tags"].map { $0.split(separator: ",").map(trimmed) } ?? []
        return ArticleDraft(
            guid: homePage + slug, url: homePage + slug, title: title, published: now.addingTimeInterval(-age),
            author: fields["by"],
            content: ArticleContent(text: PlainText.text(of: html), html: html, summary: fields["summary"]),
            publisherCategories: tags, tags: tags.compactMap { Tag($0) },
            category: fields["category"].flatMap { Category(rawValue: $0) },
            story: fields["event"].map(story(named:)))
    }

    private static let blockMarks = ["<h2>", "<h3>", "<ul>", "<ol>", "<pre>", "<blockquote>", "<figure>", "<table>"]

    /// Blocks parted by empty lines, paragraphs in `<p>`.
    private static func html(of lines: ArraySlice<Substring>, joiner: String) -> String {
        lines.split(whereSeparator: \.isEmpty)
            .map { block in
                let isMarkup = blockMarks.contains { block.first?.hasPrefix($0) == true }
                let text = block.joined(separator: isMarkup ? "\n" : joiner)
                return isMarkup ? text : "<p>\(text)</p>"
            }
            .joined(separator: "\n")
    }

    private static func fields(of lines: ArraySlice<Substring>) -> [String: String] {
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), trimmed(line[line.index(after: colon)...]))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// `2 d 3 h 10 min` in seconds; nil when it is written otherwise.
    private static func seconds(of age: String) -> TimeInterval? {
        let units: [Substring: TimeInterval] = ["d": 86_400, "h": 3600, "min": 60]
        let words = age.split(separator: " ")
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        var sum: TimeInterval = 0
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let count = TimeInterval(words[index]), let unit = units[words[index + 1]] else { return nil }
            sum += count * unit
        }
        return sum
    }

    /// A story's number, the same in every run: FNV-1a over its name, kept positive.
    private static func story(named name: String) -> StoryID {
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return StoryID(rawValue: Int64(hash >> 1))
    }

    private static func split(_ text: String, before mark: String) -> [[Substring]] {
        var parts: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(mark) { parts.append([]) }
            parts[parts.count - 1].append(line)
        }
        return parts
    }

    private static func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }
}
