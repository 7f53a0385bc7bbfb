import Foundation
import News

/// Scores the names found in `tags-wikigold` by exact span and type.
struct EntitySpans {
    /// Every second article is never looked at by those who write the rules, so that its score says what the rules are
    /// worth elsewhere.
    enum Half {
        case both, seen, unseen
    }

    private static let labels: [(type: TagType, label: String)] = [
        (.place, "I-LOC"), (.person, "I-PER"), (.organisation, "I-ORG"),
    ]

    /// What was found of each type, by the same measure.
    static func scores(corpora: URL, half: Half = .both) throws -> [(name: String, agreement: Agreement)] {
        var agreements = [Agreement](repeating: Agreement(), count: labels.count)
        for text in try texts(corpora, half) {
            let found = text.found()
            for (index, kind) in labels.enumerated() {
                agreements[index].add(
                    found: Set(found.filter { $0.type == kind.type }.map(\.words)),
                    gold: text.spans(of: kind.label))
            }
        }
        let ending = half == .unseen ? "exact spans, held out" : "exact spans"
        return zip(labels, agreements).map { ("wikigold \($0.type.rawValue), \(ending)", $1) }
    }

    private static func texts(_ corpora: URL, _ half: Half) throws -> [LabelledText] {
        let file = corpora.appending(path: "tags-wikigold/wikigold.conll.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        return lines.split(whereSeparator: { $0.hasPrefix("-DOCSTART-") }).enumerated()
            .filter { half == .both || $0.offset % 2 == (half == .seen ? 0 : 1) }.map { LabelledText($0.element) }
    }

    /// What goes wrong in the half that may be looked at, by class, with some of the words: what a rule for it would gain.
    static func errors(corpora: URL) throws -> [(name: String, examples: [String])] {
        var classes: [String: [String]] = [:]
        for text in try texts(corpora, .seen) {
            let found = text.found()
            let gold = labels.flatMap { kind in text.spans(of: kind.label).map { (kind.type, $0) } }
            for (type, span) in gold where !found.contains(where: { $0.type == type && $0.words == span }) {
                let other = found.first { $0.words == span } ?? found.first { $0.words.overlaps(span) }
                classes["missed \(type.rawValue): \(Self.relation(other, to: span))", default: []].append(
                    text.shown(span, other?.words))
            }
            for name in found where !gold.contains(where: { $0.0 == name.type && $0.1 == name.words }) {
                guard let type = name.type, labels.contains(where: { $0.type == type }) else { continue }
                let label = text.label(of: name.words)
                classes["wrong \(type.rawValue): labelled \(label)", default: []].append(
                    text.shown(name.words, nil))
            }
        }
        return classes.sorted { $0.value.count > $1.value.count }.map { ($0.key, $0.value) }
    }

    private static func relation(_ other: LabelledText.Found?, to span: ClosedRange<Int>) -> String {
        guard let other else { return "nothing found" }
        let type = other.type?.rawValue ?? "name"
        if other.words == span { return "taken for \(type)" }
        if other.words.contains(span.lowerBound), other.words.contains(span.upperBound) {
            return "inside a \(type)"
        }
        return "cut short as \(type)"
    }
}

/// Words with labels, set as a text again.
struct LabelledText {
    private(set) var text = ""
    /// A name that the tagger found, as the numbers of its words.
    struct Found {
        var type: TagType?
        var words: ClosedRange<Int>
    }

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
            if !isFirst, ![",", ".", "'s", ")", "'", ":", ";", "?", "!", "n't", "%"].contains(word) {
                add(" ")
            }
            isFirst = word == "("
            starts.append(length)
            add(word)
            ends.append(length)
            labels.append(String(fields[1]))
        }
    }

    /// What the tagger finds, but for peoples and what is part of a longer name.
    func found() -> [Found] {
        Tagger.names(in: TaggingInput(title: "", text: text)).filter { !$0.isDemonym && !$0.isNested }
            .compactMap { name in
                words(at: name.bytes.lowerBound - 1..<name.bytes.upperBound - 1).map {
                    Found(type: name.type, words: $0)
                }
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
        while first < labels.count, ends[first] <= Tagger.bytesRead {
            var last = first
            while last + 1 < labels.count, labels[last + 1] == labels[first] {
                last += 1
            }
            if labels[first] == label { spans.insert(first...last) }
            first = last + 1
        }
        return spans
    }

    /// The labels of some words, each once.
    func label(of words: ClosedRange<Int>) -> String {
        var seen: [String] = []
        for label in labels[words] where !seen.contains(label) { seen.append(label) }
        return seen.joined(separator: " ")
    }

    /// Some words between those around them: `of the [Bank of Scotland] in`.
    func shown(_ span: ClosedRange<Int>, _ other: ClosedRange<Int>?) -> String {
        let around = max(0, span.lowerBound - 4)..<min(labels.count, span.upperBound + 5)
        let shown = around.map { index in
            let word = text.utf8Slice(starts[index]..<ends[index])
            let open = (index == span.lowerBound ? "[" : "") + (index == other?.lowerBound ? "{" : "")
            let close = (index == other?.upperBound ? "}" : "") + (index == span.upperBound ? "]" : "")
            return open + word + close
        }
        return shown.joined(separator: " ")
    }
}

extension String {
    fileprivate func utf8Slice(_ bytes: Range<Int>) -> String {
        String(decoding: utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
    }
}
