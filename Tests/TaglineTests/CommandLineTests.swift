import ArgumentParser
import Foundation
import News
import Store
import Testing

@testable import tagline

/// The program as scripts see it: its output, its messages, its exit status.
@Suite("The command line")
struct CommandLineTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func objects(_ outcome: TaglineProgram.Outcome) throws -> [[String: Any]] {
        try outcome.lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func aFreshMachineHasNothingToListAndSaysHowToBegin() throws {
        for command in [["list"], ["feeds"], ["export"], ["refresh"]] {
            let outcome = try program.run(command)
            #expect(outcome.status == 0)
            #expect(outcome.output.isEmpty)
            #expect(outcome.error.contains("tagline add ADDRESS"))
        }
        #expect(!FileManager.default.fileExists(atPath: program.store))
    }

    @Test func aMisspeltStoreIsAMistake() throws {
        let outcome = try program.run("list", "--store", program.folder.path + "/tpyo.db")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("tpyo.db"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/tpyo.db"))
    }

    @Test func somethingThatIsNoStoreIsLeftAsItIs() throws {
        let path = try program.file("letter.txt", "Dear reader,\n".utf8)
        let outcome = try program.run("list", "--store", path)
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("letter.txt"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "Dear reader,\n")
    }

    @Test func aPageIsListedNewestFirst() throws {
        try program.seed(["First", "Second", "Third"])
        let objects = try objects(try program.run("list", "--json"))
        #expect(objects.map { $0["title"] as? String } == ["First", "Second", "Third"])
        #expect(try program.run("list", "--json", "--limit", "2").lines.count == 2)
        #expect(try program.run("list", "--limit", "0").output.isEmpty)
        #expect(try program.run("list", "second").lines.count == 1)
        #expect(try program.run("list", "#test", "is:unread").lines.count == 3)
        #expect(try program.run("list", "--tsv", "third").output.split(separator: "\t")[1] == "Third")
    }

    @Test func aBadQuerySaysWhereAndWhy() throws {
        try program.seed(["First"])
        let outcome = try program.run("list", "good souce:x")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("did you mean 'source:'?"))
        #expect(outcome.error.contains("  good souce:x\n       ^"))
        let long = try program.run(
            "list", String(repeating: "word ", count: 200) + "souce:x" + String(repeating: " a", count: 99))
        let lines = long.error.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("  …") && $0.contains("word souce:x a") && $0.hasSuffix("…") })
        #expect(lines.allSatisfy { $0.count < 100 })
    }

    @Test(arguments: [["--json", "--tsv"], ["--full"], ["--limit", "-1"], ["--limit", "many"]])
    func optionsThatExcludeEachOtherAreRefused(options: [String]) throws {
        #expect(try program.run(["list"] + options).status == 64)
    }

    @Test func marksAreSavedAndListed() throws {
        try program.seed(["First", "Second"])
        let ids = try objects(try program.run("list", "--json")).compactMap { $0["id"] as? Int }
        #expect(try program.run("mark", "read", "\(ids[0])").status == 0)
        #expect(try program.run("mark", "starred", "-", input: "\(ids[0])\n\(ids[1])\n").status == 0)
        #expect(try objects(try program.run("list", "is:unread", "--json")).map { $0["id"] as? Int } == [ids[1]])
        #expect(try program.run("list", "is:starred").lines.count == 2)
        #expect(try program.run("mark", "unread", "\(ids[0])").status == 0)
        #expect(try program.run("mark", "unstarred", "\(ids[1])").status == 0)
        #expect(try program.run("list", "is:unread").lines.count == 2)
        #expect(try program.run("list", "is:starred").lines.count == 1)
    }

    @Test func anArticleThatIsNotThereIsNamedAndTheOthersAreMarked() throws {
        try program.seed(["First"])
        let id = try #require(try objects(try program.run("list", "--json")).first?["id"] as? Int)
        let outcome = try program.run("mark", "read", "\(id)", "4711")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("4711"))
        #expect(try program.run("list", "is:read").lines.count == 1)
        #expect(try program.run("mark", "read", "souce:x").status == 1)
        #expect(try program.run("show", "4711").status == 1)
    }

    @Test func anArticleIsShownWhole() throws {
        try program.seed(["First"], text: "One paragraph.\n\nAnother.")
        let id = try #require(try objects(try program.run("list", "--json")).first?["id"] as? Int)
        let shown = try program.run("show", "\(id)").output
        for text in ["First", "Example News · Politics", "by A. Author", "#Test", "https://news.example/0", "Another."]
        {
            #expect(shown.contains(text), "\(text)")
        }
        // Looking at it from outside does not mark it.
        #expect(try program.run("list", "is:unread").lines.count == 1)
        let object = try objects(try program.run("show", "--json", "\(id)")).first
        #expect(object?["content"] as? String == "One paragraph.\n\nAnother.")
    }

    @Test func controlCharactersInTitlesAreNotPrinted() throws {
        try program.seed(["evil\u{1B}]52;c;eA==\u{07}\u{9B}31m\0title\u{7F}"], text: "body\u{1B}[2J\u{1B}c")
        let id = try #require(try objects(try program.run("list", "--json")).first?["id"] as? Int)
        for arguments in [["list"], ["list", "--tsv"], ["list", "--json", "--full"], ["show", "\(id)"], ["feeds"]] {
            let output = try program.run(arguments).output
            let controls = output.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
            }
            #expect(controls.isEmpty, "\(arguments)")
        }
    }

    /// `tagline list | head -1` must neither complain nor go on.
    @Test func aClosedPipeEndsAListingQuietly() throws {
        try program.seed((0..<2_000).map { "Article \($0) with a headline of some length, so that pipes fill" })
        let outcome = try program.shell(
            "{ \"$tagline\" list --json --full; echo \"status $?\" >&2; } | head -c 100")
        #expect(outcome.output.utf8.count == 100)
        #expect(outcome.error == "status 0\n")
    }

    @Test func feedsAreListedWithTheirCounts() throws {
        try program.seed(["First", "Second"])
        let object = try #require(try objects(try program.run("feeds", "--json")).first)
        #expect(
            Set(object.keys)
                == [
                    "address", "title", "source", "homePage", "folders", "tags", "sample", "articles", "unread",
                    "lastFetch", "leftOut",
                    "lastSuccess", "nextFetch", "failure", "failingSince", "failures", "paused",
                ])
        #expect(object["address"] as? String == "https://news.example/feed")
        #expect(object["articles"] as? Int == 2)
        #expect(object["sample"] as? Bool == false)
        #expect(try program.run("feeds").output.contains("Example News  https://news.example/feed"))
    }

    @Test func aFeedCanBeAddedUnseenAndRemoved() throws {
        #expect(try program.run("add", "--unchecked", "--folder", "News/Local", "news.example/feed").status == 0)
        let again = try program.run("add", "--unchecked", "https://news.example/feed")
        #expect(again.status == 1)
        #expect(again.error.contains("followed already"))
        #expect(try objects(try program.run("feeds", "--json")).first?["folders"] as? [String] == ["News", "Local"])
        #expect(try program.run("remove", "https://other.example/").status == 1)
        #expect(try program.run("remove", "news.example/feed").status == 0)
        #expect(try program.run("feeds").output.isEmpty)
    }

    @Test func whatCannotBeFetchedIsNotFollowed() throws {
        let missing = try program.run("add", program.folder.path + "/missing.xml")
        #expect(missing.status == 1)
        #expect(missing.error.contains("missing.xml"))
        let page = try program.file("page.html", "<!doctype html><html><body>Hello</body></html>".utf8)
        #expect(try program.run("add", page).status == 1)
        #expect(try program.run("feeds").output.isEmpty)
    }

    @Test func everySubcommandExplainsItself() throws {
        let overview = try program.run("--help").output
        for command in Tagline.configuration.subcommands where command.configuration.shouldDisplay {
            let name = try #require(command.configuration.commandName)
            #expect(overview.contains("  \(name) "))
            let help = try program.run(name, "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE: tagline \(name)"))
            // Lines that are set by hand must not be broken by the help's own wrapping.
            #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        }
    }

    @Test func theStoreCanBeNamedBeforeAndAfterTheSubcommand() throws {
        try program.seed(["First"])
        let other = program.folder.path + "/other.db"
        try FileManager.default.moveItem(atPath: program.store, toPath: other)
        #expect(try program.run("--store", other, "list").lines.count == 1)
        #expect(try program.run("list", "--store", other).lines.count == 1)
        #expect(try program.run("list", "first", "--store", other).lines.count == 1)
    }

    /// Commands whose words may begin with a minus sign took the option for one of these.
    @Test func theStoreCanBeNamedAnywhere() throws {
        try program.seed(["First"])
        let other = program.folder.path + "/other.db"
        try FileManager.default.moveItem(atPath: program.store, toPath: other)
        let id = try #require(try program.run("list", "--tsv", "--store", other).output.split(separator: "\t").first)
        for arguments in [
            "tag --store S ID +oak", "--store S tag ID +larch", "tag ID +rope --store S", "tag --store=S ID +yew",
            "tag ID --store S +fir -oak", "mark --store S starred ID", "mark starred --store S ID", "show --store S ID",
            "feeds tag --store S https://news.example/feed pier", "feeds tag https://news.example/feed --store S quay",
            "feeds --store S tag https://news.example/feed", "feeds move --store=S https://news.example/feed a",
            "list --store S -#sport", "list -#sport --store S", "export --store S --format text first",
        ] {
            let words = arguments.split(separator: " ").map { word -> String in
                if word == "ID" { return String(id) }
                return word == "S" ? other : String(word).replacing("--store=S", with: "--store=" + other)
            }
            let outcome = try program.run(words)
            #expect(outcome.status == 0 && outcome.error.isEmpty, "\(arguments): \(outcome)")
        }
        #expect(!FileManager.default.fileExists(atPath: program.store))
    }

    @Test(arguments: [
        (["list"], ["list"]), (["list", "--store", "s"], ["--store", "s", "list"]),
        (["tag", "--store=s", "1"], ["--store=s", "tag", "1"]),
        (["list", "--", "--store", "s"], ["list", "--", "--store", "s"]),
        (["list", "--store"], ["list", "--store"]),
        (["list", "--page", "--store", "s"], ["list", "--page", "--store", "s"]),
        (["--store", "a", "list", "--store", "b"], ["--store", "b", "list"]),
        (["list", "--store="], ["list", "--store="]),
        (["list", "--store", "--", "x"], ["list", "--store", "--", "x"]), ([], []),
    ])
    func theStoreGoesInFront(written: [String], read: [String]) {
        #expect(StorePlacement.inFront(written) == read)
    }

    /// They said nothing, and that all was well.
    @Test(arguments: [
        "--help",
        "--version",
        "list --help",
        "help feeds",
        "feeds rename --help",
        "--generate-completion-script bash",
    ])
    func helpThatCannotBeWrittenIsAFailure(arguments: String) throws {
        let full = try program.shell("\"$tagline\" \(arguments) > /dev/full")
        #expect(full.status == 1)
        #expect(full.error == "Error: cannot write to standard output: No space left on device\n")
        let closed = try program.shell("\"$tagline\" \(arguments) >&-")
        #expect(closed.status == 1)
        // Who reads no further has what they wanted.
        let read = try program.shell("{ \"$tagline\" \(arguments); echo $? >&2; } | true")
        #expect(read.error == "0\n")
        #expect(try program.run(arguments.split(separator: " ").map(String.init)).status == 0)
    }

    @Test(arguments: [
        "--x\u{1B}[31m",
        "\u{1B}]0;title\u{07}",
        "list --\u{202E}",
        "mark \u{9B}31m x",
        "tag 1 --\u{1B}c",
    ])
    func whatIsTypedIsNotPrintedRaw(arguments: String) throws {
        let outcome = try program.run(arguments.split(separator: " ").map(String.init))
        #expect(outcome.status != 0)
        let raw = (outcome.error + outcome.output).unicodeScalars.filter {
            $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
        }
        #expect(raw.isEmpty)
    }

    @Test func withoutAHomeThereIsOne() throws {
        let outcome = try program.shell("unset HOME XDG_DATA_HOME; exec \"$tagline\" doctor")
        let home = String(cString: getpwuid(getuid()).pointee.pw_dir)
        #expect(outcome.output.contains("\(home)/.local/share/tagline/store.db"))
    }

    @Test func theReaderWantsATerminal() throws {
        let outcome = try program.run()
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("terminal"))
        #expect(!FileManager.default.fileExists(atPath: program.store))
    }

    @Test func plainArgumentsOpenTheReaderWithoutParsing() {
        #expect(Tagline.plainReader([]) == .some(nil))
        #expect(Tagline.plainReader(["--store", "x"]) == .some("x"))
        #expect(Tagline.plainReader(["--store"]) == .none)
        #expect(Tagline.plainReader(["--store", "--help"]) == .none)
        #expect(Tagline.plainReader(["list"]) == .none)
    }
}
