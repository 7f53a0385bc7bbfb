/// When the full text of a source's articles is fetched: what was chosen before, and what now.
public struct FullTextChange: Hashable, Sendable, Codable {
    /// The source.
    public var source: Source.ID
    /// What the source is called, for saying what was done.
    public var title: String
    /// The choice before; nil is what the configuration says.
    public var from: FullTextChoice?
    /// The choice from now on.
    public var to: FullTextChoice?

    /// A change of the choice for `source`.
    public init(_ source: Source.ID, title: String, from: FullTextChoice?, to: FullTextChoice?) {
        self.source = source
        self.title = title
        self.from = from
        self.to = to
    }

    /// What undoes it.
    public var inverse: FullTextChange { FullTextChange(source, title: title, from: to, to: from) }
}
