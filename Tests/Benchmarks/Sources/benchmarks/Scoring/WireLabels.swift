import Foundation
import News

/// Scores the tags of `tags-reuters` against its editors' labels, as far as the text names them.
struct WireLabels {
    static func scores(corpora: URL) throws -> [(name: String, agreement: Agreement)] {
        var countries = Agreement()
        var people = Agreement()
        var organisations = Agreement()
        for article in try LabelledArticle.articles(in: "tags-reuters/docs.jsonl.gz", of: corpora) {
            let input = TaggingInput(title: article.title, text: article.text)
            let keys = Set(Tagger.tag(input).tags.map(\.tag.key))
            let named = Set(Tagger.names(in: input).compactMap(\.known?.key))
            let words = Set(FoldedText.words(of: (article.title + " " + article.text).filter { $0 != "." }))
            var gold: Set<String> = []
            for label in article.gold.tags ?? [] {
                let key = Tagger.knownTag(of: label.name)?.key ?? FoldedText.key(of: label.name)
                switch label.type {
                case "country":
                    if named.contains(key), countryKeys.contains(key) { gold.insert(key) }
                case "person":
                    let family = label.name.split(separator: "-").last.map(String.init) ?? label.name
                    guard words.contains(family) else { continue }
                    people.count(found: keys.contains { $0.hasSuffix(family) })
                case "org":
                    guard named.contains(key) || words.contains(FoldedText.key(of: label.name)) else { continue }
                    organisations.count(found: keys.contains(key))
                default:
                    break
                }
            }
            if article.gold.tags?.contains(where: { $0.type == "country" }) == true {
                let found = keys.filter { countryKeys.contains($0) }
                countries.add(found: found, gold: gold)
            }
        }
        return [
            ("reuters countries, labels named in the text", countries), ("reuters people (recall)", people),
            ("reuters organisations (recall)", organisations),
        ]
    }

    /// The keys of the tags of countries, by their English names in ISO 3166.
    private static let countryKeys: Set<String> = Set(
        Locale.Region.isoRegions.filter { $0.identifier.count == 2 }.compactMap { region in
            let name = Locale(identifier: "en").localizedString(forRegionCode: region.identifier)
            return name.flatMap { Tagger.knownTag(of: $0)?.key }
        })
}

extension Agreement {
    /// Counts one label of which only finding or missing it can be told.
    fileprivate mutating func count(found: Bool) {
        if found { right += 1 } else { missed += 1 }
    }
}
