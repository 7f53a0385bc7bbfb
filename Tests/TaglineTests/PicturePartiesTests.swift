import Foundation
import News
import Reader
import Store
import Testing

@testable import tagline

/// Which pictures are fetched by themselves.
@Suite("Whose pictures they are")
struct PicturePartiesTests {
    private let feed = "https://feeds.paper.example/rss"

    /// A document of the newest of some articles, each with the addresses of its pictures.
    private func held(_ articles: [[String]], url: String = "https://www.paper.example/") throws -> [String:
        HeldPicture]
    {
        let store = try Store.inMemory()
        let id = try #require(try store.subscribe([Subscription(address: feed, title: "Paper")]).added.first)
        let drafts = articles.enumerated().map { index, pictures in
            let html = pictures.map { "<p>Words.</p><p><img src=\"\($0)\"></p>" }.joined()
            return ArticleDraft(
                guid: "\(index)", url: "\(url)\(index)", title: "Article \(index)",
                published: Date(timeIntervalSince1970: 1_790_000_000 - Double(index) * 3_600), author: nil,
                content: ArticleContent(text: "Words.", html: html + "<p>More words.</p>"))
        }
        try store.ingest(drafts, into: id, at: Date(timeIntervalSince1970: 1_790_000_000), pace: .bulk)
        let newest = try #require(
            try store.slice(PageRequest(query: .everything, position: .newest, limit: 1)).headlines.first)
        let document = try #require(try ArticleText.document(of: newest.id, in: store, fullText: .never))
        return PictureParties().judge(document, in: store).held
    }

    @Test func thoseOfTheFeedsAndTheArticlesSiteAreNobodyElses() throws {
        let pictures = [
            "https://img.paper.example/1.jpg", "https://paper.example/2.jpg", "https://other.example/3.jpg",
        ]
        #expect(try held([pictures], url: "https://other.example/") == [:])
    }

    @Test func thoseOfOthersWaitUntilTheyAreAskedFor() throws {
        #expect(
            try held([["https://count.example/1.jpg", "https://paper.example/2.jpg"], ["https://paper.example/3.jpg"]])
                == ["https://count.example/1.jpg": .untilAsked(host: "count.example")])
        // One article alone shows no habit.
        #expect(try held([["https://cdn.example/1.jpg"]]).count == 1)
        #expect(try held([["https://192.0.2.1/1.jpg"]]) == ["https://192.0.2.1/1.jpg": .untilAsked(host: "192.0.2.1")])
    }

    @Test func aHostThatHasThePicturesOfMostArticlesIsThePublishersOwn() throws {
        let articles = (0..<6).map { ["https://cdn.example/\($0).jpg"] }
        #expect(try held(articles) == [:])
        var mixed = articles
        mixed[0].append("https://elsewhere.example/x.jpg")
        #expect(try held(mixed) == ["https://elsewhere.example/x.jpg": .untilAsked(host: "elsewhere.example")])
        // Half of them are not most.
        let half = (0..<6).map { [$0 < 3 ? "https://cdn.example/\($0).jpg" : "https://img\($0).example/\($0).jpg"] }
        #expect(try held(half).count == 1)
    }

    /// What is the same in each article counts its readers, and makes its host nobody's own.
    @Test func whatIsTheSameInSeveralArticlesIsNeverFetched() throws {
        let articles = (0..<6).map { ["https://paper.example/\($0).jpg", "https://count.example/b.gif"] }
        #expect(try held(articles) == ["https://count.example/b.gif": .always])
        // A publisher's own sign is no secret to it.
        #expect(try held((0..<6).map { _ in ["https://paper.example/sign.png"] }) == [:])
        // The same file, told each time who asks.
        let told = try held((0..<6).map { ["https://count.example/b.gif?article=\($0)"] })
        #expect(told == ["https://count.example/b.gif?article=0": .untilAsked(host: "count.example")])
    }

    @Test(arguments: [
        "width=\"31\" height=\"31\"", "width=\"20\"", "style=\"width:16px;height:16px\"", "width=\"1\" height=\"1\"",
    ])
    func smallOnesAreNoPictures(size: String) {
        let article = Article(
            id: ArticleID(rawValue: 1), title: "t", url: nil, source: Source(id: Source.ID(rawValue: 1), name: "s"),
            feed: feed, published: nil, author: nil, tags: [], category: nil, story: nil,
            content: ArticleContent(
                text: "",
                html: "<p>Words.</p><figure><img src=\"https://a.example/b.png\" \(size)></figure><p>Words.</p>"),
            picture: nil, enclosures: [], publisherCategories: [], status: ArticleStatus())
        let addresses = ArticleText.blocks(of: article).compactMap { block -> String? in
            if case .figure(_, let address, _) = block { address } else { nil }
        }
        #expect(addresses.isEmpty)
    }

    @Test func whatCannotBeToldApartIsAThirdPartys() throws {
        for address in ["https://paper.example\\@evil.example/a.jpg", "https://paper.example@evil.example/a.jpg"] {
            #expect(try held([[address]]).values.allSatisfy { $0 != .always }, "\(address)")
        }
        #expect(PictureParties.Habits([[], [], []]) == PictureParties.Habits())
        #expect(PictureParties.Habits([]).hosts.isEmpty)
    }
}
