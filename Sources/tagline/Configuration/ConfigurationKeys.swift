import News
import Reader

/// The keys that may stand in the configuration: the one list of them. What a misspelt key may have meant is looked up
/// here, and a test looks in the README for each.
enum ConfigurationKeys {
    /// A table of the file.
    struct Table {
        /// Its name; empty for the file itself.
        let name: String
        /// The keys that it may have.
        let keys: [String]
        /// Those that protect: of what is wrong there, the strictest is assumed, and so it is when they are misspelt.
        let protecting: Set<String>

        init(_ name: String, _ keys: [String], protecting: Set<String> = []) {
            self.name = name
            self.keys = keys
            self.protecting = protecting
        }
    }

    /// The file itself.
    static let file = Table(
        "",
        [
            "theme", "colors", "refresh-at-start", "full-text", "measure", "code", "link-numbers", "hyperlinks",
            "right-to-left", "pictures", "allowed-schemes", "keys", "page", "refresh", "keep", "feed", "tag",
        ],
        protecting: ["pictures", "allowed-schemes", "refresh", "keep", "feed"])

    /// `[keys]`: commands, and a preset.
    static let keys = Table("keys", ["preset"] + Command.allCases.map(\.rawValue))

    /// `[[page]]`.
    static let page = Table("page", ["name", "query"])

    /// `[[tag]]`.
    static let tag = Table("tag", ["name", "query"])

    /// `[refresh]`.
    static let refresh = Table("refresh", ["connections", "user-agent", "proxy"], protecting: ["proxy"])

    /// `[keep]`.
    static let keep = Table(
        "keep", ["time", "articles", "unread", "starred", "tagged"],
        protecting: ["time", "articles", "unread", "starred", "tagged"])

    /// `[[feed]]`.
    static let feed = Table(
        "feed",
        [
            "address", "title", "interval", "user", "password", "password-command", "token", "token-command",
            "headers", "proxy", "user-agent", "certificates", "command", "filter", "keep-time", "keep-articles",
        ],
        protecting: [
            "address", "user", "password", "password-command", "token", "token-command", "headers", "proxy",
            "certificates", "command", "filter", "keep-time", "keep-articles",
        ])

    /// All of them.
    static let tables = [file, keys, page, tag, refresh, keep, feed]

    /// What may have been meant by a key that a table does not have, as the end of a sentence.
    static func hint(for key: String, in table: Table) -> String {
        if let nearest = Suggestion.nearest(to: key, among: table.keys) { return "; did you mean “\(nearest)”?" }
        guard let other = place(of: key, outside: table) else { return "" }
        switch other.name {
        case "": return "; it stands above the first table"
        case "page", "tag", "feed": return "; it belongs to a [[\(other.name)]]"
        default: return "; it belongs below [\(other.name)]"
        }
    }

    /// The other table that has a key, where nothing in this one is written like it.
    static func place(of key: String, outside table: Table) -> Table? {
        guard Suggestion.nearest(to: key, among: table.keys) == nil else { return nil }
        return tables.first { $0.name != table.name && $0.keys.contains(key) }
    }
}
