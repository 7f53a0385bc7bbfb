import News
import Testing

@Suite("A query that is not typed to its end")
struct QueryTypingTests {
    @Test(arguments: [
        ("sto", "sto*"), ("storm ott", "storm ott*"), ("storm ", "storm"), ("#uk sto", "#uk sto*"), ("#uk", "#uk"),
        ("source:tim", "source:tim"), ("\"return hu", "\"return hu*\""), ("\"return ", "\"return \""),
        ("\"return hubs\"", "\"return hubs\""), ("(a OR b", "(a OR b*)"), ("((a", "a*"), ("-sto", "-sto*"),
        ("govern*", "govern*"), ("title:\"two wo", "title:\"two wo*\""), ("日本", "日本*"), ("\"a\\", "\"a\\\\\""),
        ("", ""), ("a (", "a"),
    ])
    func isClosedAndItsLastWordMayGoOn(typed: String, expected: String) throws {
        #expect(try QueryParser.parse(typing: typed) == QueryParser.parse(expected))
    }

    @Test(arguments: [")", "a OR", "souce:x", "is:", "-"])
    func isStillToldWhatIsWrong(typed: String) {
        #expect(throws: QueryError.self) { try QueryParser.parse(typing: typed) }
    }
}
