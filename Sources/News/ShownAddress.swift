/// Addresses as they are shown and logged: a password in one is the user's secret, and a report may be mailed, a screen
/// looked at.
public enum ShownAddress {
    /// An address, or a text in which addresses may stand, such as the reason why one could not be fetched, with an ellipsis
    /// for each password.
    public static func text(_ address: String) -> String { changed(address) { _ in "…" } }

    /// The address without its password.
    public static func withoutPassword(_ address: String) -> String { changed(address) { _ in nil } }

    /// The address without name and password: what is named beside it is told to others.
    public static func withoutLogin(_ address: String) -> String {
        guard let start = address.firstRange(of: "://")?.upperBound,
            let at = address[start...].prefix(while: { !isEnd($0) }).lastIndex(of: "@")
        else { return address }
        return String(address[..<start] + address[at...].dropFirst())
    }

    /// A text with something else in place of each password in it; where there is nothing, the colon goes, too.
    ///
    /// A password is what stands between `://name:` and the last `@` before the path: there may be an `@` in it.
    private static func changed(_ text: String, _ replacement: (Substring) -> String?) -> String {
        guard text.utf8.contains(0x40), text.contains("://") else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstRange(of: "://") {
            result += rest[..<mark.upperBound]
            rest = rest[mark.upperBound...]
            let authority = rest.prefix { !isEnd($0) }
            guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
                continue
            }
            result += authority[..<colon]
            if let replacement = replacement(authority[..<at][colon...].dropFirst()) { result += ":" + replacement }
            rest = rest[at...]
        }
        return result + rest
    }

    private static func isEnd(_ character: Character) -> Bool {
        switch character {
        case "/", "?", "#", "\\", "\"", "<", ">", "”": true
        default: character.isWhitespace
        }
    }
}
