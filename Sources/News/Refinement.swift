/// What a tag does to the page that is open.
public enum Refinement: CaseIterable, Hashable, Sendable {
    /// The tag's own page in its place.
    case page
    /// Only what is under the tag, too: AND.
    case and
    /// Only what is not under it: NOT.
    case not
    /// What is under the tag besides: OR.
    case or
}

/// How many articles a page would have after each refinement by a tag.
public struct RefinementCounts: Hashable, Sendable {
    /// The tag.
    public let tag: Tag
    /// How many articles are under the tag at all.
    public let page: Int
    /// How many the page would have with the tag as a further condition.
    public let and: Int
    /// How many without those under the tag.
    public let not: Int
    /// How many with those under the tag besides.
    public let or: Int

    /// Counts of a tag's refinements.
    public init(tag: Tag, page: Int, and: Int, not: Int, or: Int) {
        self.tag = tag
        self.page = page
        self.and = and
        self.not = not
        self.or = or
    }

    /// How many articles the page would have.
    public subscript(refinement: Refinement) -> Int {
        switch refinement {
        case .page: page
        case .and: and
        case .not: not
        case .or: or
        }
    }
}

extension Query {
    /// The query of the page that a tag makes of this one's.
    ///
    /// A tag that the page demands or excludes already changes sides: `-sport` on a page of `#Kosovo #Sport` is
    /// `#Kosovo -#Sport`. The river has no condition that there could be an alternative to, so there `|` and `+` are the
    /// tag's own page.
    public func refined(_ refinement: Refinement, by tag: Tag) -> Query {
        switch refinement {
        case .page: .tag(tag)
        case .and: terms.contains(.tag(tag)) ? self : Query.combined(termsWithout(tag) + [.tag(tag)])
        case .not: terms.contains(.not(.tag(tag))) ? self : Query.combined(termsWithout(tag) + [.not(.tag(tag))])
        case .or: alternatively(tag)
        }
    }

    /// Whether the query says anything about a tag.
    public func mentions(_ tag: Tag) -> Bool { tags.contains(tag) }

    /// The tags that the query speaks of.
    public var tags: Set<Tag> {
        switch self {
        case .tag(let tag): [tag]
        case .not(let query): query.tags
        case .all(let queries), .any(let queries): queries.reduce(into: []) { $0.formUnion($1.tags) }
        default: []
        }
    }

    /// What must all fit.
    private var terms: [Query] {
        switch self {
        case .everything: []
        case .all(let terms): terms
        default: [self]
        }
    }

    private func termsWithout(_ tag: Tag) -> [Query] {
        terms.filter { $0 != .tag(tag) && $0 != .not(.tag(tag)) }
    }

    private func alternatively(_ tag: Tag) -> Query {
        switch self {
        case .everything, .tag(tag): .tag(tag)
        case .any(let queries): queries.contains(.tag(tag)) ? self : .any(queries + [.tag(tag)])
        default: .any([self, .tag(tag)])
        }
    }

    private static func combined(_ terms: [Query]) -> Query {
        switch terms.count {
        case 0: .everything
        case 1: terms[0]
        default: .all(terms)
        }
    }
}
