import GRDB
import News

/// A query as the database can answer it: alternatives, each of which the indexes stream newest first.
struct QueryPlan {
    /// Articles that fit any of these. None is no article.
    var alternatives: [Alternative]

    /// Conditions that must all hold.
    struct Alternative: Hashable {
        var lists: ListExpression = .everything
        var isUnread: Bool?
        var isStarred: Bool?
        /// `MATCH` expressions over texts that must fit.
        var words: [String] = []
        /// Such expressions that must not.
        var withoutWords: [String] = []
        /// `MATCH` expressions over titles that must fit.
        var titleWords: [String] = []
        /// Such expressions that must not.
        var withoutTitleWords: [String] = []
        /// Conditions on the articles' own rows that must hold.
        var conditions: [RowCondition] = []
        /// Such conditions that must not.
        var withoutConditions: [RowCondition] = []
        /// Beginnings of words that texts must have, looked up in the texts themselves.
        var beginnings: [String] = []
        /// Such beginnings that they must not have.
        var withoutBeginnings: [String] = []
        /// The least id.
        var from: Int64 = .min
        /// The id that is too large.
        var below: Int64 = .max

        /// Both at once; nil when nothing can be.
        func and(_ other: Alternative) -> Alternative? {
            var both = self
            both.lists = .conjunction([lists, other.lists])
            if let isUnread, let others = other.isUnread, isUnread != others { return nil }
            if let isStarred, let others = other.isStarred, isStarred != others { return nil }
            both.isUnread = isUnread ?? other.isUnread
            both.isStarred = isStarred ?? other.isStarred
            both.words += other.words
            both.withoutWords += other.withoutWords
            both.titleWords += other.titleWords
            both.withoutTitleWords += other.withoutTitleWords
            both.conditions += other.conditions
            both.withoutConditions += other.withoutConditions
            both.beginnings += other.beginnings
            both.withoutBeginnings += other.withoutBeginnings
            both.from = max(from, other.from)
            both.below = min(below, other.below)
            return both.lists == .nothing || both.from >= both.below ? nil : both
        }

        /// The list that this is all about, if that is all there is to it.
        var onlyList: ListID? {
            switch self == Alternative(lists: lists, isUnread: isUnread) ? lists : .nothing {
            case .everything: return .everything
            case .list(let list): return list
            default: return nil
            }
        }
    }

    /// The most words of a query that are also looked for among the names of tags and sources: each doubles the
    /// alternatives.
    private static let mostNamedWords = 4

    /// The most alternatives a query may fall apart into.
    private static let mostAlternatives = 128

    /// What a plan is for, which decides how beginnings of words are looked for.
    enum Purpose: Hashable {
        /// All articles that fit, or their number.
        case all
        /// A few neighbours of a page.
        case page
        /// The first answer while somebody types: beginnings in titles only, and the word itself in texts. What is not to
        /// begin so is looked up in the texts of what is left.
        case typing
        /// Whether single articles fit.
        case article
    }

    /// Whether it finds less than the query asks for (see ``Purpose/typing``).
    private(set) var isNarrowed = false

    /// Takes a query apart; names are looked up in `db`, and one that nothing is called by fits nothing.
    /// Words do not find `tag` by its name: a rule that gives a tag must not go on because it once gave it.
    init(_ query: Query, besides tag: Tag? = nil, for purpose: Purpose = .all, _ db: Database) throws {
        var compiler = Compiler(
            db: db, otherTag: tag, purpose: purpose, isMixed: try SearchForms.place(db) != nil)
        alternatives = try compiler.alternatives(of: query, negated: false)
        isNarrowed = compiler.isNarrowed
    }

    /// The same, for the unread articles only.
    var unread: QueryPlan {
        var plan = self
        plan.alternatives = alternatives.compactMap { $0.and(Alternative(isUnread: true)) }
        return plan
    }

