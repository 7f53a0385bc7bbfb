/// A language by its code, as the queries' `lang:` has it: the primary subtag of RFC 5646 in lower case (`en`, `de`,
/// `gsw`).
public struct LanguageCode: RawRepresentable, Hashable, Sendable, Codable {
    /// Two or three letters, `a` to `z`.
    public let rawValue: String

    /// A code as it was kept; nil for anything but two or three small letters.
    public init?(rawValue: String) {
        guard (2...3).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        self.rawValue = rawValue
    }

    /// The language of a tag as feeds and people write it: `en`, `en-GB`, `EN_us`. Nil for what is none, and for the
    /// codes that say that nobody knows (`und`, `mul`, `zxx`).
    public init?(_ text: String) {
        let primary = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard !["und", "mul", "zxx"].contains(primary) else { return nil }
        self.init(rawValue: primary)
    }
}
