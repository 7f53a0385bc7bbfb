import FeedParser
import Foundation
import News

/// Headlines, texts and rows of characters of the development corpora.
struct CorpusTexts {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/corpora").standardized

    static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// Paths of the files below a folder that are not about the corpus itself.
    static func files(in name: String) throws -> [String] {
        let path = folder.appending(path: name).path
        return try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
            .filter { $0.contains(".") && !$0.hasSuffix(".md") && !$0.hasSuffix(".jsonl") }
            .map { path + "/" + $0 }
    }

    /// All of them, none longer than a paragraph.
    let all: [String]
    private let headlines: [String]

    init() throws {
        var headlines: [String] = []
        var texts: [String] = []
        for path in try Self.files(in: "encodings-feeds") {
            guard
                let feed = try? FeedParser.parse(
                    Array(Data(contentsOf: URL(filePath: path))), address: "https://example.org/")
            else {
                continue
            }
            for draft in feed.items.prefix(3).compactMap({ ArticleDraft($0) }) {
                headlines.append(draft.title)
                texts.append(String(draft.content.text.prefix(1_500)))
            }
        }
        self.headlines = headlines
        all = headlines + texts + (try Self.characters())
    }

    /// Articles of texts that an encoding has characters for, those first that few encodings have.
    func stories(in encoding: TextEncoding, count: Int) -> [EncodedNews.Story] {
        func special(_ text: String) -> Bool { !text.allSatisfy(\.isASCII) && encoding.bytes(text) != nil }
        let titles = headlines.filter(special)
        let texts = all.filter(special)
        guard !texts.isEmpty else { return [] }
        return (0..<count).map { number in
            let own = Scripts.samples.filter(special)
            let title = titles.isEmpty ? own.joined(separator: " ") : titles[titles.count * number / count]
            let paragraphs = stride(from: number, to: texts.count, by: max(texts.count / 12, count)).map { texts[$0] }
            return EncodedNews.Story(title: title, paragraphs: paragraphs + own)
        }
    }

    /// A character of each run of Unicode, sequences of emoji, and what line breaking is tried on.
    private static func characters() throws -> [String] {
        var paragraphs: [String] = []
        for name in ["EastAsianWidth.txt", "GraphemeBreakTest.txt", "emoji-variation-sequences.txt"] {
            let text = try String(contentsOf: folder.appending(path: "unicode/\(name)"), encoding: .utf8)
            var paragraph = ""
            for line in text.split(separator: "\n") {
                let codes = line.prefix { $0 != "#" && $0 != ";" }.replacing("..", with: " ").split(separator: " ")
                for scalar in codes.compactMap({ UInt32($0, radix: 16) }).compactMap(Unicode.Scalar.init)
                where scalar.value >= 0x20 {
                    paragraph.unicodeScalars.append(scalar)
                }
                paragraph += " "
                if paragraph.utf8.count > 400 {
                    paragraphs.append(paragraph)
                    paragraph = ""
                }
            }
        }
        return paragraphs
    }
}
