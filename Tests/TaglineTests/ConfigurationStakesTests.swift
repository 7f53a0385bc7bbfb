import Foundation
import News
import Reader
import Refresh
import Store
import Testing

@testable import tagline

/// A setting that protects under a name that is none, in another case, or in a table that is not its own.
@Suite("What is at stake in the configuration")
struct ConfigurationStakesTests {
    private func configuration(_ text: String) -> Configuration { Configuration(text: text, file: "config.toml") }

    private func keeping(_ text: String) throws -> (obstacle: String?, rules: [KeepRule]) {
        let store = try Store.inMemory()
        try store.subscribe([
            Subscription(address: "https://a.example/feed"), Subscription(address: "https://b.example/feed"),
        ])
        let keeping = Keeping(configuration(text))
        return (keeping.obstacle, try store.feeds().sorted { $0.address < $1.address }.map(keeping.rule))
    }

    private static let address = "\"socks5h://127.0.0.1:1\""

    @Test(arguments: [
        "[Refresh]\nproxy = \(address)", "[REFRESH]\nproxy = \(address)", "[refresh]\nPROXY = \(address)",
        "[refrsh]\nproxy = \(address)", "[keep]\ntime = \"90 days\"\nproxy = \(address)",
        "[network]\nproxy = \(address)",
        "[fetch]\nproxy = \(address)", "[refresh]\nhttp-proxy = \(address)", "[refresh]\nsocks = \(address)",
        "[refresh]\nhttps_proxy = \"http://proxy.example:3128\"", "[refresh]\nallProxy = \"\"",
        "[[source]]\naddress = \"https://a.example/feed\"\nproxy = \(address)", "[refresh.tor]\nhost = \"127.0.0.1\"",
        "[refresh.network]\nhost = \(address)", "[proxy]\nhost = \"127.0.0.1\"\nport = 9050", "socks-port = 9050",
        "[[Feed]]\naddress = \"https://a.example/feed\"\nproxy = \(address)", "[refresh]\nvia = \(address)",
        "[refresh]\nthrough = \"proxy.example:3128\"", "[refresh]\nserver = \"http://127.0.0.1:8118/\"",
        "[keys]\nproxy = \(address)", "[[page]]\nname = \"A\"\nquery = \"a\"\nproxy = \(address)",
        "[refresh]\nuse-tor = true", "[refresh]\ncacert = \"/a.pem\"", "[tls]\nverify = true",
        "[connection]\nways = [{ kind = \"a\", to = \(address) }]", "[refresh]\nproxy = \(address)\nProxy = \"\"",
        "[refresh]\nsocks5h-poxy = \"\"", "[[subscriptions]]\naddress = \"https://a.example/feed\"\ntoken = \"a\"",
        "[[feed]]\nadress = \"https://a.example/feed\"\nhttp-proxy = \(address)", "[refresh]\nuser-agent = \(address)",
        "theme = \(address)", "[refresh]\n\"рroxy\" = \"127.0.0.1:9050\"", "[env]\nHTTPS_PROXY = \"\"",
        "refresh = \(address)",
        "[[page]]\nname = \"A\"\nquery = \(address)", "[[refresh]]\nproxy = \(address)",
        "[refresh.proxy]\nhttp = \(address)",
        "[[feed]]\naddress = \(address)\nproxy = \(address)", "[[feed]]\ntitle = \(address)",
    ])
    func whatMayBeAProxyKeepsFromFetching(text: String) throws {
        let configuration = configuration(text)
        #expect(configuration.fetchObstacle != nil)
        #expect(throws: Failure.self) { try configuration.checkFetching() }
        #expect(configuration.preferences("https://other.example/").problem != nil)
        #expect(configuration.consequences.contains("Nothing is fetched until that is right."))
    }

    @Test(arguments: ["http-proxy", "Proxy", "socks", "proxyAddress", "cacert", "passwd", "via"])
    func whatMayBeAFeedsProxyKeepsFromFetchingIt(key: String) {
        let configuration = configuration(
            "[[feed]]\naddress = \"https://a.example/feed\"\n\(key) = \(Self.address)\n"
                + "[[feed]]\naddress = \"https://b.example/feed\"")
        #expect(configuration.preferences("https://a.example/feed").problem != nil)
        #expect(configuration.preferences("https://b.example/feed").problem == nil)
        #expect(configuration.fetchObstacle == nil)
        #expect(configuration.mistakes.first?.message.contains("his feed is not fetched until that is right") == true)
    }

