import Foundation
import GRDB
import Testing

@Suite("Chaos: damaged stores", .serialized) struct DamageChaos {
    private static let commands = [
        ["list"], ["list", "storm"], ["list", "is:unread", "--json"], ["search", "storm coast"],
        ["search", "--any", "tide"],
        ["mark", "read", "storm"], ["mark", "starred", "coast"], ["refresh", "--all"], ["doctor"], ["tags"], ["feeds"],
        ["export", "--format", "markdown", "storm"], ["retag"], ["doctor", "--rebuild"],
    ]

    @Test func tornCutAndGarbledFiles() throws {
        try Chaos.rounds("torn") { round, dice in
            let program = try Program()
            try program.follow(2, &dice)
            try program.fill(80, &dice)
            if dice.number(0...1) == 0 { try Self.leaveLog(program, &dice) }
            let what = try Self.garble(program, &dice)
            try Self.useAll(program, "round \(round): \(what)", &dice)
        }
    }

    @Test func columnsThatHoldNonsense() throws {
        try Chaos.rounds("columns") { round, dice in
            let program = try Program()
            try program.follow(2, &dice)
            try program.fill(30, &dice)
            let what = try Self.falsify(program.store, &dice)
            try Self.useAll(program, "round \(round): \(what)", &dice)
        }
    }

    private static func useAll(_ program: Program, _ what: String, _ dice: inout Dice) throws {
        for command in commands.shuffled(using: &dice).prefix(6) {
            let end = try program.run(command)
            #expect(!end.isDeath, "\(what): \(command): \(end)")
            // Whoever asks for something and does not get it is told why.
            if end.status != 0 { #expect(!(end.error + end.output).isEmpty, "\(what): \(command) says nothing") }
        }
        let list = try program.run(["list", "--json", "--limit", "3"])
        for id in list.output.matches(of: /"id": ?"?([0-9]+)/).map(\.1) {
            let end = try program.run(["show", String(id)])
            #expect(!end.isDeath, "\(what): show: \(end)")
        }
    }

    /// Ends a refresh by force, so that its log stays.
    private static func leaveLog(_ program: Program, _ dice: inout Dice) throws {
        _ = try program.start([Chaos.program, "refresh", "--all", "--store", program.store])
            .end(killedAfter: dice.number(60...300))
    }

    private static func garble(_ program: Program, _ dice: inout Dice) throws -> String {
        let log = program.store + "-wal"
        let path = FileManager.default.fileExists(atPath: log) && dice.number(0...1) == 0 ? log : program.store
        var bytes = try Data(contentsOf: URL(filePath: path))
        guard !bytes.isEmpty else { return "nothing" }
        let way = dice.number(0...5)
        let place = dice.number(0...(bytes.count - 1))
        switch way {
        case 0: bytes = bytes.prefix(place)
        case 1:
            for _ in 0..<dice.number(1...2_000) {
                bytes[dice.number(0...(bytes.count - 1))] = UInt8(dice.number(0...255))
            }
        case 2:
            let end = min(place + dice.number(1...16_384), bytes.count)
            bytes.replaceSubrange(place..<end, with: Data(count: end - place))
        case 3:
            // A page in the place of another.
            let size = 8_192
            guard bytes.count >= 3 * size else { break }
            let (from, to) = (
                dice.number(1...(bytes.count / size - 1)) * size, dice.number(1...(bytes.count / size - 1)) * size
            )
            bytes.replaceSubrange(to..<to + size, with: bytes[from..<from + size])
        case 4:
            for index in 0..<min(bytes.count, 100) where dice.number(0...9) == 0 {
                bytes[index] = UInt8(dice.number(0...255))
            }
        default: unlink(program.store + "-shm")
        }
        try bytes.write(to: URL(filePath: path))
        return "\((path as NSString).lastPathComponent) \(way) \(place)"
    }

    /// Writes nonsense past the rules of the tables.
    private static func falsify(_ path: String, _ dice: inout Dice) throws -> String {
        func alter(_ body: (Database) throws -> Void) throws {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                try db.execute(
                    sql: """
                        PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON
                        """)
                try body(db)
            }
            try queue.close()
        }
        let queue = try DatabaseQueue(path: path)
        let tables = try queue.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name"
            ).map { (name: $0[0] as String, sql: $0[1] as String) }
        }
        let table = dice.pick(tables)
        let columns = try queue.read { db in
            try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
        }
        try queue.close()
        if dice.number(0...9) == 0 {
            try alter { db in try db.execute(sql: "DROP TABLE \(table.name)") }
            return "without \(table.name)"
        }
        let column = dice.pick(columns)
        let value = dice.pick([
            "x'ff00fe'", "NULL", "'text'", "9223372036854775807", "-9223372036854775808", "0", "-1", "''", "1.5e300",
            "zeroblob(1000000)", "'[\"' || char(0) || '\"]'", "randomblob(40)",
        ])
        let lax = table.sql.replacing("STRICT", with: "").replacing("NOT NULL", with: "").replacing(
            /,\s*$/, with: "")
        try alter { db in
            try db.execute(sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [lax, table.name])
        }
        // Not every column takes every value, as an integer key; then nothing is false this time.
        try? alter { db in
            let rows = dice.number(0...1) == 0 ? "" : " WHERE abs(random()) % 3 = 0"
            try db.execute(sql: "UPDATE OR IGNORE \(table.name) SET \"\(column)\" = \(value)\(rows)")
        }
        try alter { db in
            try db.execute(sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [table.sql, table.name])
        }
        return "\(table.name).\(column) = \(value)"
    }
}

extension Program {
    /// Runs the program to its end.
    func run(_ arguments: [String]) throws -> End {
        try start([Chaos.program] + arguments + ["--store", store]).end()
    }
}
