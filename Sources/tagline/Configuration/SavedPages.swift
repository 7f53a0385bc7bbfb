import News
import Store

/// The pages that have names: those of the configuration, then those that were saved in the reader.
enum SavedPages {
    /// The page of a name, in whatever case it is written.
    ///
    /// - Throws: ``Failure`` when there is none, which names those there are.
    static func page(named name: String, in store: Store, places: Places) throws -> SavedPage {
        let configuration = Configuration.load(places)
        let pages = configuration.pages + (try store.savedPages())
        if let page = pages.first(where: { $0.name.lowercased() == name.lowercased() }) { return page }
        for mistake in configuration.mistakes { StandardError.writeLine(mistake.description) }
        let hint =
            pages.isEmpty
            ? "S in the reader saves the page that is open, and [[page]] in the configuration names one"
            : "there are \(pages.map { "“\($0.name)”" }.joined(separator: ", "))"
        throw Failure("no page is called “\(PlainLine.cleaned(name))”; \(hint)")
    }
}
