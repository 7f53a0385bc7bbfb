/// What one fetch may cost, and how many may run at once.
///
/// The defaults suit a reader on a home line. Tests pass smaller ones.
public struct FetchLimits: Hashable, Sendable {
    /// The largest answer, in bytes after decompression, so that a gzip bomb counts what it would become.
    public var bytes = 32 << 20

    /// How many bytes of answers may be in memory at once, on their way and waiting to be read. Beyond it all but one
    /// connection pause, so that the most there can be is this and one answer more.
    public var bytesAtOnce = 24 << 20

    /// How long to wait for a connection, name look-up and TLS handshake included.
    public var connecting: Duration = .seconds(15)

    /// How long one request may take from start to end. Each hop of a redirect has this anew.
    public var total: Duration = .seconds(120)

    /// The slowest average that is waited for, in bytes a second over ``patience``. A server that says nothing, or drips
    /// a byte at a time, is below it.
    public var slowestBytesPerSecond = 30

    /// How long a server may stay below ``slowestBytesPerSecond``. Whole seconds.
    public var patience: Duration = .seconds(30)

    /// How many redirects are followed.
    public var redirects = 8

    /// How many requests run at once in all.
    public var connections = 24

    /// How many requests run at once on one host. This machine is no stranger to itself and has no such limit.
    public var connectionsPerHost = 2

    /// The limits of the product.
    public init() {}
}
