import Foundation

/// Why an address could not be fetched. The description is a sentence's end, as in "Le Monde: the server answered 404
/// Not Found"; the address is the caller's to name.
public enum FetchFailure: Error, Hashable, Sendable {
    /// The address is none.
    case invalidAddress
    /// The address has a scheme that is not fetched.
    case unsupportedScheme(String)
    /// The host's name leads nowhere.
    case unknownHost(String)
    /// The proxy's name leads nowhere.
    case unknownProxy
    /// The host, by name, took no connection.
    case noConnection(host: String, reason: String)
    /// Nothing came, or too little, in the time given.
    case timedOut(Stage, after: Duration)
    /// The answer, decompressed, is larger than this many bytes.
    case tooLarge(bytes: Int)
    /// The server answered with this HTTP status.
    case status(Int)
    /// The server sent us in circles, or on and on.
    case tooManyRedirects(Int)
    /// A redirect without an address to go to.
    case aimlessRedirect(Int)
    /// A redirect to something that is not the web.
    case redirectToScheme(String)
    /// A redirect from far away to this machine or its network.
    case redirectInward(host: String)
    /// An address on this machine or its network that something farther away has named.
    case inward(host: String)
    /// A redirect to a site that must not learn of the request.
    case redirectToOtherSite(host: String)
    /// The server's certificate is not to be trusted.
    case certificate(CertificateProblem)
    /// The secure connection could not be made, for another reason.
    case handshake(String)
    /// The answer's compression is damaged.
    case damagedCompression
    /// The answer is compressed in a way that is not understood, or the server says so.
    case unknownCoding(String)
    /// What answered does not speak HTTP.
    case notHTTP
    /// The connection ended before the answer did.
    case brokeOff(bytes: Int)
    /// The answer has nothing in it.
    case empty
    /// Another address of this host was just answered with "too many requests" (429) or "come back later" (503).
    case hostAsksToWait(String)
    /// A file could not be read.
    case file(FileProblem)
    /// The feed's command, or the command that it goes through, gave nothing that could be read.
    case command(CommandProblem, isFilter: Bool)
    /// The address is a command of the user's, which the configuration does not name (any more).
    case commandNotConfigured
    /// Something else, in the words of the library.
    case other(String)

    /// How far a request had come.
    public enum Stage: Hashable, Sendable {
        /// The connection was not made.
        case connecting
        /// The request was sent, and no answer came.
        case waiting
        /// The answer had begun; so many bytes of it had come.
        case receiving(bytes: Int)
    }

    /// What is wrong with a certificate.
    public enum CertificateProblem: Hashable, Sendable {
        /// Its time is over.
        case expired
        /// Its time has not begun (or this machine's clock is wrong).
        case notYetValid
        /// It is made out to another name.
        case otherName(host: String)
        /// Nobody vouches for it but itself.
        case selfSigned
        /// It comes from an authority that this machine does not know.
        case unknownAuthority
        /// It was taken back.
        case revoked
        /// This machine's own certificates cannot be read.
        case noneInstalled
        /// Something else, in the words of the library.
        case other(String)
    }

    /// Why a `file:` address cannot be read.
    public enum FileProblem: Hashable, Sendable {
        /// There is none.
        case missing
        /// It is a directory.
        case directory
        /// It is a pipe, a socket or a device.
        case notAFile
        /// The address names another machine.
        case onAnotherHost(String)
        /// The system's reason.
        case unreadable(String)
    }
}

