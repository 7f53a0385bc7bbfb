import Foundation
import Testing

@testable import FeedParser

/// Date strings from the tests of gofeed, miniflux and NetNewsWire.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct DateScoreTests {
    /// Known to fall short: `IST` is India's time here, and Israel's for NetNewsWire.
    @Test func datesMeanWhatOtherReadersTakeThemFor() throws {
        var score = Score("dates")
        let lines = String(decoding: try Corpora.data("dates/dates.tsv"), as: UTF8.self).split(separator: "\n")
        for line in lines.dropFirst() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let date = FeedDate.date(of: columns[0])
            switch columns[1] {
            case "-": score.count(columns[0], date == nil ? [] : ["\(String(describing: date)) for a refusal"])
            case "+": score.count(columns[0], date == nil ? ["refused"] : [])
            default:
                var differences = Differences()
                differences.compare(
                    "date", date,
                    try Date(
                        columns[1],
                        strategy: .iso8601.year().month().day().timeZone(separator: .omitted).time(
                            includingFractionalSeconds: columns[1].contains("."))))
                score.count(columns[0], differences.found)
            }
        }
        score.report()
        #expect(score.share >= 0.99)
    }
}
