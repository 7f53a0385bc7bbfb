import FeedParser
import News
import Testing

@testable import FeedParser

/// Pages that want to break the reader. None of these may crash, hang or take memory without bound.
@Suite struct HostileHTMLTests {
    @Test(arguments: [
        "div", "b", "blockquote", "ul><li", "table><tr><td", "font", "a", "span", "p", "dl><dd", "section",
    ])
    func twentyThousandNestedTagsEndInText(tag: String) {
        let text = PlainText.text(of: String(repeating: "<\(tag)>", count: 20_000) + "inside")
        #expect(text.hasSuffix("inside"))
    }

    @Test func strayEndTagsCostNothing() {
        let html = String(repeating: "<i>", count: 450) + String(repeating: "</b></i>", count: 20_000) + "text"
        #expect(PlainText.text(of: html) == "text")
    }

    @Test func aTagOfTwentyThousandAttributesIsRead() {
        let html = "<p " + (0..<20_000).map { "a\($0)=1 id=x class=y " }.joined() + ">text"
        #expect(PlainText.text(of: html) == "text")
    }

    @Test func tablesOfTenThousandColumnsAreRead() {
        let html =
            "<table><tr>" + String(repeating: "<td>x", count: 10_000) + "<tr><td colspan=99999999 rowspan=-3>y</table>"
        #expect(HTMLBlocks.blocks(of: html, base: nil).count == 1)
    }

    @Test func aWordOfAMegabyteIsAWord() {
        let word = String(repeating: "a", count: 1 << 20)
        #expect(PlainText.text(of: "<p>" + word) == word)
    }

    @Test func nothingOfAPageBeyondTheLimitIsRead() {
        let html = Array(String(repeating: "<p>paragraph</p>", count: 100).utf8)
        let tree = HTMLTree(parsing: html, atMost: 64)
        #expect(tree.textContent(of: HTMLTree.root) == String(repeating: "paragraph", count: 4))
    }

    @Test(arguments: [
        "a\u{1B}[31mb", "a\u{9B}31mb", "a&#27;[31mb", "a&#x9b;31mb", "a\u{0}b\u{7}", "a\u{202E}b", "a&#x202e;b\u{2066}",
        "<p>a\u{1B}]0;x\u{7}b", "<img alt='a\u{1B}b' src=x>", "a\r\u{8}b",
    ])
    func noControlCharacterComesThrough(html: String) {
        for text in [PlainText.text(of: html), PlainText.text(of: "<p>\(html)</p>"), outline(html)] {
            #expect(
                text.unicodeScalars.allSatisfy {
                    $0 == "\n" || !$0.isDangerous && $0.properties.generalCategory != .control
                })
        }
    }

    @Test func invalidUTF8IsMarked() {
        let tree = HTMLTree(parsing: Array("<p>a".utf8) + [0xFF, 0xC0, 0x80] + Array("b".utf8))
        let text = tree.textContent(of: HTMLTree.root)
        #expect(text.hasPrefix("a\u{FFFD}") && text.hasSuffix("b"))
    }

    @Test(arguments: [
        "<", "</", "<!", "<!-", "<!--", "<!-->", "<a", "<a href", "<a href=", "<a href='", "&", "&#", "&#x",
        "<![CDATA[",
        "<script>", "<title>", "<p/", "<?", "</>", "< p>", "<p <b>x", "<textarea>", "<iframe src=x>", "<style",
    ])
    func whatBreaksOffIsRead(html: String) {
        _ = HTMLBlocks.blocks(of: html, base: nil)
        #expect(PlainText.text(of: "<p>before</p>" + html).hasPrefix("before"))
    }

    @Test func zalgoStaysButDoesNotGrow() {
        let zalgo = "a" + String(repeating: "\u{300}", count: 10_000)
        #expect(PlainText.text(of: "<p>\(zalgo)</p>") == zalgo)
    }
}

/// What once took time by the square of its length. Nothing is measured here: at these sizes, and at ten times them with
/// `TAGLINE_LONG=1`, such a text does not come to an end while anybody waits.
@Suite struct LongInputTests {
    @Test(arguments: [
        "<dl>" + String(repeating: "<dt>a", count: 20_000 * size),
        String(repeating: "<dl><dt>a<dt>b", count: 5_000 * size),
        "<h1>" + String(repeating: "<p>x</p>", count: 20_000 * size),
        String(repeating: "<figure><figcaption>" + String(repeating: "x", count: 50), count: 2_000 * size),
        "<math><mmultiscripts>" + String(repeating: "<mi>x</mi>", count: 20_000 * size),
        "<math><mfenced separators='" + String(repeating: ",", count: 10_000) + "'>"
            + String(repeating: "<mi>x</mi>", count: 10_000 * size),
        "http://e.example/" + String(repeating: ")", count: 50_000 * size),
        "# a\n# b\n" + String(repeating: "[", count: 50_000 * size) + "](x)",
        "# a\n# b\n" + String(repeating: "[a](http://", count: 10_000 * size),
        "# a\n# b\n" + (1..<300).reversed().map { String(repeating: "*", count: $0) + "a" }.joined(separator: " "),
        "# a\n# b\n" + (1..<300).reversed().map { String(repeating: "`", count: $0) + "a" }.joined(separator: " "),
    ])
    func longTextsComeToAnEnd(html: String) { #expect(!PlainText.text(of: html).isEmpty) }

    /// Whoever has gone on to the next article does not wait for what is left of this one.
    @Test(arguments: [0, 1, 4, 10])
    func whatNobodyWantsAnyMoreIsNotReadToItsEnd(answers: Int) {
        let html = String(repeating: "<p>some <b>words</b></p>", count: 20_000) + "the end"
        var questions = 0
        let blocks = HTMLBlocks.blocks(of: html, base: nil) {
            questions += 1
            return questions > answers
        }
        #expect(questions == answers + 1)
        #expect(!PlainText.text(of: blocks).contains("the end"))
        #expect(PlainText.text(of: HTMLBlocks.blocks(of: html, base: nil) { false }).hasSuffix("the end"))
    }

    /// Each term of a list stands on a line of its own, and what is said of them below.
    @Test func termsStandTogether() {
        let blocks = HTMLBlocks.blocks(of: "<dl><dt>a<dt>b<dd>c<dt>d<dd>e</dl>", base: nil)
        #expect(PlainText.text(of: blocks).hasPrefix("a\nb\n"))
        #expect(blocks.count == 4)
    }

    /// A gallery is several pictures, each with its own words, and some of its own.
    @Test func figuresWithinAFigureKeepTheirCaptions() {
        let figure = { (name: String) in
            "<figure><img src='https://x.example/\(name).jpg'><figcaption>\(name)</figcaption></figure>"
        }
        let html = "<figure>\(figure("One"))\(figure("Two"))<figcaption>Both</figcaption></figure>"
        let captions = HTMLBlocks.blocks(of: html, base: nil).compactMap { block -> String? in
            if case .figure(let caption, _, _) = block { caption.map(\.text).joined() } else { nil }
        }
        #expect(captions == ["One", "Two"])
        #expect(PlainText.text(of: html).contains("Both"))
    }
}
