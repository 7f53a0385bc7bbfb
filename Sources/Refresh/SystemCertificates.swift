import CLibCurl
import Foundation

/// Where this machine's certificates are: where the environment says, as with the `curl` command, else where libcurl was
/// built to look.
enum SystemCertificates {
    /// The file of certificates; nil when libcurl is to find them by itself.
    static let file: String? = {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["CURL_CA_BUNDLE"] ?? environment["SSL_CERT_FILE"], !named.isEmpty { return named }
        guard let version = tl_version_info(), let built = version.pointee.cainfo else { return nil }
        let path = String(cString: built)
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }()

    /// The folder of certificates that the environment names.
    static let folder: String? = {
        let environment = ProcessInfo.processInfo.environment
        // Set together with a file, it holds the same certificates, and would keep libcurl from caching them.
        guard environment["CURL_CA_BUNDLE"] == nil, environment["SSL_CERT_FILE"] == nil else { return nil }
        return environment["SSL_CERT_DIR"]
    }()
}
