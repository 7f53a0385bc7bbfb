import Foundation

/// A version of an article's text, as far as it is compared with another one.
struct TextVersion {
    private let text: String
    /// In bytes. Two versions of a text are in one script, so these compare as characters do.
    private let length: Int

    /// Shorter texts may grow and shrink as they like.
    private static let leastLength = 120

    init(_ text: String) {
        self.text = text
        length = text.utf8.count
    }

    /// Whether a publisher who puts `later` in the place of this text takes something away and corrects nothing: there is
    /// nothing left, or a note that it was removed, or the beginning of it, or a fraction.
    ///
    /// Of what somebody starred, less is given away.
    func isLost(in later: TextVersion, isStarred: Bool) -> Bool {
        if isBlank { return false }
        if later.isBlank || later.isNotice && !isNotice { return true }
        guard length >= Self.leastLength, later.length < length else { return false }
        if later.length * (isStarred ? 2 : 3) < length { return true }
        // A teaser is the same text, cut: nearly all of it stands at the beginning of the other, or its sentences do in it.
        guard later.length * 10 < length * (isStarred ? 9 : 8) else { return false }
        let shared = zip(text.utf8, later.text.utf8).prefix { $0 == $1 }.count
        return shared * 10 >= later.length * 8 || later.isMade(ofSentencesOf: self)
    }

    /// Whether all but the end of this text is sentences that another one has, and that end is short: "… Read more". What
    /// begins anew, or has news in its middle, is a correction.
    private func isMade(ofSentencesOf other: TextVersion) -> Bool {
        let (mine, others) = (sentences, Set(other.sentences))
        guard mine.dropLast(2).allSatisfy(others.contains) else { return false }
        // The point or space behind each is one byte at least.
        let shared = mine.reduce(0) { others.contains($1) ? $0 + $1.utf8.count + 1 : $0 }
        return shared * 10 >= length * 9
    }

    private var sentences: [Substring] {
        text.unicodeScalars.split { ".!?\n\r。！？…".unicodeScalars.contains($0) }
            .map { Substring($0.drop(while: \.properties.isWhitespace)) }.filter { !$0.isEmpty }
    }

    /// Whether two texts have so many words in common that they may be about the same: half of those of the shorter one.
    /// Texts without words are about anything.
    func isAbout(_ other: TextVersion) -> Bool {
        let (mine, others) = (words, other.words)
        let fewest = min(mine.count, others.count)
        return fewest == 0 || mine.intersection(others).count * 2 > fewest
    }

    private var isBlank: Bool { text.allSatisfy { $0.isWhitespace || $0 == "\u{FFFC}" } }

    /// So much of a text is compared by its words.
    private static let mostBytes = 20_000

    /// Its words; where there are no spaces between them, its characters.
    private var words: Set<Substring> {
        let start = String(decoding: text.utf8.prefix(Self.mostBytes), as: UTF8.self)
        let words = start.split { !$0.isLetter && !$0.isNumber }
        let letters = words.reduce(0) { $0 + $1.count }
        guard letters > words.count * 12 else { return Set(words) }
        return Set(words.flatMap { word in word.indices.map { word[$0...$0] } })
    }

    // MARK: Notes of removal

    /// What is written in the place of a text that was removed, by people and by programs.
    private static let notices: Set<String> = [
        "removed", "deleted", "removed by moderator", "removed by reddit", "deleted by user", "content removed",
        "content deleted", "content unavailable", "unavailable", "not available", "redacted", "withdrawn",
        "gelöscht", "entfernt", "inhalt entfernt", "supprimé", "contenu supprimé", "eliminado", "contenido eliminado",
        "borrado", "removido", "rimosso", "verwijderd", "usunięto", "удалено", "削除済み", "已删除",
    ]

    private static let removedThings = [
        "post", "article", "comment", "content", "page", "story", "entry", "item", "video", "message",
    ]

    private static let removals = [
        "removed", "deleted", "withdrawn", "unpublished", "taken down", "no longer available", "not available",
        "unavailable",
    ]

    /// Whether it only says that there was something.
    var isNotice: Bool {
        guard length <= 200 else { return false }
        let plain = text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        if Self.notices.contains(plain) { return true }
        // "This post has been removed by its author."
        guard
            let thing = ["this ", "the "].lazy.compactMap({ plain.hasPrefix($0) ? plain.dropFirst($0.count) : nil })
                .first,
            let noun = Self.removedThings.first(where: { thing.hasPrefix($0 + " ") })
        else { return false }
        let verb = thing.dropFirst(noun.count + 1)
        return ["has been ", "was ", "is ", "is currently "].contains { form in
            verb.hasPrefix(form) && Self.removals.contains { verb.dropFirst(form.count).hasPrefix($0) }
        }
    }
}
