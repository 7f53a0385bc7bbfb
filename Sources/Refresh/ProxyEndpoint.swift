import Foundation

/// Where the proxy is that an address may be fetched through: the one of the feed's settings, else the environment's, by
/// libcurl's rules. We need it only to tell the proxy's network address from the server's own.
struct ProxyEndpoint: Hashable, Sendable {
    let host: String
    let port: Int

    /// The proxy for an address with this scheme; nil when there is none.
    init?(setting: String?, scheme: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        // `HTTP_PROXY` is left out on purpose, as libcurl does: a web server sets it from a request's header field.
        let names =
            scheme == "https"
            ? ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] : ["http_proxy", "all_proxy", "ALL_PROXY"]
        guard let written = setting ?? names.lazy.compactMap({ environment[$0] }).first, !written.isEmpty else {
            return nil
        }
        let hasScheme = written.contains("://")
        guard let address = WebAddress(hasScheme ? written : "http://" + written) else { return nil }
        host = address.host
        // libcurl's own default for a proxy without a port.
        let namesPort = address.text.contains(":\(address.port)")
        port = namesPort || address.scheme == "https" ? address.port : 1_080
    }

    /// Whether a connection to this numeric address and port is one to the proxy.
    func isReached(at numericAddress: String, port: Int) -> Bool {
        port == self.port && (NetworkReach(numeric: host) == nil || host == numericAddress)
    }
}
