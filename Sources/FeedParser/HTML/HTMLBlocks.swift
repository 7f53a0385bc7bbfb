public import News

/// HTML as blocks of text.
public enum HTMLBlocks {
    /// The blocks of `html`; relative addresses count from `base`.
    public static func blocks(of html: String, base: String?) -> [TextBlock] {
        PlainText.text(of: html).split(separator: "\n\n").map { .paragraph([TextBlock.Span(String($0))]) }
    }
}
