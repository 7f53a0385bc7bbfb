extension TextBlock {
    /// The addresses of the pictures in it.
    public var pictures: [String] {
        switch self {
        case .figure(_, let address): [address].compactMap(\.self)
        case .quote(let inner): inner.flatMap(\.pictures)
        case .list(let items): items.flatMap(\.blocks).flatMap(\.pictures)
        case .paragraph, .heading, .preformatted, .table, .rule: []
        }
    }
}
