import News

/// The pages of the configuration, which stand in the sidebar before those that were saved in the reader.
///
///     [[page]]
///     name = "Balkans"
///     query = "#kosovo OR #serbia OR #albania"
enum PageConfiguration {
    /// The pages of a file. One without a name or with a query that cannot be read is left out.
    static func pages(_ tables: [ConfigurationTable]) -> [SavedPage] {
        var pages: [SavedPage] = []
        for table in tables {
            guard let page = page(table) else { continue }
            guard !pages.contains(where: { $0.name == page.name }) else {
                table.note(at: "name", "two pages are called “\(page.name)”")
                continue
            }
            pages.append(page)
        }
        return pages
    }

    /// A page; nil where something of it is wrong, all of which is noted.
    private static func page(_ table: ConfigurationTable) -> SavedPage? {
        let name = table.text("name").flatMap(SavedPage.name(from:))
        if name == nil, !table.isBroken("name") {
            table.note(at: "name", "a page needs a “name” of at most \(SavedPage.longestName) characters")
        }
        let whose = name.map { "the page “\($0)”" } ?? "a page"
        guard let text = table.text("query") else {
            if !table.isBroken("query") { table.note(at: "query", "\(whose) needs a “query”") }
            return nil
        }
        do throws(QueryError) {
            _ = try QueryParser.parse(text)
            return name.map { SavedPage(name: $0, text: text) }
        } catch {
            table.note(at: "query", "the query of \(whose): \(error.description)")
            return nil
        }
    }
}
