/// A part of the screen that can have the focus, from the outermost in.
public enum Pane: Int, CaseIterable, Sendable, Comparable {
    /// The tag sidebar.
    case sidebar
    /// The headline list.
    case list
    /// The article.
    case article

    /// Outer before inner.
    public static func < (left: Pane, right: Pane) -> Bool { left.rawValue < right.rawValue }

    /// The pane one further in, if there is one.
    public var inner: Pane? { Pane(rawValue: rawValue + 1) }

    /// The pane one further out, if there is one.
    public var outer: Pane? { Pane(rawValue: rawValue - 1) }
}
