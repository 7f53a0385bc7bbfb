import News

/// Many articles at once: rows that are marked, what stands above or below, and what a query finds.
extension AppState {
    // MARK: Marking rows

    /// Marks so many rows from the selected one on, or takes that back, and goes on to the next.
    mutating func markRows(_ count: Int) -> [Effect] {
        guard let index = page.selectedIndex else { return show(Message("No article is selected.")) }
        if page.marks.isWholePage { return show(Message("All of the page is marked\(hint(.stepBack, "lets it go")).")) }
        if page.marks.rangeStart != nil {
            page.marks.articles.formUnion(page.markedArticles)
            page.marks.rangeStart = nil
            return []
        }
        let ids = page.lines[index...].prefix(max(count, 1)).map { page.rows[$0.row].id }
        if let selected = page.selected, page.marks.articles.contains(selected) {
            page.marks.articles.subtract(ids)
        } else {
            page.marks.articles.formUnion(ids)
        }
        page.select(index: index + ids.count, in: listRoom)
        return extendWindow()
    }

    /// Begins a range at the selected row, or ends it at that.
    mutating func markRange() -> [Effect] {
        guard let selected = page.selected else { return show(Message("No article is selected.")) }
        if page.marks.isWholePage { return show(Message("All of the page is marked\(hint(.stepBack, "lets it go")).")) }
        guard page.marks.rangeStart == nil else {
            page.marks.articles.formUnion(page.markedArticles)
            page.marks.rangeStart = nil
            return []
        }
        page.marks.rangeStart = selected
        return show(Message("Moving marks rows\(hint(.markRange, "ends that"))\(hint(.stepBack, "lets them go"))."))
    }

    /// Marks all of the page, or takes that back.
    mutating func markAllRows() -> [Effect] {
        guard !page.rows.isEmpty else { return show(Message("There is nothing here to mark.")) }
        let isMarked = page.marks.isWholePage
        page.marks = RowMarks()
        page.marks.isWholePage = !isMarked
        return []
    }

    /// The rows that a key acts on, which are no longer marked then; nil where the key means the selected row.
    private mutating func takeMarked() -> BulkWish.Articles? {
        guard focus == .list, let marked = page.marked else { return nil }
        page.marks = RowMarks()
        return marked
    }

    /// Turns a mark of the marked rows round: all get it unless all have it. Nil where none is marked.
    mutating func toggleMarked(_ mark: ArticleStatus.Mark) -> [Effect]? {
        guard focus == .list, let marked = page.marked else { return nil }
        let isSet = page.rows.contains { page.isMarked($0.id) && !$0.status[mark] }
        let shown = page.rows.filter { page.isMarked($0.id) && $0.status[mark] != isSet }.map(\.id)
        page.marks = RowMarks()
        guard case .these(let articles) = marked else {
            return save(.mark(mark, isSet: isSet), of: marked, shown: shown)
        }
        // Of those that are not loaded any more only the store knows how they are.
        let known = Set(page.rows.filter { $0.status[mark] == isSet }.map(\.id))
        let wanted = articles.filter { !known.contains($0) }
        return make(.status(StatusChange(wanted, mark: mark, isSet: isSet)))
            + say(.mark(mark, isSet: isSet), count: wanted.count)
    }

    // MARK: Parts of the page

    /// Marks all of the page read: what is loaded at once, and the rest as soon as the store has said what it is, which is
    /// in the same turn.
    mutating func markPageRead() -> [Effect] {
        guard !page.rows.isEmpty else { return show(Message("There is nothing here to mark.")) }
        return save(
            .mark(.read, isSet: true), of: .part(PagePart(of: page.query, arrivedBy: page.arrival)),
            shown: page.rows.filter { !$0.status.isRead }.map(\.id))
    }

    /// A side of the selected row.
    enum Side: Hashable {
        case above
        case below
    }

