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

        /// The same with more keys.
        func with(_ others: [String]) -> Table { Table(name, keys + others, protecting: protecting) }
    }

    /// The file itself.
    static let file = Table(
        "",
        [
            "theme", "theme-dark", "theme-light", "background", "colors", "refresh-at-start", "full-text", "rows",
            "article", "measure", "mark-read", "code", "link-numbers", "hyperlinks", "right-to-left", "pictures",
            "allowed-schemes", "mouse", "keys", "keys-in", "page", "refresh", "keep", "feed", "tag",
        ],
        protecting: ["pictures", "allowed-schemes", "refresh", "keep", "feed"])

    /// `[keys]`: commands, and a preset.
    static let keys = Table("keys", ["preset"] + Command.allCases.map(\.rawValue))

    /// `[keys-in]`: tables as `[keys]`, each for one context.
    static let keysIn = Table("keys-in", Context.allCases.map(\.rawValue))

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
    static let tables = [file, keys, keysIn, page, tag, refresh, keep, feed]

    /// What may have been meant by a key that a table does not have, as the end of a sentence.
    static func hint(for key: String, in table: Table) -> String {
        if let equal = equal(to: key, among: table.keys) { return "; did you mean “\(equal)”?" }
        let other = place(of: key, outside: table)
        // What another table has under this very name is no misspelling of what this one has.
        if let nearest = Suggestion.nearest(to: key, among: table.keys), other == nil || isLike(nearest, key) {
            return "; did you mean “\(nearest)”?"
        }
        guard let other, let name = equal(to: key, among: other.keys) else { return "" }
        let meant = name == key ? "it" : "“\(name)”"
        switch other.name {
        case "": return "; \(meant) stands above the first table"
        case "page", "tag", "feed": return "; \(meant) belongs to a [[\(other.name)]]"
        default: return "; \(meant) belongs below [\(other.name)]"
        }
    }

    /// The other table that has a key, where this one has none of that name.
    static func place(of key: String, outside table: Table) -> Table? {
        guard equal(to: key, among: table.keys) == nil else { return nil }
        return tables.first { $0.name != table.name && equal(to: key, among: $0.keys) != nil }
    }

    /// What is at stake with a key of a table that protects.
    static func stakes(of key: String, in table: Table) -> Set<Stake> {
        guard table.protecting.contains(key) else { return [] }
        switch (table.name, key) {
        case ("", "pictures"): return [.pictures]
        case ("", "allowed-schemes"): return [.schemes]
        case ("", "keep"), ("keep", _), ("feed", "keep-time"), ("feed", "keep-articles"): return [.keeping]
        case ("", "feed"): return [.fetching, .keeping]
        default: return [.fetching]
        }
    }

    // MARK: Names

    /// A name without what people write differently: capitals, and what stands between words.
    static func folded(_ name: String) -> String { words(of: name).joined() }

    /// The words of a name, however they are set apart: `http-proxy`, `HTTP_PROXY`, `httpProxy`, `http.proxy`.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var last: Character?
        for character in name {
            let begins = character.isUppercase && last?.isLowercase == true
            if !character.isLetter && !character.isNumber || begins, !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
            if character.isLetter || character.isNumber { word.append(character) }
            last = character
        }
        return word.isEmpty ? words : words + [word.lowercased()]
    }

    /// The key that is written like a name but for capitals, what stands between words, and the plural.
    static func equal(to name: String, among keys: [String]) -> String? {
        let name = folded(name)
        return keys.first { folded($0) == name }
            ?? keys.first { folded($0) + "s" == name || folded($0) == name + "s" }
    }

    /// Whether a name may be a misspelt key: it is a few edits away, not only the key's beginning.
    static func isLike(_ key: String, _ name: String) -> Bool {
        let (key, name) = (folded(key), folded(name))
        if key == name { return true }
        guard name.count > 2, abs(key.count - name.count) <= max(1, key.count / 3) else { return false }
        return Suggestion.nearest(to: name, among: [key]) != nil
    }
}
