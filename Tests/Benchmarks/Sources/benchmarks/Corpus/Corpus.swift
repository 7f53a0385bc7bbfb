import Foundation
import News

/// Articles by the million, as real ones are in what costs time and space: lengths, skew, scripts and tags.
///
/// Article `i` is a pure function of the seed and `i`, and article 0 is the newest: the newest thousand of a million
/// articles are the corpus of a thousand. Two years of 300 publishers; titles of 65 bytes, of which one in six is in
/// Japanese, Arabic or with combining marks; bodies of 395 words (2.4 kB) from a vocabulary of 200,000, with as many
/// distinct words as news has and as hard to compress (`corpus` prints it); 8 tags of 20,000, skewed so that the most
/// frequent is on a third of the articles.
///
/// Marks that a benchmark may rely on: every text has the word `item` and the number in letters (``mark(of:)``); titles
/// of 1 % hold `Quokka`; one text in a thousand holds `okapi`.
struct Corpus: Sendable {
    static let newest = Date(timeIntervalSince1970: 1_767_225_600)  // 2026-01-01; fixed, so that runs compare
    static let sourceCount = 300
    static let tagCount = 20_000

    let articleCount: Int
    private let words: Vocabulary
    private let wordRanks: ZipfTable
    private let tagRanks: ZipfTable
    private let sourceRanks: ZipfTable
    private let tags: [Tag]

    init(articleCount: Int) {
        self.articleCount = articleCount
        words = Vocabulary(count: 200_000)
        wordRanks = ZipfTable(count: 200_000, shift: 2.7, exponent: 1.12)
        tagRanks = ZipfTable(count: Self.tagCount, shift: 3, exponent: 1)
        sourceRanks = ZipfTable(count: Self.sourceCount, shift: 1, exponent: 0.9)
        let vocabulary = words
        tags = (0..<Self.tagCount).compactMap { rank in
            let number = rank < 400 ? "" : "\(rank)"
            return Tag(vocabulary.capitalized(vocabulary.firstTagWord + rank % 3000) + number)
        }
    }

    /// The feed that an article comes from, 0 up to ``sourceCount``.
    func source(of index: Int) -> Int {
        var random = RandomNumbers(seed: UInt64(index) &* 31 &+ 7)
        return sourceRanks.draw(&random)
    }

    func subscription(of source: Int) -> Subscription {
        let kinds = ["Times", "Post", "Herald", "Review", "Weekly", "Journal", "Wire", "Gazette"]
        let city = words.capitalized(words.firstTagWord + source * 7)
        return Subscription(
            address: "https://news\(source).example.org/feed.xml", title: "\(city) \(kinds[source % kinds.count])",
            homePage: "https://news\(source).example.org/", folders: ["Group \(source % 12)"])
    }

    func date(of index: Int) -> Date { Self.newest.addingTimeInterval(-63 * Double(index)) }