    /// Marks read what stands above the selected row, or below it.
    mutating func markRead(_ side: Side) -> [Effect] {
        guard let index = page.selected.flatMap(page.index(of:)) else {
            return show(Message("No article is selected."))
        }
        let rows = side == .above ? page.rows[..<index] : page.rows[(index + 1)...]
        let shown = rows.filter { !$0.status.isRead }.map(\.id)
        guard side == .above ? page.hasNewer : page.hasOlder else {
            guard !shown.isEmpty else { return show(Message("No unread article \(side).")) }
            return make(.status(StatusChange(shown, mark: .read, isSet: true)))
                + say(.mark(.read, isSet: true), count: shown.count)
        }
        // The store knows what is newer and older, which is what stands above and below where a page goes by time.
        let isNewer: Bool
        switch page.order {
        case .newestFirst: isNewer = side == .above
        case .oldestFirst: isNewer = side == .below
        case .bySource, .bestFirst:
            return show(Message("Sort this page by time (O) to mark all that stands \(side)."))
        }
        let id = page.rows[index].id
        let part = PagePart(
            of: page.query, arrivedBy: page.arrival, newerThan: isNewer ? id : nil, olderThan: isNewer ? nil : id)
        return save(.mark(.read, isSet: true), of: .part(part), shown: shown)
    }

    // MARK: What a query finds

    /// Asks whether what a query finds is to be changed, with the exact number, as soon as the store has counted it.
    mutating func ask(_ command: Command, about text: String) -> [Effect] {
        guard !text.isEmpty else { return openPrompt(.command, text: "\(command.rawValue) ") }
        do {
            let (kind, words) = try wish(of: command, text)
            let query = try parse(words)
            let request = nextRequest()
            awaitedCount = request
            return [.store(.countWish(BulkWish(kind, of: .part(PagePart(of: query))), request: request))]
        } catch let error as QueryError {
            return show(Message(error.description, isError: true))
        } catch {
            return show(Message("\(error)", isError: true))
        }
    }

    private func wish(of command: Command, _ text: String) throws(TagSigns.Problem) -> (BulkWish.Kind, String) {
        switch command {
        case .unreadQuery: return (.mark(.read, isSet: false), text)
        case .starQuery: return (.mark(.starred, isSet: true), text)
        case .unstarQuery: return (.mark(.starred, isSet: false), text)
        case .tagQuery:
            let signs = try TagSigns(beginning: text)
            // Words that look like signs are such: where a query begins with a minus, it goes into parentheses.
            guard !signs.rest.isEmpty else { throw .noQuery }
            return (.tags(added: signs.added, removed: signs.removed), signs.rest)
        default: return (.mark(.read, isSet: true), text)
        }
    }

    mutating func receive(_ wish: BulkWish, count: Int, request: Int) -> [Effect] {
        guard awaitedCount == request else { return [] }
        awaitedCount = nil
        guard count > 0 else {
            return show(Message("Nothing to do: no article that fits is otherwise."))
        }
        return openPrompt(.confirm(wish, count: count))
    }

    /// Takes the answer to the question: nothing, or a yes.
    mutating func enter(_ answer: String, for wish: BulkWish) -> [Effect] {
        guard ["", "y", "yes"].contains(answer.lowercased()) else { return show(Message("Nothing was changed.")) }
        return [.saveWish(ShownWish(wish))]
    }

    // MARK: Saving

    /// Has the store do something with many articles; `shown` are those that are seen and known to be otherwise.
    private mutating func save(
        _ kind: BulkWish.Kind, of articles: BulkWish.Articles, shown: [ArticleID]
    ) -> [Effect] {
        guard case .mark(let mark, let isSet) = kind else {
            return [.saveWish(ShownWish(BulkWish(kind, of: articles)))]
        }
        let change = StatusChange(shown, mark: mark, isSet: isSet)
        apply(change)
        return [.saveWish(ShownWish(BulkWish(kind, of: articles), shown: change))]
    }

    mutating func receive(_ wish: ShownWish, saved change: Change) -> [Effect] {
        let count = change.articleCount
        guard count > 0 else { return say(wish.wish.kind, count: 0) }
        apply(change)
        if case .part(let part) = wish.wish.articles, part.query == page.query, let counts = page.counts,
            case .status(let marks) = change, marks.mark == .read
        {
            // What is loaded has been counted when it was shown.
            let others = max(count - (wish.shown?.articles.count ?? count), 0)
            page.counts?.unread = min(max(counts.unread + (marks.isSet ? -others : others), 0), counts.total)
        }
        return say(wish.wish.kind, count: count) + [.awaitPause]
    }

