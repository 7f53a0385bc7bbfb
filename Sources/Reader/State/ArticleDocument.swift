public import News

/// An article with its text as blocks: what the article pane is given.
public struct ArticleDocument: Hashable, Sendable {
    /// The article.
    public var article: Article
    /// The text that is shown.
    public var blocks: [TextBlock] {
        get { text.blocks }
        set { text = DocumentText(newValue) }
    }
    /// The text that is not shown: the feed's, where the page's is, or the other way round; nil where the page was not
    /// fetched.
    public var otherBlocks: [TextBlock]? {
        get { otherText?.blocks }
        set { otherText = newValue.map { DocumentText($0) } }
    }
    /// Its story's articles, newest first; empty where it stands alone.
    public var coverage: [Headline] = []
    /// Where it was left when it was last read: how many letters of it stood above the pane.
    public var position = 0
    /// Whether ``blocks`` is the text of the article's own page.
    public var showsPage = false
    /// The pictures of it that are not fetched by themselves, by their addresses; nil while that is not known, and none is.
    public var heldPictures: [String: HeldPicture]?
    /// The hosts that are no third parties to it.
    public var pictureHosts: Set<String> = []
    /// Whether the page's text is to be fetched when the article is opened.
    public var wantsPage = false

    private(set) var text: DocumentText
    private var otherText: DocumentText?

    /// An article with its text. It is measured here, which takes its time where it is long: not on the thread that has the
    /// terminal.
    public init(article: Article, blocks: [TextBlock]) {
        self.article = article
        text = DocumentText(blocks)
    }

    /// An article with the text of its page, and that of the feed behind it.
    public init(article: Article, pageBlocks: [TextBlock], feedBlocks: [TextBlock]) {
        self.init(article: article, blocks: pageBlocks)
        otherBlocks = feedBlocks
        showsPage = true
    }

    /// The third parties whose pictures wait until somebody asks for them.
    var heldHosts: Set<String> { heldPictures.map(HeldPicture.hosts) ?? [] }

    /// Has the pictures of some third parties fetched as all others are.
    mutating func releasePictures(of hosts: Set<String>) {
        heldPictures = heldPictures?.filter { _, held in
            if case .untilAsked(let host) = held { !hosts.contains(host) } else { true }
        }
    }

    /// Whether there are pictures in it, shown or not.
    var hasPictures: Bool { article.picture != nil || text.hasPictures || otherText?.hasPictures == true }

    /// Shows the other text, where there is one.
    mutating func toggle() {
        guard let other = otherText else { return }
        otherText = text
        text = other
        showsPage.toggle()
    }
}

/// A text as blocks, with what it takes a walk through all of it to know.
struct DocumentText: Hashable, Sendable {
    /// The blocks.
    let blocks: [TextBlock]
    /// How long it takes to read, in whole minutes; nil where it is read at a glance.
    let minutes: Int?
    /// Whether it is too long to be typeset before the next key.
    let isLong: Bool
    /// The addresses of the first pictures in it, to know those that need not stand above it.
    private let pictures: Set<String>

    /// The longest text that is typeset at once, by the measure of ``ArticleSetter/spend(_:)``.
    static let longestAtOnce = 40_000

    init(_ blocks: [TextBlock]) {
        self.blocks = blocks
        var walk = TextWalk()
        walk.add(blocks)
        minutes = ReadingTime.minutes(words: walk.words, wide: walk.wide)
        isLong = walk.cost > DocumentText.longestAtOnce
        pictures = walk.pictures
    }

    /// Whether there are pictures in it.
    var hasPictures: Bool { !pictures.isEmpty }

    /// Whether one of the pictures in it is the one at an address.
    func holdsPicture(at address: String) -> Bool { pictures.contains(address) }
}
