import Foundation
import News
import Store
import Testing

@Suite("Chaos: kill -9", .serialized) struct KillChaos {
    /// Every command that writes or reads the store.
    private static func commands(_ program: Program, _ dice: inout Dice) -> [[String]] {
        [
            ["refresh", "--all"], ["refresh"], ["import", program.path("more.xml")],
            ["import", program.path("list.opml")],
            ["mark", "read", dice.pick(Program.words)], ["mark", "unread", "is:read"], ["mark", "starred", "storm"],
            ["retag"], ["clean"], ["export", "--format", "opml"], ["list", dice.pick(Program.words) + "*"],
            ["search", "--any", "storm coast OR tide"], ["tags"], ["feeds"], ["doctor", "--rebuild"],
            ["backup", program.path("copy\(dice.number(0...3)).db")],
        ]
    }

    @Test func commandsAtEveryMoment() throws {
        try Chaos.rounds("kill") { round, dice in
            let program = try Program()
            try program.follow(4, &dice)
            if dice.number(0...4) > 0 { try program.fill(dice.number(20...120), &dice) }
            try program.write("more.xml", Data(Program.feed(80, &dice, title: "More").utf8))
            let outlines = (0..<30).map { "<outline text='T\($0)' xmlUrl='https://f\($0).example/'/>" }.joined()
            try program.write("list.opml", Data("<opml version='2.0'><body>\(outlines)</body></opml>".utf8))
            for _ in 0..<6 {
                var started: [(command: [String], running: Running)] = []
                for _ in 0..<dice.number(1...3) {
                    let command = dice.pick(Self.commands(program, &dice))
                    started.append(
                        (command, try program.start([Chaos.program] + command + ["--store", program.store])))
                }
                for (command, running) in started {
                    let end = running.end(killedAfter: dice.number(1...250))
                    #expect(!end.isDeath, "round \(round): \(command): \(end)")
                }
                try program.check("round \(round): killed \(started.map(\.command))")
                try program.renew(dice.number(0...3), &dice)
            }
            // A copy that was broken off is in nobody's way.
            let end = try program.run("backup", program.path("last.db"))
            #expect(end.status == 0 || !FileManager.default.fileExists(atPath: program.store), "round \(round): \(end)")
        }
    }

    @Test func marksThatWereAcknowledgedStay() throws {
        try Chaos.rounds("marks") { round, dice in
            let program = try Program()
            try program.fill(120, &dice)
            let ids = try Store.open(at: program.store).articleIDs(matching: .everything)
            var marked = Set<ArticleID>()
            for _ in 0..<12 {
                let id = dice.pick(ids)
                let running = try program.start(
                    [Chaos.program, "mark", "read", "\(id.rawValue)", "--store", program.store])
                let end = running.end(killedAfter: dice.number(5...200))
                #expect(!end.isDeath, "round \(round): \(end)")
                if end.status == 0 { marked.insert(id) }
            }
            let store = try Store.open(at: program.store)
            let read = Set(try store.articleIDs(matching: .marked(.read)))
            #expect(read.isSuperset(of: marked), "round \(round)")
            store.close()
            try program.check("round \(round)")
        }
    }

    @Test func theReaderAtEveryMoment() throws {
        try Chaos.rounds("reader") { round, dice in
            let program = try Program()
            try program.follow(2, &dice)
            try program.fill(60, &dice)
            for _ in 0..<3 {
                let reader = try Typist(program)
                let end = reader.type(for: .milliseconds(dice.number(50...900)), pause: 3...30, &dice)
                #expect(end == nil, "round \(round): \(end.map(\.description) ?? "")")
                let killed = reader.kill()
                #expect(!killed.isDeath, "round \(round): \(killed)")
                try program.check("round \(round): killed the reader")
            }
        }
    }
}
