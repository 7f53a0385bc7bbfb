import Foundation
import News

/// A draft's text as the store keeps it: packed, and cut for the search.
struct PackedText: Sendable {
    var body: Data
    var search: SearchText

    init(_ draft: ArticleDraft, _ codec: BodyCodec) {
        body = codec.pack(ArticleBody(draft).bytes)
        search = SearchText(title: draft.title, author: draft.author, text: draft.content.text)
    }
}
