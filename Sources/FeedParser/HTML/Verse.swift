import News

/// Poems whose lines are not parted by `<br>` but are elements of their own, as books and weblogs have them.
enum Verse {
    /// The class that is written for all of them.
    static let name = "verse"

    /// Whether one of an element's classes names a stanza or a poem.
    static func isNamed(_ classes: String) -> Bool {
        classes.hasWord(in: names)
    }

    /// The lines as one paragraph; nil where they are none: what has several lines itself is a stanza of its own, and
    /// what is as long as a paragraph is prose.
    static func stanza(of blocks: [TextBlock]) -> [TextBlock.Span]? {
        guard blocks.count > 1 else { return nil }
        var spans: [TextBlock.Span] = []
        for block in blocks {
            guard case .paragraph(let line) = block, HTMLBlockReader.length(of: line) < 160,
                !line.contains(where: { $0.text.contains("\n") })
            else { return nil }
            if !spans.isEmpty { spans.append(TextBlock.Span("\n")) }
            spans += line
        }
        return spans
    }

    private static let names = NameTable(names: [
        "stanza", "verse", "poem", "poetry", "lyrics", "strophe", "wp-block-verse", "poem-stanza", "lg", "linegroup",
    ])
}
