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

    private static func page(_ table: ConfigurationTable) -> SavedPage? {
        guard let name = table.text("name").flatMap(SavedPage.name(from:)) else {
            if !table.isBroken("name") {
                table.note(at: "name", "a page needs a “name” of at most \(SavedPage.longestName) characters")
            }
            return nil
        }
        guard let text = table.text("query") else {
            if !table.isBroken("query") { table.note(at: "query", "the page “\(name)” needs a “query”") }
            return nil
        }
        do throws(QueryError) {
            _ = try QueryParser.parse(text)
            return SavedPage(name: name, text: text)
        } catch {
            table.note(at: "query", "the query of the page “\(name)”: \(error.description)")
            return nil
        }
    }
}
