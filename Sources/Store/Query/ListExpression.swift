/// Lists combined with and, or and not: what the posting tables can answer in one go.
indirect enum ListExpression: Hashable, Sendable {
    /// No article.
    case nothing
    /// Every article.
    case everything
    case list(ListID)
    case not(ListExpression)
    case all([ListExpression])
    case any([ListExpression])

    /// The complement, in its simplest form.
    var negated: ListExpression {
        switch self {
        case .nothing: .everything
        case .everything: .nothing
        case .not(let expression): expression
        default: .not(self)
        }
    }

    /// What fits all of them.
    static func conjunction(_ expressions: [ListExpression]) -> ListExpression {
        var parts: [ListExpression] = []
        for expression in expressions {
            switch expression {
            case .nothing: return .nothing
            case .everything: break
            case .all(let inner): parts += inner
            default: parts.append(expression)
            }
        }
        return parts.isEmpty ? .everything : parts.count == 1 ? parts[0] : .all(parts)
    }

    /// What fits one of them at least.
    static func disjunction(_ expressions: [ListExpression]) -> ListExpression {
        var parts: [ListExpression] = []
        for expression in expressions {
            switch expression {
            case .everything: return .everything
            case .nothing: break
            case .any(let inner): parts += inner
            default: parts.append(expression)
            }
        }
        return parts.isEmpty ? .nothing : parts.count == 1 ? parts[0] : .any(parts)
    }

    /// The expression in the language of FTS5's `MATCH`. NOT has two sides there, so a complement is taken from
    /// everything.
    var match: String {
        switch self {
        case .nothing: "0"
        case .everything: Self.name(.everything)
        case .list(let list): Self.name(list)
        case .not(let expression): "(\(Self.name(.everything)) NOT \(expression.match))"
        case .any(let parts): "(\(parts.map(\.match).joined(separator: " OR ")))"
        case .all(let parts): Self.conjunctionMatch(parts)
        }
    }

    private static func conjunctionMatch(_ parts: [ListExpression]) -> String {
        var kept: [String] = []
        var excluded: [String] = []
        for part in parts {
            if case .not(let expression) = part { excluded.append(expression.match) } else { kept.append(part.match) }
        }
        let base = kept.isEmpty ? name(.everything) : "(\(kept.joined(separator: " AND ")))"
        return excluded.isEmpty ? base : "(\(base) NOT (\(excluded.joined(separator: " OR "))))"
    }

    private static func name(_ list: ListID) -> String { String(list.rawValue) }
}
