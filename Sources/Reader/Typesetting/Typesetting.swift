import Foundation
import News
import Terminal

/// A wish for the lines of an article whose text is too long to be typeset before the next key. Whoever fulfils it does so
/// on a thread of its own.
public struct TypesettingRequest: Hashable, Sendable {
    /// The number that the answer carries.
    public let number: Int
    let document: ArticleDocument
    let width: Int
    let options: ReadingOptions
    let pictures: PictureShelf?
    let now: Date
    let timeZone: TimeZone
    let highlights: QueryHighlights
    let sought: String?

    /// Typesets the text and looks in it for what is to be marked.
    ///
    /// - Parameter isCancelled: asked from time to time; the answer is worth nothing once it has said yes.
    public func fulfil(isCancelled: @escaping @Sendable () -> Bool) -> TypesetText {
        let text = ArticleSetting.set(
            document, width: width, options: options, pictures: pictures, now: now, timeZone: timeZone,
            extent: .whole(isCancelled: isCancelled))
        return TypesetText(
            text: text, width: width, sought: sought,
            pageHits: ArticleHits(of: highlights, in: text.lines, isCancelled: isCancelled),
            hits: ArticleHits(of: sought ?? "", in: text.lines, isCancelled: isCancelled))
    }
}

/// What became of a ``TypesettingRequest``.
public struct TypesetText: Sendable {
    let text: SetArticle
    let width: Int
    let sought: String?
    let pageHits: ArticleHits
    let hits: ArticleHits
}

/// A wish to know where something stands in a long text.
public struct TextSearchRequest: Hashable, Sendable {
    /// The number that the answer carries.
    public let number: Int
    let words: String
    let text: SetArticle

    /// Looks for it.
    ///
    /// - Parameter isCancelled: asked from time to time; the answer is worth nothing once it has said yes.
    public func fulfil(isCancelled: @escaping @Sendable () -> Bool) -> ArticleHits {
        ArticleHits(of: words, in: text.lines, isCancelled: isCancelled)
    }
}