    @Test(arguments: [
        "thme = \"dark\"", "[refresh]\nconections = 3", "[refresh]\ntimeout = 30", "[refresh]\ninterval = \"1h\"",
        "refresh-interval = 60", "refresh-on-start = true", "[colours]\nred = 1", "[browser]\ncommand = \"firefox\"",
        "[keys]\nquitt = \"x\"", "[keys]\ntoggle-picturs = \"i\"", "[themes]\nname = \"dark\"", "at = \"10:30\"",
        "[[pages]]\nname = \"A\"\nquery = \"a\"", "[[page]]\nname = \"A\"\nqery = \"a\"",
        "[refresh]\nuser-agnt = \"a\"",
        "home = \"https://example.org/page\"", "[interface]\nwidth = 3", "[window]\ncolumns = 80",
    ])
    func whatProtectsNothingStopsNothing(text: String) {
        let configuration = configuration(text)
        #expect(!configuration.mistakes.isEmpty)
        #expect(configuration.consequences.isEmpty, "\(configuration.consequences)")
    }

    @Test(arguments: [
        "images = \"off\"", "show-pictures = false", "[refresh]\npictures = \"off\"", "[keys]\npictures = \"off\"",
        "Pictures = \"off\"", "PICTURES = false", "[pictures]\nshow = false", "[display]\nimages = false",
        "[[feed]]\naddress = \"https://a.example/\"\npictures = \"off\"", "load-remote-content = false",
        "[images]\nenabled = false", "thumbnails = 0", "[keep]\npictures = \"off\"", "pictures = \"Off\"",
    ])
    func whatMayBeAboutPicturesTurnsThemOff(text: String) {
        let configuration = configuration(text)
        #expect(configuration.showsPictures == false)
        #expect(configuration.consequences.contains("Pictures are off until then."))
    }

    @Test(arguments: [
        "[keep]\narticles = 1\nfavourites = true", "[keep]\narticles = 1\nread = true", "[keep]\narticles = 1\nx = 1",
        "[keep]\narticles = 1\n[[Feed]]\naddress = \"https://a.example/feed\"\nkeep-articles = 0",
        "[keep]\narticles = 1\n[[feeds]]\naddress = \"https://a.example/feed\"\nkeep-articles = 0",
        "[keep]\narticles = 1\n[feed]\naddress = \"https://a.example/feed\"\nkeep-articles = 0",
        "[keep]\narticles = 1\n[[feed]]\nadress = \"https://a.example/feed\"\nkeep-articles = 0",
        "[keep]\narticles = 1\n[[feed]]\nkeep-all = true", "keep-articles = 0\n[keep]\narticles = 1",
        "[keep]\narticles = 1\n[refresh]\nkeep-articles = 0", "[keep]\narticles = 1\n[Keep]\nstarred = true",
        "[keep]\narticles = 1\n[keeping]\nstarred = true", "[keep]\narticles = 1\n[retention]\ndays = 90",
        "[keep]\narticles = 1\n[expire]\nnever = true", "[keep]\narticles = 1\n[[source]]\naddress = \"a\"",
        "starred = true\n[keep]\narticles = 1", "delete-old = false\n[keep]\narticles = 1",
        "[keep]\narticles = 1\n[store]\nnever-delete = [\"starred\"]", "max_age = \"forever\"\n[keep]\narticles = 1",
    ])
    func whatMayBeAboutKeepingKeepsEverything(text: String) throws {
        let (obstacle, rules) = try keeping(text)
        #expect(obstacle != nil)
        #expect(rules.allSatisfy { $0.hasNoLimit })
        #expect(configuration(text).consequences.contains("Nothing old is removed until then."))
    }

    @Test(arguments: [
        "keep-all = true", "Keep-Articles = 0", "retention = \"forever\"", "never-delete = true", "starred = 1",
    ])
    func whatMayBeAboutKeepingAFeedsArticlesKeepsThem(setting: String) throws {
        let (obstacle, rules) = try keeping(
            "[keep]\narticles = 5\n[[feed]]\naddress = \"https://a.example/feed\"\n\(setting)\n")
        #expect(obstacle == nil)
        #expect(rules[0].hasNoLimit && rules[1].articles == 5)
    }

