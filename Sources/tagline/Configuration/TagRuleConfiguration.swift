import News

/// The user's own tags.
///
///     [[tag]]
///     name = "Balkans"
///     query = "#kosovo OR #serbia OR title:balkan*"
enum TagRuleConfiguration {
    /// The rules of a file. One without a name or with a query that cannot be read is left out; one that tags every
    /// article is noted.
    static func rules(_ tables: [ConfigurationTable]) -> [TagRule] {
        tables.compactMap { table in
            let rule = rule(table)
            if let rule, rule.fitsEverything {
                table.remark(at: "query", "the rule for \(rule.tag) tags every article")
            }
            return rule
        }
    }

    private static func rule(_ table: ConfigurationTable) -> TagRule? {
        let name = table.text("name")
        guard let name, let tag = Tag(name) else {
            if !table.isBroken("name") {
                table.note(
                    at: "name",
                    "a tag needs a “name” with letters or digits, of at most \(Tag.longestName) characters")
            }
            return nil
        }
        guard let text = table.text("query") else {
            if !table.isBroken("query") {
                table.note(
                    at: "query", "the tag \(tag) needs a “query”: query = \"title:\(name.lowercased())\"")
            }
            return nil
        }
        do throws(QueryError) {
            return try TagRule(tag: tag, text: text)
        } catch {
            table.note(at: "query", "the query of the tag \(tag): \(error.description)")
            return nil
        }
    }
}
