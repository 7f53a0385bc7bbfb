import Foundation
import News

/// What a newcomer reads before there is a feed, a configuration or a network: ten invented publishers who write in
/// five languages, partly about the same events, and one of them about Tagline itself.
///
/// Each publisher is one text in `Publishers/`, in the mark-up that ``SampleText`` explains. Nothing in it is real:
/// places, people and companies are made up, and addresses are under example.org (RFC 2606), which nobody owns.
enum SampleEdition {
    /// The publishers with their articles, as if all had been written up to `now`.
    static func publishers(now: Date) -> [SamplePublisher] {
        texts.compactMap { SampleText.publisher(of: $0, now: now) }
    }

    private static var texts: [String] {
        [
            taglineHandbook, harbourGazette, northernOrbit, kettleReview, terminalWeekly, touchline,
            talbote, courrierDesTroisVallees, aonamiShimbun, sadaAlWaha,
        ]
    }
}

/// A publisher of the sample edition: a feed to follow, and the articles that a fetch would have brought.
struct SamplePublisher: Sendable {
    /// The feed, at an address that is never fetched (`sample:the-harbour-gazette`).
    var subscription: Subscription

    /// Its articles.
    var drafts: [ArticleDraft]
}
