import News

/// Articles that no person wrote: very much of one thing.
enum HeavyArticles {
    /// What there is very much of.
    static let kinds = [
        "words", "one word", "marks", "lines", "links", "addresses", "pictures", "gallery", "spans", "empty spans",
        "columns",
        "cells", "wide cells", "rows", "tables", "items", "quotes", "depth", "code", "long code", "headings", "signs",
    ]

    /// `size` is roughly how many bytes or things it has.
    static func blocks(_ kind: String, size: Int) -> [TextBlock] {
        func many(_ count: Int, _ make: (Int) -> TextBlock) -> [TextBlock] { (0..<count).map(make) }
        func spans(_ make: (Int) -> TextBlock.Span) -> [TextBlock] { [.paragraph((0..<size / 10).map(make))] }
        func text(_ piece: String) -> String { String(repeating: piece, count: size / piece.utf8.count + 1) }
        switch kind {
        case "words": return [.text(text("some words in a row, "))]
        case "one word": return [.text(text("word"))]
        case "marks": return [.text("e" + text("\u{301}\u{334}"))]
        case "lines": return [.text(text("a line\n"))]
        case "links":
            return spans { .init($0 % 2 == 0 ? "link \($0)" : " ", link: $0 % 2 == 0 ? "http://h/\($0)" : nil) }
        case "addresses":
            return many(size / 1_000) {
                .paragraph([.init("l", link: "http://h/\($0)/" + String(repeating: "p", count: 1_000))])
            }
        case "pictures":
            return many(size / 20) { .figure(caption: [.init("Picture \($0)")], url: "http://h/\($0).png") }
        case "gallery": return many(size / 20) { .figure(caption: [], url: "http://h/\($0).png") }
        case "spans": return spans { .init("b\($0)", style: .init(rawValue: UInt8($0 % 64))) }
        case "empty spans": return spans { _ in .init("", link: "http://h/") }
        case "columns":
            return [
                .table(
                    .init(
                        rows: (0..<4).map { row in
                            (0..<size / 100).map {
                                .init([.init("\(row).\($0)")], isHeading: row == 0, columns: 1 + $0 % 3)
                            }
                        }))
            ]
        case "cells":
            return [
                .table(
                    .init(
                        rows: (0..<size / 40).map { row in
                            (0..<4).map { .init([.init("\(row).\($0)")], rows: 1 + row % 3) }
                        }))
            ]
        case "wide cells":
            return [
                .table(
                    .init(
                        rows: (0..<size / 20).map { _ in [.init([.init("x")], columns: .max, rows: .max), .init([])] }))
            ]
        case "rows": return [.table(.init(rows: (0..<size / 8).map { _ in [.init([]), .init([])] }))]
        case "tables":
            return many(size / 50) {
                .table(.init(rows: [[.init([.init("a", link: "http://h/\($0)")]), .init([.init("b")])]]))
            }
        case "items": return [.list((0..<size / 20).map { .init(marker: "\($0).", blocks: [.text("item \($0)")]) })]
        case "quotes": return many(size / 20) { .quote([.text("quote \($0)")]) }
        case "depth":
            var block = TextBlock.text("the innermost")
            for level in 0..<min(size / 100, 512) {
                block = level % 2 == 0 ? .quote([block]) : .list([.init(marker: "•", blocks: [block])])
            }
            return [block]
        case "code": return [.preformatted(text("let x = 1\n"))]
        case "long code": return [.preformatted(text("let x = 1;\t"))]
        case "headings": return many(size / 20) { .heading(level: 1 + $0 % 6, [.init("Heading \($0)")]) }
        default: return [.text(text("a-b/c?d&e.f,"))]
        }
    }
}
