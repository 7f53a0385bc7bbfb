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
                let words = CellText.truncated("No picture: \(reason)", to: room)
                emit([ornament(words, role: .dim, column: frame.indent)])
            }
        case nil:
            emit([ornament("▣ …", role: .dim, column: frame.indent)])
            for _ in Range(from: 1, upTo: request.rows) { blank() }
        }
        // As long as nobody knows whose it is, only its place is kept.
        if heldPictures == nil { return }
        result.pictures.append(SetArticle.Picture(request: request, lines: start..<result.lines.count))
    }

    /// Says once for each third party how its pictures are fetched.
    private mutating func say(_ held: HeldPicture) {
        guard case .untilAsked(let host) = held, pictureFailures.insert(host).inserted else { return }
        let words =
            pictureKey.map { "\($0) fetches the pictures of \(host), which is another site" }
            ?? "Not fetched: the pictures of \(host), which is another site"
        flow([TextBlock.Span(words)], role: .dim)
    }
}
