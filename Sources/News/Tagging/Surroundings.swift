import Basics

/// Names that stand in a text and are not what it is about: who gave a hint, in which languages a book is, the sponsors
/// at the end.
struct Surroundings {
    private let view: TextView
    /// The word with which what is behind the article begins.
    private let end: Int
    /// The word behind a line of authors or an introduction of what is quoted: "Jane Doe, writing for the Quenby Times:".
    private let introductionEnd: Int

    /// The surroundings in an article.
    init(of view: TextView) {
        self.view = view
        end =
            Range(from: view.titleCount, upTo: view.tokens.count).first { Self.beginsAfterword($0, view) }
            ?? view.tokens.count
        introductionEnd = max(Self.endOfIntroduction(view), Self.endOfByline(view))
    }

    /// Whether a mention of something of `type` belongs to them.
    func contain(_ mention: NameMention, of type: TagType?) -> Bool {
        if mention.first >= end { return true }
        if mention.isDemonym { return isLanguage(mention.first) }
        let isIntroducing = mention.first >= view.titleCount && mention.last < introductionEnd
        return type != .place && (isIntroducing || isHint(mention.first))
    }

    // MARK: - Hints and quotations

    /// "(via Jane Doe)".
    private func isHint(_ first: Int) -> Bool {
        first > view.titleCount && view.gap(before: first) == .space && view.tokens[first - 1].hash == Words.via
    }

    /// "By Jane Doe (Engineer), John Doe (Team Lead)" as the first line.
    private static func endOfByline(_ view: TextView) -> Int {
        let start = view.titleCount
        guard start < view.tokens.count, Words.bylines.contains(view.tokens[start].hash) else { return start }
        let first = Int(view.tokens[start].start)
        guard let end = view.bytes.slice(from: first, upTo: first + 300).firstIndex(of: 0x0A) else {
            return start
        }
        return view.tokens[start...].firstIndex { Int($0.start) > end } ?? start
    }

    private static func endOfIntroduction(_ view: TextView) -> Int {
        let start = view.titleCount
        let limit = min(start + 11, view.tokens.count)
        guard limit - start >= 3 else { return start }
        // Two or three words, a comma, and a colon before anything else ends.
        guard
            let comma = Range(from: start + 2, upTo: min(start + 4, limit)).first(where: {
                view.gap(before: $0) == .comma
            }),
            Range(from: start, upTo: comma).allSatisfy(view.isCapitalised)
        else { return start }
        for index in Range(from: comma, upTo: limit) {
            let end = Int(view.tokens[index].end)
            guard end < view.bytes.count, view.bytes[end] != 0x2E else { return start }
            if view.bytes[end] == 0x3A { return index + 1 }
        }
        return start
    }

    // MARK: - Languages

    /// "in English", "Transcript: English Español", "bilingual, in French and German"; but neither "the English" nor
    /// "English players".
    private func isLanguage(_ index: Int) -> Bool {
        // "English, French and German": step by step, since a text may be nothing but these.
        var index = index
        while index < view.tokens.count, view.word(index).contains(.language) {
            let isBehindWord = index > 0 && index != view.titleCount && view.gap(before: index) == .space
            let before = isBehindWord ? view.tokens[index - 1].hash : FoldedHash()
            if Words.articles.contains(before) { return false }
            let next = index + 1
            guard next < view.tokens.count, next != view.titleCount else { return true }
            let isNextLanguage = view.word(next).contains(.language)
            switch view.gap(before: next) {
            case .space, .none, .joint, .ampersand: break
            case .comma where isNextLanguage: break
            default: return true
            }
            if isNextLanguage {
                index = next
                continue
            }
            let hash = view.tokens[next].hash
            guard hash == Words.and || hash == Words.or, view.word(next + 1).contains(.language) else {
                return view.word(next).isFunctionWord && Words.inLanguages.contains(before)
            }
            index = next + 1
        }
        return false
    }

    // MARK: - Behind the article

    private static func beginsAfterword(_ index: Int, _ view: TextView) -> Bool {
        guard view.word(index).contains(.beginsAfterword), view.gap(before: index) == .sentence else { return false }
        var hash = view.tokens[index].hash
        for last in Range(from: index + 1, upTo: min(index + 4, view.tokens.count)) {
            guard view.gap(before: last) == .space else { return false }
            hash.add(view.bytes, from: Int(view.tokens[last].start), to: Int(view.tokens[last].end))
            guard Words.afterwords.contains(hash) else { continue }
            let end = Int(view.tokens[last].end)
            return end >= view.bytes.count || view.bytes[end] == 0x3A || view.bytes[end] == 0x0A
        }
        return false
    }
}
