import Foundation
import News
import Terminal

/// Sets an article into lines of a width: headline, byline, tags, then the text, then where its links lead.
enum ArticleSetting {
    /// How much of the text is set.
    enum Extent {
        /// All of it, as far as anybody reads, unless the question whether that is no longer needed is answered with yes.
        case whole(isCancelled: (@Sendable () -> Bool)? = nil)
        /// Some pages, while the whole is on its way.
        case beginning
    }

    /// The longest beginning, by the measure of ``ArticleSetter/spend(_:)``.
    private static let longestBeginning = 16_000

    /// The article as lines, none wider than `width` columns (2 at least), save for code that is scrolled sideways.
    static func set(
        _ document: ArticleDocument, width: Int, options: ReadingOptions, pictures: PictureShelf? = nil, now: Date,
        timeZone: TimeZone, extent: Extent = .whole()
    ) -> SetArticle {
        var isWhole = true
        var budget = ArticleSetter.longestText
        var isCancelled: (@Sendable () -> Bool)?
        switch extent {
        case .whole(let question): isCancelled = question
        case .beginning: (isWhole, budget) = (false, longestBeginning)
        }
        var setter = ArticleSetter(
            width: width, options: options, ownAddress: document.article.url, pictures: pictures,
            feed: document.article.feed, budget: budget, isCancelled: isCancelled)
        setter.pictureKey = options.pictureKey
        setter.heldPictures = document.heldPictures
        setter.setHead(of: document, now: now, timeZone: timeZone)
        setter.blank()
        setter.setLeadPicture(of: document)
        if document.blocks.isEmpty {
            setter.flow([TextBlock.Span("The feed gives no text for this article.")], role: .dim)
        }
        setter.set(document.blocks)
        setter.sayIfCut(isWhole: isWhole)
        guard isWhole else { return setter.result }
        setter.setFoot(of: document.article)
        setter.dropBlankLines()
        return setter.result
    }
}

extension ArticleSetter {
    /// Says that there is more, where that is so.
    mutating func sayIfCut(isWhole: Bool = true) {
        guard isExhausted else { return }
        reserve()
        blank()
        let words = isWhole ? "The text goes on; it is too long to be shown whole." : "Typesetting the rest …"
        flow([TextBlock.Span(words)], role: .dim)
    }

    /// A piece of the head that stays whole where it can.
    private struct Part {
        let text: String
        let role: Role
        var target: SetArticle.Target?
    }

    mutating func setHead(of document: ArticleDocument, now: Date, timeZone: TimeZone) {
        let article = document.article
        flow([TextBlock.Span(ArticleSetter.beginning(of: article.title, 1_000))], role: .articleTitle)
        blank()
        var parts = [Part(text: article.source.name, role: .articleByline, target: .source(article.source.name))]
        if let category = article.category {
            parts.append(Part(text: category.rawValue, role: .articleByline, target: .category(category)))
        }
        if let published = article.published {
            parts.append(Part(text: LocalTime.longAge(of: published, at: now), role: .articleByline))
            parts.append(Part(text: LocalTime.exact(published, in: timeZone), role: .articleByline))
        } else {
            parts.append(Part(text: "no date", role: .articleByline))
        }
        if let minutes = document.text.minutes {
            parts.append(Part(text: "\(minutes) min to read", role: .articleByline))
        }
        if let author = article.author, !author.isEmpty {
            parts.append(Part(text: "by \(author)", role: .articleByline))
        }
        if let edited = article.edited {
            parts.append(Part(text: "edited \(LocalTime.longAge(of: edited, at: now))", role: .articleByline))
        }
        let isRightToLeft = options.rightToLeft != .off && MeasuredText(article.title).isRightToLeft
        fill(parts, separator: " · ", isRightToLeft: isRightToLeft)
        if !article.tags.isEmpty {
            var parts = article.tags.prefix(ArticleSetter.mostTags).map {
                Part(text: $0.description, role: .tag, target: .tag($0))
            }
            let others = article.tags.count - parts.count
            if others > 0 { parts.append(Part(text: "and \(others) more", role: .articleByline)) }
            fill(parts, separator: " ", isRightToLeft: isRightToLeft)
        }
        setCoverage(document, isRightToLeft: isRightToLeft)
    }

    /// Where else the story ran.
    private mutating func setCoverage(_ document: ArticleDocument, isRightToLeft: Bool) {
        let article = document.article
        let others = article.story == nil ? [] : document.coverage.filter { $0.id != article.id }
        var seen: Set<String> = [article.source.name]
        // Other feeds that have this very article, then other articles of its story.
        let copies = article.alsoIn.filter { seen.insert($0).inserted }
        let sources = others.filter { seen.insert($0.source).inserted }
        var parts = copies.map { Part(text: $0, role: .articleByline) }
        parts += (sources.isEmpty ? others : sources).map { headline in
            Part(
                text: headline.source, role: .articleByline,
                target: article.story.map { .article(headline.id, $0) })
        }
        guard let first = parts.first else { return }
        parts[0] = Part(text: "also in \(first.text)", role: .articleByline, target: first.target)
        let most = 6
        if parts.count > most {
            parts = parts.prefix(most) + [Part(text: "\(parts.count - most) more", role: .articleByline)]
        }
        fill(parts, separator: " · ", isRightToLeft: isRightToLeft)
    }

