/// Numbers of things in words.
enum Counted {
    /// `1 new article`, `3 new articles`.
    static func text(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
