/// Puts an article into one of the fixed categories, or into none: no category beats a wrong one.
///
/// What the publisher says goes first, then the sections in the article's address, then a small model of words.
enum CategoryClassifier {
    /// The category of an article.
    static func category(of view: TextView, sections: [Category], url: String?) -> Category? {
        // "World" is where publishers put everything; a section beside it says more.
        if let section = sections.first(where: { $0 != .world }) ?? sections.first { return section }
        if let section = url.flatMap({ SectionTable.shared.category(ofPath: $0) }), section != .world { return section }
        let guess = WordModel.shared.category(of: view)
        return guess ?? url.flatMap { SectionTable.shared.category(ofPath: $0) }
    }
}
