import Testing

@testable import tagline

/// Typing mistakes that leave no TOML: what is said of them is what is to be done.
@Suite("Words about TOML")
struct TOMLWordsTests {
    @Test(arguments: [
        ("theme = \"dark\nmeasure = 80", "1:14", "a quotation mark is missing"),
        ("theme = \"dark", "1:14", "a quotation mark is missing"), ("measure 80", "1:9", "an = is missing"),
        ("theme: dark", "1:6", "an = is missing"), ("measure =\n", "1:10", "a value is missing"),
        ("theme = dark", "1:9", "quotation marks"), ("theme = “dark”", "1:9", "quotation marks"),
        ("[keys\nopen = \"x\"", "1:6", "a ] is missing"), ("[[page]\nname = \"x\"", "1:8", "a ] is missing"),
        ("allowed-schemes = [\"a\"\nmeasure = 80", "2:1", "a ] or a comma"),
        ("x = { a = 1\n", "1:12", "a } is missing"),
        ("theme = \"dark\" \"light\"", "1:16", "several values are a list"),
        ("measure = 80\nmeasure = 90", "2:11", "“measure” stands here a second time"),
        ("refresh-at-start = True", "1:20", "small letters"), ("measure = 8O", "1:12", "no number"),
        ("= \"x\"", "1:1", "begins with a key"), ("theme = \"a\\qb\"", "1:12", "backslash"),
    ])
    func aTypingMistakeIsNamed(text: String, place: String, words: String) {
        let mistakes = Configuration(text: text, file: "config.toml").mistakes
        let first = mistakes.first
        #expect(first.map { "\($0.line):\($0.column)" } == place)
        #expect(first?.message.contains(words) == true, "\(mistakes)")
        #expect(!mistakes.contains { $0.message.contains("Error while") })
    }

    @Test func whatIsNotKnownIsPassedOn() {
        #expect(TOMLWords.plain("Error while parsing date: no such day") == "Error while parsing date: no such day")
        #expect(TOMLWords.plain("") == "")
    }
}
