import Foundation
import Pictures
import Reader
import Refresh
import Terminal
import Testing

@testable import tagline

@Suite("Pictures in a process of their own")
struct PictureCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private static let picture =
        Data(
            base64Encoded: """
                iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAIAAAB/FOjAAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAGklEQVQYlWP8z4AdMDJgl2HCoR4nGNVA\
                DAAAAHACD3H1M4IAAAAASUVORK5CYII=
                """) ?? Data()

    private func answer(_ arguments: String...) throws -> PictureLines.Answer {
        PictureLines.answer(in: try program.run(["picture"] + arguments).output)
    }

    private func request(columns: Int) -> PictureRequest {
        PictureRequest(address: "a", feed: "b", columns: columns, rows: 4, colors: .indexed256)
    }

    @Test(.enabled(if: Picture.isLibraryThere, "libgd is not installed"))
    func aPictureBecomesCells() throws {
        let server = try PageServer(["/a.png": PageServer.Answer(headers: [], body: Array(Self.picture))])
        guard case .picture(let picture) = try answer("\(server.address)/a.png") else {
            Issue.record("no picture")
            return
        }
        let cells = PictureCells(picture, for: request(columns: 8))
        #expect(cells.width == 8 && cells.rows.count == 2)
        #expect(cells.rows.allSatisfy { row in row.count == 8 && row.allSatisfy { " ▀▄".contains($0.text) } })
        #expect(cells.rows[0][0].style.background != cells.rows[0][7].style.background)
    }

    /// A stranger could have files of this machine read, and ask its own services.
    @Test func whatAFeedNamesIsFetchedFromTheWebOnly() throws {
        let file = try program.file("a.png", Self.picture)
        let server = try PageServer(["/a.png": PageServer.Answer(headers: [], body: Array(Self.picture))])
        let feed = "https://news.example/feed"
        for address in [file, "file://\(file)", "data:image/png;base64,AAAA", "javascript:alert(1)", "-"] {
            #expect(
                try answer("--feed", feed, "--", address)
                    == .failed(reason: "pictures are fetched from web addresses only"))
        }
        guard case .failed(let reason) = try answer("--feed", feed, "--", "\(server.address)/a.png") else {
            Issue.record("fetched from this machine")
            return
        }
        #expect(reason.contains("on this machine or its network"))
    }

    @Test func whatTheUserGaveForAFeedGoesToItsOwnHostOnly() throws {
        let own = try PageServer([:]), other = try PageServer([:], host: "127.0.0.2")
        let feed = own.address + "/feed"
        try program.configure("[[feed]]\naddress = \"\(feed)\"\ntoken = \"t0ken\"\nuser-agent = \"me\"\nproxy = \"\"")
        for server in [own, other] { _ = try answer("--feed", feed, "--", server.address + "/a.png") }
        #expect(own.heads.last?.contains("Authorization: Bearer t0ken") == true)
        #expect(other.heads.last?.contains("Authorization") == false)
        #expect(other.heads.last?.contains("User-Agent: me") == true)
    }

    @Test func failuresAreSaidInWords() throws {
        let server = try PageServer(["/page": .page("<p>No picture.</p>")])
        #expect(
            try answer("\(server.address)/page")
                == .failed(reason: "what is there is no JPEG, PNG, GIF or WebP picture"))
        #expect(try answer("\(server.address)/gone") == .failed(reason: "the server answered 404 Not Found"))
    }

    @Test(arguments: [
        "", "picture", "picture\t2\t2\n", "picture\t129\t1\n" + String(repeating: "0", count: 129 * 6),
        "picture\t-1\t-1\n", "picture\t1\t1\nC4E8", "picture\t1\t9223372036854775807\nC4E8C4", "\u{1B}[2J",
        "picture\t1\t1\nC4E8C4E8C4E8",
    ])
    func whatTheProcessSaysIsNotBelievedBlindly(text: String) {
        #expect(PictureLines.answer(in: text) == .failed(reason: "it could not be decoded"))
    }

    @Test func whatIsPrintedIsReadAgain() throws {
        let pixels = (0..<70).map { $0 % 9 == 0 ? nil : RGB(red: $0, green: 255 - $0, blue: $0 * 3) }
        let picture = try #require(Picture(width: 7, height: 10, pixels: pixels))
        #expect(PictureLines.answer(in: PictureLines.lines(of: picture).joined(separator: "\n")) == .picture(picture))
    }

    @Test func transparentPixelsLeaveTheTerminalsOwnColour() throws {
        let (red, blue) = (RGB(red: 255, green: 0, blue: 0), RGB(red: 0, green: 0, blue: 255))
        let picture = try #require(
            Picture(width: 4, height: 2, pixels: [red, red, nil, nil, blue, nil, blue, nil]))
        let cells = PictureCells(picture, for: request(columns: 8))
        #expect(cells.rows[0].map(\.text) == ["▀", "▀", "▄", " "])
        #expect(cells.rows[0][1].style.background == .terminal)
    }

    @Test func aPictureThatWasFetchedIsThereInEverySizeAndTheOldestGivesWay() throws {
        let kept = KeptPictures()
        let picture = try #require(Picture(width: 1, height: 1, pixels: [nil]))
        #expect(kept[request(columns: 8)] == nil)
        kept.keep(picture, for: request(columns: 8))
        #expect(kept[request(columns: 40)] == picture)
        for number in 0..<40 {
            kept.keep(
                picture,
                for: PictureRequest(address: "\(number)", feed: "b", columns: 8, rows: 4, colors: .indexed256))
        }
        #expect(kept[request(columns: 8)] == nil)
    }

    /// Whoever has a picture fetched learns who reads the article: by a redirect as by an address.
    @Test func redirectsToThirdPartiesAreToldAndNotFollowed() throws {
        let third = try PageServer(
            ["/t.png": PageServer.Answer(headers: [], body: Array(Self.picture))], host: "127.0.0.2")
        let own = try PageServer(
            ["/a.png": PageServer.Answer(status: "302 Found", headers: ["Location: \(third.address)/t.png"])])
        let feed = own.address + "/feed"
        #expect(try answer("--feed", feed, "--", "\(own.address)/a.png") == .elsewhere(host: "127.0.0.2"))
        #expect(
            try answer("--feed", feed, "--host=127.0.0.3", "--", "\(own.address)/a.png")
                == .elsewhere(host: "127.0.0.2"))
        #expect(third.heads.isEmpty)
        _ = try answer("--feed", feed, "--host=127.0.0.2", "--", "\(own.address)/a.png")
        #expect(third.heads.count == 1)
    }

    /// A feed of the own network may name what is there; what was found out in the world may not.
    @Test func whatAFeedOfTheOwnNetworkNamesIsAsNearAsTheFeed() {
        func reach(_ address: String, _ feed: String, _ found: NetworkReach?) -> NetworkReach? {
            FullTextFetch.reach(of: address, namedByFeed: feed) { _ in found }
        }
        let picture = "http://img.paper.lan/1.png"
        #expect(reach(picture, "http://news.paper.lan/feed", .local) == .local)
        #expect(reach(picture, "http://news.paper.lan/feed", .loopback) == .loopback)
        #expect(reach(picture, "http://news.paper.lan/feed", .world) == .world)
        #expect(reach(picture, "http://news.paper.lan/feed", nil) == .world)
        #expect(reach(picture, "http://img.paper.lan/feed", .world) == nil)
        #expect(reach(picture, "file:///feeds/a.xml", .world) == nil)
        #expect(reach(picture, "exec:print-feed", .loopback) == .world)
    }
}
