import Foundation
import Testing

@testable import News

/// The feeds beside the repository, which most machines do not have.
private enum Corpora {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let folder = repository.appending(path: "../shared/corpora").standardized

    static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

/// Tags of 100 articles of real feeds against what was judged by hand: see `judged-tags.txt`.
@Suite("Judged tags", .enabled(if: Corpora.exist, "the corpora are not here"))
struct JudgedTagsTests {
    @Test func areNotLessPreciseThanTheyWere() throws {
        let judged = try JudgedTags(in: Corpora.repository)
        #expect(judged.articles.count == 100)
        let score = try judged.score(corpora: Corpora.folder)
        print(
            "judged tags: \(score.right) right, \(score.wrong.count) wrong, \(score.unjudged.count) not judged,",
            "precision \(score.precision)")
        for tag in score.unjudged { print("not judged:", tag) }
        #expect(score.missing.isEmpty)
        #expect(score.precision >= 0.90)
        // What nobody has judged says nothing, and few right tags are no feat either.
        #expect(score.unjudged.count <= 20, "judge them and add them to judged-tags.txt")
        #expect(score.right >= 200)
    }
}

@Suite("Lists of judged tags")
struct JudgedTagListTests {
    @Test func haveALineForEachArticle() {
        let judged = JudgedTags("# a remark\n\na/b.xml 12ab +Kosovo -Nice +日本\na/c.xml 0f\nbroken\n")
        #expect(judged.articles.map(\.key) == ["12ab", "0f"])
        #expect(judged.articles.first?.right == ["Kosovo", "日本"])
        #expect(judged.articles.first?.wrong == ["Nice"])
    }

    @Test func countNothingThatIsNotThere() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let feed = """
            <rss version="2.0"><channel><title>Morning</title>
            <item><title>Talks in Oslo</title><description>Talks between France and Kosovo began in Oslo.</description></item>
            </channel></rss>
            """
        try feed.write(to: folder.appending(path: "feed.xml"), atomically: true, encoding: .utf8)
        let key = try #require(FeedArticle.articles(of: "feed.xml", below: folder).first?.key)
        let score = try JudgedTags("feed.xml \(key) +Oslo -France\nfeed.xml 0 +Oslo").score(corpora: folder)
        #expect(score.right == 1)
        #expect(score.wrong == ["feed.xml \(key) France"])
        #expect(score.unjudged == ["feed.xml \(key) Kosovo"])
        #expect(score.missing == ["feed.xml 0"])
        #expect(score.precision == 0.5)
    }
}