    /// Turns a query into alternatives. What is only about lists stays one expression, however deep, since the posting
    /// tables combine lists themselves; only what mixes lists with marks, words and dates is multiplied out.
    private struct Compiler {
        let db: Database
        private var sources: [(list: ListID, name: String)]?
        private var namedWords = 0
        private let otherTag: Tag?
        private let purpose: Purpose
        /// Whether the index has articles in the form of older versions, too.
        private let isMixed: Bool
        private(set) var isNarrowed = false

        init(db: Database, otherTag: Tag?, purpose: Purpose, isMixed: Bool) {
            self.db = db
            self.otherTag = otherTag
            self.purpose = purpose
            self.isMixed = isMixed
        }

        mutating func alternatives(of query: Query, negated: Bool) throws -> [Alternative] {
            if let lists = try listExpression(query) {
                let lists = negated ? lists.negated : lists
                return lists == .nothing ? [] : [Alternative(lists: lists)]
            }
            switch query {
            case .everything, .tag, .source, .folder, .category, .language, .has(.picture), .has(.file): return []
            case .marked(.read): return [Alternative(isUnread: negated)]
            case .marked(.starred): return [Alternative(isStarred: !negated)]
            case .words(let text):
                let parts = text.split(whereSeparator: \.isWhitespace)
                if parts.count > 1, text.contains("*") {
                    return try alternatives(of: .all(parts.map { .words(String($0)) }), negated: negated)
                }
                return try words(text, or: namedLists(text), negated: negated)
            case .phrase(let text): return try phrase(text, negated: negated)
            case .title(let text): return try rows(.title(text), search: text, negated: negated)
            case .author(let name): return try rows(.author(name), search: name, negated: negated)
            case .story(let story): return rows(.story(story), negated: negated)
            case .has(let part): return rows(.has(part), negated: negated)
            case .since(let date):
                let bound = SortTime.firstID(since: date)
                return [negated ? Alternative(below: bound) : Alternative(from: bound)]
            case .not(let query): return try alternatives(of: query, negated: !negated)
            case .all(let queries):
                return negated ? try sum(queries, negated: true) : try product(queries, negated: false)
            case .any(let queries):
                return negated ? try product(queries, negated: true) : try sum(queries, negated: false)
            }
        }

        /// Words in texts; articles of the lists `named` will do as well.
        private mutating func words(_ text: String, or named: ListExpression, negated: Bool) throws -> [Alternative] {
            let beginning = SearchTerms.beginning(text)
            if beginning != nil, try looksIntoTexts(for: text, negated: negated) {
                try PhraseFunctions.prepare(db)
                if negated { return [Alternative(lists: named.negated, withoutBeginnings: [text])] }
                return [Alternative(beginnings: [text])]
                    + (named == .nothing ? [] : [Alternative(lists: named)])
            }
            let isQuick = purpose == .typing && !negated
            let search = SearchTerms(text, beginsInTitles: isQuick, isMixed: isMixed)
            if search.titleWords != nil { isNarrowed = true }
            let words = search.words.map { [$0] } ?? []
            let titleWords = search.titleWords.map { [$0] } ?? []
            // Nothing to search for is no condition, as in the language.
            if words.isEmpty, titleWords.isEmpty { return negated ? [] : [Alternative()] }
            if negated { return words.map { Alternative(lists: named.negated, withoutWords: [$0]) } }
            var alternatives = [Alternative(words: words, titleWords: titleWords)]
            // Of a beginning that is looked for in titles, texts have at least the word itself.
            if isQuick, let beginning, let whole = SearchTerms(beginning, isMixed: isMixed).words {
                alternatives.append(Alternative(words: [whole]))
            }
            if named != .nothing { alternatives.append(Alternative(lists: named)) }
            return alternatives
        }

        /// Whether a beginning of a word is looked for in the texts themselves: the index would merge all the words that
        /// begin so, of which there may be very many. Where few articles are asked for, few texts have to be seen until
        /// there are enough with a beginning that is frequent.
        private func looksIntoTexts(for beginning: String, negated: Bool) throws -> Bool {
            switch purpose {
            case .article: true
            case .typing: negated
            case .all: false
            case .page: try !negated && isFrequent(beginning)
            }
        }

