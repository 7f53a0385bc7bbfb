/// The query language in examples, as the program explains it.
public enum QueryHelp {
    /// What can be written, and what it finds.
    public static let terms: [(term: String, meaning: String)] = [
        ("storm coast", "both words, in headline, text or byline, or as the name of a tag or publisher"),
        ("govern*", "words that begin so"),
        ("\"return hubs\"", "these words next to each other"),
        ("#kosovo", "under this tag"),
        ("-#sport", "not under it; - (or NOT) takes out whatever stands behind it"),
        ("#serbia OR #albania", "one of them; parentheses group: (#serbia OR #albania) -vote"),
        ("title:hub", "in the headline; title:\"return hubs\""),
        ("author:smith", "in the byline"),
        ("source:times", "of a publisher; source:\"The Times\""),
        (
            "category:politics",
            "of a section: \(Category.allCases.map { $0.rawValue.lowercased() }.joined(separator: ", "))"
        ),
        ("is:unread", "or \(names(QueryMark.self, of: .is, but: "unread"))"),
        ("has:picture", "or \(names(QueryPart.self, of: .has, but: "picture"))"),
        ("lang:en", "in a language, by its code"),
        ("after:yesterday", "since then; after:2026-06-01, after:\"2 weeks ago\", after:\"last month\""),
        ("before:2026-06", "before then"),
        ("age:<2d", "younger than that, age:>2w older; min, h, d, w, mo, y"),
        ("story:123", "the articles of one story"),
    ]

    private static func names<Value: CaseIterable & RawRepresentable<String>>(
        _ values: Value.Type, of field: QueryField, but first: String
    ) -> String {
        Value.allCases.map(\.rawValue).filter { $0 != first }.map { "\(field.rawValue):\($0)" }.joined(separator: ", ")
    }
}