    /// The most tags that stand in the head.
    private static var mostTags: Int { 100 }

    /// A text that is no longer than somebody may have meant it: `count` letters of several bytes each, with some marks.
    private static func beginning(of text: String, _ count: Int) -> String {
        let beginning = text.beginning(bytes: 8 * count)
        return beginning.utf8.count < text.utf8.count || beginning.utf8.count > count && beginning.count > count
            ? String(beginning.prefix(count)) + "…" : text
    }

    /// Lines of as many parts as fit.
    private mutating func fill(_ parts: [Part], separator: String, isRightToLeft: Bool) {
        var runs: [ArticleLine.Run] = []
        var used = 0
        let separatorWidth = CellText.width(separator)
        for part in parts {
            let text = ArticleSetter.beginning(of: part.text, 400)
            let place = part.target.map { self.place(of: $0) }
            let partWidth = CellText.width(text)
            if used > 0, used + separatorWidth + partWidth > room {
                emit(parts: runs, isRightToLeft: isRightToLeft)
                runs = []
                used = 0
            }
            if partWidth > room {
                for line in CellText.wrapped(text, width: room) {
                    emit([ArticleLine.Run(text: line, role: part.role, place: place)], isRightToLeft: isRightToLeft)
                }
                continue
            }
            if used > 0 {
                runs.append(ArticleLine.Run(text: separator, role: part.role))
                used += separatorWidth
            }
            runs.append(ArticleLine.Run(text: text, role: part.role, place: place))
            used += partWidth
        }
        if !runs.isEmpty { emit(parts: runs, isRightToLeft: isRightToLeft) }
    }

    /// Parts follow each other from the right where the article is read from there, each in an order of its own: a date
    /// is no part of the name beside it.
    private mutating func emit(parts runs: [ArticleLine.Run], isRightToLeft: Bool) {
        guard isRightToLeft else { return emit(runs) }
        var end = width
        var segments: [ArticleLine.Segment] = []
        for run in runs {
            let runWidth = CellText.width(run.text)
            end -= runWidth
            guard end >= 0 else { break }
            segments.append(
                ArticleLine.Segment(
                    column: end, room: runWidth, runs: [run],
                    isRightToLeft: MeasuredText(run.text).isRightToLeft))
        }
        emit(segments, isRightToLeft: true)
    }

    /// Where the article lives, what came with it, and where its links lead, each on a line of its own.
    mutating func setFoot(of article: Article) {
        let linked = result.addresses
        var listed = Set(linked)
        let enclosures = article.enclosures.filter { listed.insert($0.url).inserted }
            .prefix(ArticleSetter.mostEnclosures)
        guard article.url != nil || !linked.isEmpty || !enclosures.isEmpty else { return }
        dropBlankLines()
        blank()
        if !linked.isEmpty || !enclosures.isEmpty {
            emit([ornament(String(repeating: "─", count: min(room, 20)), role: .border, column: 0)])
        }
        if let address = article.url { list(address, label: "", isStop: true) }
        for enclosure in enclosures {
            list(enclosure.url, label: label(of: enclosure), isStop: true, isNumbered: options.numbersLinks)
        }
        guard options.numbersLinks else { return }
        for address in linked where !isCancelled {
            spend(1)
            list(address, label: "", isStop: false, isNumbered: true)
        }
    }

    /// The most files that are listed.
    private static var mostEnclosures: Int { 1_000 }

    /// An address on one line, cut where it is too long: opening and copying take the whole of it.
    private mutating func list(_ address: String, label: String, isStop: Bool, isNumbered: Bool = false) {
        let number = isNumbered ? "[\(self.number(of: address))] " : ""
        let place = self.place(of: .address(address), isStop: isStop)
        let words = number + label
        let addressRoom = room - CellText.width(words)
        var runs: [ArticleLine.Run] = []
        if !words.isEmpty { runs.append(ArticleLine.Run(text: CellText.truncated(words, to: room), role: .dim)) }
        if addressRoom > 1 {
            runs.append(
                ArticleLine.Run(text: CellText.truncated(address, to: addressRoom), role: .articleLink, place: place))
        }
        emit(runs)
    }

    private func label(of enclosure: Enclosure) -> String {
        var words: [String] = []
        if let type = enclosure.type?.prefix(while: { $0 != "/" }), !type.isEmpty {
            words.append(type == "application" ? "file" : String(type.prefix(12)))
        }
        if let count = enclosure.byteCount, count > 0 { words.append(ByteCount.text(count)) }
        return words.isEmpty ? "" : words.joined(separator: " ") + " "
    }
}

/// Sizes of files as people say them.
enum ByteCount {
    static func text(_ count: Int) -> String {
        switch count {
        case ..<1_000: return "\(count) B"
        case ..<1_000_000: return "\(count / 1_000) KB"
        case ..<1_000_000_000: return "\(count / 1_000_000) MB"
        default: return "\(count / 1_000_000_000) GB"
        }
    }
}
