extension TextBlock {
    /// Words as a link, those of them that are none already; the sign of a picture where there are none.
    public static func linked(_ spans: [Span], to link: String?) -> [Span] {
        guard let link else { return spans }
        if spans.isEmpty { return [Span("▣", link: link)] }
        return spans.map { Span($0.text, style: $0.style, link: $0.link ?? link) }
    }

    /// The addresses of the pictures in it.
    public var pictures: [String] {
        switch self {
        case .figure(_, let address, _): [address].compactMap(\.self)
        case .quote(let inner): inner.flatMap(\.pictures)
        case .list(let items): items.flatMap(\.blocks).flatMap(\.pictures)
        case .paragraph, .heading, .preformatted, .table, .rule: []
        }
    }
}
