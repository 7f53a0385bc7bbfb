/// Why something given as a feed, or as a list of feeds, was refused as a whole.
///
/// Bad input that still holds something readable is not refused: what is wrong with it is a ``FeedProblem``.
public struct FeedError: Error, Hashable, Sendable {
    /// What was given: a web address or a file's name.
    public let address: String

    /// What is wrong with it.
    public let reason: Reason

    /// A refusal of `address`.
    public init(address: String, reason: Reason) {
        self.address = address
        self.reason = reason
    }

    /// What can be wrong.
    public enum Reason: Hashable, Sendable {
        /// No bytes, or only white space.
        case empty
        /// A web page: an address that was meant for a browser, or a server's error page.
        case webPage
        /// A picture, an archive, sound: `kind` names it where its first bytes do.
        case binary(kind: String?)
        /// Mark-up or data of another kind; `root` is its outermost element, or what it is in words.
        case otherDocument(root: String)
        /// Text that is neither XML nor JSON.
        case plainText
        /// Cut or damaged before anything could be read; the message is the parser's, the line counted from 1.
        case damaged(message: String, line: Int)
    }
}

extension FeedError: CustomStringConvertible {
    /// One line that names the address and says what is wrong with it, free of control characters.
    public var description: String { OneLine.text("\(address): \(reason)", atMost: 600) }
}

extension FeedError.Reason: CustomStringConvertible {
    /// What is wrong, as the end of a sentence about the address.
    public var description: String {
        switch self {
        case .empty: "there is nothing in it"
        case .webPage: "this is a web page, not a feed"
        case .binary(let kind?): "this is \(kind), not a feed"
        case .binary(kind: nil): "these are binary data, not a feed"
        case .otherDocument(let root): "this is not a feed but a document of another kind (\(root))"
        case .plainText: "this is plain text, not a feed"
        case .damaged(let message, let line): "it cannot be read: \(message) (line \(line))"
        }
    }
}
