public import News

/// Lists of feeds as programs exchange them (OPML 1.0 and 2.0, <http://opml.org/spec2.opml>).
public enum OPML {
    /// The feeds of the list in `bytes`, with the folders they are in.
    ///
    /// - Parameter name: the file's name or address, for error messages.
    /// - Throws: ``FeedError`` when it is no OPML.
    public static func subscriptions(
        in bytes: [UInt8], name: String
    ) throws(FeedError) -> (subscriptions: [Subscription], problems: [FeedProblem]) {
        throw FeedError(address: name, reason: .plainText)
    }

    /// An OPML 2.0 document of `subscriptions` in their folders.
    public static func document(of subscriptions: [Subscription], title: String) -> String { "" }
}
