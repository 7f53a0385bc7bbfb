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

    /// A rule; nil where something of it is wrong, all of which is noted.
    private static func rule(_ table: ConfigurationTable) -> TagRule? {
        let name = table.text("name")
        let tag = name.flatMap { Tag($0) }
        if tag == nil, !table.isBroken("name") {
            table.note(
                at: "name", "a tag needs a “name” with letters or digits, of at most \(Tag.longestName) characters")
        }
        let whose = tag.map { "the tag \($0)" } ?? "a tag"
        guard let text = table.text("query") else {
            if !table.isBroken("query") {
                let word = tag == nil ? "storm" : (name ?? "storm").lowercased()
                table.note(at: "query", "\(whose) needs a “query”: query = \"title:\(word)\"")
            }
            return nil
        }
        do throws(QueryError) {
            guard let tag else {
                _ = try QueryParser.parse(text)
                return nil
            }
            return try TagRule(tag: tag, text: text)
        } catch {
            table.note(at: "query", "the query of \(whose): \(error.description)")
            return nil
        }
    }
}
