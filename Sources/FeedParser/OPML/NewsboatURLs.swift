public import News

/// The list of feeds of newsboat: one address a line, then tags.
public enum NewsboatURLs {
    /// The feeds of the list in `bytes`.
    ///
    /// - Parameter name: the file's name, for error messages.
    /// - Throws: ``FeedError`` when it is no such list.
    public static func subscriptions(
        in bytes: [UInt8], name: String
    ) throws(FeedError) -> (subscriptions: [Subscription], problems: [FeedProblem]) {
        throw FeedError(address: name, reason: .plainText)
    }
}
