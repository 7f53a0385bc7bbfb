import CLibCurl
import Foundation

/// What the library that fetches can do on this machine, for a person who wonders why something is not fetched.
public struct NetworkLibrary: Hashable, Sendable {
    /// libcurl's version.
    public let version: String
    /// The library for secure connections, with its version; nil when there is none.
    public let security: String?
    /// Whether it speaks HTTP/2.
    public let hasHTTP2: Bool
    /// Whether it reaches IPv6 addresses.
    public let hasIPv6: Bool
    /// The compressions it understands.
    public let compressions: [String]
    /// The file or folder of certificates that is used; nil when none was found.
    public let certificates: String?

    /// The library as it is here.
    public init() {
        let facts = tl_version_info()?.pointee
        func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
        version = text(facts?.version) ?? "of an unknown version"
        security = text(facts?.ssl_version)
        let features = facts?.features ?? 0
        hasHTTP2 = features & CURL_VERSION_HTTP2 != 0
        hasIPv6 = features & CURL_VERSION_IPV6 != 0
        let known = [
            ("gzip", CURL_VERSION_LIBZ), ("brotli", CURL_VERSION_BROTLI), ("zstd", CURL_VERSION_ZSTD),
        ]
        compressions = known.filter { features & $0.1 != 0 }.map(\.0)
        let places = [SystemCertificates.file, SystemCertificates.folder, text(facts?.capath)].compactMap(\.self)
        certificates = places.first { path in
            var status = stat()
            guard stat(path, &status) == 0, access(path, R_OK) == 0 else { return false }
            if status.st_mode & S_IFMT != S_IFDIR { return status.st_size > 0 }
            return (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) == false
        }
    }
}
