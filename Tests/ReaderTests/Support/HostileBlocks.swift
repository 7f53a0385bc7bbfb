import News

/// Blocks made of what is hard to set, the same ones for the same seed.
struct HostileBlocks {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let pieces = [
        "a", "word ", "longerword ", "日本", "「語」", "e\u{301}", "\u{301}", "क्षि ", "👨‍👩‍👧‍👦", "🇯🇵", "❤️", "\u{AD}", "\u{200B}",
        "\u{202E}", "\u{1B}[2J", "\t", "\n", "https://example.org/a/very/long/path", "ﷺ", "\u{378}", " ", "-", "      ",
    ]

    private mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func text() -> String {
        (0..<number(below: 20)).map { _ in HostileBlocks.pieces[number(below: HostileBlocks.pieces.count)] }.joined()
    }

    private mutating func spans() -> [TextBlock.Span] {
        (0..<number(below: 4)).map { _ in
            TextBlock.Span(
                text(), style: .init(rawValue: UInt8(number(below: 8))), link: number(below: 4) == 0 ? "x" : nil)
        }
    }

    mutating func next(depth: Int) -> [TextBlock] {
        (0..<number(below: 6)).map { _ in
            switch number(below: depth > 3 ? 7 : 8) {
            case 0: .paragraph(spans())
            case 1: .heading(level: 1 + number(below: 6), spans())
            case 2: .list([.init(marker: text(), blocks: depth > 3 ? [.paragraph(spans())] : next(depth: depth + 1))])
            case 3: .preformatted(text())
            case 4:
                .figure(
                    caption: spans(), url: number(below: 2) == 0 ? nil : "https://example.org/picture",
                    link: number(below: 2) == 0 ? nil : "https://example.org/page")
            case 5: .table(.init(rows: [[.init(spans()), .init(spans(), isHeading: true)], [.init(spans())]]))
            case 6: .rule
            default: .quote(next(depth: depth + 1))
            }
        }
    }
}
