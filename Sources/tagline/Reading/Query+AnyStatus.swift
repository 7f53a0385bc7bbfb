import News

extension Query {
    /// The query without its demands on what was read, so that reading an article does not change how many fit: the
    /// measure of what is new. Nil when it has none.
    var withoutReadState: Query? {
        let rest = droppingReadState ?? .everything
        return rest == self ? nil : rest
    }

    private var droppingReadState: Query? {
        switch self {
        case .marked(.read), .not(.marked(.read)): return nil
        case .all(let terms):
            let rest = terms.compactMap(\.droppingReadState)
            return rest.count == terms.count && rest == terms ? self : rest.count == 1 ? rest[0] : .all(rest)
        default: return self
        }
    }
}
