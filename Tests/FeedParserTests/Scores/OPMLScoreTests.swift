import Foundation
import Testing

@testable import FeedParser

/// Lists of feeds: those of plenary (several of which are no well-formed XML) and of NetNewsWire.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct OPMLScoreTests {
    @Test(arguments: ["opml-catalogue/plenary", "feeds-netnewswire"])
    func everyOutlineWithAnAddressIsOneSubscription(folder: String) throws {
        var score = Score(folder + ": subscriptions")
        for file in try Corpora.files(under: folder, withExtension: ["opml"]) {
            let bytes = try Corpora.bytes("\(folder)/\(file)")
            let text = String(decoding: bytes, as: UTF8.self)
            let addresses = Set(text.matches(of: #/xmlUrl="([^"]*)"/#).map { String($0.1) })
            let list = try OPML.subscriptions(in: bytes, name: file)
            score.count(file, right: list.subscriptions.count, of: addresses.count, list.problems.map(\.message))
        }
        score.report()
        #expect(score.share == 1)
    }
}
