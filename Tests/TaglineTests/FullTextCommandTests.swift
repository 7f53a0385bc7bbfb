import Foundation
import News
import Store
import Testing

@testable import tagline

@Suite("Fetching full texts from the command line")
struct FullTextCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private static let paragraph =
        "<p>The migrants are to be flown to Pristina, where the hubs stand, and wait there for an answer that takes months.</p>"

    @Test func theArticleOfThePageIsKeptBesideTheFeeds() throws {
        let server = try server()
        let address = server.address
        let (outcome, article) = try fetch("\(address)/story")
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(outcome.output.contains("words\t\(address)/story"))
        #expect(article?.content.text == "A summary.")
        #expect(article?.pageText?.content.text.contains("flown to Pristina") == true)
        #expect(article?.pageText?.author == "Ada Quay")
        #expect(try program.run("list", "pristina").lines.count == 1)
        let rendered = try program.run("render", "\(article?.id.rawValue ?? 0)").output
        #expect(rendered.contains("flown to Pristina") && rendered.contains("by Ada Quay"))
    }

    @Test(arguments: [
        ("missing", "the server answered 404 Not Found"), ("picture", "a PNG picture and no page"),
        ("consent", "asks for consent to cookies"), ("check", "wants to see a browser"),
        ("empty", "there is no article on the page"), ("circle", "redirects in circles"),
    ])
    func whatIsNoArticleIsSaidWithItsAddress(path: String, words: String) throws {
        let server = try server()
        let address = server.address
        let (outcome, article) = try fetch("\(address)/\(path)")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains(words) && outcome.error.contains("\(address)/\(path)"), "\(outcome.error)")
        #expect(article?.pageText == nil)
    }

    @Test func anArticleWithoutAnAddressAndAMissingOneAreSaid() throws {
        #expect(try fetch(nil).outcome.error.contains("the feed names no web address"))
        #expect(try program.run("full-text", "12").error.contains("there is no article 12"))
    }

    /// Whoever writes a feed could otherwise have this machine's own services asked, and read on a screen.
    @Test func aFeedOfTheWorldCannotSendUsToThisMachine() throws {
        let server = try server()
        let address = server.address
        let (outcome, _) = try fetch("\(address)/story", feed: "https://news.example/feed")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("on this machine or its network"))
    }

    /// Members' pages are as closed as members' feeds; and what the user gave for the feed is for nobody else.
    @Test func thePasswordOfAFeedOpensThePagesOfItsOwnHostOnly() throws {
        let members = try server(), elsewhere = try server(host: "127.0.0.2")
        let feed = members.address + "/feed"
        try program.configure(
            """
            [[feed]]
            address = "\(feed)"
            user = "me"
            password-command = "echo pass:word"
            headers = { "X-Key" = "k3y" }
            user-agent = "Mozilla/5.0"
            proxy = ""
            """)
        #expect(try fetch(members.address + "/story", feed: feed).outcome.status == 0)
        #expect(try fetch(elsewhere.address + "/story", feed: feed, guid: "2").outcome.status == 0)
        let own = try #require(members.heads.last), other = try #require(elsewhere.heads.last)
        #expect(own.contains("Authorization: Basic bWU6cGFzczp3b3Jk") && own.contains("X-Key: k3y"))
        #expect(!other.contains("Authorization") && !other.contains("k3y"))
        for head in [own, other] { #expect(head.contains("User-Agent: Mozilla/5.0")) }
    }

    @Test func aPasswordThatCannotBeHadIsSaid() throws {
        let members = try server()
        let feed = members.address + "/feed"
        try program.configure("[[feed]]\naddress = \"\(feed)\"\ntoken-command = \"false\"")
        let (outcome, _) = try fetch(members.address + "/story", feed: feed)
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("token-command") && outcome.error.contains(feed))
        #expect(members.heads.isEmpty)
    }

    private func fetch(
        _ address: String?, feed: String = "file:///feed.xml", guid: String = "1"
    ) throws -> (outcome: TaglineProgram.Outcome, article: Article?) {
        try FileManager.default.createDirectory(
            atPath: program.folder.path + "/data/tagline", withIntermediateDirectories: true)
        let store = try Store.open(at: program.store)
        let feeds = try store.subscribe([Subscription(address: feed)])
        let draft = ArticleDraft(
            guid: guid, url: address, title: "Hubs", published: Date(), content: ArticleContent(text: "A summary."))
        try store.ingest([draft], into: try #require((feeds.added + feeds.known).first), at: Date())
        let request = PageRequest(query: .everything, position: .newest, limit: 1)
        let id = try #require(try store.slice(request).headlines.first?.id)
        let outcome = try program.run("full-text", "\(id.rawValue)")
        let article = try store.article(id)
        store.close()
        return (outcome, article)
    }

    private func server(host: String = "127.0.0.1") throws -> PageServer {
        let head = "<title>Hubs</title><meta name='author' content='Ada Quay'>"
        let text = String(repeating: Self.paragraph, count: 5)
        return try PageServer(
            [
                "/story": .page(
                    "<html><head>\(head)</head><body><article><h1>Hubs</h1>\(text)</article></body></html>"),
                "/picture": PageServer.Answer(headers: [], body: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0]),
                "/consent": .page(
                    "<p>We and our partners use cookies, with your consent. See our privacy policy.</p><a>Accept all</a>"
                ),
                "/check": .page("<title>Just a moment...</title><p>Checking your browser before you go on.</p>"),
                "/empty": .page("<html><body></body></html>"),
                "/circle": PageServer.Answer(status: "302 Found", headers: ["Location: /circle"]),
            ], host: host)
    }
}
