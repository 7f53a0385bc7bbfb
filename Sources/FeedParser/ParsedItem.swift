public import Foundation
public import News

/// One item of a feed as the feed has it: addresses are made absolute and dates are read, nothing else is decided.
public struct ParsedItem: Hashable, Sendable {
    /// The feed's own name for it (`guid`, `id`, `rdf:about`), trimmed.
    public var guid: String?

    /// The article's address, absolute.
    public var link: String?

    /// The headline.
    public var title: ParsedText?

    /// The publisher's summary: RSS `description`, which often is the whole text, Atom and JSON Feed `summary`. Relative
    /// addresses in it and in ``content`` are absolute where `xml:base` says what they count from, else they stand.
    public var summary: ParsedText?

    /// The text: `content:encoded`, Atom `content`, JSON Feed `content_html` or `content_text`.
    public var content: ParsedText?

    /// Whom it names as authors, each one line of plain text.
    public var authors: [String]

    /// When it says it was published.
    public var published: Date?

    /// When it says it was changed.
    public var updated: Date?

    /// The publisher's categories, trimmed, in the feed's order, each once.
    public var categories: [String]

    /// A picture, absolute.
    public var picture: String?

    /// Pictures that come with it beside its text, each once, in the feed's order.
    public var pictures: [ParsedPicture]

    /// Files that come with it, addresses absolute.
    public var enclosures: [Enclosure]

    /// Where the item starts in the feed, counted from 1.
    public var line: Int

    /// An item that says nothing.
    public init(line: Int) {
        self.line = line
        authors = []
        categories = []
        pictures = []
        enclosures = []
    }
}

/// A picture that comes with an item.
public struct ParsedPicture: Hashable, Sendable {
    /// Where it is, absolute.
    public var address: String

    /// What is to be seen on it, in words: one line of plain text.
    public var description: String?

    /// A picture at `address`.
    public init(address: String, description: String? = nil) {
        self.address = address
        self.description = description
    }

    /// The most characters of a description.
    static let longestDescription = 2_000
}

/// A text of a feed with what the feed says about its mark-up.
public struct ParsedText: Hashable, Sendable {
    /// The characters, without the feed's own escaping.
    public var value: String

    /// How they are meant.
    public var kind: Kind

    /// How a text can be meant.
    public enum Kind: Hashable, Sendable {
        /// As they stand: Atom `type="text"`, JSON Feed `content_text`.
        case plain
        /// As HTML: Atom `html` and `xhtml`, `content:encoded`, JSON Feed `content_html`.
        case html
        /// The format leaves it open (RSS titles and descriptions).
        case unsaid
    }

    /// Characters meant as `kind`.
    public init(_ value: String, kind: Kind = .unsaid) {
        self.value = value
        self.kind = kind
    }
}
