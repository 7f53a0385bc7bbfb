/// A page that the user keeps under a name.
public struct SavedPage: Hashable, Sendable, Codable {
    /// Its name, as it stands in the sidebar.
    public var name: String
    /// Its query in the query language, as it was written: `after:yesterday` means another day tomorrow.
    public var text: String

    /// The most characters of a name.
    public static let longestName = 60

    /// A query under a name.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// A name that fits one line: no control characters, no spaces around it; nil when nothing is left or it is longer
    /// than ``longestName``.
    public static func name(from text: String) -> String? {
        let clean = String(text.map { $0.isWhitespace ? " " : $0 }).unicodeScalars.filter {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
        let name = String(String.UnicodeScalarView(clean)).split(separator: " ").joined(separator: " ")
        return name.isEmpty || name.count > longestName ? nil : name
    }
}
