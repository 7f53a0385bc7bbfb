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
            "folder:tech",
            "of the feeds of a folder, and of folders within it; in:tech is as good, and folder:tech/linux"
        ),
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

    /// What may stand behind fields that have a few values only.
    public static let values: [(field: String, names: [String])] = [
        ("\(QueryField.is.rawValue):", QueryMark.allCases.map(\.rawValue)),
        ("\(QueryField.has.rawValue):", QueryPart.allCases.map(\.rawValue)),
        ("\(QueryField.category.rawValue):", Category.allCases.map { $0.rawValue.lowercased() }),
    ]

    /// What a term may begin with, and what it finds.
    public static let beginnings: [(term: String, meaning: String)] =
        [("#", "a tag")] + QueryField.allCases.map { field in ("\(field.rawValue):", "as \(field.example)") }

    private static func names<Value: CaseIterable & RawRepresentable<String>>(
        _ values: Value.Type, of field: QueryField, but first: String
    ) -> String {
        Value.allCases.map(\.rawValue).filter { $0 != first }.map { "\(field.rawValue):\($0)" }.joined(separator: ", ")
    }
}
