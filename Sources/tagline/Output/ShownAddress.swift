import Foundation

/// Addresses as they are shown and logged: a password in one is the user's secret, and a report may be mailed.
///
/// Who asks for the addresses themselves gets them whole: `export` (a backup of what is followed), `feeds edit` and
/// `feeds --json`.
enum ShownAddress {
    /// The address, with an ellipsis for its password.
    static func text(_ address: String) -> String {
        guard let start = address.range(of: "://")?.upperBound else { return address }
        let authority = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
            return address
        }
        return address[...colon] + "…" + address[at...]
    }

    /// A text in which addresses may stand, such as the reason why one could not be fetched.
    static func hidden(in text: String) -> String {
        guard text.contains("://"), text.contains("@") else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.contains("://") ? Self.text(String(word)) : String(word)
        }.joined(separator: " ")
    }
}
