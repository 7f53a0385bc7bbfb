import Foundation
import News
import Refresh
import Store
import Testing

@testable import tagline

@Suite("Feeds in the configuration")
struct FeedConfigurationTests {
    private func configuration(_ text: String) -> Configuration { Configuration(text: text, file: "config.toml") }

    private func error(of text: String) -> ConfigurationError? { configuration(text).mistakes.first }

    private func preferences(_ text: String, of address: String) throws -> FeedPreferences {
        let options = RefreshOptions(configuration(text))
        let store = try Store.inMemory()
        try store.subscribe([Subscription(address: address)])
        return options.preferences(try store.feeds()[0])
    }

    @Test func aFeedIsFetchedAsTheConfigurationSays() throws {
        let text = """
            [refresh]
            user-agent = "everybody"
            proxy = "http://proxy.example:3128"
            connections = 3

            [[feed]]
            address = "https://other.example/"

            [[feed]]
            address = "https://members.example/feed"
            user = "me"
            password = "secret"
            headers = { "X-Key" = "k" }
            interval = "2 hours"
            proxy = ""
            filter = "grep -v x"
            """
        let mine = try preferences(text, of: "http://members.example/feed/")
        #expect(mine.interval == .seconds(7_200))
        #expect(mine.fetch.credentials == .init(user: "me", password: "secret"))
        #expect(mine.fetch.headers == [.init(name: "X-Key", value: "k")])
        #expect(mine.fetch.proxy == "")
        #expect(mine.fetch.userAgent == "everybody")
        #expect(mine.fetch.filter == .shell("grep -v x"))
        let other = try preferences(text, of: "https://other.example/")
        #expect(other.fetch.credentials == nil && other.fetch.filter == nil)
        #expect(other.fetch.proxy == "http://proxy.example:3128")
        #expect(RefreshOptions(configuration(text)).limits.connections == 3)
    }

    @Test func passwordsAndTokensComeFromCommands() throws {
        let token = """
            [[feed]]
            address = "https://a.example/"
            token-command = "printf 'first\\nsecond'"
            """
        #expect(try preferences(token, of: "https://a.example/").fetch.bearerToken == "first")
        let broken = token.replacing("printf 'first\\nsecond'", with: "exit 4")
        #expect(try preferences(broken, of: "https://a.example/").problem == "its token-command ended with status 4")
    }

    @Test func onlyTheConfigurationNamesCommands() throws {
        let text = """
            [[feed]]
            address = "exec:mine"
            command = ["echo", "$HOME"]
            """
        #expect(try preferences(text, of: "exec:mine").fetch.command == .program("echo", ["$HOME"]))
        let stranger = try preferences(text, of: "exec:rm -rf ~")
        #expect(stranger.fetch.command == nil)
        #expect(stranger.problem?.contains("config.toml") == true)
        #expect(RefreshOptions(configuration(text)).configured.map(\.address) == ["exec:mine"])
    }

    @Test(arguments: [
        ("feed = 3", 1), ("[feed]\naddress = \"x\"", 1), ("[[feed]]\ntitle = \"x\"", 1),
        ("[[feed]]\naddress = \"a\"\n[[feed]]\naddress = \"b\"\ninterval = \"5s\"", 5),
        ("[[feed]]\naddress = \"a\"\ninterval = 5\n[[feed]]\naddress = \"b\"", 3),
        ("[[feed]]\naddress = \"a\"\n\n[[feed]]\naddress = \"A\"", 0),
        ("[[feed]]\naddress = \"exec:a\"", 2), ("[[feed]]\naddress = \"a\"\ncommand = \"x\"", 3),
        ("[[feed]]\naddress = \"a\"\nuser = \"me\"", 3), ("[[feed]]\naddress = \"a\"\nfilter = []", 3),
        ("[[feed]]\naddress = \"a\"\nfilter = [\"a\", 1]", 3),
        ("[[feed]]\naddress = \"a\"\nheaders = { \"X Y\" = \"1\" }", 3),
        ("[[feed]]\naddress = \"a\"\nheaders = { \"X\" = \"1\\n2\" }", 3),
        ("[refresh]\nconnections = 0", 2), ("[keep]\ntime = \"1 hour\"", 2), ("[keep]\narticles = -1", 2),
        ("keep = true", 1),
    ])
    func aMistakeIsReportedOnItsLine(text: String, line: Int) {
        let error = error(of: text)
        if line > 0 { #expect(error?.line == line, "\(error?.description ?? "no error")") }
    }

    @Test func unknownKeysAreWarnedOfOnTheirLine() throws {
        let warnings = configuration("[[feed]]\naddress = \"a\"\n[[feed]]\naddress = \"b\"\nintervall = \"1h\"")
            .mistakes
        #expect(warnings.count == 1)
        #expect(warnings.first?.line == 5)
        #expect(warnings.first?.message.contains("did you mean “interval”?") == true)
    }

    @Test func howLongArticlesAreKept() throws {
        let keeping = configuration("[keep]\ntime = \"90 days\"\narticles = 500\nunread = false").keeping.rule
        #expect(keeping.time == .seconds(90 * 86_400))
        #expect(keeping.articles == 500)
        #expect(!keeping.keepsUnread && keeping.keepsStarred && keeping.keepsTagged)
        #expect(configuration("").keeping.rule.hasNoLimit)
        #expect(configuration("[keep]\ntime = \"forever\"\narticles = 0").keeping.rule.hasNoLimit)
    }

    @Test(
        arguments: [
            ("15m", 900), ("2 hours", 7_200), ("1d", 86_400), ("3 weeks", 1_814_400), ("0m", 0), ("m", nil), ("", nil),
            ("-1h", nil), ("99999999999999999999h", nil), ("9000w", nil), ("1.5h", nil), ("1 parsec", nil),
        ] as [(String, Int?)])
    func lengthsOfTimeAreRead(text: String, seconds: Int?) {
        #expect(WrittenTime.duration(text) == seconds.map { .seconds($0) })
    }

    @Test(arguments: [
        (60, "1 minute"), (900, "15 minutes"), (86_400, "1 day"), (5_400, "90 minutes"), (129_600, "36 hours"),
        (7, "7 seconds"), (61, "61 seconds"),
    ])
    func lengthsOfTimeAreSaid(seconds: Int, words: String) {
        #expect(WrittenTime.words(.seconds(seconds)) == words)
    }
}
