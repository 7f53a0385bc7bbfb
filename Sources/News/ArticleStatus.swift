/// What the user did with an article. It lives apart from the article's content and outlives it.
public struct ArticleStatus: Hashable, Sendable {
    /// Opened, or marked as read.
    public var isRead: Bool

    /// Starred by the user.
    public var isStarred: Bool

    /// A new article's status is neither read nor starred.
    public init(isRead: Bool = false, isStarred: Bool = false) {
        self.isRead = isRead
        self.isStarred = isStarred
    }

    /// The two marks a user can set.
    public enum Mark: String, Hashable, Sendable, CaseIterable, Codable {
        /// Read, or unread when taken off.
        case read
        /// Starred.
        case starred
    }

    /// The marks by name.
    public subscript(mark: Mark) -> Bool {
        get { mark == .read ? isRead : isStarred }
        set { if mark == .read { isRead = newValue } else { isStarred = newValue } }
    }
}
