import Foundation
import News

/// Articles of the feeds in the corpora, chosen so that always the same ones are judged by hand.
enum TagSample {
    /// The folders that are sampled, and how many articles of one feed they may give: some have three large feeds, others
    /// fifty of all sizes, some of them the same blog in two formats.
    private static let folders = [(name: "feeds-publishers-2026", most: 17), (name: "feeds-netnewswire", most: 4)]

    /// As many articles as asked for, the same number of each folder, each headline once.
    static func articles(corpora: URL, count: Int, seed: UInt64) throws -> [FeedArticle] {
        try folders.flatMap { folder in
            var ofFeed: [String: Int] = [:]
            var seen: Set<String> = []
            return try ordered(all(in: folder.name, of: corpora), seed).filter { article in
                guard ofFeed[article.file, default: 0] < folder.most, seen.insert(article.draft.title).inserted else {
                    return false
                }
                ofFeed[article.file, default: 0] += 1
                return true
            }.prefix(count / folders.count)
        }
    }

    private static func ordered(_ articles: [FeedArticle], _ seed: UInt64) -> [FeedArticle] {
        articles.map { ($0, FeedArticle.hash("\(seed) \($0.file) \($0.key)")) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private static func all(in folder: String, of corpora: URL) throws -> [FeedArticle] {
        let names = try FileManager.default.contentsOfDirectory(atPath: corpora.appending(path: folder).path).sorted()
        return try names.filter { ["xml", "rss", "atom", "rdf", "json"].contains(($0 as NSString).pathExtension) }
            .flatMap { try FeedArticle.articles(of: "\(folder)/\($0)", below: corpora) }
    }
}

extension FeedArticle {
    /// Prints it with its tags, to be judged.
    func print() {
        let tagging = Tagger.tag(input)
        Swift.print("\(file) \(key)\n    \(draft.title)")
        let text = input.text.passages.map(\.text).joined(separator: " ")
        Swift.print("    \(text.prefix(1_500).replacing("\n", with: " "))")
        let tags = tagging.tags.map { "#\($0.tag.name) (\($0.type.rawValue))" }.joined(separator: " ")
        Swift.print("    \(tagging.category?.rawValue ?? "no category"): \(tags)\n")
    }
}

extension TaggingText {
    /// How much there is to read, in UTF-8.
    var byteCount: Int { passages.reduce(0) { $0 + $1.text.utf8.count } }
}
