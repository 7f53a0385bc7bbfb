import Basics

/// The words for what the catalogue's codes stand for.
enum CatalogueNames {
    /// Countries by their codes (ISO 3166-1 alpha-2), with the part of the world they are shown under.
    static let places: [String: (name: String, region: String)] = Dictionary(
        rows("places").compactMap { $0.count > 2 ? ($0[0], ($0[1], $0[2])) : nil }, uniquingKeysWith: { $1 })

    /// Languages by their codes (ISO 639-1).
    static let languages: [String: String] = dictionary("languages")

    /// Topics that are one choice in English, in the order in which they are shown.
    static let topicBundles: [(name: String, topics: Set<String>)] = rows("topic-bundles").compactMap {
        $0.count > 1 ? ($0[0], Set($0[1].split(separator: " ").map(String.init))) : nil
    }

    /// International topics that belong to a part of the world.
    static let regionTopics: [String: String] = dictionary("region-topics")

    /// Other words for topics, by which people look for them.
    static let otherTopicWords: [String: String] = dictionary("other-topic-words")

    private static func rows(_ list: String) -> [[String]] {
        EmbeddedTable(.catalogueNames, list).lines.map { $0.split(separator: "\t").map(String.init) }
    }

    private static func dictionary(_ list: String) -> [String: String] {
        Dictionary(rows(list).compactMap { $0.count > 1 ? ($0[0], $0[1]) : nil }, uniquingKeysWith: { $1 })
    }
}
