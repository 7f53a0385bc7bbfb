/// Chooses an article's tags among what it names, what its publisher says and the hashtags in it.
struct TagRanking {
    fileprivate struct Candidate {
        var tag: Tag
        var type: TagType
        var origin: TagOrigin
        var score: Float
        var order: Int
        /// The groups of names that it stands for.
        var groups: [Int] = []
        /// What speaks for it beside them.
        var evidence = TagEvidence()
    }

    private let view: TextView
    private let names: NameIndex
    private let source: SourceNames
    private let surroundings: Surroundings
    private let authorKey: String
    /// The first words of names in long enumerations: "Google, Facebook, Apple or Amazon".
    private let listed: Set<Int>

    init(view: TextView, names: NameIndex, source: String?, author: String?) {
        self.view = view
        self.names = names
        self.source = SourceNames(source)
        surroundings = Surroundings(of: view)
        listed = Enumerations.longLists(of: names.groups.flatMap(\.mentions), in: view)
        authorKey = author.map { FoldedText.key(of: String($0.prefix(200))) } ?? ""
    }

    /// The tags, best first, at most ``Tagger/mostTags``.
    func tags(with categories: PublisherCategories) -> [AutomaticTag] {
        var candidates: [Candidate] = []
        for (order, group) in names.groups.enumerated() {
            let score = score(of: group)
            if score >= Self.leastScore, let candidate = candidate(group, score, order) {
                // "Google" and "Google & Co." come out as one.
                if let index = candidates.firstIndex(where: { $0.tag == candidate.tag }) {
                    candidates[index].score = max(candidates[index].score, candidate.score)
                    candidates[index].groups.append(order)
                } else {
                    candidates.append(candidate)
                }
            }
        }
        for hashtag in WrittenHashtags.tags(in: view) {
            merge(Candidate(hashtag, .writtenHashtag, score: 1.6), &candidates)
        }
        for (order, topic) in categories.topics.enumerated() {
            addCategory(topic, score: max(1.5, 2.4 - 0.1 * Float(order)), &candidates)
        }
        for section in categories.sectionTags {
            merge(
                Candidate((section.tag, .topic), .publisherCategory, score: 1.25, category: section.category),
                &candidates)
        }
        candidates = candidates.filter { !isShortForm($0, among: candidates) }
        candidates.sort { $0.score != $1.score ? $0.score > $1.score : $0.order < $1.order }
        return Self.best(candidates, keepingOneOf: categories.sectionTags.map(\.tag)).map {
            AutomaticTag(tag: $0.tag, type: $0.type, origin: $0.origin, evidence: evidence(for: $0))
        }
    }

    /// As many as an article may have. The section is among them, however much the text names: who takes #Sport out of a
    /// page wants no match of it left.
    private static func best(_ candidates: [Candidate], keepingOneOf sections: [Tag]) -> ArraySlice<Candidate> {
        var best = candidates.prefix(Tagger.mostTags)
        if !best.contains(where: { sections.contains($0.tag) }),
            let section = candidates.dropFirst(best.count).first(where: { sections.contains($0.tag) })
        {
            best[best.index(before: best.endIndex)] = section
        }
        return best
    }

    /// "Taylor" beside "TaylorSwift": what only its shape makes a name is not worth a tag beside a longer form of it.
    private func isShortForm(_ candidate: Candidate, among candidates: [Candidate]) -> Bool {
        guard candidate.evidence.publisherCategories.isEmpty, !candidate.evidence.isWrittenHashtag,
            let group = candidate.groups.first, names.groups[group].name < 0
        else { return false }
        let key = candidate.tag.key
        return candidates.contains {
            $0.tag.key.utf8.count > key.utf8.count && ($0.tag.key.hasPrefix(key) || $0.tag.key.hasSuffix(key))
                && $0.type.isTelling && !$0.groups.isEmpty
        }
    }

    // MARK: - Names in the text

    private static let leastScore: Float = 0.95
    /// What stands in the first sentences weighs fully, then less and less: soonest what is said once.
    private static let leadBytes: Float = 300
    private static let readToEnd: Float = 900
    private static let readToEndOnce: Float = 300

