import Foundation
import News

/// Scores the names found in `tags-wikigold` by exact span and type.
struct EntitySpans {
    private static let labels: [(type: TagType, label: String)] = [
        (.place, "I-LOC"), (.person, "I-PER"), (.organisation, "I-ORG"),
    ]

    static func scores(corpora: URL) throws -> [(name: String, agreement: Agreement)] {
        let file = corpora.appending(path: "tags-wikigold/wikigold.conll.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        var agreements = [Agreement](repeating: Agreement(), count: labels.count)
        for article in lines.split(whereSeparator: { $0.hasPrefix("-DOCSTART-") }) {
            let text = LabelledText(article)
            let found = Tagger.names(in: TaggingInput(title: "", text: text.text))
            for (index, kind) in labels.enumerated() {
                let spans = found.filter { $0.type == kind.type && !$0.isDemonym && !$0.isNested }.compactMap { name in
                    text.words(at: name.bytes.lowerBound - 1..<name.bytes.upperBound - 1)
                }
                agreements[index].add(found: Set(spans), gold: text.spans(of: kind.label))
            }
        }
        return zip(labels, agreements).map { ("wikigold \($0.type.rawValue), exact spans", $1) }
    }
}

/// Words with labels, set as a text again.
private struct LabelledText {
    private(set) var text = ""
    private var labels: [String] = []
    private var starts: [Int] = []
    private var ends: [Int] = []

    init(_ lines: ArraySlice<String>) {
        var isFirst = true
        var length = 0
        func add(_ piece: String) {
            text += piece
            length += piece.utf8.count
        }
        for line in lines {
            let fields = line.split(separator: " ")
            guard fields.count == 2 else {
                add("\n")
                isFirst = true
                continue
            }
            let word = String(fields[0])
            if !isFirst, ![",", ".", "'s", ")", "'", ":", ";", "?", "!", "n't", "%"].contains(word) { add(" ") }
            isFirst = word == "("
            starts.append(length)
            add(word)
            ends.append(length)
            labels.append(String(fields[1]))
        }
    }

    /// The numbers of the words that these bytes are part of.
    func words(at bytes: Range<Int>) -> ClosedRange<Int>? {
        guard let first = starts.lastIndex(where: { $0 <= bytes.lowerBound }),
            let last = ends.firstIndex(where: { $0 >= bytes.upperBound }), first <= last
        else { return nil }
        return first...last
    }

    /// The runs of words with one label, within what the tagger reads.
    func spans(of label: String) -> Set<ClosedRange<Int>> {
        var spans: Set<ClosedRange<Int>> = []
        var first = 0
        while first < labels.count {
            var last = first
            while last + 1 < labels.count, labels[last + 1] == labels[first] { last += 1 }
            if labels[first] == label { spans.insert(first...last) }
            first = last + 1
        }
        return spans
    }
}
