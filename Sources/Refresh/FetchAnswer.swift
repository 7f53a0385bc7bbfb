/// What became of a ``FetchRequest``.
public struct FetchAnswer: Sendable {
    /// The request.
    public var request: FetchRequest

    /// What came of it.
    public var outcome: FetchResult

    /// The header fields of the last answer that the refresh knows; none when no server answered.
    public var headers = ResponseHeaders()

    /// The redirects that were followed, in order.
    public var redirects: [Redirect] = []

    /// How far away the server was that answered last; nil when none did or a proxy stood between.
    public var reach: NetworkReach?

    /// The address that answered in the end.
    public var address: String { redirects.last?.target ?? request.address }

    /// Where the feed says it lives from now on: the end of the unbroken row of permanent redirects (301 and 308, RFC
    /// 9110, section 15.4) at the start.
    public var permanentAddress: String? { redirects.prefix(while: \.isPermanent).last?.target }
}

/// How a fetch ended.
public enum FetchResult: Sendable {
    /// The server sent these bytes, decompressed. With `isCutShort`, the answer broke off before its end.
    case content([UInt8], isCutShort: Bool)

    /// The server says that the caller's copy is still good (304).
    case notModified

    /// Nothing that could be read came.
    case failed(FetchFailure)
}

/// One hop from an address to another.
public struct Redirect: Hashable, Sendable {
    /// The HTTP status that sent us on.
    public var status: Int

    /// The absolute address that it named.
    public var target: String

    /// Whether the server asks to use the new address from now on.
    public var isPermanent: Bool { status == 301 || status == 308 }

    /// A hop to `target`.
    public init(status: Int, target: String) {
        self.status = status
        self.target = target
    }
}
