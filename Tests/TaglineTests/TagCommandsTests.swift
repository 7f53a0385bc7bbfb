import ArgumentParser
import Basics
import Foundation
import GRDB
import News
import Store
import Testing

@testable import tagline

@Suite("Tags on the command line")
struct TagCommandsTests {
    @Test func tagsArePrintedWithTypeAndCounts() throws {
        let program = try TaglineProgram()
        let store = try program.seed(["One", "Two", "Three"])
        let ids = try store.articleIDs(matching: .everything)
        _ = try store.changeTags(
            of: [ids[0]], adding: [Tag("Extra"), Tag("Kosovo")?.typed(.place)].compactMap(\.self), removing: [])
        try store.save(.status(StatusChange([ids[1]], mark: .read, isSet: true)))
        store.close()
        #expect(
            try program.run("tags").lines.map(String.init) == [
                "      2       3  -             #Test", "      1       1  -             #Extra",
                "      1       1  place         #Kosovo",
            ])
        #expect(
            try program.run("tags", "--json", "#extra").lines.sorted() == [
                #"{"name":"Extra","type":null,"unread":1,"total":1,"trend":null}"#,
                #"{"name":"Kosovo","type":"place","unread":1,"total":1,"trend":null}"#,
                #"{"name":"Test","type":null,"unread":1,"total":1,"trend":null}"#,
            ])
        #expect(try program.run("tags", "--limit", "1").lines.count == 1)
        #expect(try program.run("tags", "title:nothing").output == "")
        #expect(try program.run("tags", "--trending").status == 0)
        #expect(try program.run("tags", "souce:x").error.contains("did you mean 'source:'?"))
    }

    @Test func tagsAreChangedByHand() throws {
        let program = try TaglineProgram()
        let store = try program.seed(["One", "Two"])
        let ids = try store.articleIDs(matching: .everything).map { "\($0.rawValue)" }
        store.close()
        var outcome = try program.run("tag", ids[0], "+Keir Starmer", "-test")
        #expect(outcome.status == 0)
        #expect(outcome.output == "\(ids[0])  #KeirStarmer\n")
        outcome = try program.run("tag", ids[0], ids[1], "-health", "--", "+h")
        #expect(outcome.output == "\(ids[0])  #KeirStarmer #h\n\(ids[1])  #Test #h\n")
        outcome = try program.run(["tag", "-", "+more", "--store", program.store], input: ids.joined(separator: "\n"))
        #expect(outcome.lines.count == 2)
        #expect(try program.run("list", "#more").lines.count == 2)
        outcome = try program.run("tag", "5", ids[0], "+x")
        #expect(outcome.status == 1)
        #expect(outcome.error == "There is no article 5.\n")
        #expect(outcome.lines.count == 1)
    }

    @Test(arguments: [["+x"], ["12", "one"], ["12", "+!!"], ["12", "--nothing"], ["12", "--store"], []])
    func whatIsNoWishIsRefused(words: [String]) {
        #expect(throws: ValidationError.self) { try TagWish(words) { nil } }
    }

    @Test func wishesAreReadAsTheyAreWritten() throws {
        var lines = ["1 2", "3"]
        let wish = try TagWish(["-", "--store=/s", "+a", "-b", "-2024", "+#c"]) {
            lines.isEmpty ? nil : lines.removeFirst()
        }
        #expect(wish.articles.map(\.rawValue) == [1, 2, 3])
        #expect(wish.added.map(\.key) == ["a", "c"])
        #expect(wish.removed.map(\.key) == ["b", "2024"])
        #expect(wish.store == "/s")
        #expect(try TagWish(["--help"]).asksForHelp)
    }

    @Test func showSaysWhereTagsComeFrom() throws {
        let program = try TaglineProgram()
        try program.configure("[[tag]]\nname = \"Talks\"\nquery = \"talks\"\n")
        let store = try program.seed([])
        let feed = try #require(try store.feeds().first?.id)
        let draft = ArticleDraft(
            guid: "k", title: "Kosovo opens talks", content: ArticleContent(text: "The talks with Kosovo begin."))
        try store.ingest([draft.tagged()], into: feed, at: Date())
        let id = try #require(try store.articleIDs(matching: .everything).first)
        _ = try store.changeTags(
            of: [id], adding: [Tag("Mine")].compactMap(\.self), removing: [Tag("Sport")].compactMap(\.self))
        store.close()
        #expect(try program.run("retag").output == "All articles are tagged.\n")
        #expect(try program.run("retag").output == "All articles were tagged already.\n")
        let lines = try program.run("show", "\(id.rawValue)").lines.map(String.init)
        #expect(lines.contains { $0.hasPrefix("#Kosovo  place: headline, once in the text") }, "\(lines)")
        #expect(lines.contains("#Talks   by your rule “talks”"))
        #expect(lines.contains("#Mine    by hand"))
        #expect(lines.last == "Taken off by hand: #Sport")
    }

    @Test func rulesAreFollowedByImportAndWhenTheyChange() throws {
        let program = try TaglineProgram()
        let feed = try program.file(
            "feed.xml",
            Array(
                """
                <rss version="2.0"><channel><title>F</title><item><title>A storm</title><guid>1</guid></item>
                <item><title>Calm</title><guid>2</guid></item></channel></rss>
                """.utf8))
        try program.configure("[[tag]]\nname = \"Storms\"\nquery = \"storm\"\n")
        #expect(try program.run("import", feed).status == 0)
        #expect(try program.run("list", "#storms").lines.count == 1)
        try program.configure("[[tag]]\nname = \"Quiet\"\nquery = \"calm\"\n[[tag]]\nname = \"All\"\nquery = \"\"\n")
        let outcome = try program.run("retag")
        #expect(outcome.error.contains("config.toml:6:1: the rule for #All tags every article"))
        #expect(try program.run("list", "#storms").output == "")
        #expect(try program.run("list", "#quiet").lines.count == 1)
        #expect(try program.run("list", "#all").lines.count == 2)
    }

    @Test(arguments: [
        (
            "[[tag]]\nname = \"A\"\nquery = \"a\"\n\n[[tag]]\nname = \"B\"\nquery = \"souce:x\"\n",
            "config.toml:7:1: the query of the tag #B: unknown field 'souce:' at column 1; did you mean 'source:'?"
        ),
        ("[[tag]]\nname = \"--\"\nquery = \"a\"\n", "config.toml:2:1: a tag needs a “name” with letters or digits"),
        ("[[tag]]\nname = \"A\"\n", "config.toml:1:1: the tag #A needs a “query”: query = \"title:a\""),
        ("[[tag]]\nname = \"A\"\nqueri = \"a\"\n", "config.toml:1:1: the tag #A needs a “query”: query = \"title:a\""),
        ("tag = \"A\"\n", "config.toml:1:1: tags are written as [[tag]], each with a name and a query"),
    ])
    func aBadRuleIsNamedWithItsPlace(text: String, message: String) throws {
        let program = try TaglineProgram()
        try program.seed(["One"]).close()
        try program.configure(text)
        for command in [["refresh"], ["retag"], ["import", "x"]] {
            let outcome = try program.run(command)
            #expect(outcome.status != 0)
            #expect(outcome.error.contains(message), "\(outcome.error)")
        }
        #expect(try program.run("list").status == 0)
    }

    @Test func searchPrintsWhatFitsBestFirst() throws {
        let program = try TaglineProgram()
        try program.seed(["Calm today", "The storm", "Nothing"], text: "A storm may come, and rain.").close()
        #expect(try program.run("search", "storm").lines.first?.hasSuffix("The storm") == true)
        #expect(try program.run("search", "storm", "calm").lines.count == 1)
        let any = try program.run("search", "--any", "--json", "storm", "calm", "zebra")
        #expect(any.lines.count == 3)
        #expect(any.output.contains(#""title":"Nothing""#))
        #expect(try program.run("search", "--limit", "2", "storm").lines.count == 2)
        #expect(try program.run("search", "\"may come\"").lines.count == 3)
        #expect(try program.run("search").status != 0)
    }

    @Test func aQueryIsMarkedAndCounted() throws {
        let program = try TaglineProgram()
        try program.seed(["One storm", "Two storms", "Calm"]).close()
        #expect(try program.run("mark", "read", "title:storm*").output == "2 articles marked read\n")
        #expect(try program.run("mark", "read", "#test").output == "1 article marked read; 2 were already\n")
        #expect(try program.run("mark", "starred", "title:calm", "is:read").output == "1 article marked starred\n")
        #expect(try program.run("mark", "unread", "nothing").output == "0 articles marked unread\n")
        #expect(try program.run("mark", "read", "").status == 64)
        let ids = try program.run("list", "--tsv").lines.compactMap { $0.split(separator: "\t").first.map(String.init) }
        #expect(try program.run("mark", "starred", ids[0], ids[0], ids[1]).output == "2 articles marked starred\n")
        #expect(
            try program.run("mark", "starred", ids[0], ids[2]).output
                == "0 articles marked starred; 2 were already\n")
        #expect(try program.run("mark", "read", "souce:x").error.contains("did you mean"))
    }

    @Test func aQueryMayBeginWithAMinus() throws {
        let program = try TaglineProgram()
        try program.seed(["One storm", "Two storms", "Calm"]).close()
        #expect(try program.run("list", "-storm").lines.count == 2)
        #expect(try program.run("list", "-#test").output == "")
        #expect(try program.run("list", "--limit", "1", "-storm", "--tsv", "-title:calm").lines.count == 1)
        #expect(try program.run("list", "-calm", "OR", "-storm", "--limit=9").lines.count == 3)
        #expect(try program.run("--store", program.store, "list", "-hungary").lines.count == 3)
        #expect(try program.run("search", "-calm", "--any").lines.count == 2)
        #expect(try program.run("tags", "-calm").lines.first?.contains(" 2 ") == true)
        #expect(try program.run("export", "--format", "text", "-storm", "-calm").output.contains("Two storms"))
        #expect(try program.run("export", "-f", "text", "-#test").status == 0)
        #expect(try program.run("mark", "read", "-storm").output == "2 articles marked read\n")
        let wrong = try program.run("list", "good", "-souce:x")
        #expect(wrong.error.contains("did you mean 'source:'?\n  good -souce:x\n        ^"))
        for (words, problem) in [(["-json"], "Did you mean '--json'?"), (["-n", "5"], "Unknown option '-n'")] {
            let outcome = try program.run(["list"] + words)
            #expect(outcome.status == 64)
            #expect(outcome.error.contains(problem))
        }
        #expect(try program.run("list", "--limt", "5").error.contains("Did you mean '--limit'?"))
        #expect(try program.run("list", "--", "-json").lines.count == 3)
    }

    /// The table of options is what the commands say of themselves.
    @Test func theOptionsOfCommandsWithQueriesAreKnown() {
        for (name, command) in [
            ("list", ListCommand.self), ("search", SearchCommand.self), ("tags", TagsCommand.self),
            ("mark", MarkCommand.self), ("export", ExportCommand.self),
        ] as [(String, any ParsableCommand.Type)] {
            let help = Tagline.helpMessage(for: command)
            let named = help.split(separator: "\n").map { $0.drop { $0 == " " } }.compactMap { line in
                line.split(whereSeparator: { ", <".contains($0) }).prefix(2).first { $0.hasPrefix("--") }
            }
            let options = Set(named.map { String($0.dropFirst(2)) }).subtracting(["store", "help", "version"])
            #expect(options == QueryWords.options[name], "\(name)")
        }
    }

    @Test func retaggingSurvivesBeingKilled() throws {
        let program = try TaglineProgram()
        let store = try program.seed((0..<600).map { "Kosovo talks \($0)" }, text: "Kosovo said the talks are on.")
        let mine = try #require(Tag("Mine"))
        let ids = try store.articleIDs(matching: .everything)
        _ = try store.changeTags(of: [ids[500]], adding: [mine], removing: [])
        store.close()
        let queue = try DatabaseQueue(path: program.store)
        try queue.write { db in try db.execute(sql: "UPDATE meta SET value = 0 WHERE key = 'tagger.version'") }
        try queue.close()
        for _ in 0..<4 {
            let child = try program.start("retag", "--quiet")
            usleep(30_000)
            child.send(SIGKILL)
            _ = child.waitForEnd()
        }
        #expect(try program.run("retag", "--quiet").status == 0)
        let after = try Store.open(at: program.store)
        #expect(try after.counts(of: .tag(#require(Tag("Kosovo")))).total == 600)
        #expect(try after.counts(of: .tag(#require(Tag("Test")))).total == 0)
        #expect(try after.counts(of: .tag(mine)).total == 1)
        #expect(try after.check().isEmpty)
        after.close()
    }
}

extension TaglineProgram {
    fileprivate func configure(_ text: String) throws {
        let folder = folder.path + "/config/tagline"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/config.toml"))
    }
}
