import News
import TOMLKit

/// The pages of the configuration, which stand in the sidebar before those that were saved in the reader.
///
///     [[page]]
///     name = "Balkans"
///     query = "#kosovo OR #serbia OR #albania"
enum PageConfiguration {
    /// The pages of a file.
    ///
    /// - Throws: ``ConfigurationError`` where a name or a query is missing or cannot be read.
    static func pages(
        _ value: any TOMLValueConvertible, _ document: TOMLDocument
    ) throws(ConfigurationError) -> [SavedPage] {
        guard let tables = value.array else {
            throw document.error(at: ["page"], form)
        }
        var pages: [SavedPage] = []
        for index in tables.indices {
            let page = try page(tables[index], number: index, document)
            guard !pages.contains(where: { $0.name == page.name }) else {
                throw document.error(at: ["page", "name"], element: index, "two pages are called “\(page.name)”")
            }
            pages.append(page)
        }
        return pages
    }

    private static let form = "pages are written as [[page]], each with a name and a query"

    private static func page(
        _ value: any TOMLValueConvertible, number: Int, _ document: TOMLDocument
    ) throws(ConfigurationError) -> SavedPage {
        guard let table = value.table else { throw document.error(at: ["page"], form) }
        for key in table.keys where key != "name" && key != "query" {
            throw document.error(
                at: ["page", key], element: number, "a page has a “name” and a “query”, and no “\(key)”")
        }
        guard let name = table["name"]?.string.flatMap(SavedPage.name(from:)) else {
            throw document.error(
                at: ["page", "name"], element: number,
                "a page needs a “name” of at most \(SavedPage.longestName) characters")
        }
        guard let text = table["query"]?.string else {
            throw document.error(at: ["page", "query"], element: number, "the page “\(name)” needs a “query”")
        }
        do throws(QueryError) {
            _ = try QueryParser.parse(text)
        } catch {
            throw document.error(
                at: ["page", "query"], element: number, "the query of the page “\(name)”: \(error.description)")
        }
        return SavedPage(name: name, text: text)
    }
}
