/// A publisher: one or several feeds under one name.
public struct Source: Hashable, Sendable {
    /// The identity of the source in one store.
    public struct ID: RawRepresentable, Hashable, Sendable, Codable {
        /// The number as the store keeps it.
        public let rawValue: Int64

        /// An id that a store handed out before.
        public init(rawValue: Int64) { self.rawValue = rawValue }
    }

    /// Its identity.
    public let id: ID

    /// The publisher's name, one line of plain text.
    public var name: String

    /// A source as a store keeps it.
    public init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
