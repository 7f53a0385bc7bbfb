import News

/// Gives wrapped lines the looks of the spans they came from, by walking both in step: wrapping only leaves out white
/// space and invisible characters, so every visible character of a line is the next one of the spans.
struct SpanPainter {
    private let characters: [(character: Character, span: Int)]
    private let spans: [TextBlock.Span]
    private let role: Role
    private var position = 0

    init(spans: [TextBlock.Span], role: Role) {
        self.spans = spans
        self.role = role
        characters = spans.enumerated().flatMap { index, span in span.text.map { ($0, index) } }
    }

    /// The runs of the next line.
    mutating func runs(of line: String) -> [ArticleLine.Run] {
        var runs: [ArticleLine.Run] = []
        var current: Int?
        for character in line {
            let span = advance(to: character) ?? current ?? 0
            if span != current {
                runs.append(run(for: span))
                current = span
            }
            runs[runs.count - 1].text.append(character)
        }
        return runs
    }

    private mutating func advance(to character: Character) -> Int? {
        // A cluster may have been reduced (emoji sequences), so a few characters on is far enough to look.
        var candidate = position
        while candidate < min(position + 64, characters.count) {
            if characters[candidate].character == character {
                position = candidate + 1
                return characters[candidate].span
            }
            if !characters[candidate].character.isWhitespace, candidate > position + 8 { break }
            candidate += 1
        }
        guard position < characters.count else { return nil }
        position += 1
        return characters[position - 1].span
    }

    private func run(for index: Int) -> ArticleLine.Run {
        guard spans.indices.contains(index) else { return ArticleLine.Run(text: "", role: role) }
        let span = spans[index]
        let look: Role = span.link != nil ? .articleLink : span.style.contains(.code) ? .articleCode : role
        return ArticleLine.Run(
            text: "", role: look, isEmphasised: !span.style.isDisjoint(with: [.strong, .emphasis]))
    }
}
