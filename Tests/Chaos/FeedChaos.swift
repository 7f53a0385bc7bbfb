import Foundation
import Testing

@Suite("Chaos: feeds of strangers", .serialized) struct FeedChaos {
    @Test func heavyShapes() throws {
        // All of them, however little time there is; the more time, the heavier.
        let weight = Chaos.part > .seconds(60) ? 10 : 1
        let end = ContinuousClock.now + Chaos.part
        var tried = 0
        for shape in HeavyFeed.all where tried < 8 || .now < end {
            tried += 1
            try Self.read(shape.make(weight), "\(shape.name) x\(weight)")
        }
        print("chaos: feeds: \(tried) of \(HeavyFeed.all.count) shapes")
    }

    @Test(.enabled(if: Chaos.corpora != nil, "there are no corpora to mutate; see CHAOS_CORPORA"))
    func mutatedFeeds() throws {
        let files = try Self.feeds(of: #require(Chaos.corpora))
        try #require(!files.isEmpty)
        try Chaos.rounds("mutations") { round, dice in
            let file = dice.pick(files)
            guard var bytes = try? Data(contentsOf: URL(filePath: file)), !bytes.isEmpty else { return }
            bytes = bytes.prefix(300_000)
            Self.mutate(&bytes, &dice)
            try Self.read(bytes, "round \(round): \(file)")
        }
    }

    private static func read(_ bytes: Data, _ what: String) throws {
        let program = try Program()
        try program.write("feed.xml", bytes)
        let end = try program.run(["import", program.path("feed.xml")])
        #expect(!end.isDeath, "\(what): import: \(end)")
        guard FileManager.default.fileExists(atPath: program.store) else { return }
        let list = try program.run(["list", "--json", "--limit", "3"])
        #expect(!list.isDeath, "\(what): list: \(list)")
        for id in list.output.matches(of: /"id": ?"?([0-9]+)/).map(\.1).prefix(2) {
            for command in ["show", "render"] {
                let end = try program.run([command, String(id)])
                #expect(!end.isDeath, "\(what): \(command): \(end)")
            }
        }
        try program.check(what)
    }

    private static func feeds(of corpora: String) -> [String] {
        var found: [String] = []
        let folder = URL(filePath: corpora)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
        while let file = files?.nextObject() as? URL, found.count < 20_000 {
            if ["xml", "rss", "atom", "json", "rdf"].contains(file.pathExtension) { found.append(file.path) }
        }
        return found.sorted()
    }

    private static func mutate(_ bytes: inout Data, _ dice: inout Dice) {
        for _ in 0..<dice.number(1...12) where !bytes.isEmpty {
            let place = dice.number(0...(bytes.count - 1))
            let end = min(place + dice.number(1...200), bytes.count)
            switch dice.number(0...6) {
            case 0: bytes[place] = UInt8(dice.number(0...255))
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: dice.number(0...bytes.count))
            case 3: bytes = bytes.prefix(place)
            case 4:
                let token = dice.pick([
                    "<", ">", "&", "]]>", "<![CDATA[", "<!--", "&#x110000;", "\u{0}", "<item>", "</item>", "\"", "<p>",
                    "é",
                    "\u{202E}", "<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]>", "{", "[", "The ", "https://", "%00", "-",
                ])
                bytes.insert(contentsOf: Data(token.utf8), at: place)
            case 5: bytes.insert(contentsOf: (0..<40).map { _ in UInt8(dice.number(0...255)) }, at: place)
            default: bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
            }
        }
    }
}
