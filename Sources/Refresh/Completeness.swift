import FeedParser

/// Whether an answer came whole. What an answer says about itself (`ETag`, `Last-Modified`, its own bytes) is remembered
/// only then: otherwise the server says "not modified" from now on, and what was cut off never comes.
enum Completeness: Hashable {
    /// All of it is there.
    case whole
    /// The server announced more than it sent, but the document is complete. Some servers never count right.
    case miscounted
    /// Something is missing; why, in words. What came is worth reading.
    case brokenOff(String)

    /// How much of a feed an answer brought.
    ///
    /// A document that ends too early in an answer whose end nobody marked was cut off on its way. In an answer that came
    /// whole for certain it was the publisher who wrote it so, and asking again would not help.
    init(of answer: FetchAnswer, _ feed: ParsedFeed) {
        guard case .content(let bytes, let isCutShort) = answer.outcome else {
            self = .whole
            return
        }
        let isOfTheWeb = answer.request.settings.command == nil && answer.request.address.lowercased().hasPrefix("http")
        let mayBeCut = isCutShort || isOfTheWeb && !answer.headers.tellEnd
        if feed.isCutOff && mayBeCut || isCutShort && !feed.problems.isEmpty {
            let count = feed.items.count
            let articles = count == 1 ? "1 article" : "\(count) articles"
            self = .brokenOff("\(FetchFailure.brokeOff(bytes: bytes.count)); \(articles) could be read")
        } else {
            self = isCutShort ? .miscounted : .whole
        }
    }
}

extension FetchAnswer {
    /// The answer without what the next request would ask by.
    var withoutValidators: FetchAnswer {
        var answer = self
        answer.headers.forget([.entityTag, .lastModified])
        return answer
    }
}
