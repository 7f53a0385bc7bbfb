import Foundation
import News
import Store
import Testing

@testable import tagline

/// `tagline feeds` and its subcommands, and `tagline catalogue`.
@Suite("Feeds from the command line")
struct FeedsCommandTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func feeds() throws -> [Feed] { try Store.open(at: program.store).feeds() }

    @Test func aFeedIsNamedByItsAddressOrItsName() throws {
        try program.seed(["One", "Two"])
        #expect(
            try program.run("feeds", "rename", "example news", "The News").output
                == "Renamed “Example News” “The News”\n")
        #expect(try program.run("feeds", "move", "www.news.example/feed/", "News/UK").status == 0)
        #expect(try program.run("feeds", "tag", "The News", "#uk", "Big Story").output.contains("#uk #BigStory"))
        #expect(try program.run("feeds", "pause", "The News").status == 0)
        let feed = try #require(try feeds().first)
        #expect(feed.title == "The News" && feed.folders == ["News", "UK"] && feed.schedule.pause == .byUser)
        #expect(try program.run("list", "#bigstory").lines.count == 2)
        #expect(try program.run("feeds").output.contains("paused  The News  https://news.example/feed"))
        #expect(try program.run("feeds", "resume", "The News").status == 0)
        #expect(try program.run("feeds", "address", "The News", "news.example/new.xml").status == 0)
        #expect(try feeds().first?.address == "https://news.example/new.xml")
        #expect(try program.run("feeds", "rename", "nobody", "x").error.contains("not followed"))
        #expect(try program.run("feeds", "tag", "The News", "--", "--").error.contains("not a tag"))
    }

    @Test func aRemovedFeedIsRestored() throws {
        try program.seed(["One", "Two"])
        #expect(try program.run("remove", "Example News").output == "Example News: 2 articles removed\n")
        #expect(try program.run("list").lines.isEmpty)
        #expect(
            try program.run("feeds", "restore").output.contains("Example News, 2 articles  https://news.example/feed"))
        #expect(try program.run("feeds", "restore", "example news").status == 0)
        #expect(try program.run("list").lines.count == 2)
        #expect(try program.run("feeds", "restore", "example news").status == 1)
    }

    @Test func aBrokenFeedIsExplainedAndComesFirst() throws {
        let site = try SiteServer([
            "/good": .feed("Alpha", ["One"]), "/bad": .feed("Zulu", ["Two"]),
        ])
        #expect(try program.run("add", site.address("/good")).status == 0)
        #expect(try program.run("add", site.address("/bad")).status == 0)
        site.set("/bad", .page(body: "<input type=\"password\">"))
        #expect(try program.run("refresh", "--all").status == 1)
        let lines = try program.run("feeds").lines
        #expect(lines.count == 3)
        #expect(lines[0].contains("Zulu"))
        #expect(lines[1].contains("failed: the server sent a login page instead of a feed"))
        #expect(lines[1].contains("(since "))
        let json = try program.run("feeds", "--json").lines
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json[0].utf8)) as? [String: Any])
        #expect(object["failures"] as? Int == 1 && object["failingSince"] is String && object["nextFetch"] is String)
        // It is well again.
        site.set("/bad", .feed("Zulu", ["Two"]))
        #expect(try program.run("refresh", site.address("/bad")).status == 0)
        #expect(try program.run("feeds").lines.count == 2)
    }

    @Test func allFeedsAreEditedAsText() throws {
        try program.seed(["One"])
        #expect(try program.run("add", "--unchecked", "https://other.example/feed").status == 0)
        let script = try program.file(
            "edit.sh",
            """
            #!/bin/sh
            sed -i -e '/other/d' -e 's|^https://news.example/feed.*|& #uk|' "$2"
            echo 'third.example/feed "~Third" paused' >> "$2"
            """.utf8)
        let outcome = try program.shell("VISUAL='sh \(script) --' $tagline feeds edit")
        #expect(
            outcome.output == "1 feed followed, 1 feed changed, 1 feed removed; tagline refresh fetches what is new.\n",
            "\(outcome)")
        let feeds = try feeds()
        #expect(feeds.map(\.title) == ["Example News", "Third"])
        #expect(feeds[0].tags.map(\.key) == ["uk"] && feeds[1].schedule.pause == .byUser)
        #expect(try program.run("list", "#uk").lines.count == 1)
        #expect(try program.shell("EDITOR=true $tagline feeds edit").output == "Nothing changed.\n")
        #expect(
            try program.run("feeds", "edit", "--print").output.contains("https://third.example/feed  ~Third  paused\n"))
    }

    /// `EDITOR` is the shell's to read: options, quotes, blanks in the path, variables.
    @Test(arguments: [
        ("'DIR/my editor/ed' -w", "-w"), ("\"DIR/my editor/ed\"", ""), ("DIR/my\\ editor/ed -a 'b c'", "-a b c"),
        ("X=1 'DIR/my editor/ed'", ""),
        ("sh \"DIR/my editor/ed\" --wait", "--wait"),
        ("true; 'DIR/my editor/ed' \"$HOME\"", "DIR"),
    ])
    func theEditorIsReadAsTheShellReadsIt(editor: String, words: String) throws {
        try program.seed(["One"])
        let folder = program.folder.path
        try FileManager.default.createDirectory(atPath: folder + "/my editor", withIntermediateDirectories: true)
        let path = try program.file("my editor/ed", "#!/bin/sh\necho \"$@\" > '\(folder)/words'\n".utf8)
        chmod(path, 0o700)
        let written = editor.replacing("DIR", with: folder)
        _ = try program.file("editor", written.utf8)
        let outcome = try program.shell("EDITOR=$(cat '\(folder)/editor') VISUAL= \"$tagline\" feeds edit")
        #expect(outcome.output == "Nothing changed.\n", "\(outcome)")
        let seen = try String(contentsOfFile: folder + "/words", encoding: .utf8).split(separator: " ")
        let expected = words.replacing("DIR", with: folder).split(separator: " ")
        #expect(Array(seen.dropLast()) == expected)
        #expect(seen.last?.hasSuffix(".txt\n") == true)
    }

    @Test(arguments: [
        ": > \"$1\"", "echo > \"$1\"", "sed -i 's/^/# /' \"$1\"", "sed -i '/example/d' \"$1\"", "rm \"$1\"",
    ])
    func anEditorThatLeavesNothingRemovesNothing(script: String) throws {
        try program.seed(["One"])
        let file = try program.file("edit.sh", (script + "\n").utf8)
        let outcome = try program.shell(
            "TMPDIR=\(program.folder.path) EDITOR='sh \(file)' $tagline feeds edit < /dev/null")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(try feeds().count == 1)
        if !script.hasPrefix("rm") { #expect(outcome.error.contains("This removes the only feed. Really? (y/N)")) }
    }

    @Test func aTextThatIsCutOffRemovesNothingAndAShorterOneDoes() throws {
        let store = try Store.open(at: program.store)
        try store.subscribe((1...30).map { Subscription(address: "https://news\($0).example/feed") })
        store.close()
        func edit(_ command: String) throws -> TaglineProgram.Outcome {
            let file = try program.file("edit.sh", (command + "\n").utf8)
            return try program.shell(
                "TMPDIR=\(program.folder.path) EDITOR='sh \(file)' $tagline feeds edit < /dev/null")
        }
        let cut = try edit("grep -v 'news[12]' \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"")
        #expect(cut.error.contains("of 30 feeds. Really?"), "\(cut)")
        #expect(try feeds().count == 30)
        #expect(try edit("sed -i '/news1/d' \"$1\"").output.contains("11 feeds removed"))
    }

    @Test func aTextThatIsWrongChangesNothingAndIsKept() throws {
        try program.seed(["One"])
        let script = try program.file(
            "edit.sh", "echo 'what is this' >> \"$1\"; sed -i '/news.example/d' \"$1\"\n".utf8)
        let outcome = try program.shell("TMPDIR=\(program.folder.path) EDITOR='sh \(script)' $tagline feeds edit")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("what: this is not a web address"))
        #expect(try feeds().count == 1)
        let path = try #require(
            outcome.error.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines))
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("what is this"))
        unlink(path)
        let failed = try program.shell("EDITOR=false $tagline feeds edit")
        #expect(failed.status == 1 && failed.error.contains("false ended with status 1"))
        let left = failed.error.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        unlink(left)
    }

    @Test func theCatalogueIsLookedThroughAndFollowed() throws {
        #expect(try program.run("catalogue").output.contains("World news in English ("))
        let kenya = try program.run("catalogue", "kenya").output
        #expect(kenya.contains("Nation (Kenya)  Kenya  English  news  https://nation.africa/kenya/rss.xml"))
        #expect(try program.run("catalogue", "xyzzy").status == 1)
        #expect(try program.run("catalogue", "--follow").status != 0)
        let json = try program.run("catalogue", "kenya", "--json").lines
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json[0].utf8)) as? [String: Any])
        #expect(object["country"] as? String == "KE" && object["region"] as? String == "Africa")
        let followed = try program.run("catalogue", "--follow", "world", "news", "in", "english")
        #expect(followed.status == 0 && followed.output.contains("new feeds; tagline refresh fetches them"))
        #expect(try feeds().contains { $0.title == "Al Jazeera" })
        #expect(try program.run("catalogue", "--follow", "World news in English").output.contains("0 new feeds"))
        #expect(try program.run("catalogue", "--follow", "balkan", "insight").output.hasPrefix("1 new feed;"))
    }
}
