import Foundation
import Testing

@testable import News

/// Many sentences that nobody wrote through the tagger. A rule that meets words it does not expect may be wrong about them,
/// but it must not end the program. `TAGLINE_SENTENCES=3000000` tries more of them, `TAGLINE_SEED=7` others.
@Suite("Sentences that nobody wrote")
struct RandomSentencesTests {
    private static let total = number("TAGLINE_SENTENCES") ?? 200_000
    private static let seed = UInt64(number("TAGLINE_SEED") ?? 1)
    private static let parts = 8

    @Test(arguments: 0..<parts)
    func areTagged(part: Int) {
        for sentence in stride(from: part, to: Self.total, by: Self.parts) {
            // A sentence has numbers of its own, so that one can be looked at alone.
            var random = SplitMix(state: Self.seed &+ UInt64(sentence) &* 0x2545_F491_4F6C_DD1D)
            let text = RandomSentence.text(&random)
            let isHeadline = RandomSentence.below(3, &random) == 0
            let input = TaggingInput(
                title: isHeadline ? text : "", text: isHeadline && RandomSentence.below(2, &random) == 0 ? "" : text,
                publisherCategories: sentence % 16 == 0 ? [text] : [])
            if let problem = Self.problem(with: Tagger.tag(input)) {
                Issue.record("sentence \(sentence): \(problem) in \(text.debugDescription)")
            }
        }
    }

    /// What must hold for the tags of any text.
    private static func problem(with tagging: Tagging) -> String? {
        if tagging.tags.count > Tagger.mostTags { return "too many tags" }
        var keys: Set<String> = []
        for tag in tagging.tags {
            if tag.tag.key.isEmpty || tag.tag.name.count > Tag.longestName { return "\(tag.tag) is no tag" }
            if !keys.insert(tag.tag.key).inserted { return "\(tag.tag) comes twice" }
            if tag.evidence.spellings.count > TagEvidence.mostSpellings { return "too many spellings" }
        }
        return nil
    }

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap(Int.init) }
}
