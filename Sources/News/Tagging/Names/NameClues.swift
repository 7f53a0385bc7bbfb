/// What the words around a name say that it names: "the village of X", "X's shares", "X was born".
extension ShapedNameFinder {
    /// A type, and how sure it is; nil where the words around say nothing.
    func clue(for first: Int, _ last: Int) -> (type: TagType, confidence: Float)? {
        let before = clueBefore(first)
        let after = clueBehind(last)
        guard let before else { return after }
        guard let after else { return before }
        if before.type == after.type {
            return (before.type, min(0.9, before.confidence + after.confidence * 0.5))
        }
        return before.confidence >= after.confidence ? before : after
    }

    // MARK: - Before

    private func clueBefore(_ first: Int) -> (type: TagType, confidence: Float)? {
        guard var index = small(before: first) else { return nil }
        let hasThe = view.tokens[index].hash == Words.the
        if hasThe {
            guard let next = small(before: index) else { return nil }
            index = next
        }
        let word = view.word(index)
        let hash = view.tokens[index].hash
        if !hasThe {
            if word.contains(.relative) { return (.person, 0.6) }
            if hash == Words.near || hash == Words.outside { return (.place, 0.6) }
        }
        if Words.joins.contains(hash) { return (.organisation, 0.5) }
        guard let farther = small(before: index) else {
            return hash == Words.in && !hasThe && !view.isGerman && !hasNounBehind(first) ? (.place, 0.5) : nil
        }
        let lead = view.word(farther)
        switch hash {
        case Words.of:
            if lead.contains(.placeNoun) { return (.place, hasThe ? 0.5 : 0.7) }
            if lead.contains(.memberNoun) { return (.organisation, 0.6) }
            if lead.contains(.relative) { return (.person, 0.6) }
        case Words.at, Words.for, Words.with:
            if lead.contains(.memberNoun) { return (.organisation, 0.55) }
            if lead.contains(.joining), !lead.contains(.calendar) { return (.organisation, 0.5) }
        case Words.by:
            if lead.contains(.ownership) { return (.organisation, 0.5) }
        case Words.to:
            if view.tokens[farther].hash == Words.married { return (.person, 0.7) }
            if Words.motions.contains(view.tokens[farther].hash), !hasThe { return (.place, 0.55) }
            if Words.losses.contains(view.tokens[farther].hash) { return (.organisation, 0.45) }
        case Words.from:
            if Words.motions.contains(view.tokens[farther].hash), !hasThe { return (.place, 0.5) }
        case Words.in:
            // In German everything has a capital, not only places.
            if !hasThe, !view.isGerman, !hasNounBehind(first) { return (.place, 0.5) }
        default:
            break
        }
        return nil
    }

    /// The word before, if it is written small and belongs to the same phrase.
    private func small(before index: Int) -> Int? {
        guard index > 0, index != view.titleCount, view.gap(before: index) == .space,
            !view.isCapitalised(index - 1)
        else { return nil }
        return index - 1
    }

    /// "in Mandelson vetting row": what a noun follows is no place.
    private func hasNounBehind(_ first: Int) -> Bool {
        var last = first
        while last + 1 < view.tokens.count, view.isCapitalised(last + 1), isPhraseGap(last + 1) {
            last += 1
        }
        let next = last + 1
        guard next < view.tokens.count, view.gap(before: next) == .space else { return false }
        return !view.word(next).isFunctionWord && view.tokens[next].shape.contains(.hasSmall)
    }

    // MARK: - Behind

    private func clueBehind(_ last: Int) -> (type: TagType, confidence: Float)? {
        let next = last + 1
        guard next < view.tokens.count, next != view.titleCount, view.gap(before: next) == .space,
            !view.isCapitalised(next)
        else { return nil }
        let word = view.word(next)
        let isPossessive = view.tokens[last].shape.contains(.possessive)
        if isPossessive {
            if word.contains(.belonging), word.isDisjoint(with: [.role, .title]) {
                return (.organisation, 0.4)
            }
            return word.contains(.relative) ? (.person, 0.5) : nil
        }
        if word.contains(.smallPlaceEnding) { return (.place, 0.65) }
        if word.contains(.placeEnding), word.contains(.placeNoun) { return (.place, 0.55) }
        if word.contains(.organisationNoun), !word.contains(.belonging) { return (.organisation, 0.5) }
        if word.contains(.belonging) { return (.organisation, 0.5) }
        if Words.copulas.contains(view.tokens[next].hash), next + 1 < view.tokens.count {
            let verb = view.tokens[next + 1].hash
            if Words.lived.contains(verb) { return (.person, 0.6) }
            if Words.founded.contains(verb) { return (.organisation, 0.6) }
            if Words.lying.contains(verb) { return (.place, 0.7) }
        }
        if word.contains(.personDeed) || word.contains(.speech) { return (.person, 0.45) }
        if word.contains(.organisationDeed) { return (.organisation, 0.4) }
        return nil
    }
}