    private func score(of group: NameGroup) -> Float {
        var inTitle = false
        var position = Float.infinity
        var onlyPeople = true
        var confidence: Float = 0
        var count: Float = 0
        let textStart = view.titleCount < view.tokens.count ? view.tokens[view.titleCount].start : 0
        var isOnlyNested = true
        var isCapitalised = false
        for mention in group.mentions {
            if isCredit(mention, of: group) || surroundings.contain(mention, of: group.type) { continue }
            if !mention.isNested { isOnlyNested = false }
            if !view.tokens[mention.first].shape.isDisjoint(with: [.capitalised, .innerCapital]) {
                isCapitalised = true
            }
            if mention.first < view.titleCount {
                inTitle = true
            } else {
                position = min(position, Float(view.tokens[mention.first].start - textStart))
            }
            if !mention.isDemonym || isOfState(mention) { onlyPeople = false }
            confidence = max(confidence, mention.confidence)
            count += mention.isPartial && group.best.count == 1 ? 0.8 : 1
        }
        let reach = count < 2 ? Self.readToEndOnce : Self.readToEnd
        var score =
            0.55 * log2(1 + count) + (inTitle ? 1.5 : 0) + 0.8 * max(0, 1 - max(0, position - Self.leadBytes) / reach)
        score *= 0.35 + 0.65 * confidence
        if count == 0 { return 0 }
        // "A Finnish firm" and the university of a place say once where something is from, not what it is about.
        let isAside = !inTitle && count < 2
        if onlyPeople { score *= isAside ? 0.68 : 0.85 }
        if isOnlyNested { score *= isAside ? 0.76 : 0.85 }
        // "The Fonts": a word with a capital, as often as it may come.
        if group.name < 0, group.best.count == 1, group.type != .person, view.isEveryday(group.best.first) { return 0 }
        if isAside, group.type == .organisation, group.mentions.allSatisfy({ listed.contains($0.first) }) {
            score *= 0.7
        }
        if group.name < 0, group.best.count == 1, isCode(group.best, inTitle: inTitle, count: count) { return 0 }
        switch group.type {
        // "housing" somewhere in the text says little.
        case .topic?: score *= inTitle || count > 1 || isCapitalised ? 0.85 : 0.65
        case nil: score *= group.best.count > 1 ? 0.65 : 0.5
        case .person? where group.best.count == 1 && group.name < 0: score *= 0.5
        default: break
        }
        return score
    }

    /// "The Ukrainian government" is Ukraine, "a Finnish firm" is not Finland.
    private func isOfState(_ mention: NameMention) -> Bool {
        let next = mention.last + 1
        return next < view.tokens.count && view.gap(before: next) == .space && view.word(next).contains(.stateNoun)
    }

    /// "S25", "QR", "MTE": letters of which nothing is known are a name only where the article keeps coming back to them.
    private func isCode(_ mention: NameMention, inTitle: Bool, count: Float) -> Bool {
        let token = view.tokens[mention.first]
        let length = token.end - token.start
        if token.shape.contains(.hasDigit) {
            return length <= 3 || token.shape.contains(.number) || !inTitle && count < 2
        }
        return token.shape.contains(.allCapitals) && !inTitle && count < 3
    }

    /// An agency under a picture or at the beginning of a report: "| dpa", "(AFP)", "Reuters -".
    private func isCredit(_ mention: NameMention, of group: NameGroup) -> Bool {
        guard group.type == .organisation, mention.first >= view.titleCount else { return false }
        let token = view.tokens[mention.first]
        if token.start > 2, view.bytes[Int(token.start) - 2] == 0x7C { return true }
        return Words.agencies.contains(token.hash)
    }

    private func candidate(_ group: NameGroup, _ score: Float, _ order: Int) -> Candidate? {
        let inTitle = group.mentions.contains { $0.first < view.titleCount }
        if group.name >= 0 {
            let name = Gazetteer.shared.names[Int(group.name)]
            guard !source.isWhole(name.tag), inTitle || name.type != .organisation || !source.isCalled(name.tag)
            else { return nil }
            return Candidate(
                tag: name.tag, type: name.type, origin: .gazetteer, score: score, order: order, groups: [order])
        }
        // Whole menus and lists of products are written with capitals too.
        guard group.best.count <= (group.type == .organisation ? 8 : 5) else { return nil }
        let text = view.text(group.best.first, group.best.last)
        guard let tag = Tag(shown(text)), !source.isWhole(tag),
            inTitle || group.type != .organisation || !source.isCalled(tag), tag.key.utf8.count > 1,
            group.type != .person || authorKey.isEmpty || !authorKey.contains(tag.key)
        else { return nil }
        return Candidate(
            tag: tag, type: group.type ?? .topic, origin: inTitle ? .headline : .text, score: score, order: order,
            groups: [order])
    }

