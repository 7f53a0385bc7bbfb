@testable import Refresh

extension FetchLimits {
    /// Times that no server here needs, however busy the machine is.
    static var patient: FetchLimits {
        var limits = FetchLimits()
        limits.connecting = .seconds(120)
        limits.total = .seconds(120)
        limits.bytes = 1 << 20
        return limits
    }

    /// Short times, for servers that stall.
    static var short: FetchLimits {
        var limits = FetchLimits()
        limits.connecting = .milliseconds(400)
        limits.total = .milliseconds(600)
        limits.bytes = 1 << 20
        return limits
    }
}

/// Fetches one address on a thread of its own. No proxy: these servers are on this machine.
func fetch(
    _ address: String, limits: FetchLimits = .patient,
    _ change: (inout FetchRequest) -> Void = { _ in },
    reachOf: @escaping @Sendable (String) -> NetworkReach? = { NetworkReach(host: $0) }
) async -> FetchAnswer {
    var request = FetchRequest(address: address)
    request.settings.proxy = ""
    change(&request)
    return await onOwnThread { [request] in FeedFetcher(limits: limits, reachOf: reachOf).fetch(request) }
}

extension FetchAnswer {
    /// The text that came.
    var text: String? {
        guard case .content(let bytes, _) = outcome else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Why nothing came.
    var failure: FetchFailure? {
        guard case .failed(let failure) = outcome else { return nil }
        return failure
    }
}
