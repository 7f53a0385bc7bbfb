import Foundation
import News
import Store
import Synchronization
import Testing

@testable import Refresh

/// A feed as it is at many moments: items come, go, are edited, re-ordered, re-dated, get new guids and addresses, and
/// come back. Whatever happens, each article is in the store once.
struct ReplayTests {
    /// An item of the series; its number is the article that it is.
    private struct Item {
        var number: Int
        var guid: String
        var address: String
        var date: Date
        var edits = 0

        init(_ number: Int, now: Date) {
            self.number = number
            guid = "guid-\(number)"
            address = "https://times.example/\(number)"
            date = now
        }

        var text: String {
            let body = (0..<30).map { "word\((number &* 31 &+ $0) % 97)" }.joined(separator: " ")
            return "Article number \(number). \(body)\(edits > 0 ? " Edited \(edits) times." : "")"
        }

        var xml: String {
            """
            <item><title>Headline \(number)</title><guid isPermaLink="false">\(guid)</guid><link>\(address)</link>
            <pubDate>\(date.formatted(.iso8601))</pubDate><description>\(text)</description></item>
            """
        }
    }

    @Test(arguments: [1, 2, 3, 5, 8] as [UInt64])
    func nothingIsLostAndNothingIsDoubled(seed: UInt64) async throws {
        var random = SplitMix(state: seed)
        let body = Mutex("")
        let server = try RawServer.answering { _ in response(body: body.withLock { $0 }) }
        let room = try Newsroom(server.address())
        var window: [Item] = []
        var gone: [Item] = []
        var read: Set<String> = []
        var count = 0
        // What came and went between two fetches nobody can have seen.
        var served: Set<Int> = []
        for moment in 0..<40 {
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                window.insert(Item(count, now: room.now), at: 0)
                count += 1
            }
            if let index = window.indices.randomElement(using: &random) {
                switch Int.random(in: 0..<8, using: &random) {
                case 0: window[index].edits += 1
                case 1: window[index].date = room.now
                case 2: window[index].guid += "-new"
                case 3: window[index].address += "?utm_source=rss&utm_medium=\(moment)"
                case 4: window[index].address = "http://www.times.example/\(window[index].number)/amp/"
                case 5:
                    // The site has moved: everything is new, but what it says.
                    window[index].guid = "https://new.example/?p=\(window[index].number)-\(moment)"
                    window[index].address = "https://new.example/\(moment)/\(window[index].number)"
                    window[index].date = room.now
                case 6: window.shuffle(using: &random)
                default: gone.append(window.remove(at: index))
                }
            }
            while window.count > 15 { gone.append(window.removeLast()) }
            // What was dropped comes back.
            if moment % 7 == 6, let back = gone.popLast() { window.append(back) }
            // And once in a while there is nothing at all.
            let isEmpty = moment % 11 == 10
            body.withLock { $0 = feed(isEmpty ? [] : window) }
            if !isEmpty { served.formUnion(window.map(\.number)) }
            #expect(try await room.refresh(.all).failures.isEmpty)
            if let headline = try room.store.slice(PageRequest(query: .everything, position: .newest, limit: 1))
                .headlines.first
            {
                try room.store.save(.status(StatusChange([headline.id], mark: .read, isSet: true)))
                read.insert(headline.title)
            }
            room.wait(.seconds(1_800))
        }
        body.withLock { $0 = feed(window) }
        served.formUnion(window.map(\.number))
        _ = try await room.refresh(.all)
        let titles = try room.titles
        #expect(titles.sorted() == served.map { "Headline \($0)" }.sorted())
        let unread = try room.store.counts(of: .everything).unread
        #expect(unread == served.count - read.count)
        #expect(try room.store.check() == [])
        #expect(try await room.refresh(.all) { $0.ignoresCopies = true }.summary.articles.new == 0)
    }

    private func feed(_ items: [Item]) -> String {
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Times</title><link>https://times.example/</link>
        \(items.map(\.xml).joined(separator: "\n"))</channel></rss>
        """
    }
}

/// Random numbers that are the same in each run (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