    mutating func fail(_ wish: ShownWish, reason: String) -> [Effect] {
        if let shown = wish.shown { apply(shown.inverse) }
        return show(Message("Not saved: \(reason)", isError: true))
    }

    private mutating func say(_ kind: BulkWish.Kind, count: Int) -> [Effect] {
        guard count > 0 else {
            return show(
                Message(
                    kind == .mark(.read, isSet: true)
                        ? "Everything here was read already." : "Nothing to do: all of them are so already."))
        }
        return show(Message(kind.words(count: count) + hint(.undo, "undoes it") + "."))
    }

    // MARK: Tags and addresses of marked rows

    /// Asks for the tags to put on the marked rows, or to take off; nil where none is marked.
    mutating func askForTagsOfMarked() -> [Effect]? {
        guard focus == .list, let marked = page.marked else { return nil }
        let count: Int
        switch marked {
        case .these(let articles): count = articles.count
        case .part: count = page.counts?.total ?? page.rows.count
        }
        return openPrompt(.tagsOfMany(marked, count: count))
    }

    /// Takes the line as what is done to the tags of several articles.
    mutating func enterTags(_ text: String, of articles: BulkWish.Articles) -> [Effect] {
        do throws(TagSigns.Problem) {
            let signs = try TagSigns(all: text)
            guard !signs.added.isEmpty || !signs.removed.isEmpty else { return [] }
            page.marks = RowMarks()
            return save(.tags(added: signs.added, removed: signs.removed), of: articles, shown: [])
        } catch {
            return show(Message(error.description, isError: true))
        }
    }

    /// The most articles that are opened at once.
    static let mostOpened = 10
    /// The most whose addresses are copied.
    static let mostCopied = 1_000

    /// Opens the marked rows in the browser, or copies their addresses; nil where none is marked.
    mutating func useAddressesOfMarked(_ command: Command) -> [Effect]? {
        guard focus == .list, let marked = page.marked else { return nil }
        let most = command == .copyAddress ? AppState.mostCopied : AppState.mostOpened
        guard case .these(let articles) = marked, articles.count <= most else {
            return show(Message("At most \(most) at once; mark fewer.", isError: true))
        }
        page.marks = RowMarks()
        return [.store(.loadAddresses(articles, for: command))]
    }

    mutating func use(_ addresses: [String], _ command: Command) -> [Effect] {
        guard !addresses.isEmpty else { return show(Message("These articles have no web address.")) }
        if command == .copyAddress { return [.copy(addresses.joined(separator: "\n"))] }
        return addresses.prefix(AppState.mostOpened).flatMap { open(address: $0) }
    }
}

/// What is to be done to tags, by signs: `+mine -sport`.
struct TagSigns: Hashable {
    var added: [Tag] = []
    var removed: [Tag] = []
    /// What stands after the signs.
    var rest = ""

    /// Why a line says nothing of tags.
    enum Problem: Error, Hashable, CustomStringConvertible {
        case noSign
        case noQuery
        case noTag(String)

        var description: String {
            switch self {
            case .noSign: "Which tags? +mine puts one on, -mine takes it off; then a query: tag +mine #sport"
            case .noQuery: "Of which articles? A query goes behind the tags: tag +mine #sport"
            case .noTag(let word): "“\(word.prefix(20))” cannot be a tag."
            }
        }
    }

    /// The signs that a line begins with; there has to be one.
    init(beginning line: String) throws(Problem) {
        var words = line.split(maxSplits: .max, whereSeparator: \.isWhitespace)[...]
        var end = line.startIndex
        while let word = words.first, word.first == "+" || word.first == "-" {
            try take(word)
            end = word.endIndex
            words.removeFirst()
        }
        guard !added.isEmpty || !removed.isEmpty else { throw .noSign }
        rest = String(line[end...].drop(while: \.isWhitespace))
    }

    /// A line of nothing else; a word without a sign is put on.
    init(all line: String) throws(Problem) {
        for word in line.split(whereSeparator: \.isWhitespace) { try take(word) }
    }

    private mutating func take(_ word: Substring) throws(Problem) {
        guard let tag = Tag(String(word)) else { throw .noTag(String(word)) }
        if word.first == "-" {
            removed.append(tag)
            added.removeAll { $0 == tag }
        } else {
            added.append(tag)
            removed.removeAll { $0 == tag }
        }
    }
}
