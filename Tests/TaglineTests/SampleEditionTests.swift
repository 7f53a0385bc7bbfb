import FeedParser
import Foundation
import News
import Reader
import Terminal
import Testing

@testable import tagline

@Suite("The sample edition")
struct SampleEditionTests {
    let now = Date(timeIntervalSince1970: 1_790_000_000)
    let publishers: [SamplePublisher]
    var drafts: [ArticleDraft] { publishers.flatMap(\.drafts) }

    init() { publishers = SampleEdition.publishers(now: now) }

    @Test func tenPublishersHaveSixtyArticlesOrMore() {
        #expect(publishers.count == 10)
        #expect(drafts.count >= 60)
        #expect(publishers.allSatisfy { $0.drafts.count >= 5 })
        #expect(Set(publishers.map(\.subscription.address)).count == 10)
        #expect(publishers.allSatisfy { $0.subscription.address.hasPrefix("sample:") })
    }

    /// Every `===` in the texts becomes an article; one with a mistyped age or without a title would be left out.
    @Test func noArticleOfTheTextsIsLeftOut() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/tagline/SampleEdition/Publishers")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let written = try files.reduce(0) { sum, file in
            sum + (try String(contentsOf: file, encoding: .utf8)).components(separatedBy: "\n        === ").count - 1
        }
        #expect(files.count == publishers.count)
        #expect(drafts.count == written)
    }

    @Test func everyArticleHasATextTagsACategoryAByLineAndAnAddressOfItsOwn() {
        for draft in drafts {
            #expect(!draft.title.isEmpty && !draft.title.contains("\n"))
            #expect(draft.content.text.count > 60, "\(draft.title)")
            #expect(draft.tags.count >= 2, "\(draft.title)")
            #expect(draft.tags.count == draft.publisherCategories.count, "\(draft.title)")
            #expect(draft.category != nil, "\(draft.title)")
            #expect(draft.author != nil, "\(draft.title)")
        }
        #expect(Set(drafts.map(\.guid)).count == drafts.count)
        #expect(Set(drafts.map(\.url)).count == drafts.count)
    }

    @Test func addressesLeadToNobody() {
        for draft in drafts {
            for match in ((draft.content.html ?? "") + (draft.url ?? "")).matches(of: /https?:\/\/([^\/"]+)/) {
                let host = match.output.1
                #expect(host == "example.org" || host == "example.com", "\(draft.title): \(host)")
            }
        }
    }

    @Test func articlesAreMinutesToThreeWeeksOld() throws {
        let ages = try drafts.map { now.timeIntervalSince(try #require($0.published)) }
        #expect(ages.allSatisfy { $0 > 0 && $0 < 22 * 86_400 })
        #expect(ages.contains { $0 < 3600 })
        #expect(ages.contains { $0 > 14 * 86_400 })
        #expect(Set(ages).count > drafts.count * 9 / 10)
    }

    @Test func theNewestArticleSaysWhatThisIs() throws {
        let newest = try #require(drafts.max { ($0.published ?? .distantPast) < ($1.published ?? .distantPast) })
        #expect(newest.title.contains("sample edition"))
        #expect(newest.content.text.contains("Follow real publishers"))
    }

    @Test func fiveLanguagesAreThere() {
        func count(_ isOfLanguage: (Unicode.Scalar) -> Bool) -> Int {
            publishers.count { $0.drafts.allSatisfy { $0.content.text.unicodeScalars.contains(where: isOfLanguage) } }
        }
        #expect(count { (0x0600...0x06FF).contains($0.value) } == 1, "Arabic")
        #expect(count { (0x3040...0x309F).contains($0.value) } == 1, "Japanese")
        let texts = publishers.map { $0.drafts.map(\.content.text).joined(separator: "\n") }
        #expect(texts.count { $0.contains(" und ") && $0.contains(" nicht ") } == 1, "German")
        #expect(texts.count { $0.contains(" est ") && $0.contains(" une ") } == 1, "French")
        #expect(texts.count { $0.contains(" the ") && $0.contains(" and ") } == 6, "English")
    }

    @Test func severalPublishersTellOfOneEventInTheirOwnWords() {
        let events = Dictionary(
            grouping: publishers.flatMap { publisher in
                publisher.drafts.map { (name: publisher.subscription.title, draft: $0) }
            }.filter { $0.draft.story != nil }, by: { $0.draft.story })
        #expect(events.count >= 5)
        for event in events.values {
            #expect((3...5).contains(event.count))
            #expect(Set(event.map(\.name)).count == event.count)
            #expect(Set(event.map(\.draft.title)).count == event.count)
            let shared = event.dropFirst().reduce(Set(event[0].draft.tags)) { $0.intersection($1.draft.tags) }
            #expect(!shared.isEmpty, "a tag of all publishers: \(event.map(\.draft.title))")
        }
        #expect(events.values.contains { $0.count == 5 })
    }

    @Test func everySectionOfTheProgramHasNewsButCrime() {
        let sections = Set(drafts.compactMap(\.category))
        #expect(Set(News.Category.allCases).subtracting(sections) == [.crime])
    }

    @Test func textsHaveHeadingsListsQuotesTablesCodeFiguresAndLinks() {
        let blocks = drafts.flatMap { HTMLBlocks.blocks(of: $0.content.html ?? "", base: $0.url) }
        func has(_ isSuch: (TextBlock) -> Bool) -> Bool { blocks.contains(where: isSuch) }
        #expect(has { if case .heading = $0 { true } else { false } })
        #expect(has { if case .list(let items) = $0 { items.count > 2 && items[0].marker == "1." } else { false } })
        #expect(has { if case .list(let items) = $0 { items.count > 2 && items[0].marker == "•" } else { false } })
        #expect(has { if case .quote = $0 { true } else { false } })
        #expect(has { if case .table(let table) = $0 { table.rows.count > 3 } else { false } })
        #expect(has { if case .preformatted(let code) = $0 { code.contains("\n    let flow") } else { false } })
        #expect(has { if case .figure(let caption, let url, _) = $0 { !caption.isEmpty && url != nil } else { false } })
        #expect(has { if case .paragraph(let spans) = $0 { spans.contains { $0.link != nil } } else { false } })
        #expect(drafts.allSatisfy { !HTMLBlocks.blocks(of: $0.content.html ?? "", base: nil).isEmpty })
    }

    /// Lines of the source file are joined; in Japanese a space there would be a mistake.
    @Test func aJapaneseParagraphHasNoSpacesWhereLinesOfTheSourceEnd() throws {
        let draft = try #require(drafts.first { $0.title.contains("ランタン彗星") })
        #expect(draft.content.text.contains("「ランタン彗星」と呼ばれている。"))
    }

    /// The handbook would send a newcomer astray if it named a key that does something else.
    @Test func theHandbookNamesOnlyKeysThatExist() throws {
        let keys = Command.table.flatMap(\.keys).map(\.description)
        let handbook = try #require(publishers.first { $0.subscription.address == "sample:tagline-handbook" })
        let texts = handbook.drafts.compactMap(\.content.html).joined()
        let named = Set(texts.matches(of: /<kbd>([^<]+)<\/kbd>/).map { String($0.output.1) })
        #expect(named.count > 20)
        for name in named { #expect(keys.contains(name), "\(name)") }
    }
}