        /// Whether a fiftieth of all titles have such a word; texts have it several times as often.
        private func isFrequent(_ beginning: String) throws -> Bool {
            guard beginning.count <= 4, let match = SearchTerms.inTitles(beginning, isMixed: isMixed) else {
                return false
            }
            let total =
                try Int.fetchOne(
                    db.cachedStatement(sql: "SELECT total FROM count WHERE list = ?"),
                    arguments: [ListID.everything.rawValue])?.asCount ?? 0
            let wanted = total / 50
            // Of a small store the index is small.
            guard wanted > 100 else { return false }
            let found = try Int.fetchOne(
                db.cachedStatement(
                    sql: "SELECT count(*) FROM (SELECT 1 FROM title_words WHERE title_words MATCH ? LIMIT ?)"),
                arguments: [match, wanted])
            return found == wanted
        }

        /// Words next to each other. The index says which texts are worth looking into.
        private mutating func phrase(_ text: String, negated: Bool) throws -> [Alternative] {
            // That the last word may go on, the text shows; the other words say where to look.
            guard !PhraseMatcher(text).isOneWord,
                let match = SearchTerms(text, beginsInTitles: true, isMixed: isMixed).words
            else {
                return try words(text, or: .nothing, negated: negated)
            }
            try PhraseFunctions.prepare(db)
            return rows(.phrase(text, match: match), negated: negated)
        }

        /// The lists that a single word is the name of: a tag, and sources with the word in their name; for the
        /// beginning of a word, the largest tags that begin so.
        private mutating func namedLists(_ word: String) throws -> ListExpression {
            let isPrefix = word.last == "*"
            let key = FoldedText.key(of: word)
            guard !word.contains(where: \.isWhitespace), key.count >= (isPrefix ? 2 : 1),
                namedWords < mostNamedWords
            else { return .nothing }
            let sources = try sources(containing: key).filter { source in
                FoldedText.words(of: source.name).contains { isPrefix ? $0.hasPrefix(key) : $0 == key }
            }
            let tags = isPrefix ? try largestTags(beginning: key) : try ListNames.find(.tag, key: key, db).map { [$0] }
            let other = try otherTag.flatMap { try ListNames.find(.tag, key: $0.key, db) }
            let lists = (tags ?? []).filter { $0 != other } + sources.map(\.list)
            if !lists.isEmpty { namedWords += 1 }
            return .disjunction(lists.map { .list($0) })
        }

