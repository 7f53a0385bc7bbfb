import Foundation
import News
import Testing

@Suite struct QueryParserTests {
    @Test(arguments: [
        ("", Query.everything),
        ("  \t\n ", .everything),
        ("kosovo", .words("kosovo")),
        ("return hubs", .all([.words("return"), .words("hubs")])),
        ("\"return hubs\"", .phrase("return hubs")),
        ("\"hubs\"", .words("hubs")),
        ("govern*", .words("govern*")),
        ("title:hub", .title("hub")),
        ("title:\"return hubs\"", .title("return hubs")),
        ("author:\"Jane Doe\"", .author("Jane Doe")),
        ("story:42", .story(StoryID(rawValue: 42))),
        ("has:Author", .has(.author)),
        ("has:picture", .has(.picture)),
        ("-has:story", .not(.has(.story))),
        ("#Kosovo", .tag(kosovo)),
        ("#kosovo", .tag(kosovo)),
        ("#\"Keir Starmer\"", .tag(Tag(name: "KeirStarmer", key: "keirstarmer"))),
        ("source:times", .source("times")),
        ("SOURCE:times", .source("times")),
        ("source:\"The Times\"", .source("The Times")),
        ("category:politics", .category(.politics)),
        ("category:Politics", .category(.politics)),
        ("is:unread", .unread),
        ("is:read", .marked(.read)),
        ("is:starred", .marked(.starred)),
        ("is:unstarred", .not(.marked(.starred))),
        ("-#Kosovo", .not(.tag(kosovo))),
        ("-is:unread", .not(.unread)),
        ("--tax", .not(.not(.words("tax")))),
        ("a AND b", .all([.words("a"), .words("b")])),
        ("a NOT #Kosovo", .all([.words("a"), .not(.tag(kosovo))])),
        ("NOT (a OR \"NOT\")", .not(.any([.words("a"), .words("NOT")]))),
        ("a and not", .all([.words("a"), .words("and"), .words("not")])),
        (
            "#kosovo -source:sun is:unread tax",
            .all([.tag(kosovo), .not(.source("sun")), .unread, .words("tax")])
        ),
        ("日本 選挙", .all([.words("日本"), .words("選挙")])),
    ])
    func readsEveryTermOfTheLanguage(text: String, query: Query) throws {
        #expect(try QueryParser.parse(text) == query)
    }

    @Test(arguments: [
        ("a OR b", Query.any([.words("a"), .words("b")])),
        ("a b OR c", .any([.all([.words("a"), .words("b")]), .words("c")])),
        ("(a OR b) c", .all([.any([.words("a"), .words("b")]), .words("c")])),
        ("-(a b)", .not(.all([.words("a"), .words("b")]))),
        ("((a))", .words("a")),
    ])
    func readsAlternativesAndGroups(text: String, query: Query) throws {
        #expect(try QueryParser.parse(text) == query)
    }

    @Test(arguments: [
        ("after:2025-06-01", 1_748_736_000),
        ("after:2025-06-01T12:00:00Z", 1_748_779_200),
        ("after:2025-06-01T14:00:00+02:00", 1_748_779_200),
        ("after:today", 1_748_822_400),
        ("after:Yesterday", 1_748_736_000),
        ("after:\"2 weeks ago\"", 1_748_822_400 - 14 * 86_400),
        ("after:2w", 1_748_822_400 - 14 * 86_400),
        ("after:\"a day ago\"", 1_748_736_000),
        ("after:\"30 minutes ago\"", 1_748_824_200),
        ("after:\"this month\"", 1_748_736_000),
        ("after:\"last month\"", 1_746_057_600),
        ("after:\"this year\"", 1_735_689_600),
        ("after:now", 1_748_826_000),
        ("after:2025", 1_735_689_600),
        ("after:2025-06", 1_748_736_000),
        ("age:1h", 1_748_822_400),
        ("age:<2d", 1_748_822_400 - 2 * 86_400),
        ("age:1mo", 1_746_144_000),
    ])
    func readsDaysAndInstants(text: String, seconds: Int) throws {
        let now = Date(timeIntervalSince1970: 1_748_822_400 + 3600)
        let query = try QueryParser.parse(text, now: now, calendar: utc)
        #expect(query == .since(Date(timeIntervalSince1970: TimeInterval(seconds))))
    }

