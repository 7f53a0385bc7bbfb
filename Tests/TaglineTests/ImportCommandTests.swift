import Basics
import Foundation
import News
import Store
import Testing

@testable import tagline

/// `tagline import` on what people have on their disks, good and bad.
@Suite("Importing")
struct ImportCommandTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func feed(_ items: String, title: String = "Example News") -> String {
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>\(title)</title>\(items)</channel></rss>"
    }

    private func item(_ number: Int, text: String = "Some text.") -> String {
        "<item><guid>\(number)</guid><title>Headline \(number)</title><link>https://news.example/\(number)</link>"
            + "<description>\(text)</description></item>"
    }

    private func titles() throws -> [String] {
        try program.run("list", "--json").lines.compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["title"] as? String
        }
    }

    @Test func aFeedIsStoredAndImportingItAgainChangesNothing() throws {
        let path = try program.file("feed.xml", feed(item(2) + item(1)).utf8)
        let first = try program.run("import", path)
        #expect(first.status == 0)
        #expect(first.output == "\(path) (Example News): 2 new articles\n")
        #expect(try titles() == ["Headline 2", "Headline 1"])
        #expect(try program.run("import", path).output == "\(path) (Example News): 0 new articles, 2 known\n")
        #expect(try titles().count == 2)
    }

    @Test func whatFollowsAListOrAFeedIsRefreshedLater() throws {
        let path = try program.file("feed.xml", feed(item(1)).utf8)
        #expect(try program.run("import", path).status == 0)
        _ = try program.file("feed.xml", feed(item(2) + item(1)).utf8)
        let refreshed = try program.run("refresh")
        #expect(refreshed.status == 0)
        #expect(refreshed.output == "1 feed: 1 new article\n")
        #expect(try titles().contains("Headline 2"))
    }

    @Test func listsOfOtherReadersSayWhatToFollow() throws {
        let opml = try program.file(
            "feeds.opml",
            """
            <opml version="2.0"><body><outline text="News"><outline text="Example" xmlUrl="https://news.example/feed"/>
            </outline><outline text="Other" xmlUrl="https://other.example/feed"/></body></opml>
            """.utf8)
        let urls = try program.file(
            "urls", "# mine\nhttps://other.example/feed\nhttps://third.example/feed \"~Third\" tag\n".utf8)
        let outcome = try program.run("import", opml, urls)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("\(opml): 2 new feeds"))
        #expect(outcome.output.contains("\(urls): 1 new feed, 1 followed already"))
        let exported = try program.run("export").output
        #expect(exported.contains("https://third.example/feed") && exported.contains("News"))
        // What is exported can be imported.
        let other = try TaglineProgram()
        let copy = try other.file("copy.opml", exported.utf8)
        #expect(try other.run("import", copy).output.contains("3 new feeds"))
    }

    @Test func onlyWhatIsNotTakenOverIsCounted() throws {
        let mended = try program.file(
            "a.opml", "<opml><body><outline text=\"A & B\" xmlUrl=\"http://h.example/a?x=1&y=2\"/></body>".utf8)
        let outcome = try program.run("import", mended)
        #expect(outcome.output == "\(mended): 1 new feed; tagline refresh fetches them\n")
        #expect(!outcome.error.isEmpty && !outcome.error.contains("the feed"))
        let missing = try program.file(
            "b.opml",
            "<o:opml xmlns:o='x'><o:body><o:outline text='B' type='rss'/><o:outline xmlUrl='h.example/x'/></o:body></o:opml>"
                .utf8)
        let other = try program.run("import", missing)
        #expect(other.output == "\(missing): 1 new feed, 1 not taken over; tagline refresh fetches them\n")
        #expect(other.error.contains("“B” has no address"))
    }

    /// A pipe has nothing for who opens it twice.
    @Test(arguments: [
        ("cat l.opml | $tagline import -", "standard input: 2 new feeds"),
        ("cat l.opml | $tagline import /dev/stdin", "2 new feeds"),
        ("$tagline import - < urls", "2 new feeds"),
        ("mkfifo pipe; cat urls > pipe & $tagline import pipe", "pipe: 2 new feeds"),
        ("mkfifo pipe; cat l.opml > pipe & $tagline import pipe", "pipe: 2 new feeds"),
        ("cat feed.xml | $tagline import -", "1 new article"),
        ("printf '' | $tagline import -; test $? = 1 && echo refused", "refused"),
        ("$tagline import - < /dev/null; test $? = 1 && echo refused", "refused"),
        ("$tagline import . ; test $? = 1 && echo refused", "refused"),
    ])
    func listsComeByPipesToo(command: String, words: String) throws {
        let outlines = ["a", "b"].map { "<outline xmlUrl='https://\($0).example/feed'/>" }.joined()
        for (name, text) in [
            ("l.opml", "<opml version='2.0'><body>\(outlines)</body></opml>"), ("feed.xml", feed(item(1))),
            ("urls", "https://a.example/feed news\nhttps://b.example/feed\n"),
        ] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: program.folder.path + "/" + name))
        }
        let outcome = try program.shell("cd '\(program.folder.path)'; \(command)")
        #expect(outcome.output.contains(words), "\(outcome)")
    }

    @Test func whatIsNoFeedIsRefusedByNameAndTheOthersAreImported() throws {
        let good = try program.file("good.xml", feed(item(1)).utf8)
        let refused = [
            try program.file("page.html", "<!doctype html><html><head><title>Hi</title></head></html>".utf8),
            try program.file(
                "picture",
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array(repeating: 0, count: 500)),
            try program.file("empty.xml", []), try program.file("letter.txt", "Dear reader,\n\nhello.\n".utf8),
            try program.file("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>".utf8),
            program.folder.path, program.folder.path + "/missing.xml",
        ]
        let outcome = try program.run(["import"] + refused + [good])
        #expect(outcome.status == 1)
        for path in refused {
            #expect(outcome.error.contains("\(path): "), "\(path)")
        }
        #expect(outcome.error.contains("web page"))
        #expect(outcome.output.hasSuffix("1 new feed and 1 new article; 7 files refused\n"))
        #expect(try titles() == ["Headline 1"])
        // Nothing of what was refused is followed.
        #expect(try program.run("feeds").lines.count == 1)
    }

    @Test func aFeedThatIsCutInTheMiddleGivesWhatItHasAndSaysSo() throws {
        let whole = feed(item(1) + item(2) + item(3))
        let path = try program.file("cut.xml", whole.utf8.prefix(whole.utf8.count - 60))
        let outcome = try program.run("import", path)
        #expect(outcome.status == 0)
        #expect(outcome.error.contains("\(path):1: "))
        #expect(try titles().contains("Headline 1"))
    }

    @Test func hostileFeedsAreSurvived() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
            \((1...9).map { "<!ENTITY a\($0) \"&a\($0 == 1 ? "" : "\($0 - 1)");&a\($0 == 1 ? "" : "\($0 - 1)");\">" }.joined())
            <!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0"><channel><title>Bomb &a9;&x;</title>\(item(1))</channel></rss>
            """
        let deep = String(repeating: "<div>", count: 10_000)
        let files = [
            try program.file("bomb.xml", bomb.utf8), try program.file("deep.xml", feed(item(2, text: deep)).utf8),
            try program.file("deepxml.xml", feed(String(repeating: "<a>", count: 10_000)).utf8),
            try program.file(
                "title.xml",
                feed("<item><guid>3</guid><title>\(String(repeating: "long ", count: 200_000))</title></item>").utf8),
            try program.file(
                "dates.xml",
                feed(
                    item(4).replacingOccurrences(
                        of: "<guid>", with: "<pubDate>Mon, 01 Jan 1601 00:00:00 GMT</pubDate><guid>")
                        + item(5).replacingOccurrences(
                            of: "<guid>", with: "<pubDate>Fri, 31 Dec 9999 23:59:59 GMT</pubDate><guid>")
                ).utf8),
            try program.file(
                "control.xml",
                feed("<item><guid>6</guid><title>nul\0 escape\u{1B}[31m &#27;]0;x&#7; end</title></item>").utf8),
            try program.file(
                "same.xml", feed(item(7) + item(7) + "<item/><item><title>Only a title</title></item>").utf8),
        ]
        let outcome = try program.run(["import"] + files)
        #expect(!(outcome.output + outcome.error).unicodeScalars.contains("\u{1B}"))
        let lines = try program.run("list", "--tsv")
        #expect(lines.status == 0)
        #expect(lines.output.contains("Headline 7") && lines.output.contains("Only a title"))
        #expect(!lines.output.contains("root:"))
        #expect(!lines.output.unicodeScalars.contains("\u{1B}"))
        let store = try Store.open(at: program.store)
        #expect(try store.check().isEmpty)
    }

    /// What was on disk when somebody pulled the plug is whole: the store is checked after each of fifty kills.
    @Test func aKilledImportLeavesAStoreThatIsWhole() throws {
        let text = String(repeating: "Some words that make up a paragraph of text. ", count: 20)
        let files = try (0..<8).map { number in
            try program.file(
                "feed\(number).xml",
                feed((0..<60).map { item(number * 1_000 + $0, text: text) }.joined(), title: "Feed \(number)").utf8)
        }
        #expect(try program.run("import", files[0]).status == 0)
        let store = try Store.open(at: program.store)
        let first = try #require(
            try store.slice(PageRequest(query: .everything, position: .newest, limit: 1)).headlines.first)
        _ = try store.save(.status(StatusChange([first.id], mark: .starred, isSet: true)))
        var generator = SystemRandomNumberGenerator()
        for round in 0..<50 {
            let child = try program.start("import", files[1 + round % 7])
            usleep(UInt32.random(in: 0..<60_000, using: &generator))
            child.send(SIGKILL)
            child.waitForEnd()
            if round % 10 == 9 { #expect(try store.check().isEmpty, "round \(round)") }
        }
        #expect(try store.check().isEmpty)
        #expect(try store.counts(of: .marked(.starred)).total == 1)
        // And the import can be done again.
        #expect(try program.run(["import"] + files).status == 0)
        #expect(try store.counts(of: .everything).total == 480)
        #expect(try store.check().isEmpty)
    }
}
