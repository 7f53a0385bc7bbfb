import Foundation
import News
import Reader
import Refresh
import Store
import Terminal
import Testing

@testable import tagline

/// A mistake in the configuration stops nothing, and hides no other.
@Suite("Mistakes in the configuration")
struct ConfigurationMistakesTests {
    private func configuration(_ text: String) -> Configuration { Configuration(text: text, file: "config.toml") }

    private func places(_ text: String) -> [String] {
        configuration(text).mistakes.map { "\($0.line):\($0.column)" }
    }

    @Test func allAreFoundAtOnceWithTheirPlaces() {
        let text = """
            thme = "dark"
            colors = 12
            measure = "wide"
              code = "cut"
            allowed-schemes = ["gemini", "a b"]
            [keys]
            quitt = "x"
            help = ["F1", "Hyper-Q"]
            [[page]]
            name = "A"
            query = "(#uk"
            [[tag]]
            name = "B"
            [[feed]]
            address = "https://a.example/"
            interval = "5s"
            headers = { "X-Key" = 1 }
            [refresh]
            connections = 0
            """
        #expect(
            places(text) == [
                "1:1", "2:1", "3:1", "4:3", "5:30", "7:1", "8:15", "11:1", "12:1", "16:1", "17:13", "19:1",
            ])
        // What is right counts.
        let configuration = configuration(text)
        #expect(configuration.keymap.command(of: .function(1), in: Context.list.chain) == .help)
        #expect(configuration.feeds.map(\.address) == ["https://a.example/"])
        #expect(configuration.fetchObstacle == nil)
    }

    @Test func severalLinesThatAreNoTOMLAreFoundAtOnce() {
        let configuration = configuration("theme = dark\ncolors = 256\nmeasure = 8O\n[keys\n")
        #expect(configuration.mistakes.map(\.line) == [1, 3, 4])
        #expect(configuration.fetchObstacle != nil && configuration.showsPictures == false)
    }

    @Test(arguments: ["page", "tag"])
    func allThatIsWrongWithAPageOrATagIsTold(table: String) {
        for (body, lines) in [
            ("name = \"\"\nquery = \"(#uk\"", [2, 3]), ("name = 3\nquery = 4", [2, 3]), ("query = \"(\"", [1, 2]),
            ("", [1, 1]),
            ("name = \"A\"\nquery = \"after:never\"", [3]), ("name = \" \"\nquery = \"uk\"", [2]),
        ] {
            let mistakes = configuration("[[\(table)]]\n\(body)\n").mistakes
            #expect(mistakes.map(\.line) == lines, "\(body): \(mistakes)")
        }
    }

    @Test func whatALineLeavesOpenIsNotHeldAgainstTheNext() {
        #expect(configuration("theme = \"dark\"\ncolors = [1,\nkeys = \"vim\"\nmeasure = 80\n").mistakes.count == 1)
    }

    @Test(arguments: [
        "[refresh]\nproxy = \"foo\"", "[refresh]\nproxy = 9050", "[refresh]\nproxy = \"sock5://127.0.0.1:9050\"",
        "[refresh]\nproxi = \"socks5h://127.0.0.1:9050\"", "[refresh]\nporxy = \"\"",
        "[refesh]\nproxy = \"socks5h://127.0.0.1:9050\"", "proxy = \"socks5h://127.0.0.1:9050\"", "refresh = 3",
        "[refresh]\nproxy = \"http://127.0.0.1:99999\"", "[refresh]\nproxy = [\"http://127.0.0.1:80\"]",
        "feed = 3", "[feed]\naddress = \"https://a.example/\"", "[[feeds]]\naddress = \"https://a.example/\"",
        "[[feed]]\nproxy = \"http://127.0.0.1:80\"", "[refresh\nproxy = \"http://127.0.0.1:80\"", "a", "\"",
    ])
    func whereTheProxyIsInDoubtNothingIsFetched(text: String) {
        let configuration = configuration(text)
        #expect(configuration.fetchObstacle != nil)
        #expect(!configuration.mistakes.isEmpty)
        #expect(throws: Failure.self) { try configuration.checkFetching() }
        #expect(throws: Failure.self) { try FetchSettings(configuration) }
        #expect(configuration.preferences("https://other.example/").problem != nil)
    }

    @Test(arguments: [
        "[refresh]\nproxy = \"\"", "[refresh]\nproxy = \"socks5h://127.0.0.1:9050\"",
        "[refresh]\nproxy = \"http://user:word@proxy.example:3128/\"", "[refresh]\nproxy = \"127.0.0.1:8080\"",
        "[refresh]\nproxy = \"https://[::1]:8080\"", "[refresh]\nproxy = \"[::1]:8080\"", "[refresh]\nconnections = 0",
        "[refresh]\nuser-agent = 4", "[[feed]]\naddress = \"https://a.example/\"\nproxy = 3", "theme = 3", "page = 3",
    ])
    func otherMistakesAndGoodProxiesDoNotKeepFromFetching(text: String) {
        #expect(configuration(text).fetchObstacle == nil)
    }

    @Test(arguments: [
        "proxy = 3", "proxy = \"foo\"", "proxi = \"http://127.0.0.1:80\"", "certificates = 3",
        "certificats = \"a.pem\"", "user = \"me\"", "password = \"word\"", "pasword = \"word\"", "token = 3",
        "headers = { \"X Y\" = \"1\" }", "filter = []", "fliter = \"cat\"",
        "user = \"me\"\npassword = \"a\"\ntoken = \"b\"", "token = \"a\"\ntoken-command = \"b\"",
    ])
    func aFeedIsNotFetchedOtherwiseThanItsUserWants(setting: String) {
        let configuration = configuration(
            "[[feed]]\naddress = \"https://a.example/feed\"\n\(setting)\n[[feed]]\naddress = \"https://b.example/\"")
        #expect(configuration.preferences("https://a.example/feed").problem != nil)
        #expect(throws: Failure.self) {
            try FetchSettings(configuration, for: "https://c.example/", namedBy: "https://a.example/feed")
        }
        #expect(configuration.preferences("https://b.example/").problem == nil)
        #expect(configuration.fetchObstacle == nil)
    }

    @Test(arguments: ["interval = 5", "title = 3", "user-agent = 1", "colour = 3"])
    func whatDoesNotProtectTakesItsDefault(setting: String) {
        let configuration = configuration("[[feed]]\naddress = \"https://a.example/feed\"\n\(setting)\n")
        #expect(configuration.mistakes.count == 1)
        #expect(configuration.preferences("https://a.example/feed").problem == nil)
    }

    @Test(arguments: [
        "[keep]\ntime = \"30 days\"\nstarred = \"yes\"", "[keep]\ntime = \"30 dys\"\narticles = 5",
        "[keep]\narticles = 5\nunred = true", "[keep]\narticles = -5\ntime = \"30 days\"", "keep = 5",
        "[kep]\narticles = 5", "[keep]\ntime = \"1 hour\"\narticles = 5", "[keep]\narticles = \"5\"",
    ])
    func whereKeepingIsInDoubtNothingIsRemoved(text: String) throws {
        let store = try Store.inMemory()
        try store.subscribe([Subscription(address: "https://a.example/feed")])
        let keeping = Keeping(configuration(text))
        #expect(keeping.obstacle != nil)
        #expect(keeping.rule(for: try store.feeds()[0]).hasNoLimit)
    }

    @Test(arguments: [
        "keep-time = \"forevr\"", "keep-articles = \"all\"", "keep-tim = \"forever\"", "keep-articles = -1",
        "keep-time = 30",
    ])
    func aFeedWhoseLimitIsInDoubtKeepsEverything(setting: String) throws {
        let store = try Store.inMemory()
        try store.subscribe([
            Subscription(address: "https://a.example/feed"), Subscription(address: "https://b.example/feed"),
        ])
        let keeping = Keeping(
            configuration("[keep]\narticles = 5\n[[feed]]\naddress = \"https://a.example/feed\"\n\(setting)\n"))
        let feeds = try store.feeds().sorted { $0.address < $1.address }
        #expect(keeping.rule(for: feeds[0]).hasNoLimit)
        #expect(keeping.rule(for: feeds[1]).articles == 5)
    }

    @Test(arguments: ["pictures = \"of\"", "pictures = true", "picturs = \"off\"", "pictures = [\"on\"]"])
    func picturesAreOffInDoubt(text: String) {
        #expect(configuration(text).showsPictures == false)
        #expect(configuration(text).consequences.contains { $0.contains("Pictures") })
    }

    @Test func nothingIsAllowedInDoubt() {
        #expect(configuration("allowed-schemes = [\"gemini\", 3]").reading.allowedSchemes.isEmpty)
        #expect(configuration("allowed-schemes = [\"gemini\"]").reading.allowedSchemes == ["gemini"])
    }

    @Test func aRuleThatCannotBeReadLeavesTheTagsAsTheyAre() {
        let configuration = configuration(
            "[[tag]]\nname = \"A\"\nquery = \"(\"\n[[tag]]\nname = \"B\"\nquery = \"storm\"")
        #expect(configuration.tagRules.count == 1)
        #expect(!configuration.knowsTagRules)
    }

    @Test(arguments: [
        ("thme = 1", "did you mean “theme”?"), ("[keys]\nnext-unraed = \"n\"", "did you mean “next-unread”?"),
        ("[refresh]\nconections = 3", "did you mean “connections”?"),
        ("[[page]]\nname = \"A\"\nqery = \"a\"", "did you mean “query”?"),
        ("[[feed]]\naddress = \"a\"\nintervall = \"1h\"", "did you mean “interval”?"),
        ("connections = 3", "it belongs below [refresh]"), ("interval = \"1h\"", "it belongs to a [[feed]]"),
        ("[refresh]\nmeasure = 80", "it stands above the first table"),
    ])
    func whatIsMeantIsSaid(text: String, hint: String) {
        let configuration = configuration(text)
        #expect(configuration.mistakes.contains { $0.message.contains(hint) }, "\(configuration.mistakes)")
    }

    @Test func clashingKeysAreToldAndTheFirstCommandKeepsThem() {
        let configuration = configuration("[keys]\nquit = [\"F5\", \"F6\"]\nhelp = [\"F7\", \"F6\"]\n")
        #expect(configuration.mistakes.map(\.line) == [2])
        #expect(configuration.mistakes.first?.message.contains("“F6”") == true)
        #expect(
            configuration.keymap.command(of: .function(7), in: Context.list.chain) == .help
                && configuration.keymap.command(of: .function(5), in: Context.list.chain) == .quit)
    }

    /// Each key of the table is read: what it cannot be is noticed, and noticed there.
    @Test func everyKeyIsReadWhereTheTableOfKeysHasIt() {
        for table in ConfigurationKeys.tables {
            for key in table.keys {
                let header =
                    switch table.name {
                    case "": ""
                    case "page", "tag": "[[\(table.name)]]\n"
                    case "feed": "[[feed]]\n" + (key == "address" ? "" : "address = \"https://a.example/\"\n")
                    default: "[\(table.name)]\n"
                    }
                // A page and a tag need the name before the query is looked at.
                let name = key == "query" ? "name = \"A\"\n" : ""
                let text = header + name + "\(key) = 1.5\n"
                let mistakes = configuration(text).mistakes
                let line = text.count { $0 == "\n" }
                #expect(mistakes.contains { $0.line == line }, "\(table.name).\(key)")
                #expect(!mistakes.contains { $0.message.contains("unknown") }, "\(table.name).\(key)")
            }
        }
    }

    // MARK: The README

    private func readme() throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    }

    @Test func whatTheReadmeShowsHasNoMistakes() throws {
        let blocks = try readme().split(separator: "```toml\n").dropFirst().compactMap {
            $0.split(separator: "```").first
        }
        #expect(blocks.count >= 2)
        for block in blocks {
            let mistakes = configuration(String(block)).mistakes
            #expect(mistakes.isEmpty, "\(mistakes)")
        }
    }

    @Test func theReadmeNamesTheKeys() throws {
        let readme = try readme()
        for table in ConfigurationKeys.tables where table.name != "keys" {
            for key in table.keys { #expect(readme.contains(key), "\(table.name) \(key)") }
        }
    }
}