    @Test(arguments: [("before:2025-06-01", 1_748_736_000), ("age:>2d", 1_748_822_400 - 2 * 86_400)])
    func readsWhatIsOlder(text: String, seconds: Int) throws {
        let now = Date(timeIntervalSince1970: 1_748_822_400 + 3600)
        let query = try QueryParser.parse(text, now: now, calendar: utc)
        #expect(query == .not(.since(Date(timeIntervalSince1970: TimeInterval(seconds)))))
    }

    /// In Berlin the day begins two hours before it does in Greenwich, and the weeks before March one hour.
    @Test func countsDaysInTheUsersTimeZone() throws {
        var berlin = Calendar(identifier: .gregorian)
        berlin.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let now = Date(timeIntervalSince1970: 1_748_826_000)
        func seconds(_ text: String) throws -> Int? {
            guard case .since(let date) = try QueryParser.parse(text, now: now, calendar: berlin) else { return nil }
            return Int(date.timeIntervalSince1970)
        }
        #expect(try seconds("after:today") == 1_748_815_200)
        #expect(try seconds("after:\"4 months ago\"") == 1_738_450_800)
    }

    /// A headline, a time, an address and an expression of SQLite's full-text search are words like any other.
    @Test(arguments: [
        ("12:30", Query.words("12:30")),
        ("Kosovo:", .words("Kosovo:")),
        ("https://example.org/a", .words("https://example.org/a")),
        ("return-hubs", .words("return-hubs")),
        ("AT&T", .words("AT&T")),
        ("hubs — and & why 🎉", .all([.words("hubs"), .words("and"), .words("why")])),
        ("tax - cuts", .all([.words("tax"), .words("cuts")])),
        ("tax* ^cuts", .all([.words("tax*"), .words("^cuts")])),
        ("NEAR(tax cuts)", .all([.words("NEAR"), .all([.words("tax"), .words("cuts")])])),
        ("\"it''s; DROP TABLE article\"", .phrase("it''s; DROP TABLE article")),
        ("tax\u{0}cuts\u{1B}", .all([.words("tax"), .words("cuts")])),
        ("say \"\" this", .all([.words("say"), .words("this")])),
        ("f() tax", .all([.words("f"), .words("tax")])),
    ])
    func takesWhatLooksLikeSyntaxOfOthersAsWords(text: String, query: Query) throws {
        #expect(try QueryParser.parse(text) == query)
    }