        private func largestTags(beginning key: String) throws -> [ListID] {
            try Int64.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT list.id FROM list CROSS JOIN count ON count.list = list.id
                        WHERE kind = ? AND key >= ? AND key < ? AND total > 0 ORDER BY total DESC LIMIT 12
                        """),
                arguments: [ListID.Kind.tag.rawValue, key, key + "\u{10FFFF}"]
            ).map(ListID.init)
        }

        private func sources(containing key: String) throws -> [(list: ListID, name: String)] {
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT id, name FROM list WHERE kind = ? AND instr(key, ?) > 0"),
                arguments: [ListID.Kind.source.rawValue, key]
            ).map { (list: ListID(rawValue: try $0.value(0)), name: try $0.value(1) as String) }
        }

        private func rows(_ condition: RowCondition, negated: Bool) -> [Alternative] {
            [negated ? Alternative(withoutConditions: [condition]) : Alternative(conditions: [condition])]
        }

        /// A condition on titles or bylines; the text index says which rows are worth looking at.
        private func rows(
            _ condition: RowCondition.Text, search text: String, negated: Bool
        ) throws -> [Alternative] {
            let search = SearchTerms(text, isMixed: isMixed).words
            return search.map { rows(.text(condition, match: $0), negated: negated) } ?? rows(.none, negated: negated)
        }

        /// All of them: each alternative of one with each of the others.
        private mutating func product(_ queries: [Query], negated: Bool) throws -> [Alternative] {
            var product = [Alternative()]
            for query in queries {
                let factor = try alternatives(of: query, negated: negated)
                product = product.flatMap { left in factor.compactMap { left.and($0) } }
                guard product.count <= mostAlternatives else { throw StoreError.queryTooComplex }
            }
            return unique(product)
        }

        /// One of them; those that are only about lists are one.
        private mutating func sum(_ queries: [Query], negated: Bool) throws -> [Alternative] {
            var lists: [ListExpression] = []
            var others: [Alternative] = []
            for alternative in try queries.flatMap({ try alternatives(of: $0, negated: negated) }) {
                if alternative == Alternative(lists: alternative.lists) {
                    lists.append(alternative.lists)
                } else {
                    others.append(alternative)
                }
            }
            let expression = ListExpression.disjunction(lists)
            if expression != .nothing { others.insert(Alternative(lists: expression), at: 0) }
            guard others.count <= mostAlternatives else { throw StoreError.queryTooComplex }
            return unique(others)
        }

        private func unique(_ alternatives: [Alternative]) -> [Alternative] {
            var seen = Set<Alternative>()
            return alternatives.filter { seen.insert($0).inserted }
        }

        /// The query as lists, if it is about nothing else.
        private mutating func listExpression(_ query: Query) throws -> ListExpression? {
            switch query {
            case .everything: return .everything
            case .tag(let tag): return try list(.tag, tag.key)
            case .category(let category): return try list(.section, category.rawValue)
            case .language(let code): return try list(.section, Facet.language(code).key)
            case .has(.picture): return try list(.section, Facet.picture.key)
            case .has(.file): return try list(.section, Facet.file.key)
            case .source(let name): return try sourceExpression(name)
            case .folder(let path): return try folderExpression(path)
            case .not(let query): return try listExpression(query)?.negated
            case .all(let queries): return try listExpressions(queries).map(ListExpression.conjunction)
            case .any(let queries): return try listExpressions(queries).map(ListExpression.disjunction)
            case .marked, .words, .phrase, .title, .author, .story, .has, .since: return nil
            }
        }

        private mutating func listExpressions(_ queries: [Query]) throws -> [ListExpression]? {
            var expressions: [ListExpression] = []
            for query in queries {
                guard let expression = try listExpression(query) else { return nil }
                expressions.append(expression)
            }
            return expressions
        }

        private func list(_ kind: ListID.Kind, _ key: String) throws -> ListExpression {
            try ListNames.find(kind, key: key, db).map { .list($0) } ?? .nothing
        }

        /// The source of that name, else all whose name has its words.
        private mutating func sourceExpression(_ name: String) throws -> ListExpression {
            let key = FoldedText.key(of: name)
            if let source = try ListNames.find(.source, key: key.isEmpty ? name : key, db) { return .list(source) }
            let words = FoldedText.words(of: name)
            guard !words.isEmpty else { return .nothing }
            let sources = try allSources()
            return .disjunction(
                sources.filter { source in
                    let sourceWords = FoldedText.words(of: source.name)
                    return words.allSatisfy(sourceWords.contains)
                }.map { .list($0.list) })
        }

        /// The feeds in a folder, and in those within it.
        private func folderExpression(_ path: String) throws -> ListExpression {
            let feeds = try FeedRow.folders(db).filter { FolderPath.holds(path, $0.folders) }
            return .disjunction(feeds.map { .list($0.list) })
        }

        private mutating func allSources() throws -> [(list: ListID, name: String)] {
            if let sources { return sources }
            let found = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT id, name FROM list WHERE kind = ?"),
                arguments: [ListID.Kind.source.rawValue]
            ).map { (list: ListID(rawValue: try $0.value(0)), name: try $0.value(1) as String) }
            sources = found
            return found
        }
    }
}
