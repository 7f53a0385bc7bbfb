import Foundation
import News
import Store
import Testing

/// Stores to begin with, and what must hold of them afterwards.
extension Program {
    static let words = [
        "storm", "coast", "tide", "lantern", "comet", "harbour", "Straße", "서울에서", "東京", "Москва", "return", "hubs",
        "warfare", "minister", "election", "météo", "كوسوفو", "quay", "night", "observatory",
    ]

    /// A feed of so many items as RSS.
    static func feed(_ count: Int, _ dice: inout Dice, title: String = "News") -> String {
        let items = (0..<count).map { index in
            let text = (0..<dice.number(5...60)).map { _ in dice.pick(words) }.joined(separator: " ")
            let number = dice.number(1...1_000_000)
            return """
                <item><title>\(dice.pick(words)) \(dice.pick(words)) \(index)</title><guid>\(title)-\(number)</guid>
                <link>https://\(title.lowercased()).example/\(number)</link>
                <pubDate>Tue, 24 Nov 2026 \(index / 60 % 24):\(index % 60):00 GMT</pubDate>
                <category>\(dice.pick(words))</category><description>\(text)</description></item>
                """
        }
        return "<rss version=\"2.0\"><channel><title>\(title)</title>\(items.joined())</channel></rss>"
    }

    /// Feeds that are commands, so that a refresh needs no server: each prints a file that ``renew(_:)`` writes.
    func follow(_ count: Int, _ dice: inout Dice) throws {
        let folder = path("config/tagline")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let feeds = (0..<count).map { number in
            "[[feed]]\naddress = \"exec:feed\(number)\"\ncommand = [\"cat\", \"\(path("feed\(number).xml"))\"]\n"
        }
        try Data(feeds.joined().utf8).write(to: URL(filePath: folder + "/config.toml"))
        for number in 0..<count { try renew(number, &dice) }
    }

    /// Gives a feed other items. The file is changed as a whole.
    func renew(_ number: Int, _ dice: inout Dice) throws {
        try Data(Self.feed(dice.number(5...40), &dice, title: "Feed\(number)").utf8).write(
            to: URL(filePath: path("feed\(number).xml")), options: .atomic)
    }

    /// Fills the store.
    func fill(_ count: Int, _ dice: inout Dice) throws {
        try write("first.xml", Data(Self.feed(count, &dice, title: "First").utf8))
        let end = try run("import", path("first.xml"))
        try #require(end.status == 0, "\(end)")
    }

    /// Whether the store is whole: SQLite's own check, the indexes, and a recount of everything.
    func check(_ what: @autoclosure () -> String) throws {
        guard FileManager.default.fileExists(atPath: store) else { return }
        do {
            let opened = try Store.open(at: store)
            let problems = try opened.check()
            #expect(problems == [], "\(what())")
            opened.close()
        } catch {
            Issue.record("\(what()): \(error)")
        }
    }
}