    @Test func theSecondOfTwoFeedsAtAnAddressIsHeededWhereItProtects() throws {
        let twice =
            "[[feed]]\naddress = \"https://a.example/feed\"\ninterval = \"2h\"\n"
            + "[[feed]]\naddress = \"https://a.example/feed/\"\n"
        let (_, rules) = try keeping("[keep]\narticles = 5\n\(twice)keep-articles = 0")
        #expect(rules[0].hasNoLimit && rules[1].articles == 5)
        for setting in ["proxy = \"\"", "token = \"a\"", "socks = \"\"", "filter = \"cat\""] {
            let configuration = configuration(twice + setting)
            #expect(configuration.preferences("https://a.example/feed").problem != nil, "\(setting)")
        }
    }

    @Test(arguments: ["Allowed-Schemes = []", "schemes = [\"http\"]", "[refresh]\nallowed-schemes = []", "allow = []"])
    func whatMayBeAboutSchemesAllowsNone(text: String) {
        let configuration = configuration("allowed-schemes = [\"gemini\"]\n" + text)
        #expect(configuration.reading.allowedSchemes.isEmpty)
        #expect(configuration.consequences.contains("Only web and mail addresses are opened until then."))
    }

    @Test(arguments: ["tags", "Tag", "rule", "hashtags", "sorting"])
    func whatMayBeARuleLeavesTheTagsAsTheyAre(table: String) {
        #expect(!configuration("[[\(table)]]\nname = \"A\"\nquery = \"storm\"").knowsTagRules)
    }

    @Test(arguments: [
        ("[Refresh]\nproxy = \"a:1\"", "did you mean “refresh”? Nothing is fetched until that is right"),
        ("images = \"off\"", "“pictures”, above the first table; pictures are off until that is right"),
        ("[keep]\narticles = 1\nfavourites = true", "nothing old is removed until that is right"),
        ("[refresh]\npictures = \"off\"", "it stands above the first table; pictures are off until that is right"),
    ])
    func whatIsDoneIsSaid(text: String, words: String) {
        let mistakes = configuration(text).mistakes
        #expect(mistakes.contains { $0.message.contains(words) }, "\(mistakes)")
    }

    @Test func theCommandsObey() throws {
        let program = try TaglineProgram()
        let server = try PageServer([
            "/feed": .init(
                headers: ["Content-Type: application/rss+xml"],
                body: Array(
                    ("<rss version='2.0'><channel><title>A</title><item><title>One</title></item>"
                        + "<item><title>Two</title></item></channel></rss>").utf8))
        ])
        let feed = server.address + "/feed"
        _ = try program.run("add", feed)
        try program.configure("[keep]\narticles = 1\nunread = false\nfavourites = true\n")
        for arguments in [["clean"], ["clean", "--newest", "1"], ["refresh", "--all"]] {
            let outcome = try program.run(arguments)
            #expect(outcome.error.contains("nothing old is removed until that is right"), "\(outcome.error)")
        }
        #expect(try program.run("list").lines.count == 2)
        try program.configure("[network]\nproxy = \"socks5h://127.0.0.1:1\"\nimages = \"off\"\n")
        let before = server.heads.count
        #expect(try program.run("refresh", "--all").status == 1)
        #expect(server.heads.count == before)
        let doctor = try program.run("doctor")
        #expect(doctor.output.contains("Pictures are off until then"))
        #expect(doctor.output.contains("Nothing is fetched until that is right"))
    }

    @Test func theDoctorCountsWhatIsWrongAndNotWhatComesOfIt() throws {
        let program = try TaglineProgram()
        try program.configure("images = \"off\"\n[Refresh]\nproxy = \"a:1\"\n")
        let doctor = try program.run("doctor")
        let problems = doctor.lines.filter { $0.hasPrefix("  !!") }
        #expect(problems.count { $0.contains("config.toml") } == 2, "\(doctor.output)")
        #expect(doctor.lines.contains("     Nothing is fetched until that is right."), "\(doctor.output)")
        #expect(doctor.lines.last == "\(problems.count) problems.", "\(doctor.output)")
        #expect(doctor.status == 1)
    }
}
