/// How much of an article the list shows.
public enum RowStyle: String, CaseIterable, Hashable, Sendable, Codable {
    /// The headline on one row, then the publisher and the age.
    case line
    /// The headline on one or two rows; publisher, category, age and tags beneath.
    case twoLines = "two-lines"
    /// The same with the beginning of the text.
    case card
}
