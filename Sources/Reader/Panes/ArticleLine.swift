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
}