    /// A word that only this article's text has: its number in letters, so that one search or glance finds it.
    static func mark(of index: Int) -> String {
        "item"
            + String(index).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0) * 2)) }
            .joined()
    }

    func article(_ index: Int) -> ArticleDraft {
        var random = RandomNumbers(seed: UInt64(index) &* 0x9e37_79b9 &+ 1)
        let source = source(of: index)
        let title = title(of: index, &random)
        let body = body(of: index, &random)
        var tags: [Tag] = []
        for _ in 0..<(6 + random.below(6)) {
            let tag = self.tags[tagRanks.draw(&random)]
            if !tags.contains(tag) { tags.append(tag) }
        }
        let link = "https://news\(source).example.org/2026/\(String(random.next(), radix: 36))"
        return ArticleDraft(
            guid: "tag:example.org,2026:\(index)", url: link, title: title, published: date(of: index),
            author: words.capitalized(words.firstTagWord + random.below(5000)),
            content: ArticleContent(text: body.text, html: body.html), publisherCategories: tags.map(\.name),
            tags: tags,
            category: News.Category.allCases[random.below(News.Category.allCases.count)])
    }

    private func title(of index: Int, _ random: inout RandomNumbers) -> String {
        let prefix = index % 100 == 7 ? "Quokka " : ""
        switch random.below(100) {
        case ..<84:
            let wordCount = 7 + random.below(6)
            return prefix + words.capitalized(wordRanks.draw(&random)) + " " + phrase(of: wordCount, &random)
        case ..<91: return prefix + random.pick(Self.japaneseTitles) + "：\(1000 + random.below(9000))"
        case ..<95: return prefix + random.pick(Self.arabicTitles) + " (\(100 + random.below(900)))"
        case ..<98: return prefix + random.pick(Self.marks) + " " + phrase(of: 7, &random)
        default: return prefix + random.pick(Self.emoji) + " " + phrase(of: 8, &random)
        }
    }

    private func phrase(of count: Int, _ random: inout RandomNumbers) -> String {
        (0..<count).map { _ in words[wordRanks.draw(&random)] }.joined(separator: " ")
    }

    /// Paragraphs of sentences, with headings, lists, links and quotes among them, as text and as mark-up.
    private func body(of index: Int, _ random: inout RandomNumbers) -> (text: String, html: String) {
        var text = ""
        var html = ""
        text.reserveCapacity(3000)
        html.reserveCapacity(3600)
        var left = 110 + Int(520 * (random.share() + random.share()) / 2)
        let dateline = words.capitalized(words.firstTagWord + random.below(3000)) + " (\(Self.mark(of: index))) – "
        text += dateline
        html += "<p>" + dateline
        var isFirst = true
        while left > 0 {
            let kind = isFirst ? 0 : random.below(12)
            let (opening, closing) = Self.blocks[min(kind, Self.blocks.count - 1)]
            if !isFirst {
                text += "\n\n"
                html += "\n" + opening
            }
            for _ in 0..<(kind == 1 ? 1 : 2 + random.below(4)) {
                let count = kind == 1 ? 5 : 8 + random.below(16)
                var sentence = words.capitalized(wordRanks.draw(&random))
                for _ in 1..<count {
                    sentence += " "
                    sentence += random.below(100) == 0 ? "\(random.below(10_000))" : words[wordRanks.draw(&random)]
                }
                if kind != 1 { sentence += ". " }
                text += sentence
                html += sentence
                left -= count
            }
            html += isFirst ? "</p>" : closing
            isFirst = false
        }
        if index % 1000 == 13 {
            text += "\n\nA lone okapi was seen."
            html += "\n<p>A lone okapi was seen.</p>"
        }
        return (text, html)
    }

    private static let blocks = [
        ("<p>", "</p>"), ("<h2>", "</h2>"), ("<ul><li>", "</li></ul>"), ("<blockquote><p>", "</p></blockquote>"),
        (#"<p><a href="https://example.org/more/page">"#, "</a></p>"),
        (#"<p><img src="https://example.org/picture.jpg" alt="A picture"> <em>"#, "</em></p>"), ("<p>", "</p>"),
    ]
    private static let japaneseTitles = [
        "東京で国際会議が開幕、各国の代表が参加", "新型電池の量産が来年開始へ、工場を公開", "台風の接近に伴い避難勧告、交通に影響",
        "月面探査機が着陸に成功、写真を送信", "政府公布新的经济刺激计划，市场反应谨慎", "研究人员发现深海新物种，引起广泛关注",
    ]
    private static let arabicTitles = [
        "الحكومة تعلن خطة اقتصادية جديدة للعام المقبل", "علماء يطورون بطارية تدوم طويلا في البرد",
        "انطلاق المحادثات بين الطرفين صباح اليوم", "تحذيرات من عاصفة قوية تضرب الساحل الليلة",
    ]
    private static let marks = [
        "Chi\u{301}nh phu\u{309} co\u{302}ng bo\u{302}\u{301}", "Cafe\u{301} Mu\u{308}ller rouvre",
        "वैज्ञानिकों ने खोजा नया ग्रह",
    ]
    private static let emoji = ["🚀", "👩‍🔬", "👨‍👩‍👧", "🇳🇴", "👍🏽", "❤️", "⚠️"]
}
