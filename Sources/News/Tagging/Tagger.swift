/// Says what an article is about: a pure function of its words, offline, in a fraction of a millisecond.
public enum Tagger {
    /// The most automatic tags an article gets.
    public static let mostTags = 8

    /// How many bytes of the text are read. Newspapers say what an article is about at its beginning.
    public static let bytesRead = 6_000

    /// How many bytes of the headline are read.
    static let titleBytesRead = 600

    /// The tags and the category of an article; empty where nothing is clear.
    public static func tag(_ input: TaggingInput) -> Tagging {
        withView(of: input) { view in
            let names = names(in: view)
            let categories = PublisherCategories(input.publisherCategories, source: input.source)
            let category = CategoryClassifier.category(of: view, sections: categories.sections, url: input.url)
            let tags = TagRanking(view: view, names: names, source: input.source, author: input.author)
                .tags(with: categories)
            return Tagging(tags: tags, category: category, language: view.languageCode(claimed: input.language))
        }
    }

    /// Calls `body` with the article's words.
    static func withView<Result>(of input: TaggingInput, _ body: (TextView) -> Result) -> Result {
        var bytes = Array(prefix(of: input.title, bytes: titleBytesRead))
        CodeInText.blankCode(in: &bytes, from: 0)
        HiddenSigns.remove(from: &bytes, from: 0)
        bytes.append(0x0A)
        let titleEnd = bytes.count
        for passage in input.text.passages {
            let room = titleEnd + bytesRead - bytes.count
            if room <= 0 { break }
            // A line break ends a sentence, so that no name goes on from one passage into the next.
            if bytes.count > titleEnd { bytes.append(0x0A) }
            let start = bytes.count
            bytes.append(contentsOf: prefix(of: passage.text, bytes: room))
            CodeInText.blankCode(in: &bytes, from: start)
            HiddenSigns.remove(from: &bytes, from: start)
            Boilerplate.blank(in: &bytes, from: start)
        }
        return bytes.withUnsafeBufferPointer { bytes in
            body(TextView(bytes: bytes, titleEnd: titleEnd, claimedLanguage: input.language))
        }
    }

    /// The things that a headline and a text name.
    static func names(in view: TextView) -> NameIndex {
        let known = KnownNameFinder(view).mentions()
        let mentions = ShapedNameFinder.mentions(in: view, known: known)
        return NameGrouper.index(of: mentions, in: view)
    }

    /// The first bytes of a text, without cutting a scalar in two.
    private static func prefix(of text: String, bytes limit: Int) -> Substring.UTF8View {
        let utf8 = text.utf8
        guard var end = utf8.index(utf8.startIndex, offsetBy: limit, limitedBy: utf8.endIndex) else {
            return text[...].utf8
        }
        while end > utf8.startIndex, end < utf8.endIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return text[text.startIndex..<end].utf8
    }
}
