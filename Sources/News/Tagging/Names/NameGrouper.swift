import Basics

/// Puts the mentions of one thing together: "Sir Keir Starmer", "Keir Starmer" and "Starmer"; "European Space Agency" and "ESA".
struct NameGrouper {
    private let view: TextView
    private var index = NameIndex()

    static func index(of mentions: [NameMention], in view: TextView) -> NameIndex {
        var grouper = NameGrouper(view: view)
        for mention in mentions where !mention.isPartial && mention.name < 0 {
            grouper.addWhole(mention)
        }
        for mention in mentions where mention.name >= 0 { grouper.addKnown(mention) }
        for mention in mentions where mention.isPartial { grouper.addPartial(mention) }
        grouper.addHeadline(mentions)
        return grouper.index
    }

    private init(view: TextView) { self.view = view }

    // MARK: - Whole names

    private mutating func addWhole(_ mention: NameMention) {
        let span = withoutForm(mention)
        let hash = view.hash(span.first, span.last).value
        if mention.type != .person, mention.type != .organisation, index.byHash[hash] == nil,
            let group = index.byBeginning[hash]
        {
            var short = mention
            short.type = .organisation
            add(short, to: group)
            return
        }
        if let group = index.byHash[hash]
            ?? (mention.type == .person ? index.byPart[personKey(mention)] : nil)
        {
            add(mention, to: group)
        } else if mention.type == .organisation, mention.count == 1, let group = index.byPart[hash] {
            add(mention, to: group)
        } else {
            index.groups.append(NameGroup(type: mention.type, best: span))
            add(mention, to: index.groups.count - 1)
        }
        let group = index.byHash[hash] ?? index.byPart[hash] ?? index.groups.count - 1
        index.byHash[hash] = group
        guard mention.count > 1 else { return }
        if view.tokens[span.first].hash == Words.the, span.count > 1 {
            let rest = view.hash(span.first + 1, span.last).value
            if index.byHash[rest] == nil { index.byHash[rest] = group }
        }
        switch mention.type {
        case .person:
            index.byPart[personKey(mention)] = group
            let last = lastName(of: mention)
            let hash = view.tokens[last].hash.value
            if index.byPart[hash] == nil { index.byPart[hash] = group }
            // Xi Jinping is Xi.
            let first = view.tokens[mention.first]
            if first.word.contains(.familyName) && !first.word.contains(.givenName)
                || first.word.contains(.eastAsianFamily) && !view.isCapitalised(mention.last),
                index.byPart[first.hash.value] == nil
            {
                index.byPart[first.hash.value] = group
            }
        case nil where mention.count <= 3 && !view.isGerman:
            addAcronym(of: mention, group)
            let last = view.tokens[mention.last].hash.value
            if index.byLastWord[last] == nil, !view.isEveryday(mention.last) { index.byLastWord[last] = group }
        case .organisation, nil:
            addAcronym(of: mention, group)
            if mention.type == .organisation { addShortForms(of: span, group) }
            let first = view.tokens[span.first]
            if mention.type == .organisation, first.name < 0, !view.isEveryday(span.first),
                index.byPart[first.hash.value] == nil
            {
                index.byPart[first.hash.value] = group
            }
        default:
            break
        }
    }

    private mutating func addShortForms(of span: NameMention, _ group: Int) {
        guard span.count > 1, !view.isGerman else { return }
        if let head = Range(from: span.first, through: span.last).last(where: {
            view.word($0).contains(.organisationHead)
        }) {
            let hash = view.tokens[head].hash.value
            if index.byHead[hash] == nil { index.byHead[hash] = group }
            if head == span.last, span.count > 2 {
                let beginning = view.hash(span.first, span.last - 1).value
                if index.byBeginning[beginning] == nil { index.byBeginning[beginning] = group }
            }
        }
    }

    /// A company without its Inc or Ltd.
    private func withoutForm(_ mention: NameMention) -> NameMention {
        var mention = mention
        while mention.count > 1, view.word(mention.last).contains(.companyForm) { mention.last -= 1 }
        return mention
    }

    private func lastName(of mention: NameMention) -> Int {
        var last = mention.last
        while last > mention.first, Words.suffixes.contains(view.tokens[last].hash) { last -= 1 }
        return last
    }

    /// George Bush and George W. Bush are one.
    private func personKey(_ mention: NameMention) -> UInt64 {
        var hash = view.tokens[mention.first].hash
        hash.add(0x20)
        let last = view.tokens[lastName(of: mention)]
        hash.add(view.bytes, from: Int(last.start), to: Int(last.end))
        return hash.value
    }

