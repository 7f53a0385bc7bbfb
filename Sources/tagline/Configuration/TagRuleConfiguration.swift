import News
import TOMLKit

/// The user's own tags.
///
///     [[tag]]
///     name = "Balkans"
///     query = "#kosovo OR #serbia OR title:balkan*"
enum TagRuleConfiguration {
    /// The rules of a file. Rules that tag every article are warned of.
    ///
    /// - Throws: ``ConfigurationError`` where a name or a query is missing or cannot be read.
    static func rules(
        _ value: any TOMLValueConvertible, _ document: TOMLDocument, warnings: inout [ConfigurationError]
    ) throws(ConfigurationError) -> [TagRule] {
        guard let tables = value.array else { throw document.error(at: ["tag"], form) }
        var rules: [TagRule] = []
        for index in tables.indices {
            let rule = try rule(tables[index], number: index, document)
            if rule.fitsEverything {
                warnings.append(
                    document.error(at: ["tag", "query"], element: index, "the rule for \(rule.tag) tags every article"))
            }
            rules.append(rule)
        }
        return rules
    }

    private static let form = "tags are written as [[tag]], each with a name and a query"

    private static func rule(
        _ value: any TOMLValueConvertible, number: Int, _ document: TOMLDocument
    ) throws(ConfigurationError) -> TagRule {
        guard let table = value.table else { throw document.error(at: ["tag"], form) }
        for key in table.keys where key != "name" && key != "query" {
            throw document.error(
                at: ["tag", key], element: number, "a tag has a “name” and a “query”, and no “\(key)”")
        }
        guard let name = table["name"]?.string, let tag = Tag(name) else {
            throw document.error(
                at: ["tag", "name"], element: number,
                "a tag needs a “name” with letters or digits, of at most \(Tag.longestName) characters")
        }
        guard let text = table["query"]?.string else {
            throw document.error(
                at: ["tag", "query"], element: number,
                "the tag \(tag) needs a “query”: query = \"title:\(name.lowercased())\"")
        }
        do throws(QueryError) {
            return try TagRule(tag: tag, text: text)
        } catch {
            throw document.error(
                at: ["tag", "query"], element: number, "the query of the tag \(tag): \(error.description)")
        }
    }
}
