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
    /// Why nothing is removed, where what is to be kept cannot be told.
    var obstacle: String?

    /// The default: everything is kept.
    init() {}

    /// What the table `keep` says.
    init(_ table: ConfigurationTable) {
        rule = KeepConfiguration.rule(table, prefix: "")
        rule.keepsUnread = table.flag("unread") ?? true
        rule.keepsStarred = table.flag("starred") ?? true
        rule.keepsTagged = table.flag("tagged") ?? true
        if table.isUnsafe() { obstacle = "[keep] in the configuration has mistakes" }
    }

    /// The limits in a table where the keys have this beginning.
    static func rule(_ table: ConfigurationTable, prefix: String) -> KeepRule {
        var rule = KeepRule()
        if table.has(prefix + "time"), table.text(prefix + "time") != "forever" {
            rule.time = table.isBroken(prefix + "time") ? nil : table.time(prefix + "time", atLeast: .seconds(86_400))
        }
        if let articles = table.number(prefix + "articles", in: 0...10_000_000) {
            rule.articles = articles == 0 ? nil : articles
        }
        return rule
    }
}
