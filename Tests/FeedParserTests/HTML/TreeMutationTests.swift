import Testing

@testable import FeedParser

/// Trees of mark-up drawn at random, the same in every run: whatever it is, a tree comes out that holds together.
@Suite struct TreeMutationTests {
    private static let names = [
        "a", "b", "i", "nobr", "font", "p", "div", "ul", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col",
        "tbody", "thead", "tr", "td", "th", "select", "option", "optgroup", "button", "form", "input", "svg", "g",
        "foreignobject", "desc", "title", "math", "mi", "mo", "annotation-xml", "mglyph", "template", "applet",
        "object",
        "marquee", "h1", "h2", "br", "hr", "img", "image", "ruby", "rt", "rp", "rb", "rtc", "pre", "listing", "xmp",
        "textarea", "iframe", "noframes", "noscript", "script", "style", "head", "body", "html", "frameset", "frame",
        "plaintext", "article", "x", "x-y", "wbr", "source", "base", "link", "meta", "center", "address",
    ]
    private static let texts = [
        "x", " ", "\n", "&amp;", "&lt", "\0", "\r\n", "<", "</", "<!--", "-->", "<!x>", "<![CDATA[",
    ]

    private func page(_ random: inout SeededNumbers) -> String {
        var html = ""
        for _ in 0...random.below(80) {
            let name = Self.names[random.below(Self.names.count)]
            switch random.below(10) {
            case 0...4: html += "<\(name)>"
            case 5: html += "<\(name) id=\(random.below(4)) class=x encoding=text/html type=hidden color=r/>"
            case 6, 7: html += "</\(name)>"
            default: html += Self.texts[random.below(Self.texts.count)]
            }
        }
        return html
    }

    @Test(arguments: 0..<8)
    func aTreeHoldsTogether(seed: Int) {
        var random = SeededNumbers(state: UInt64(seed) &+ 77)
        for _ in 0..<500 {
            let html = page(&random)
            let source = random.below(2) == 0 ? HTMLTree.Source.document : .fragment
            let whole = HTMLTree(parsing: Array(html.utf8), as: source, .everything)
            #expect(brokenLinks(of: whole, depth: OpenElements.limit + 1) == nil, "\(html)")
            #expect(whole.details.count == whole.nodes.count, "\(html)")
            let readable = HTMLTree(parsing: html, as: source)
            #expect(brokenLinks(of: readable, depth: HTMLTree.depthLimit) == nil, "\(html)")
            if source == .document { #expect(whole.first(.html) == 1, "\(html)") }
        }
    }

    /// A page that is cut off anywhere reads as its beginning does.
    @Test func everyBeginningOfAPageIsRead() {
        let html = Array(
            """
            <!DOCTYPE html><html lang=en><head><title>A &amp; B</title><script>if (a</b) {}</script></head><body class="x"><p>One
            <b>two<p>three</b> &copy; <table>x<tr><td a='1' b>y</table><svg><g/>z</svg><!-- c --><textarea>d</textarea></body>
            """.utf8)
        for end in html.indices {
            let tree = HTMLTree(parsing: Array(html[..<end]))
            #expect(brokenLinks(of: tree, depth: HTMLTree.depthLimit) == nil)
            #expect(tree.first(.body) != nil)
        }
    }
}
