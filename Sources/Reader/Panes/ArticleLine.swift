/// A set line of the article pane: runs of text, each in a role.
public struct ArticleLine: Hashable, Sendable {
    /// A run of text.
    public struct Run: Hashable, Sendable {
        /// The characters.
        public var text: String
        /// How they look.
        public var role: Role
        /// Emphasis within the role.
        public var isEmphasised = false
    }

    /// Columns to leave free on the left.
    public var indent = 0
    /// The runs from left to right.
    public var runs: [Run] = []

    /// The characters of the article in it: no spaces, and no bars of quotes, which come and go with the width.
    var visibleCharacters: Int {
        runs.reduce(0) { sum, run in
            run.role == .border ? sum : sum + run.text.utf8.reduce(0) { $0 + ($1 == 0x20 || $1 & 0xC0 == 0x80 ? 0 : 1) }
        }
    }
}