    /// NAMES OF AGENCY HEADLINES as one would write them; acronyms stay. German adjectives lose the ending that an article
    /// before them asked for: "der Demokratischen Partei".
    private func shown(_ text: String) -> String {
        if view.isGerman, let space = text.firstIndex(of: " "), text[..<space].hasSuffix("schen") {
            return String(text[..<text.index(before: space)] + text[space...])
        }
        guard text.contains(" "), !text.contains(where: \.isLowercase), text.contains(where: \.isUppercase) else {
            return text
        }
        return text.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    }

    // MARK: - What the publisher says

    private func addCategory(_ topic: PublisherCategories.Topic, score: Float, _ candidates: inout [Candidate]) {
        func add(_ found: (tag: Tag, type: TagType), isKnown: Bool = false) {
            var candidate = Candidate(found, .publisherCategory, score: score, category: topic.category)
            candidate.evidence.isKnown = isKnown
            merge(candidate, &candidates)
        }
        // The lists know letters and digits: to them, "C#" would be C.
        let hasSign = Tag.hasSpelledSign(topic.text)
        if !hasSign, let name = Gazetteer.shared.name(of: topic.text) {
            add((name.tag, name.type), isKnown: true)
            return
        }
        guard let tag = Tag(topic.text), !source.isWhole(tag) else { return }
        if hasSign || tag.key.unicodeScalars.count == 1 {
            add((tag, .topic))
            return
        }
        // "Starmer" as a keyword means the Keir Starmer of the text.
        let hash = PublisherCategories.hash(of: topic.text)
        if let group = names.byHash[hash.value] ?? names.byPart[hash.value],
            let named = candidate(names.groups[group], score, group)
        {
            add((named.tag, named.type))
            if let index = candidates.firstIndex(where: { $0.tag == named.tag }),
                !candidates[index].groups.contains(group)
            {
                candidates[index].groups.append(group)
            }
            return
        }
        add((tag, PublisherCategories.type(of: topic.text)))
    }

    /// Adds a tag, or adds to the weight of the one that is there. What the publisher says explains it best.
    private func merge(_ added: Candidate, _ candidates: inout [Candidate]) {
        if let index = candidates.firstIndex(where: { $0.tag == added.tag }) {
            candidates[index].score += added.score * 0.6
            candidates[index].origin = added.origin
            candidates[index].evidence.add(added.evidence)
        } else {
            var added = added
            added.order = candidates.count + 1_000
            candidates.append(added)
        }
    }

    // MARK: - Reasons

    private func evidence(for candidate: Candidate) -> TagEvidence {
        var evidence = candidate.evidence
        let mentions = candidate.groups.flatMap { names.groups[$0].mentions }.sorted { $0.first < $1.first }
        for mention in mentions {
            if mention.first < view.titleCount { evidence.isInHeadline = true } else { evidence.timesInText += 1 }
            guard evidence.spellings.count < TagEvidence.mostSpellings else { continue }
            let spelling = view.text(mention.first, mention.last)
            if !evidence.spellings.contains(spelling) { evidence.spellings.append(spelling) }
        }
        if candidate.groups.contains(where: { names.groups[$0].name >= 0 }) { evidence.isKnown = true }
        return evidence
    }
}

extension TagRanking.Candidate {
    /// A tag that no name in the text stands for.
    fileprivate init(
        _ found: (tag: Tag, type: TagType), _ origin: TagOrigin, score: Float, category: String? = nil
    ) {
        let evidence = TagEvidence(
            publisherCategories: category.map { [$0] } ?? [], isWrittenHashtag: origin == .writtenHashtag)
        self.init(tag: found.tag, type: found.type, origin: origin, score: score, order: 0, evidence: evidence)
    }
}

extension TagEvidence {
    fileprivate mutating func add(_ other: TagEvidence) {
        for category in other.publisherCategories where !publisherCategories.contains(category) {
            publisherCategories.append(category)
        }
        isWrittenHashtag = isWrittenHashtag || other.isWrittenHashtag
        isKnown = isKnown || other.isKnown
    }
}

/// The binary logarithm, without the C library: counts need no more than straight lines between powers of two.
private func log2(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    return exponent + value.significand - 1
}
