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
    public private(set) var lines: [ArticleLine] = []
    /// For each line, how many letters of the article come before it.
    private var lettersAbove: [Int] = []
    /// How many letters all lines have.
    private var letters = 0
    /// How many columns the widest line of code lacks.
    private(set) var codeOverhang = 0
    /// What can be gone to, in the order of the text.
    public internal(set) var places: [Place] = []
    /// The addresses with numbers, number 1 first.
    public internal(set) var addresses: [String] = []

    /// Adds a line at the bottom.
    mutating func append(_ line: ArticleLine) {
        lines.append(line)
        lettersAbove.append(letters)
        letters += line.visibleCharacters
        for segment in line.segments where segment.kind == .code {
            codeOverhang = max(codeOverhang, segment.width - segment.room)
        }
    }

    /// Takes away the last line.
    mutating func removeLastLine() {
        guard let line = lines.popLast() else { return }
        letters -= line.visibleCharacters
        lettersAbove.removeLast()
    }

    /// How many letters come before a line, or stand in all lines where it is past the last.
    func letters(above line: Int) -> Int { line < lines.count ? lettersAbove[max(line, 0)] : letters }

    /// The line in which a place stands that has so many letters before it.
    func line(after letters: Int) -> Int {
        guard letters > 0 else { return 0 }
        // The last line that begins no later. Lines without letters begin where the next one does.
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if self.letters(above: middle + 1) <= letters { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
