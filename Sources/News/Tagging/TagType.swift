/// What kind of thing a hashtag names.
public enum TagType: String, CaseIterable, Sendable, Codable {
    /// A country, region, city, river.
    case place
    /// Someone.
    case person
    /// A body, company, party, club, band.
    case organisation
    /// Something that happens: a war, a tournament, a summit.
    case event
    /// A subject, or a name of which nothing more is known.
    case topic
    /// A hashtag that the publisher or the author wrote.
    case hashtag

    /// Whether it says more than that there is a word for it.
    public var isTelling: Bool { self != .topic && self != .hashtag }
}
