import News

/// What search knows of an article.
///
/// Letters are folded (``SearchFolding``), and words are cut where a script does not cut them itself:
///
/// - Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words, so there the text is indexed by pairs
///   of neighbouring characters and by single ones (`日本経済` as `日 日本 本 本経 経 経済 済`): a word of any length is found
///   by its pairs.
/// - Korean writes particles onto words, so these are indexed with them and without (``KoreanParticles``).
struct SearchText: Hashable, Sendable {
    /// The ways in which stores have had words in their index.
    enum Form: Hashable, Sendable {
        /// Formats 1 and 2, which took the scripts of South-East Asia for spaced ones.
        case format2
        /// Formats 3 to 10, which folded only what SQLite's tokenizer folds.
        case unfolded
        /// As described above.
        case folded
    }

    /// What the index is given.
    struct Fields: Hashable, Sendable {
        var title: String
        var author: String
        var text: String

        /// By their bytes: what the index has of a letter and its accent is not what it has of both in one.
        static func == (left: Fields, right: Fields) -> Bool {
            left.title.utf8.elementsEqual(right.title.utf8) && left.author.utf8.elementsEqual(right.author.utf8)
                && left.text.utf8.elementsEqual(right.text.utf8)
        }
    }

    private let plain: Fields
    private let folded: Fields

    init(title: String, author: String?, text: String) {
        plain = Fields(title: title, author: author ?? "", text: text)
        folded = plain.inForm(.folded)
    }

    /// What the index has of it in a form. It needs exactly that to take it out again.
    func fields(_ form: Form) -> Fields { form == .folded ? folded : plain.inForm(form) }
}

extension SearchText.Fields {
    fileprivate func inForm(_ form: SearchText.Form) -> Self {
        Self(
            title: SearchWords.indexed(title, form), author: SearchWords.indexed(author, form),
            text: SearchWords.indexed(text, form))
    }
}
