public import News

/// An article as lines, with everything that one can go to from it.
public struct SetArticle: Hashable, Sendable {
    /// Somewhere to go to.
    public enum Target: Hashable, Sendable {
        /// A web or mail address.
        case address(String)
        /// The page of a tag.
        case tag(Tag)
        /// The page of a category.
        case category(News.Category)
        /// The page of a source.
        case source(String)
        /// The same story at another publisher.
        case article(ArticleID, StoryID)
    }

    /// A piece of text that leads somewhere.
    public struct Place: Hashable, Sendable {
        /// Where it leads.
        public let target: Target
        /// The line it begins on.
        public internal(set) var line = 0
        /// Whether walking from link to link stops here; not where the same address is named once more at the foot.
        public let isStop: Bool
    }

    /// A picture among the lines.
    public struct Picture: Hashable, Sendable {
        /// What to ask for.
        public let request: PictureRequest
        /// The lines it takes.
        public let lines: Range<Int>
    }

    /// The pictures, from the top; none where pictures are not shown.
    public internal(set) var pictures: [Picture] = []
    /// The lines from the top.
    public internal(set) var lines: [ArticleLine] = []
    /// What can be gone to, in the order of the text.
    public internal(set) var places: [Place] = []
    /// The addresses with numbers, number 1 first.
    public internal(set) var addresses: [String] = []
}
