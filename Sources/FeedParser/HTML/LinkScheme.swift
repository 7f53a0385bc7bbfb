/// Schemes of links in texts, besides those of the web and of mail: they are kept, to be shown and copied. What is opened
/// is another question, and the user's.
enum LinkScheme {
    /// Whether links of a scheme, in small letters, are kept. Not those that are a program or a page themselves
    /// (`javascript:`, `data:`), that name something on the reader's own machine or within a browser (`file:`, `about:`),
    /// or that hand words to a program of the system (`intent:`, `ms-…:`). One letter is a drive: `C:\`.
    static func isKept(_ scheme: String) -> Bool {
        scheme.utf8.count > 1 && !refused.contains(scheme) && !scheme.hasPrefix("ms-") && !scheme.hasSuffix("-ms")
            && !scheme.hasSuffix("-extension") && !scheme.hasSuffix("script")
    }

    /// Whether a bare address of a scheme becomes a link where it stands in a text without mark-up.
    static func isFoundInText(_ scheme: String) -> Bool { found.contains(scheme) }

    /// Whether digits may follow the colon at once; else `localhost:8080` is a host and its port.
    static func namesNumbers(_ scheme: String) -> Bool { numeric.contains(scheme) }

    private static let refused: Set<String> = [
        "http", "https", "mailto", "javascript", "vbscript", "livescript", "mocha", "data", "file", "filesystem",
        "blob",
        "about", "view-source", "jar", "resource", "chrome", "moz-icon", "wyciwyg", "intent", "shell", "res", "search",
        "cid", "mid", "exec",
    ]

    private static let found: Set<String> = [
        "http", "https", "gemini", "gopher", "spartan", "finger", "ftp", "ftps", "sftp", "irc", "ircs", "git", "ssh",
        "rsync", "nntp",
    ]

    private static let numeric: Set<String> = ["tel", "sms", "geo", "doi", "callto", "sip", "sips", "urn", "oid"]
}
