import Foundation
import News
import Store
import Testing

@testable import tagline

/// `tagline add` and the process that looks for feeds, at copies of sites on this machine.
@Suite("Adding anything")
struct AddCommandTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func followed() throws -> [Feed] { try Store.open(at: program.store).feeds() }

    @Test func threeSitesAreFollowedByTheirHomePages() throws {
        let times = try SiteServer(["/": .declaring("/feed"), "/feed": .feed("Times", ["One", "Two"])])
        let blog = try SiteServer(["/": .page(), "/atom.xml": .feed("Blog", ["Three"])])
        let daily = try SiteServer([
            "/": .page(body: "<a href='/rss'>RSS</a>"), "/rss": .page(body: "<a href='/rss/all.xml'>All</a>"),
            "/rss/all.xml": .feed("Daily", ["Four"]),
        ])
        #expect(try program.run("add", times.name).output == "Following Times: 2 articles\n")
        #expect(try program.run("add", blog.address()).output == "Following Blog: 1 article\n")
        #expect(try program.run("add", daily.name + "/").output == "Following Daily: 1 article\n")
        #expect(try followed().map(\.title) == ["Blog", "Daily", "Times"])
        #expect(try program.run("list").lines.count == 4)
        // They are asked again as any other, when they are due.
        #expect(try program.run("refresh").output.contains("3 feeds not due yet"))
        #expect(try program.run("refresh", "--all").output.hasPrefix("3 feeds: 0 new articles"))
    }

    @Test func ofSeveralFeedsTheUserSaysWhich() throws {
        let site = try SiteServer([
            "/": .declaring("/world", "/sport", "/art"), "/world": .feed("World", ["W1", "W2"]),
            "/sport": .feed("Sport", ["S1"]), "/art": .feed("Art", ["A1"]),
        ])
        let unanswered = try program.run("add", site.name)
        #expect(unanswered.status == 1)
        #expect(unanswered.output.contains("  1  World: 2 articles, newest 1h old\n"))
        #expect(unanswered.output.contains("\(site.address("/sport")) · S1"))
        #expect(unanswered.error.contains("--first, --all or --feed"))
        #expect(try followed().isEmpty)
        #expect(try program.run("add", site.name, "--feed", "4").error.contains("3 feeds"))
        #expect(try program.run("add", site.name, "--feed", "2", "--folder", "Games").status == 0)
        #expect(try followed().map(\.title) == ["Sport"])
        #expect(try followed().first?.folders == ["Games"])
        #expect(try program.run("add", site.name, "--first", "--title", "Mine").output.hasPrefix("Following Mine: 2"))
        // Of several, the user says which, also where one is left.
        let asked = try program.run("add", site.name)
        #expect(asked.status == 1 && asked.output.contains("3  Art: 1 article"))
        #expect(asked.output.contains("followed already as Sport") && asked.error.contains("--first, --all or --feed"))
        #expect(try program.run("add", site.name, "--all").output.hasPrefix("Following Art"))
        #expect(try program.run("add", site.name).error.contains("is followed already (Sport)"))
    }

    @Test func whatIsFollowedAlreadyIsSaidAndKeepsNothingElseFromBeingFollowed() throws {
        let site = try SiteServer([
            "/": .declaring("/world", "/sport", "/art"), "/world": .feed("World", ["W1", "W2"]),
            "/sport": .feed("Sport", ["S1"]), "/art": .feed("Art", ["A1"]),
        ])
        // The same number twice is one.
        let twice = try program.run("add", site.name, "--feed", "1", "--feed", "1")
        #expect(twice.status == 0 && twice.output == "Following World: 2 articles\n" && twice.error.isEmpty)
        for arguments in [["--first"], ["--feed", "1"], ["--feed", "1", "--feed", "1"]] {
            let again = try program.run(["add", site.name] + arguments)
            #expect(again.status == 1 && again.output.isEmpty, "\(again)")
            #expect(again.error.contains("\(site.address("/world")) is followed already (World)"), "\(again)")
        }
        #expect(try program.run("add", site.address("/world")).error.contains("followed already (World)"))
        let both = try program.run("add", site.name, "--feed", "1", "--feed", "2")
        #expect(both.status == 0 && both.output == "Following Sport: 1 article\n")
        #expect(both.error.contains("is followed already (World)"))
        let all = try program.run("add", site.name, "--all")
        #expect(all.status == 0 && all.output == "Following Art: 1 article\n")
        #expect(all.error.contains("(World)") && all.error.contains("(Sport)"))
        let none = try program.run("add", site.name, "--all")
        #expect(none.status == 1 && none.output.isEmpty && none.error.contains("(Art)"))
        #expect(try followed().count == 3)
    }

    @Test func besidesCommentsTheOnlyFeedIsTheOneThatIsMeant() throws {
        let site = try SiteServer([
            "/": .declaring("/feed", "/comments/feed"), "/feed": .feed("Blog", ["One"]),
            "/comments/feed": .feed("Comments on Blog", ["Me, too"]),
        ])
        #expect(try program.run("add", site.name).output == "Following Blog: 1 article\n")
        for arguments in [[], ["--first"], ["--all"]] {
            #expect(try program.run(["add", site.name] + arguments).error.contains("is followed already (Blog)"))
        }
        #expect(try program.run("add", site.name, "--feed", "2").status == 0)
    }

    @Test func whatIsFollowedIsRecognisedByAnotherAddress() throws {
        let site = try SiteServer([
            "/": .declaring("/feed/"), "/feed": .feed("Times", ["One"]), "/feed/": .feed("Times", ["One"]),
            "/old": .init(status: "301 Moved Permanently", headers: ["Location: /feed"]),
        ])
        #expect(try program.run("add", site.address("/feed")).status == 0)
        for address in [site.name, site.address("/feed/"), site.address("/old")] {
            let again = try program.run("add", address)
            #expect(again.status == 1)
            #expect(again.error.contains("followed already (Times)"), "\(again.error)")
        }
        #expect(try followed().count == 1)
    }

    @Test func failuresAreSaidInWordsAndNothingIsFollowed() throws {
        let site = try SiteServer(["/": .page(), "/login": .page(body: "<input type=\"password\">")])
        for (address, words) in [
            (site.name, "names no feed"), (site.address("/login"), "password"),
            (site.address("/gone"), "404 Not Found"),
            ("no-such-host.invalid/feed", "no server named"), ("ftp://a.example/", "only http, https and file"),
            ("nothing", "not a web address"),
        ] {
            let outcome = try program.run("add", address)
            #expect(outcome.status == 1)
            #expect(outcome.error.contains(words), "\(outcome.error)")
        }
        #expect(try followed().isEmpty)
    }

    @Test func theFinderTellsWhatItFoundAndFollowsWhatItIsTold() throws {
        let site = try SiteServer([
            "/": .declaring("/world", "/sport"), "/world": .feed("World \u{9B}31m", ["W1"]),
            "/sport": .feed("Sport", ["S1", "S2"]),
        ])
        let outcome = try program.run(["find", site.address()], input: "1\n")
        let lines = outcome.lines.map { FinderLine(line: String($0)) }
        #expect(lines.count == 5)
        guard case .feed(let world)? = lines[0], case .feed(let sport)? = lines[1] else {
            Issue.record("\(outcome.output)")
            return
        }
        #expect(world.headlines == ["W1"] && !outcome.output.contains("\u{9B}"))
        #expect(sport.articles == 2 && sport.newest != nil && sport.followedAs == nil)
        #expect(lines[2] == .found(2))
        guard case .followed(let line)? = lines[3] else {
            Issue.record("\(outcome.output)")
            return
        }
        #expect(line.title == "Sport" && line.source == "Sport" && line.newArticles == 2)
        #expect(lines[4] == .ended)
        #expect(try followed().map(\.title) == ["Sport"])
        // Without an answer, nothing.
        #expect(FinderLine(line: String(try program.run("find", site.address("/world")).lines.last ?? "")) == .found(1))
        #expect(try followed().count == 1)
        let failed = try program.run("find", site.address("/gone")).lines.compactMap { FinderLine(line: String($0)) }
        guard case .failed(let reason)? = failed.first else {
            Issue.record("\(failed)")
            return
        }
        #expect(reason.contains("404"))
    }

    @Test func anAnswerMeansNumbersOrAllOrTheFirst() throws {
        let offer = FeedOffer(feeds: [])
        #expect(offer.choice("") == nil && offer.choice("1") == nil && offer.choice("all") == [])
    }
}
