import Foundation
import News
import Terminal
import TOMLKit

/// What may be at stake where the configuration says something that is not understood: a setting that protects may have
/// been meant, whatever the name, its case, and the table it stands in. Then the strictest counts.
enum Stake: CaseIterable {
    /// Who learns that something is fetched: a proxy, certificates, a login.
    case fetching
    /// What stays in the store.
    case keeping
    /// Whether strangers' pictures are fetched.
    case pictures
    /// What else than web addresses is opened.
    case schemes
    /// Which tags the user's rules put on.
    case tags

    /// What is done until it is right, as a sentence's end.
    var consequence: String {
        switch self {
        case .fetching: "nothing is fetched"
        case .keeping: "nothing old is removed"
        case .pictures: "pictures are off"
        case .schemes: "only web and mail addresses are opened"
        case .tags: "tags stay as they are"
        }
    }

    /// What is at stake with something that stands in `table` under a name that it does not have.
    static func stakes(
        of name: String, _ value: any TOMLValueConvertible, in table: ConfigurationKeys.Table
    ) -> Set<Stake> {
        // A key for a command that is misspelt: no more than that.
        if table.name == "keys", isKeys(value) { return [] }
        var stakes = within(value, depth: 0)
        if !isMisspelt(name, for: table) { stakes.formUnion(named(name)) }
        if isTable(value) { stakes.formUnion(inTable(named: name, value)) }
        if table.name == "keep" { stakes.insert(.keeping) }
        return stakes
    }

    /// What would be right where this is at stake, as the end of a sentence.
    var hint: String {
        switch self {
        case .fetching: "; a proxy is “proxy” below [refresh]"
        case .keeping: "; what is kept stands below [keep]"
        case .pictures: "; whether pictures are shown is “pictures”, above the first table"
        case .schemes: "; what else is opened is “allowed-schemes”, above the first table"
        case .tags: "; tags are written as [[tag]]"
        }
    }

    // MARK: Names

    /// Words in the names of tables that would protect, whatever is in them.
    private static let tables: [String: Set<Stake>] = [
        "refresh": [.fetching], "feed": [.fetching, .keeping], "source": [.fetching, .keeping],
        "subscription": [.fetching, .keeping], "tag": [.tags], "hashtag": [.tags], "rule": [.tags],
    ]

    private static func inTable(named name: String, _ value: any TOMLValueConvertible) -> Set<Stake> {
        var stakes: Set<Stake> = []
        for word in ConfigurationKeys.words(of: name) {
            for (table, meant) in tables where ConfigurationKeys.isLike(table, word) || table + "s" == word {
                stakes.formUnion(meant)
            }
        }
        if holds("query", value), !ConfigurationKeys.isLike("page", name) { stakes.insert(.tags) }
        return stakes
    }

    /// Parts of names that say it, wherever they stand in one, without what stands between words.
    private static let parts: [Stake: [String]] = [
        .fetching: [
            "prox", "socks", "privoxy", "tunnel", "torhost", "torport", "certificate", "cacert", "cafile", "capath",
            "cabundle", "tlsverify", "sslverify", "verif", "insecure", "password", "passwd", "credential", "username",
            "bearer", "cookie", "anonym", "onion", "offline",
        ],
        .keeping: [
            "keep", "kept", "retain", "retention", "expir", "delet", "remov", "purge", "prune", "cleanup", "archiv",
            "maxage", "maxarticle", "maxitem", "starred", "favourite", "favorite", "unread", "flagged", "bookmark",
        ],
        .pictures: ["picture", "image", "photo", "thumbnail", "graphic", "sixel", "remotecontent", "thirdpart"],
        .schemes: ["scheme", "protocol", "allowed"],
    ]

    /// Whole words of names that say it.
    private static let words: [Stake: [String]] = [
        .fetching: [
            "tor", "vpn", "i2p", "relay", "gateway", "ca", "cert",
            "certs", "ssl", "tls", "pem", "trust", "token", "auth", "login", "header", "headers", "dns",
            "doh",
        ],
        .keeping: ["clean", "history", "days", "read", "limit", "limits"],
        .pictures: ["pic", "pics", "img", "imgs", "media"],
        .schemes: ["allow"],
    ]

    /// What a name says that is at stake.
    ///
    /// - Parameter common: names of keys that many other things might have.
    static func named(_ name: String, except common: Set<String> = []) -> Set<Stake> {
        guard name.count <= 200 else { return [.fetching, .keeping, .pictures, .schemes] }
        let whole = ConfigurationKeys.folded(name)
        let single = ConfigurationKeys.words(of: name)
        var stakes: Set<Stake> = []
        for stake in allCases {
            let isSaid =
                (parts[stake] ?? []).contains { whole.contains($0) }
                || single.contains { (words[stake] ?? []).contains($0) }
            if isSaid { stakes.insert(stake) }
        }
        // Known keys, of whatever table, also misspelt: “proxi”, “porxy”, “starrd”, “picturs”.
        for table in ConfigurationKeys.tables {
            for key in table.protecting where !common.contains(key) && ConfigurationKeys.isLike(key, name) {
                stakes.formUnion(ConfigurationKeys.stakes(of: key, in: table))
            }
        }
        for word in single where word.count > 3 {
            for (key, meant) in misspelt where ConfigurationKeys.isLike(key, word) { stakes.insert(meant) }
        }
        return stakes
    }

    /// Words whose misspelling in a longer name is looked for.
    private static let misspelt: KeyValuePairs<String, Stake> = [
        "proxy": .fetching, "socks": .fetching, "certificates": .fetching, "pictures": .pictures, "images": .pictures,
        "schemes": .schemes, "starred": .keeping, "tagged": .keeping, "unread": .keeping,
    ]

    /// Whether a name is nearer to a key of its table that protects nothing than to any that does.
    private static func isMisspelt(_ name: String, for table: ConfigurationKeys.Table) -> Bool {
        guard let own = Suggestion.nearest(to: name, among: table.keys), !table.protecting.contains(own) else {
            return false
        }
        return ConfigurationKeys.isLike(own, name)
    }

    // MARK: Values

    /// What stands within a value that is at stake.
    private static func within(_ value: any TOMLValueConvertible, depth: Int) -> Set<Stake> {
        guard depth < 16 else { return [.fetching, .keeping, .pictures] }
        if let text = value.string { return ProxyAddress.isMeant(by: text) ? [.fetching] : [] }
        var stakes: Set<Stake> = []
        if let table = value.table {
            for key in table.keys {
                stakes.formUnion(named(key, except: ["address", "command", "filter"]))
                if let inner = table[key] { stakes.formUnion(within(inner, depth: depth + 1)) }
            }
        } else if let array = value.array {
            for element in array { stakes.formUnion(within(element, depth: depth + 1)) }
        }
        return stakes
    }

    private static func isTable(_ value: any TOMLValueConvertible) -> Bool {
        value.table != nil || value.array?.contains { $0.table != nil } == true
    }

    private static func holds(_ name: String, _ value: any TOMLValueConvertible) -> Bool {
        if let table = value.table { return table.keys.contains { ConfigurationKeys.folded($0) == name } }
        return value.array?.contains { $0.table.map { holds(name, $0) } ?? false } ?? false
    }

    /// Whether a value is what a command gets in `[keys]`: keys, or none.
    private static func isKeys(_ value: any TOMLValueConvertible) -> Bool {
        if let text = value.string { return Key(text) != nil }
        return value.array?.allSatisfy { $0.string.map { Key($0) != nil } ?? false } ?? false
    }
}