    @Test(arguments: [
        ("tax souce:times", "unknown field 'souce:' at column 5; did you mean 'source:'?"),
        (
            "beyond:2025",
            "unknown field 'beyond:' at column 1; the fields are title:, author:, source:, folder:, category:, lang:, story:, is:, "
                + "has:, before:, after:, age:; quote it to search for it"
        ),
        ("category:politcs", "unknown category 'politcs' at column 10; did you mean 'politics'?"),
        ("lang:english", "'english' is not the code of a language at column 6; for example lang:en, lang:de, lang:ja"),
        ("lang:und", "'und' is not the code of a language at column 6; for example lang:en, lang:de, lang:ja"),
        ("has:pitcure", "unknown part 'pitcure' at column 5; did you mean 'has:picture'?"),
        ("is:raed", "unknown mark 'raed' at column 4; did you mean 'is:read'?"),
        ("is:", "unknown mark '' at column 4; it can be is:unread, is:read, is:starred, is:unstarred"),
        ("tax \"return hubs", "the quotation mark is not closed at column 5; add a '\"' after the last word"),
        ("#", "'#' needs the name of a tag after it at column 1; for example #Kosovo"),
        ("a #🎉", "'#' needs the name of a tag after it at column 3; for example #Kosovo"),
        ("source:", "'source:' needs a name after it at column 1; for example source:\"The Times\""),
        ("after:soon", "'soon' is not a date at column 7; for example after:2025-06-01 or after:\"2 weeks ago\""),
        ("before:2025-02-30", "'2025-02-30' is not a date at column 8; for example before:2025-06-01"),
        ("before:\"99999 years ago\"", "'99999 years ago' is not a date at column 8; for example before:2025-06-01"),
        ("age:soon", "'soon' is no age at column 5; for example age:<2d; the units are min, h, d, w, mo, y"),
        ("story:x", "'x' is not the number of a story at column 7; for example story:1234"),
        ("has:autor", "unknown part 'autor' at column 5; did you mean 'has:author'?"),
        ("title:", "'title:' needs words after it at column 1; for example title:hub"),
        ("befor:2025", "unknown field 'befor:' at column 1; did you mean 'before:'?"),
        ("🎉 —", "nothing to search for at column 1; a word needs a letter or a digit"),
        ("(a", "'(' is not closed at column 1; add a ')'"),
        ("a) b", "')' without a '(' before it at column 2; quote it to search for it"),
        ("OR a", "'OR' needs a term on both sides at column 1; quote it to search for the word"),
        ("a OR", "'OR' needs a term on both sides at column 3; quote it to search for the word"),
        ("a -OR b", "'-' needs a term after it at column 3"),
        ("a NOT", "'NOT' needs a term after it at column 3; quote it to search for the word"),
        ("(a NOT) b", "'NOT' needs a term after it at column 4; quote it to search for the word"),
        ("AND", "nothing to search for at column 1; a word needs a letter or a digit"),
        ("category:pol", "unknown category 'pol' at column 10; did you mean 'politics'?"),
    ])
    func saysWhatIsWrongWhereAndWhatToDo(text: String, message: String) {
        #expect(throws: (any Error).self) { try QueryParser.parse(text) }
        #expect(errorMessage(of: text) == message)
    }

    @Test func refusesMoreTermsThanAnyoneTypes() {
        let words = Array(repeating: "tax", count: 10_000)
        #expect(errorMessage(of: words.joined(separator: " ")) == "more than 256 words and terms at column 1025")
        #expect(errorMessage(of: "\"\(words.joined(separator: " "))\"") == "more than 256 words and terms at column 1")
        #expect(errorMessage(of: String(repeating: "#a ", count: 10_000)) != nil)
        #expect(throws: Never.self) { try QueryParser.parse(words.prefix(256).joined(separator: " ")) }
    }

    @Test(arguments: ["lang:en", "LANG:EN", "lang:en-GB", "lang:\"en_us\""])
    func readsLanguagesAsPeopleAndFeedsWriteThem(text: String) throws {
        #expect(try QueryParser.parse(text) == .language(#require(LanguageCode(rawValue: "en"))))
        #expect(try QueryParser.parse(text).text == "lang:en")
    }

    @Test func refusesDeepNestingInsteadOfExhaustingTheStack() {
        for bracket in ["(", "-", "-("] {
            let text = String(repeating: bracket, count: 100_000) + "a"
            #expect(errorMessage(of: text)?.hasPrefix("nested more than 32 deep") == true)
        }
    }

    @Test func repeatsNoControlCharacterAndNoEndlessTextInItsErrors() throws {
        let message = try #require(errorMessage(of: "is:\u{9B}31m\u{202E}" + String(repeating: "x", count: 5000)))
        #expect(message.count < 200)
        #expect(!message.unicodeScalars.contains { $0.value < 32 || $0 == "\u{9B}" || $0 == "\u{202E}" })
    }

    private func errorMessage(of text: String) -> String? {
        do throws(QueryError) {
            _ = try QueryParser.parse(text)
            return nil
        } catch {
            return error.description
        }
    }
}

private let kosovo = Tag(name: "Kosovo", key: "kosovo")

private var utc: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
}