    private mutating func addAcronym(of mention: NameMention, _ group: Int) {
        let next = mention.last + 1
        guard next < view.tokens.count, view.gap(before: next) == .bracket else { return }
        let token = view.tokens[next]
        if token.shape.contains(.allCapitals) || token.shape.contains(.innerCapital) {
            index.byPart[token.hash.value] = group
            index.byHash[token.hash.value] = index.byHash[token.hash.value] ?? group
            if index.groups[group].type == nil { index.groups[group].vote(for: .organisation, 0.6) }
        }
    }

    // MARK: - Known names

    private mutating func addKnown(_ mention: NameMention) {
        let known = Gazetteer.shared.names[Int(mention.name)]
        if mention.count == 1, !mention.isDemonym,
            let group = index.byPart[view.tokens[mention.first].hash.value]
        {
            let type = index.groups[group].type
            // "Jordan" is Michael Jordan's in an article about him, unless something happens in it; so is "Trump"
            // Ivanka's, unless Donald Trump is named in full.
            let isNamedInFull = known.type == .person && index.byName[mention.name] != nil
            let isPlace = known.type == .place && (known.isWide || hasPreposition(mention.first))
            if type == .person, !isNamedInFull, !isPlace {
                // The lists' word for a town or a company says nothing about its namesake.
                var namesake = mention
                if known.type != .person { namesake.type = .person }
                add(namesake, to: group)
                return
            }
        }
        if let group = index.byName[mention.name] {
            add(mention, to: group)
        } else {
            index.groups.append(NameGroup(type: known.type, name: mention.name, best: mention))
            index.byName[mention.name] = index.groups.count - 1
            add(mention, to: index.groups.count - 1)
        }
    }

    private func hasPreposition(_ index: Int) -> Bool {
        index > 0 && view.gap(before: index) == .space
            && view.word(index - 1).contains(.placePreposition)
    }

    // MARK: - Parts of names

    private mutating func addPartial(_ mention: NameMention) {
        let hash = view.tokens[mention.first].hash.value
        if let group = index.byPart[hash] ?? index.byHash[hash] {
            add(mention, to: group)
            return
        }
        if let group = index.byHead[hash], mention.first > 0, view.tokens[mention.first - 1].hash == Words.the,
            view.gap(before: mention.first) == .space
        {
            add(mention, to: group)
            return
        }
        // A name of which the last word stands alone elsewhere is a person's.
        if mention.type != .place, let group = index.byLastWord[hash], index.groups[group].type == nil {
            add(mention, to: group)
            index.groups[group].vote(for: .person, 0.5)
            index.byPart[hash] = group
            return
        }
        // A word that begins a sentence is a name only when it is one elsewhere too.
        guard mention.confidence > 0.25 else { return }
        index.groups.append(NameGroup(type: mention.type, best: mention))
        index.byHash[hash] = index.groups.count - 1
        add(mention, to: index.groups.count - 1)
    }

    // MARK: - Headlines without evidence of their own

    /// Names of the text that a headline in capitals or in Title Case repeats.
    private mutating func addHeadline(_ mentions: [NameMention]) {
        guard view.titleStyle != .mixed else { return }
        var taken = Set(
            mentions.filter { [view] in $0.first < view.titleCount }.flatMap { Range(from: $0.first, through: $0.last) }
        )
        var position = 0
        while position < view.titleCount {
            defer { position += 1 }
            guard !taken.contains(position) else { continue }
            for length in stride(from: min(5, view.titleCount - position), through: 1, by: -1) {
                let last = position + length - 1
                let hash = view.hash(position, last).value
                guard let group = index.byHash[hash] ?? (length == 1 ? index.byPart[hash] : nil),
                    length > 1 || !view.isEveryday(position)
                else { continue }
                add(
                    NameMention(first: position, last: last, type: index.groups[group].type, confidence: 0.7),
                    to: group
                )
                taken.formUnion(Range(from: position, through: last))
                position = last
                break
            }
        }
    }

    private mutating func add(_ mention: NameMention, to group: Int) {
        index.groups[group].mentions.append(mention)
        if let type = mention.type { index.groups[group].vote(for: type, mention.confidence) }
        let span = withoutForm(mention)
        if index.groups[group].name < 0, span.count > index.groups[group].best.count,
            mention.first >= view.titleCount || view.titleStyle == .mixed
        {
            index.groups[group].best = span
        }
    }
}
