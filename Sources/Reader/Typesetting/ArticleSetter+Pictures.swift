import Basics
import News
import Terminal

/// Pictures as cells among the text.
extension ArticleSetter {
    /// The most pictures of an article that are shown.
    private static var mostPictures: Int { 40 }

    /// The picture that the feed or the page puts above the article, unless it stands in the text anyway.
    mutating func setLeadPicture(of document: ArticleDocument) {
        guard pictures != nil, let address = document.article.picture,
            !document.text.holdsPicture(at: address)
        else { return }
        let count = result.lines.count
        set(picture: address)
        if result.lines.count > count { blank() }
    }

    /// Sets a picture, or keeps its place while it is on its way: what is read below must not move when it comes. The
    /// place has the shape of most photographs, and a picture of another one is fitted into it.
    mutating func set(picture address: String) {
        guard let pictures, room >= 16, result.pictures.count < ArticleSetter.mostPictures else { return }
        if let held = heldPictures?[address] { return say(held) }
        let columns = min(room, 64)
        let request = PictureRequest(
            address: address, feed: feed, columns: columns, rows: columns * 9 / 32, colors: options.pictureColors)
        let start = result.lines.count
        switch pictures[request] {
        case .cells(let cells):
            for row in cells.rows.prefix(atMost: request.rows) {
                var segment = ornament("", role: .text, column: frame.indent)
                segment.cells = row
                emit([segment])
            }
            // The rest of the place, so that nothing moves up either.
            for _ in 0..<max(request.rows - cells.rows.count, 0) { blank() }
        case .none(let reason)?, .unavailable(let reason)?:
            // Ten pictures of a server that is not there fail for one reason.
            if pictureFailures.insert(reason).inserted {
                flow([TextBlock.Span("No picture: \(reason)")], role: .dim)
            }
        case .elsewhere?, nil:
            emit([ornament("▣ …", role: .dim, column: frame.indent)])
            for _ in Range(from: 1, upTo: request.rows) { blank() }
        }
        // As long as nobody knows whose it is, only its place is kept.
        if heldPictures == nil { return }
        result.pictures.append(SetArticle.Picture(request: request, lines: start..<result.lines.count))
    }

    /// Says once how the pictures of third parties are fetched: of all of them, since they are asked for together.
    private mutating func say(_ held: HeldPicture) {
        guard case .untilAsked = held, !saysWhoseTheyAre else { return }
        saysWhoseTheyAre = true
        let hosts = heldPictures.map(HeldPicture.hosts)?.sorted() ?? []
        let whose = hosts.dropLast().joined(separator: ", ") + (hosts.count > 1 ? " and " : "") + (hosts.last ?? "")
        let which = hosts.count == 1 ? "which is another site" : "which are other sites"
        let words =
            pictureKey.map { "\($0) fetches the pictures of \(whose), \(which)" }
            ?? "Not fetched: the pictures of \(whose), \(which)"
        flow([TextBlock.Span(words)], role: .dim)
    }
}
