import Foundation
import GRDB
import Testing

@testable import Store

/// FTS5 is used here as an index of ids, which is not what it was made for; so it is compared with sets, over some
/// thousand random operations a seed on three connections, with rollbacks, ids out of order and forced merges.
@Suite struct ListIndexTests {
    @Test(arguments: [1, 2, 3, 4]) func theIndexAgreesWithSets(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var model = Model(seed: seed)
        let queues = try (0..<3).map { _ in try DatabaseQueue(path: folder.file("index.db")) }
        try queues[0].writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF")
            try ListIndex.create(db)
            // Small, so that pieces are written and merged all the time.
            for table in ["posting", "unread_posting"] {
                try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', 4096)")
                try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('automerge', 2)")
            }
        }
        for round in 0..<120 {
            let writer = queues[Int.random(in: 0..<3, using: &model.random)]
            try writer.writeWithoutTransaction { db in
                let before = model.articles
                try db.inTransaction(.immediate) {
                    for _ in 0..<Int.random(in: 1...25, using: &model.random) { try model.changeSomething(db) }
                    guard Int.random(in: 0..<8, using: &model.random) == 0 else { return .commit }
                    model.articles = before
                    return .rollback
                }
                if round % 17 == 0 { _ = try ListIndex.merge(db, pages: 8) }
                if round % 59 == 58 { try db.execute(sql: "INSERT INTO posting (posting) VALUES ('optimize')") }
            }
            let reader = queues[Int.random(in: 0..<3, using: &model.random)]
            try reader.read { db in
                for _ in 0..<4 { try model.compareExpression(db) }
            }
        }
        try queues[1].writeWithoutTransaction { db in
            for table in ["posting", "unread_posting"] {
                try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
            }
        }
    }

    @Test func aComplementIsTakenFromEverything() {
        let tag = ListID(ordinal: 5, kind: .tag)
        let other = ListID(ordinal: 6, kind: .tag)
        #expect(ListExpression.not(.list(tag)).match == "(4 NOT 23)")
        #expect(ListExpression.conjunction([.list(tag), .not(.list(other))]).match == "((23) NOT (27))")
        #expect(ListExpression.disjunction([.list(tag), .not(.list(other))]).match == "(23 OR (4 NOT 27))")
        #expect(ListExpression.conjunction([.list(tag), .nothing]) == .nothing)
        #expect(ListExpression.disjunction([.list(tag), .everything]) == .everything)
        #expect(ListExpression.conjunction([]) == .everything)
        #expect(ListExpression.disjunction([]) == .nothing)
    }

    @Test func listsAreThreeBytesEach() {
        let lists = ListSet([
            ListID(ordinal: ListID.lastOrdinal, kind: .tag), ListID(ordinal: 2, kind: .section),
            ListID(ordinal: 77_777, kind: .feed),
        ])
        #expect(lists.bytes.count == 9)
        #expect(ListSet(bytes: lists.bytes) == lists)
        #expect(ListSet(bytes: lists.bytes.dropLast()).lists == Array(lists.lists.dropLast()))
    }

    @Test func aListIsKeptOnce() {
        let tag = ListID(ordinal: 9, kind: .tag)
        #expect(ListSet([tag, tag]).lists == [tag])
    }
}

/// What the index should hold.
private struct Model {
    struct Entry {
        var lists: ListSet
        var isUnread: Bool
    }

    var random: SeededGenerator
    var articles: [Int64: Entry] = [:]
    private let lists = (2..<14).map { ListID(ordinal: $0, kind: .allCases[Int($0) % 4]) }

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func changeSomething(_ db: Database) throws {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4:
            let id = Int64.random(in: 1...100_000_000, using: &random)
            guard articles[id] == nil else { return }
            let entry = Entry(lists: someLists(), isUnread: .random(using: &random))
            try ListIndex.insert(id, in: entry.lists, isUnread: entry.isUnread, db)
            articles[id] = entry
        case 4..<7:
            guard let id = someArticle(), var entry = articles[id] else { return }
            entry.isUnread.toggle()
            try ListIndex.setUnread(entry.isUnread, id, in: entry.lists, db)
            articles[id] = entry
        case 7, 8:
            guard let id = someArticle(), var entry = articles[id] else { return }
            let new = someLists()
            try ListIndex.move(id, from: entry.lists, to: new, isUnread: entry.isUnread, db)
            entry.lists = new
            articles[id] = entry
        default:
            guard let id = someArticle(), let entry = articles.removeValue(forKey: id) else { return }
            try ListIndex.remove(id, from: entry.lists, isUnread: entry.isUnread, db)
        }
    }

    mutating func compareExpression(_ db: Database) throws {
        let expression = someExpression(depth: 3)
        let below = Int64.random(in: 1...100_000_000, using: &random)
        for (table, isUnread) in [("posting", false), ("unread_posting", true)] {
            let expected = articles.filter { id, entry in
                id < below && (entry.isUnread || !isUnread) && fits(expression, entry.lists)
            }.keys.sorted(by: >)
            let found = try Int64.fetchAll(
                db,
                sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND rowid < ? ORDER BY rowid DESC",
                arguments: [expression.match, below])
            #expect(found == expected, "\(table) \(expression.match)")
        }
    }

    private func fits(_ expression: ListExpression, _ lists: ListSet) -> Bool {
        switch expression {
        case .nothing: false
        case .everything: true
        case .list(let list): lists.withEverything.contains(list)
        case .not(let expression): !fits(expression, lists)
        case .all(let expressions): expressions.allSatisfy { fits($0, lists) }
        case .any(let expressions): expressions.contains { fits($0, lists) }
        }
    }

    private mutating func someExpression(depth: Int) -> ListExpression {
        switch depth == 0 ? 0 : Int.random(in: 0..<4, using: &random) {
        case 1: someExpression(depth: depth - 1).negated
        case 2: .conjunction((0..<Int.random(in: 1...3, using: &random)).map { _ in someExpression(depth: depth - 1) })
        case 3: .disjunction((0..<Int.random(in: 1...3, using: &random)).map { _ in someExpression(depth: depth - 1) })
        default: .list(lists.randomElement(using: &random) ?? .everything)
        }
    }

    private mutating func someLists() -> ListSet {
        ListSet(Array(lists.shuffled(using: &random).prefix(Int.random(in: 0...7, using: &random))))
    }

    private mutating func someArticle() -> Int64? {
        // Sorted, since the order of a dictionary is another one in each process.
        articles.keys.sorted().randomElement(using: &random)
    }
}
