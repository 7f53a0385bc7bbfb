public import News

/// The line at the bottom of the screen that takes text, and what it offers.
public struct PromptState: Hashable, Sendable {
    /// What the text is for.
    public enum Kind: Hashable, Sendable {
        /// A command, by its name.
        case command
        /// The name of a page to be saved.
        case pageName
        /// The tags of an article.
        case tags
        /// A search, which is done as one types.
        case search
        /// What is to be found in the article.
        case find
        /// A command of the shell that gets the article's text.
        case pipe
        /// An address whose feeds are to be found.
        case address
        /// What narrows the sheet in front.
        case sheetFilter
        /// A feed's name.
        case feedName(FeedID)
        /// A feed's folder.
        case feedFolder(FeedID)
        /// The tags of a feed's articles.
        case feedTags(FeedID)
        /// The tags of several articles, by signs: `+mine -sport`.
        case tagsOfMany(BulkWish.Articles, count: Int)
        /// Nothing but whether so many articles are to be changed.
        case confirm(BulkWish, count: Int)

        /// The most characters of such a line.
        var limit: Int {
            switch self {
            case .address, .pipe, .command: LineEditor.longLimit
            default: LineEditor.limit
            }
        }
    }

    /// What the text is for.
    public let kind: Kind
    /// The text.
    public internal(set) var editor: LineEditor
    /// What would complete it, best first.
    public internal(set) var choices: [Choice] = []
    /// The choice that `Tab` went to; nil while none was chosen.
    public internal(set) var chosen: Int?
    /// The text as it was typed, while a choice stands in its place.
    var typed: String?

    /// What is to be said beside the text.
    var note = ""

    /// Something that the text may become.
    public struct Choice: Hashable, Sendable {
        /// What the line would say.
        public var text: String
        /// What that means.
        public var detail: String
        /// The keys that do the same.
        public var keys: String
        /// What to show of it; nil for all of the text.
        public var label: String?
    }

    /// Whether what stands before the text is what matters, and not the text.
    public var isQuestion: Bool { if case .confirm = kind { true } else { false } }

    /// What stands before the text, the fullest first.
    public var labels: [String] {
        switch kind {
        case .pageName: ["Save this page as: ", "Save as: "]
        case .tagsOfMany(_, let count): ["Tags of \(count) articles (+new -old): ", "Tags (+ -): "]
        case .confirm(let wish, let count):
            [
                "\(wish.kind.question(count: count)) Enter does it, Esc does not: ",
                "\(wish.kind.question(count: count)) Enter/Esc: ",
            ]
        case .address: ["Add a site, article, channel or feed: ", "Add an address: ", "Add: "]
        default: [symbol]
        }
    }

    private var symbol: String {
        switch kind {
        case .command: ":"
        case .pageName: "Save as: "
        case .tags, .feedTags, .tagsOfMany: "Tags: "
        case .confirm: "?"
        case .address: "Add: "
        case .sheetFilter: "/"
        case .feedName: "Name: "
        case .feedFolder: "Folder: "
        case .search: "/"
        case .find: "/"
        case .pipe: "|"
        }
    }

    /// The most choices that are shown at once.
    static let mostVisibleChoices = 8
}
