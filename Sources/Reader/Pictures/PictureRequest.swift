/// A wish for a picture as cells.
public struct PictureRequest: Hashable, Sendable {
    /// Its web address.
    public var address: String
    /// The address of the feed that named it.
    public var feed: String
    /// The most columns it may take.
    public var columns: Int
    /// The most rows it may take.
    public var rows: Int
    /// The colours that the terminal has.
    public var colors: Theme.ColorDepth

    /// A wish for the picture at `address`.
    public init(address: String, feed: String, columns: Int, rows: Int, colors: Theme.ColorDepth) {
        self.address = address
        self.feed = feed
        self.columns = columns
        self.rows = rows
        self.colors = colors
    }
}

/// What became of a ``PictureRequest``.
public enum PictureAnswer: Hashable, Sendable {
    /// The picture.
    case cells(PictureCells)
    /// There is none, for a reason in words.
    case none(reason: String)
    /// There are no pictures at all on this machine, for a reason in words.
    case unavailable(reason: String)
    /// The server redirects to this host, which is a third party's and was not asked.
    case elsewhere(host: String)
}
