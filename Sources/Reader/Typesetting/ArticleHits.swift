import Basics
import Foundation
import News

/// Where something stands in an article: what was typed to find it, or what the page is a search for.
public struct ArticleHits: Hashable, Sendable {
    /// The hits from the top; one may go over several lines.
    let hits: [[ArticleFlow.Piece]]
    /// The pieces on each line that has some, with the number of their hit.
    private let lines: [Int: [Mark]]

    struct Mark: Hashable, Sendable {
        let segment: Int
        let cells: Range<Int>
        let hit: Int
    }

    static let none = ArticleHits([])

    /// The most that are marked.
    private static let limit = 10_000

    private init(_ hits: [[ArticleFlow.Piece]]) {
        self.hits = hits
        var lines: [Int: [Mark]] = [:]
        for (index, pieces) in hits.enumerated() {
            for piece in pieces {
                lines[piece.line, default: []].append(Mark(segment: piece.segment, cells: piece.cells, hit: index))
            }
        }
        self.lines = lines
    }

    /// Every place of a text that was typed, in any case and with any accents; also inside of words.
    init(of text: String, in lines: [ArticleLine], isCancelled: () -> Bool = { false }) {
        let wanted = FoldedCharacters(text)
        guard !wanted.characters.isEmpty else { self = .none; return }
        var hits: [[ArticleFlow.Piece]] = []
        ArticleFlow.each(of: lines) { flow in
            let ranges = FoldedCharacters(flow.text).ranges(of: wanted)
            hits += ranges.prefix(atMost: ArticleHits.limit - hits.count).map(flow.pieces)
            return hits.count < ArticleHits.limit && !isCancelled()
        }
        self.init(hits)
    }

    /// What a page's query looks for.
    init(of highlights: QueryHighlights, in lines: [ArticleLine], isCancelled: () -> Bool = { false }) {
        guard !highlights.isEmpty else { self = .none; return }
        var hits: [[ArticleFlow.Piece]] = []
        ArticleFlow.each(of: lines) { flow in
            for range in highlights.ranges(in: flow.text).prefix(atMost: ArticleHits.limit - hits.count) {
                let start = flow.text.utf8.distance(from: flow.text.startIndex, to: range.lowerBound)
                let end = flow.text.utf8.distance(from: flow.text.startIndex, to: range.upperBound)
                hits.append(flow.pieces(of: start..<end))
            }
            return hits.count < ArticleHits.limit && !isCancelled()
        }
        self.init(hits)
    }

    /// What is marked on a line.
    subscript(line: Int) -> [Mark] { lines[line] ?? [] }

    /// The line that a hit begins on.
    func line(of hit: Int) -> Int { hits[at: hit]?.first?.line ?? 0 }
}

/// A text as characters without case and accents.
private struct FoldedCharacters {
    private(set) var characters: [UInt32] = []
    /// The byte at which each character begins; one more for the end.
    private var offsets: [Int] = []

    init(_ text: String) {
        let bytes = text.utf8
        characters.reserveCapacity(bytes.count)
        var offset = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            let byte = bytes[index]
            offsets.append(offset)
            if byte < 0x80, next == bytes.endIndex || bytes[next] < 0x80 {
                characters.append(UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
                offset += 1
                index = next
            } else {
                let character = text[index]
                let folded = String(character).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.first
                // Quotation marks and dashes are typed as the keyboard has them.
                characters.append((folded.flatMap { Self.typed[$0] } ?? folded)?.value ?? 0)
                offset += character.utf8.count
                index = text.index(after: index)
            }
        }
        offsets.append(offset)
    }

    private static let typed: [Unicode.Scalar: Unicode.Scalar] = [
        "’": "'", "‘": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-", "\u{2010}": "-", "\u{2011}": "-",
        "\u{A0}": " ", "\u{202F}": " ", "ß": "s", "ø": "o", "ł": "l", "ı": "i",
    ]

    /// Ranges of bytes where another text stands, from the start, without overlaps.
    func ranges(of wanted: FoldedCharacters) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let count = wanted.characters.count
        guard count > 0, let first = wanted.characters.first else { return [] }
        var index = 0
        while index + count <= characters.count {
            if characters[index] == first,
                characters.slice(from: index, upTo: index + count).elementsEqual(wanted.characters)
            {
                ranges.append(offsets[index]..<offsets[index + count])
                index += count
            } else {
                index += 1
            }
        }
        return ranges
    }
}
