import Foundation
import Refresh

extension Checkup {
    /// What fetches: libcurl, certificates, proxies. Nothing is fetched to find out.
    static func network(_ environment: [String: String]) -> Checkup {
        let library = NetworkLibrary()
        var findings: [Finding] = []
        let abilities =
            [library.hasHTTP2 ? "HTTP/2" : nil, library.hasIPv6 ? "IPv6" : nil].compactMap(\.self)
            + library.compressions
        findings.append(.fine("libcurl \(library.version): \(abilities.joined(separator: ", "))"))
        if let security = library.security {
            if let certificates = library.certificates {
                findings.append(.fine("\(security), certificates from \(certificates)"))
            } else {
                findings.append(
                    .problem(
                        "no certificates were found: secure addresses cannot be fetched",
                        "install ca-certificates, or set SSL_CERT_FILE"))
            }
        } else {
            findings.append(.problem("this libcurl cannot make secure connections", "install one that can"))
        }
        for name in ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            findings.append(.fine("\(name)=\(withoutPassword(value))"))
        }
        return Checkup(title: "Network", findings: findings)
    }

    /// A proxy's address may hold a password, which does not belong in a report that somebody mails.
    private static func withoutPassword(_ address: String) -> String {
        guard let at = address.lastIndex(of: "@") else { return address }
        let start = address.range(of: "://")?.upperBound ?? address.startIndex
        return start < at ? address[..<start] + "…" + address[at...] : address
    }
}
