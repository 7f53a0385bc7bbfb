public import News

/// HTML as plain text.
public enum PlainText {
    /// The words of `html`, paragraphs parted by empty lines.
    public static func text(of html: String) -> String {
        var text = ""
        var isInTag = false
        for character in html {
            if character == "<" {
                isInTag = true
            } else if character == ">" {
                isInTag = false
            } else if !isInTag {
                text.append(character)
            }
        }
        return text
    }

    /// The words of `blocks`, parted by empty lines.
    public static func text(of blocks: [TextBlock]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let spans), .heading(_, let spans), .listItem(_, _, let spans), .figure(let spans, _):
                spans.map(\.text).joined()
            case .quote(let inner): text(of: inner)
            case .preformatted(let text): text
            case .rule: ""
            }
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
