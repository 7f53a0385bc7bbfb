/// Lets the members of an enumeration say what the others are: in "Linkin Park, Korn and Orgy" all are bands if one is.
enum Enumerations {
    /// Gives types to names that have none, from the names beside them.
    static func shareTypes(among mentions: inout [NameMention], in view: TextView) {
        guard mentions.count > 1, !view.isGerman else { return }
        for index in 1..<mentions.count { share(from: index - 1, to: index, &mentions, view) }
        for index in stride(from: mentions.count - 1, to: 0, by: -1) {
            share(from: index, to: index - 1, &mentions, view)
        }
    }

    private static func share(
        from giver: Int, to taker: Int, _ mentions: inout [NameMention], _ view: TextView
    ) {
        guard mentions[taker].type == nil, let type = mentions[giver].type, !mentions[giver].isDemonym,
            !mentions[giver].isNested, type == .place || type == .person || type == .organisation,
            mentions[giver].confidence >= 0.35, mentions[taker].confidence > 0.25,
            stand(mentions[min(giver, taker)], beside: mentions[max(giver, taker)], view)
        else { return }
        mentions[taker].type = type
        mentions[taker].confidence = max(
            mentions[taker].confidence, min(0.5, mentions[giver].confidence * 0.7))
        // What comes of hearsay is not passed on for ever.
    }

    /// The first words of the names in enumerations of four and more.
    static func longLists(of mentions: [NameMention], in view: TextView) -> Set<Int> {
        let mentions = mentions.sorted { $0.first < $1.first }
        var listed: Set<Int> = []
        var start = 0
        for index in mentions.indices {
            let isLast = index + 1 == mentions.count || !stand(mentions[index], beside: mentions[index + 1], view)
            guard isLast else { continue }
            if index - start >= 3 { listed.formUnion(mentions[start...index].map(\.first)) }
            start = index + 1
        }
        return listed
    }

    /// Whether a comma, "and", "or" or both part two names.
    private static func stand(_ first: NameMention, beside second: NameMention, _ view: TextView)
        -> Bool
    {
        guard second.first < view.titleCount || first.last >= view.titleCount else { return false }
        switch second.first - first.last {
        case 1:
            return view.gap(before: second.first) == .comma
                || view.gap(before: second.first) == .ampersand
        case 2:
            let hash = view.tokens[first.last + 1].hash
            guard hash == Words.and || hash == Words.or, view.gap(before: second.first) == .space else {
                return false
            }
            let gap = view.gap(before: first.last + 1)
            return gap == .space || gap == .comma
        default:
            return false
        }
    }
}
