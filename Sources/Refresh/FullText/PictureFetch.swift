extension FeedFetcher {
    /// The limits for one picture.
    public static var pictureLimits: FetchLimits {
        var limits = FetchLimits()
        limits.bytes = 12 << 20
        limits.connecting = .seconds(10)
        limits.total = .seconds(20)
        limits.patience = .seconds(10)
        return limits
    }

    /// Fetches the bytes of a picture; what they are is the caller's to find out.
    ///
    /// - Parameters:
    ///   - namedBy: how far away the stranger was who named the address; nil where the user did.
    ///   - sites: see ``FetchRequest/sites``.
    public func picture(
        at address: String, namedBy: NetworkReach?, sites: [Site]? = nil, settings: FetchSettings = FetchSettings()
    ) throws(FetchFailure) -> [UInt8] {
        var request = FetchRequest(address: address, namedBy: namedBy, settings: settings)
        request.sites = sites
        request.wanted = .picture
        switch fetch(request).outcome {
        case .content(let bytes, _): return bytes
        case .notModified: throw .status(304)
        case .failed(let failure): throw failure
        }
    }
}
