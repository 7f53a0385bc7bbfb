/// Where an automatic tag comes from, as `tagline show` explains it.
public enum TagOrigin: String, CaseIterable, Sendable, Codable {
    /// The publisher's own category or keyword.
    case publisherCategory = "publisher category"
    /// A name in the headline, known by its shape.
    case headline
    /// A name in the text, known by its shape.
    case text
    /// A name in headline or text that the program's own lists know.
    case gazetteer
    /// A hashtag in the text.
    case writtenHashtag = "written hashtag"
    /// A rule of the user's.
    case userRule = "user rule"
}