extension FetchFailure: CustomStringConvertible {
    /// The reason in plain words.
    public var description: String {
        switch self {
        case .invalidAddress: "this is not a web address"
        case .unsupportedScheme(let scheme): "addresses with “\(scheme):” cannot be fetched"
        case .unknownHost(let host): "no server named “\(host)” was found; the name is wrong or the network is down"
        case .unknownProxy: "the proxy was not found; see https_proxy and all_proxy in the environment"
        case .noConnection(let host, let reason): "no connection to \(host): \(reason)"
        case .timedOut(.connecting, let time): "no connection within \(time.inWords)"
        case .timedOut(.waiting, let time): "the server took the connection but did not answer within \(time.inWords)"
        case .timedOut(.receiving(let bytes), let time):
            "the server was too slow: \(bytes.bytesInWords) had come after \(time.inWords)"
        case .tooLarge(let bytes): "the answer is larger than \(bytes.bytesInWords)"
        case .status(let code): Self.words(forStatus: code)
        case .tooManyRedirects(let count): "the server redirects in circles (\(count) redirects)"
        case .aimlessRedirect(let code): "the server redirects (\(code)) without saying where"
        case .redirectToScheme(let scheme): "the server redirects to a “\(scheme):” address, which is refused"
        case .redirectInward(let host):
            "the server redirects to \(host), which is on this machine or its network; that is refused"
        case .inward(let host):
            "\(host) is on this machine or its network, and what names it is not; that is refused"
        case .redirectToOtherSite(let host): "the server redirects to \(host), which is another site"
        case .certificate(let problem): problem.description
        case .handshake(let reason): "the secure connection failed: \(reason)"
        case .damagedCompression: "the answer's compression is damaged"
        case .unknownCoding(let name): "the answer is compressed in a way that is not understood: “\(name)”"
        case .notHTTP: "what answers there does not speak HTTP"
        case .brokeOff(let bytes): "the connection broke off after \(bytes.bytesInWords)"
        case .empty: "the answer is empty"
        case .hostAsksToWait(let host): "\(host) asks to be left alone for a while"
        case .file(let problem): problem.description
        case .command(let problem, let isFilter): "its \(isFilter ? "filter" : "command") \(problem)"
        case .commandNotConfigured: "commands are run only where config.toml names them, and it does not name this one"
        case .other(let words): words
        }
    }

    private static func words(forStatus code: Int) -> String {
        let phrase = reasonPhrases[code].map { " " + $0 } ?? ""
        let answer = "the server answered \(code)\(phrase)"
        switch code {
        case 304: return answer + ", though it was not asked whether anything changed"
        case 401: return answer + "; it wants a name and password, which can stand in config.toml"
        case 407: return "the proxy answered 407 Proxy Authentication Required"
        case 410: return answer + ": the feed is gone for good"
        default: return answer
        }
    }

    /// The phrases of RFC 9110 and RFC 6585. The server's own phrase is a stranger's text and says no more.
    private static let reasonPhrases = [
        204: "No Content", 304: "Not Modified", 400: "Bad Request", 401: "Unauthorized", 402: "Payment Required",
        403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout",
        410: "Gone", 418: "I’m a teapot", 421: "Misdirected Request", 425: "Too Early", 429: "Too Many Requests",
        451: "Unavailable For Legal Reasons", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
        503: "Service Unavailable", 504: "Gateway Timeout", 508: "Loop Detected",
    ]
}

extension FetchFailure.CertificateProblem: CustomStringConvertible {
    /// The problem in plain words.
    public var description: String {
        switch self {
        case .expired: "the server’s certificate has expired"
        case .notYetValid: "the server’s certificate is not valid yet; is this machine’s clock right?"
        case .otherName(let host): "the server’s certificate is made out to another name than \(host)"
        case .selfSigned: "the server’s certificate is signed by itself and by nobody else"
        case .unknownAuthority: "the server’s certificate comes from an authority that this machine does not know"
        case .revoked: "the server’s certificate was revoked"
        case .noneInstalled:
            "this machine’s certificates cannot be read; is the package ca-certificates installed, and SSL_CERT_FILE right?"
        case .other(let words): "the server’s certificate cannot be trusted: \(words)"
        }
    }
}

extension FetchFailure.FileProblem: CustomStringConvertible {
    /// The problem in plain words.
    public var description: String {
        switch self {
        case .missing: "there is no such file"
        case .directory: "this is a directory, not a file"
        case .notAFile: "this is a pipe or device, not a file"
        case .onAnotherHost(let host): "a file on another machine (\(host)) cannot be read"
        case .unreadable(let reason): "the file cannot be read: \(reason)"
        }
    }
}

extension Int {
    /// A count of bytes as people say it: `512 bytes`, `64 MB`.
    var bytesInWords: String {
        switch self {
        case 1: "1 byte"
        case ..<1_024: "\(self) bytes"
        case ..<(1 << 20): "\(self >> 10) kB"
        case ..<(1 << 30): "\(self >> 20) MB"
        default: "\(self >> 30) GB"
        }
    }
}

extension Duration {
    /// A time as people say it: `15 seconds`, `2 minutes`, `0.5 seconds`.
    var inWords: String {
        let seconds = Double(components.seconds) + Double(components.attoseconds) * 1e-18
        let rounded = (seconds * 10).rounded() / 10
        if seconds >= 120 { return "\(Int((seconds / 60).rounded())) minutes" }
        return rounded == 1 ? "1 second" : "\(rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)") seconds"
    }

    /// The time in whole milliseconds, at least one.
    var milliseconds: Int {
        max(Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000), 1)
    }
}
