import Foundation
import News
import Testing

@Suite("A query that is not typed to its end")
struct QueryTypingTests {
    /// There are the tags #uk and #Kosovo, and the source Times.
    private func typed(_ text: String) throws(QueryError) -> TypedQuery {
        try TypedQuery(
            text,
            isKnown: { query in
                switch query {
                case .tag(let tag): ["uk", "kosovo"].contains(tag.key)
                case .source(let name): name == "Times"
                default: true
                }
            })
    }

    @Test(arguments: [
        ("sto", "sto*"), ("storm ott", "storm ott*"), ("storm ", "storm"), ("#uk sto", "#uk sto*"), ("#uk", "#uk"),
        ("\"return hu", "\"return hu*\""), ("\"return ", "\"return \""), ("\"return hubs\"", "\"return hubs\""),
        ("(a OR b", "(a OR b*)"), ("((a", "a*"), ("govern*", "govern*"), ("title:\"two wo", "title:\"two wo*\""),
        ("title:hu", "title:hu*"), ("日本", "日本*"), ("\"a\\", "\"a\\\\\""), ("", ""), ("12:30", "12:30"),
        ("source:Times", "source:Times"), ("is:unread", "is:unread"), ("lang:en", "lang:en"), ("a -#uk", "a -#uk"),
        ("(#uk OR #kosovo", "#uk OR #kosovo"), ("age:<2d", "age:<2d"), ("-(a OR b) c", "-(a OR b) c*"),
    ])
    func isClosedAndItsLastWordMayGoOn(text: String, expected: String) throws {
        let now = Date()
        let query = try TypedQuery(text, now: now)
        #expect(try query.query == QueryParser.parse(expected, now: now))
        #expect(query.rest == "")
    }

    @Test(arguments: [
        ("comet #", "comet", "#"), ("comet #kos", "comet", "#kos"), ("comet -", "comet", "-"),
        ("comet -#", "comet", "-#"), ("comet -#kos", "comet", "-#kos"), ("comet -tr", "comet", "-tr"),
        ("comet -\"two wor", "comet", "-\"two wor"), ("comet -(a OR b", "comet", "-(a OR b"), ("-tr", "", "-tr"),
        ("comet source:", "comet", "source:"), ("comet source:Tim", "comet", "source:Tim"),
        ("comet category:pol", "comet", "category:pol"), ("comet is:un", "comet", "is:un"),
        ("comet has:pic", "comet", "has:pic"), ("comet author:smi", "comet", "author:smi"),
        ("comet after:yester", "comet", "after:yester"), ("comet age:<2", "comet", "age:<2"),
        ("comet lang:", "comet", "lang:"), ("comet -title:hu", "comet", "-title:hu"), ("#", "", "#"),
        ("comet NOT tru", "comet", "NOT tru"), ("comet NOT (a b", "comet", "NOT (a b"),
        ("comet NOT #kos", "comet", "NOT #kos"),
        ("#uk OR #kos", "#uk", "#kos"), ("(#uk OR #kos", "#uk", "#kos"), ("a (#kos", "a", "#kos"),
    ])
    func leavesOutALastTermThatMeansNothingYet(text: String, expected: String, rest: String) throws {
        let query = try typed(text)
        #expect(try query.query == QueryParser.parse(expected))
        #expect(query.rest == rest)
        #expect(query.text.count < text.count)
    }

    @Test(arguments: [
        ("comet -tr ", "comet -tr"), ("comet -(a OR b)", "comet -(a OR b)"), ("comet author:smi ", "comet author:smi"),
        ("comet NOT tru ", "comet -tru"), ("comet NOT #uk", "comet -#uk"), ("comet AND NOT a b", "comet -a b*"),
        ("comet -\"two wor\"", "comet -\"two wor\""), ("#kos ", "#kos"),
    ])
    func whatIsFinishedCounts(text: String, expected: String) throws {
        #expect(try typed(text).query == QueryParser.parse(expected))
    }

    @Test(arguments: [
        ("a OR", "a"), ("a OR ", "a"), ("a OR (", "a"), ("a OR -", "a"), ("a (", "a"), ("a -(", "a"), ("OR", ""),
        ("(a OR", "a"), ("a NOT", "a"), ("a AND ", "a"), ("NOT", ""), ("a OR NOT (", "a"),
    ])
    func whatWaitsForATermIsPassedOver(text: String, expected: String) throws {
        let query = try typed(text).query
        #expect(try query == QueryParser.parse(expected) || query == QueryParser.parse(expected + "*"))
    }

    @Test(arguments: [
        ("after:2025-0", "after:2025"), ("after:2025-06-1", "after:2025-06"), ("after:2025-06-", "after:2025-06"),
        ("after:\"2 weeks ag", "after:\"2 weeks\""), ("before:2025-06-01T1", "before:2025-06-01"),
    ])
    func aDateIsAsExactAsItIsTyped(text: String, expected: String) throws {
        let now = Date()
        #expect(try TypedQuery(text, now: now).query == QueryParser.parse(expected, now: now))
    }

    @Test(arguments: [")", "a )", "souce:x", "category:zz", "is:x", "has:nothing", "story:x", "is: a", "a OR OR b"])
    func isStillToldWhatIsWrong(text: String) {
        #expect(throws: QueryError.self) { try typed(text) }
    }

    /// Each beginning of a query is one, whatever is in it.
    @Test func everyBeginningIsUnderstood() throws {
        let whole =
            "#uk (\"return hubs\" OR -#kos source:\"The Times\") -(a b) after:\"2 weeks ago\" title:hub -x age:<2d"
        for length in 0...whole.count { _ = try typed(String(whole.prefix(length))) }
        for text in ["((((", "-(-(-(", "\"\\\"", "----", "##", "-#-", "a:b:", "(-", "😀 -😀", "\u{0}-"] {
            for length in 0...text.count { _ = try? typed(String(text.prefix(length))) }
        }
    }
}
