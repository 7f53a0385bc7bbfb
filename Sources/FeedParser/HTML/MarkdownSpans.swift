import News

/// The running text of Markdown: `code`, *emphasis*, **strong**, [links](https://example.org) and bare addresses.
enum MarkdownSpans {
    static func spans(of text: String) -> [TextBlock.Span] {
        var reader = Reader(rest: text[...])
        reader.read()
        return reader.spans
    }

    private struct Reader {
        var rest: Substring
        var spans: [TextBlock.Span] = []
        private var plain = ""
        private var style: TextBlock.Span.Style = []
        private var middles = Places("](")
        private var closes = Places(")")
        /// Of each mark the shortest row that comes no more.
        private var missing: [Character: Int] = [:]

        init(rest: Substring) { self.rest = rest }

        mutating func read() {
            while let character = rest.first {
                switch character {
                case "\\":
                    rest = rest.dropFirst()
                    if let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
                        take(1)
                    } else {
                        plain += "\\"
                    }
                case "`": code()
                case "*", "_": emphasis(character)
                case "!" where rest.dropFirst().first == "[":
                    rest = rest.dropFirst()
                    link(isPicture: true)
                case "[": link(isPicture: false)
                default: take(1)
                }
            }
            flush()
        }

        private mutating func take(_ count: Int) {
            plain += rest.prefix(count)
            rest = rest.dropFirst(count)
        }

        private mutating func flush() {
            spans += PlainTextBlocks.Links.spans(of: plain, style: style)
            plain = ""
        }

        /// Longer rows of marks are ornaments.
        private static let longestMark = 8

        private mutating func code() {
            let marks = rest.prefix { $0 == "`" }
            let inner = rest.dropFirst(marks.count)
            guard marks.count <= Self.longestMark, marks.count < missing["`"] ?? .max,
                let end = inner.firstRange(of: marks)
            else {
                missing["`"] = min(marks.count, missing["`"] ?? .max)
                return take(marks.count)
            }
            flush()
            spans.append(TextBlock.Span(String(inner[..<end.lowerBound]), style: style.union(.code)))
            rest = inner[end.upperBound...]
        }

        /// Marks at a word's beginning open, those at its end close; all others are only marks.
        private mutating func emphasis(_ mark: Character) {
            let marks = rest.prefix { $0 == mark }
            let after = rest.dropFirst(marks.count)
            let wanted: TextBlock.Span.Style =
                marks.count == 1 ? .emphasis : marks.count == 2 ? .strong : [.strong, .emphasis]
            let isAtStart = plain.last.map { !$0.isLetter && !$0.isNumber } ?? (spans.last?.text.last?.isLetter != true)
            if style.isSuperset(of: wanted) {
                guard plain.last?.isWhitespace != true else { return take(marks.count) }
                flush()
                style.subtract(wanted)
            } else if isAtStart, after.first?.isWhitespace == false, comes(marks, in: after) {
                flush()
                style.insert(wanted)
            } else {
                return take(marks.count)
            }
            rest = after
        }

        private mutating func comes(_ marks: Substring, in text: Substring) -> Bool {
            guard let mark = marks.first, marks.count <= Self.longestMark, marks.count < missing[mark] ?? .max else {
                return false
            }
            if text.contains(marks) { return true }
            missing[mark] = marks.count
            return false
        }

        private mutating func link(isPicture: Bool) {
            // Labels and addresses are short.
            guard let middle = middles.next(in: rest), let close = closes.next(in: rest[middle.upperBound...]),
                rest.utf8.distance(from: rest.startIndex, to: close.lowerBound) < 4_000
            else { return take(1) }
            let label = String(rest[rest.index(after: rest.startIndex)..<middle.lowerBound])
            let target = rest[middle.upperBound..<close.lowerBound].split(separator: " ").first.map(String.init) ?? ""
            flush()
            if !label.isEmpty || !isPicture {
                spans.append(
                    TextBlock.Span(
                        label.isEmpty ? target : label, style: style, link: WebAddress.link(target, against: nil)))
            }
            rest = rest[close.upperBound...]
        }
    }

    /// Where some signs of ASCII stand next: looked for only once, however often that is asked.
    private struct Places {
        private let signs: [UInt8]
        private var found: Range<String.Index>?
        /// From where on there are none.
        private var end: String.Index?

        init(_ signs: String) { self.signs = Array(signs.utf8) }

        mutating func next(in text: Substring) -> Range<String.Index>? {
            if let end, text.startIndex >= end { return nil }
            if let found, found.lowerBound >= text.startIndex { return found }
            found = text.utf8.firstRange(of: signs)
            if found == nil { end = text.startIndex }
            return found
        }
    }
}
