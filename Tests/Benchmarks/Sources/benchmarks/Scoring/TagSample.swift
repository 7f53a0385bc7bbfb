import FeedParser
import Foundation
import News

/// Articles of the feeds in the corpora, chosen so that always the same ones are judged by hand.
struct TagSample {
    /// An article to be judged, and where it comes from.
    struct Article {
        /// The feed's file, below the corpora.
        var file: String
        /// The feed's own title.
        var source: String?
        var draft: ArticleDraft

        /// What a judgement is kept under: a hash of the headline and the address, since texts of publishers are not
        /// to be copied.
        var key: String {
            let hash = TagSample.hash((draft.title + "\n" + (draft.url ?? "")).utf8)
            return String(String(hash, radix: 16).suffix(12))
        }

        /// What the tagger reads; the publisher's own categories are hidden, since the text is what is judged.
        var input: TaggingInput {
            var input = TaggingInput(draft, source: source)
            input.publisherCategories = []
            return input
        }

        /// Prints it with its tags.
        func print() {
            let tagging = Tagger.tag(input)
            Swift.print("\(key) \(file)\n    \(draft.title)")
            Swift.print("    \(input.text.prefix(300).replacing("\n", with: " "))")
            let tags = tagging.tags.map { "#\($0.tag.name) (\($0.type.rawValue))" }.joined(separator: " ")
            Swift.print("    \(tagging.category?.rawValue ?? "no category"): \(tags)\n")
        }
    }

    /// As many articles as asked for, half of them from the publishers of 2026, at most four of one feed of the others.
    static func articles(corpora: URL, count: Int, seed: UInt64) throws -> [Article] {
        let publishers = try ordered(all(in: "feeds-publishers-2026", of: corpora), seed).prefix(count / 2)
        var ofFeed: [String: Int] = [:]
        let others = try ordered(all(in: "feeds-netnewswire", of: corpora), seed).filter { article in
            ofFeed[article.file, default: 0] += 1
            return ofFeed[article.file, default: 0] <= 4
        }
        return Array(publishers) + others.prefix(count - publishers.count)
    }

    private static func ordered(_ articles: [Article], _ seed: UInt64) -> [Article] {
        articles.map { ($0, hash("\(seed) \($0.file) \($0.key)".utf8)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private static func all(in folder: String, of corpora: URL) throws -> [Article] {
        let root = corpora.appending(path: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
        return try names.filter { ["xml", "rss", "atom", "rdf", "json"].contains(($0 as NSString).pathExtension) }
            .flatMap { name -> [Article] in
                let bytes = Array(try Data(contentsOf: root.appending(path: name)))
                guard let feed = try? FeedParser.parse(bytes, address: "https://example.org/\(name)") else { return [] }
                return feed.items.compactMap { item in
                    ArticleDraft(item).map { Article(file: "\(folder)/\(name)", source: feed.title, draft: $0) }
                }
            }
    }

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
