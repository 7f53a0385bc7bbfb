import Foundation
import News
import Store
import Testing

@testable import Refresh
@testable import tagline

/// Passwords of feeds' addresses stay in the store: what is printed may be mailed, logged, or looked at by others.
@Suite("Passwords in addresses")
struct SecretsTests {
    let program: TaglineProgram
    private let secret = "s3cr3t"

    init() throws { program = try TaglineProgram() }

    /// Every command that names a feed, for a feed that answers and one that does not.
    @Test func noCommandPrintsThem() throws {
        let site = try SiteServer(["/feed": .feed("", ["One"])])
        let good = withLogin(site.address("/feed"))
        let bad = withLogin(site.address("/missing"))
        var said = ""
        func run(_ arguments: String...) throws {
            let outcome = try program.run(arguments)
            said += "\(arguments.first ?? ""): \(outcome.output)\(outcome.error)"
        }
        try run("add", good)
        try run("add", good)
        try run("add", bad)
        try run("add", "--unchecked", bad)
        try run("refresh", "--all")
        try run("refresh", "--all", "--progress-lines")
        try run("feeds")
        try run("feeds", "--json")
        try run("feeds", "edit", "--print")
        try run("feeds", "pause", bad)
        try run("feeds", "resume", ShownAddress.text(bad))
        try run("feeds", "address", good, bad)
        try run("list", "--json")
        try run("list", "--tsv")
        try run("export")
        try run("doctor")
        try run("remove", bad)
        try run("remove", bad)
        try run("feeds", "restore")
        try run("feeds", "restore", bad)
        try run("find", good)
        #expect(!said.contains(secret), "\(said)")
        #expect(said.contains("me:…@127.0.0.1"))
        #expect(said.contains("One"))
        let log = try? String(contentsOfFile: program.folder.path + "/state/tagline/log", encoding: .utf8)
        #expect(log?.contains(secret) != true)
        // What an article links to is told to browsers and in exports: no login is in it.
        let addresses = try Store.open(at: program.store).articleIDs(matching: .everything).compactMap {
            try Store.open(at: program.store).article($0)?.url
        }
        #expect(!addresses.contains { $0.contains(secret) })
    }

    /// What a feed links to without saying where it stands was looked for at its address, login and all.
    @Test func noLinkOfAnArticleHasThem() throws {
        let feed =
            "<rss version='2.0'><channel><title>T</title><link>/</link><item><guid>1</guid><title>One</title><link>/a</link>"
            + "<description>&lt;a href='/b'&gt;b&lt;/a&gt; &lt;img src='/c.jpg'&gt;</description></item></channel></rss>"
        let site = try SiteServer(["/feed": .init(headers: ["Content-Type: application/rss+xml"], body: feed)])
        #expect(try program.run("add", withLogin(site.address("/feed"))).status == 0)
        let article = try #require(
            try Store.open(at: program.store).articleIDs(matching: .everything).first.flatMap {
                try Store.open(at: program.store).article($0)
            })
        #expect(article.url == site.address("/a"))
        #expect(article.picture == site.address("/c.jpg"))
        #expect(!ArticleText.blocks(of: article).description.contains(secret))
        let whole = try program.run("export", "--format", "html")
        #expect(whole.output.contains(site.address("/c.jpg")) && !whole.output.contains(secret))
    }

    @Test(arguments: [
        ("https://me:secret@news.example/feed", "https://news.example/page", true),
        ("https://me:secret@news.example/feed", "https://other.example/page", false),
        ("https://me:secret@news.example/feed", "http://news.example/page", false),
        ("https://me@news.example/feed", "https://news.example/page", false),
        ("https://news.example/feed", "https://news.example/page", false),
    ])
    func thePagesOfTheFeedsHostAreAskedForWithThem(feed: String, page: String, has: Bool) throws {
        let settings = try FetchSettings(Configuration(), for: page, namedBy: feed)
        let mayBeSent = try settings.secretsOf.map { secrets in
            let (secrets, page) = (try #require(WebAddress(secrets)), try #require(WebAddress(page)))
            return page.mayHaveSecrets(of: secrets)
        }
        #expect((settings.credentials?.password == "secret" && mayBeSent == true) == has)
    }

    /// A list that is passed on must not have them; one that is kept may.
    @Test func aListHasThemWhereThatIsAskedFor() throws {
        let address = "https://me:\(secret)@news.example/feed"
        #expect(try program.run("add", "--unchecked", address).status == 0)
        let list = try program.run("export")
        #expect(list.output.contains("xmlUrl=\"https://me@news.example/feed\""))
        #expect(list.error.contains("--passwords"))
        let whole = try program.run("export", "--passwords")
        #expect(whole.error.isEmpty)
        let path = try program.file("list.opml", whole.output.utf8)
        let other = program.folder.path + "/other.db"
        #expect(try program.run("import", "--store", other, path).status == 0)
        #expect(try Store.open(at: other).feeds().map(\.address) == [address])
    }

    private func withLogin(_ address: String) -> String {
        address.replacingOccurrences(of: "http://", with: "http://me:\(secret)@")
    }
}
