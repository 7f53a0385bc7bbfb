import Store

/// How long articles are kept. Without it, for ever.
///
///     [keep]
///     time = "90 days"        # since they came; "forever" is the default
///     articles = 500          # of each feed, the newest; 0, the default, is all
///     unread = true           # keep what is unread, whatever its age
///     starred = true          # and what is starred,
///     tagged = true           # and what was tagged by hand
struct KeepConfiguration: Hashable {
    /// The rule for feeds that have none of their own.
    var rule = KeepRule()

    /// The default: everything is kept.
    init() {}

    /// What the table `keep` says.
    init(_ table: ConfigurationTable, warnings: inout [ConfigurationError]) throws(ConfigurationError) {
        rule = try KeepConfiguration.rule(table, prefix: "", otherwise: KeepRule())
        rule.keepsUnread = try table.flag("unread") ?? true
        rule.keepsStarred = try table.flag("starred") ?? true
        rule.keepsTagged = try table.flag("tagged") ?? true
        table.warnOfOthers(than: ["time", "articles", "unread", "starred", "tagged"], &warnings)
    }

    /// The rule in a table where the keys have this beginning.
    static func rule(
        _ table: ConfigurationTable, prefix: String, otherwise: KeepRule
    ) throws(ConfigurationError) -> KeepRule {
        var rule = otherwise
        if table.has(prefix + "time") {
            let isForEver = (try? table.text(prefix + "time")) == "forever"
            rule.time = isForEver ? nil : try table.time(prefix + "time", atLeast: .seconds(86_400))
        }
        if let articles = try table.number(prefix + "articles", in: 0...10_000_000) {
            rule.articles = articles == 0 ? nil : articles
        }
        return rule
    }
}
