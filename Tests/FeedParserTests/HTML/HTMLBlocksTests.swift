@testable import FeedParser
import News
import Testing

@Suite struct HTMLBlocksTests {
    @Test func paragraphsHeadingsAndStylesAreTold() {
        #expect(
            outline(
                "<h2>Hubs &amp; spokes</h2><p>Sir <em>Keir</em> is <b>pressing</b> on,\n  with <code>x</code>.<p>Next<hr>"
            ) == """
                h2 Hubs & spokes
                p Sir /Keir/ is *pressing* on, with `x`.
                p Next
                rule
                """)
    }

    @Test func whiteSpaceIsCollapsedAcrossElements() {
        #expect(outline("<p> a <b> b </b> c </p>  <div>  d  </div>") == "p a *b* c\np d")
        #expect(outline("one<span> two</span>\n\n<i>three</i>") == "p one two /three/")
    }

    @Test func poemsKeepTheirLinesAndTwoBreaksPartParagraphs() {
        #expect(outline("<p>roses<br>violets<br/>  sugar<br><br>and you</p>") == "p roses⏎violets⏎sugar\np and you")
    }

    @Test func listsNestAndNumberThemselves() {
        #expect(
            outline("<ol start=3><li>c<li><p>d</p><p>e</p><ul><li>x<ul><li>y</ul></ul><li value=9>i</ol>") == """
                3. p c
                4. p d
                  p e
                  ◦ p x
                    ▪ p y
                9. p i
                """)
        #expect(outline("<ol type=a><li>x<li>y</ol><ol type=I><li>z</ol>") == "a. p x\nb. p y\nI. p z")
    }

    /// Invalid, and common: a list beside the item it belongs to.
    @Test func aListInAListBelongsToTheItemBefore() {
        #expect(outline("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>") == "• p a\n  ◦ p b\n• p c")
    }

    @Test func definitionsStandUnderTheirTerms() {
        #expect(
            outline("<dl><dt>River</dt><dd>All pages.</dd><dd>Or one.</dd></dl>")
                == "p *River*\n- p All pages.\n- p Or one.")
    }

    @Test func quotesHoldBlocks() {
        #expect(
            outline("<blockquote><p>It was.</p><blockquote>Was it?</blockquote></blockquote>")
                == "quote\n  p It was.\n  quote\n    p Was it?")
    }

    @Test func codeStandsAsItIs() {
        #expect(
            outline("<pre><code>\nfor x in <b>y</b>:\n    print(x)\n\n</code></pre>")
                == "pre\n| for x in y:\n|     print(x)")
        #expect(outline("<pre>a<br>b<div>c</div></pre>") == "pre\n| a\n| b\n| c")
    }

    /// Highlighters set code in a table with the numbers beside it.
    @Test func lineNumbersBesideCodeAreGone() {
        #expect(
            outline(
                "<table><tr><td class=\"gutter\"><pre>1\n2</pre></td><td class=code><pre>let a\nlet b</pre></td></tr></table>"
            )
                == "pre\n| let a\n| let b")
    }

    @Test func tablesKeepTheirHeadingsCaptionAndSpans() {
        #expect(
            outline(
                """
                <table><caption>Votes</caption><thead><tr><th>Party<th colspan=2>Seats</thead>
                <tr><td rowspan=2>A<td>1<td>2</tr><tr><td>3<td>a<br>b</tr></table>
                """) == """
                    table Votes
                      !Party ; !Seats(2x1)
                      A(1x2) ; 1 ; 2
                      3 ; a⏎b
                    """)
    }

    @Test func tablesThatArrangeAPageAreReadCellByCell() {
        #expect(
            outline("<table><tr><td><h2>Left</h2><p>One</p></td><td><p>Two</p></td></tr></table>")
                == "h2 Left\np One\np Two")
        #expect(outline("<table role=presentation><tr><td>a<td>b</table>") == "p a\np b")
    }

    @Test func figuresHaveTheirCaptionOrTheirAlternativeText() {
        #expect(
            outline("<figure><img src=/i.jpg alt=Alt><figcaption>Kosovo, <i>2025</i></figcaption></figure>")
                == "figure Kosovo, /2025/ <https://example.org/i.jpg>")
        #expect(
            outline("<p>a <img src=i.png alt='A map'> b</p>") == "p a\nfigure A map <https://example.org/a/i.png>\np b")
        #expect(
            outline("<img src=//x.org/y.jpg alt='WeekInReview_thumb[2]'>") == "figure  <https://x.org/y.jpg>")
        #expect(
            outline("<img src='data:image/gif;base64,R0lGOD' data-src=//x.org/y.jpg alt=DSC_1.JPG>")
                == "figure  <https://x.org/y.jpg>")
        #expect(outline("<img src='data:image/gif;base64,R0lGOD'>") == "")
    }

    @Test func emojiThatArePicturesAreText() {
        #expect(outline("<p>Yes <img class=emoji alt=😀 src=x.png>!</p>") == "p Yes 😀!")
    }

    @Test func filmAndSoundAreLinks() {
        #expect(
            outline("<iframe src='https://www.youtube.com/embed/abc?rel=0' title='The film'></iframe>")
                == "p Video: [The film](https://www.youtube.com/watch?v=abc)")
        #expect(
            outline("<audio controls><source src='/s.mp3'></audio>")
                == "p Audio: [example.org](https://example.org/s.mp3)")
    }

    @Test func whatIsNotTextIsGone() {
        #expect(
            outline(
                """
                <style>p{}</style><script>alert('<p>no</p>')</script><p>a<img src=t.gif width=1 height=1>b</p>
                <iframe src='https://ads.example.com/x'></iframe><div class='sharedaddy sd-block'><a href=/>Tweet</a></div>
                <p hidden>c</p><p style='display : none'>d</p><form><button>e</button><input value=f></form><!-- g --><p></p>
                """) == "p ab")
    }

    @Test func superscriptsAndFootnotesAreMarked() {
        #expect(
            outline("<p>CO<sub>2</sub> and m<sup>2</sup><sup><a href='#fn1'>1</a></sup> <del>old</del></p>")
                == "p CO_2_ and m^2,1^ ~old~")
    }

    /// What is opened is decided where it is opened; here it is kept, so that it can be read and copied.
    @Test(arguments: [
        "gemini://example.org/", "gopher://example.org/1/", "tel:+4930123456", "magnet:?xt=urn:btih:c12fe",
        "xmpp:room@example.org?join", "irc://irc.example.org/tagline", "geo:52.5,13.4", "ftp://10.0.0.1/pub",
        "news:comp.lang.swift", "GEMINI://EXAMPLE.org/",
    ])
    func linksOfOtherSchemesAreKept(address: String) {
        let colon = address.firstIndex(of: ":") ?? address.endIndex
        let kept = address[..<colon].lowercased() + address[colon...]
        #expect(outline("<p><a href='\(address)'>x</a></p>") == "p [x](\(kept))")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:x", " \u{1}javascript:x", "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd", "blob:https://x.org/1", "about:blank", "view-source:https://x.org",
        "filesystem:https://x.org",
        "ms-msdt:/id", "search-ms:query", "chrome-extension://x", "intent://x#Intent;end", "localhost:8080/x",
        "C:\\x", "gemini:", "gemini://", "tel:", "http:x", "mailto:", "#note", ":", "://x",
    ])
    func linksThatActOnTheReadersMachineAreNotKept(address: String) {
        #expect(outline("<p><a href=\"\(address)\">x</a></p>", base: nil) == "p x")
    }

    @Test func bareAddressesOfOtherSchemesAreLinksInPlainText() {
        let spans = PlainTextBlocks.Links.spans(of: "On gemini://example.org/a, and std://x, too: gopher://x.org.")
        #expect(spans.compactMap(\.link) == ["gemini://example.org/a", "gopher://x.org"])
    }

    @Test func linksAreAbsoluteAndOnlyThoseOfTheWeb() {
        #expect(
            outline("<p><a href='../c?d=1&amp;e'>x</a> <a href='mailto:a@b.c'>m</a></p>")
                == "p [x](https://example.org/c?d=1&e) [m](mailto:a@b.c)")
        #expect(
            outline(
                "<p><a href='javascript:alert(1)'>a</a> <a href='file:///etc/passwd'>b</a> <a href='java\nscript:x'>c</a> <a href='#n'>d</a> <a href='data:text/html,x'>e</a></p>"
            )
                == "p a b c d e")
        #expect(outline("<base href='https://other.org/x/'><a href=y>z</a>") == "p [z](https://other.org/x/y)")
        #expect(outline("<a href='https://x.org/a b\u{1B}]8;;'>z</a>") == "p [z](https://x.org/a%20b]8;;)")
    }

    @Test func marksOfTwoFootnotesStayTwoAndTheWayBackFromANoteGoes() {
        #expect(
            outline(
                "<p>a<sup><a href='#1'>[12]</a></sup><sup><a href='#2'>[13]</a></sup> b<sup>1</sup><sup>,</sup><sup>2</sup></p>"
            )
                == "p a^[12],[13]^ b^1,2^")
        #expect(
            outline(
                "<ol><li>Source. <a href='#fnref1'>↩︎</a></li><li><a href='/x#r'>^</a> <a href='/y'>Other</a></li></ol>")
                == "1. p Source.\n2. p [Other](https://example.org/y)")
    }

    @Test func termsThatShareAnExplanationAreOneBlock() {
        #expect(
            outline("<dl><dt>Quay</dt> <dt>Wharf</dt><dd>Where ships lie.</dd><dt>Hub</dt><dd>x</dd></dl>")
                == "p *Quay**⏎**Wharf*\n- p Where ships lie.\np *Hub*\n- p x")
    }

    @Test(arguments: [
        ("<p>Intro</p><dl><dt></dt><dt>Quay</dt><dd>x</dd></dl>", "p Intro\np *Quay*\n- p x"),
        ("<dl><dt>Quay</dt>between<dt>Wharf</dt></dl>", "p *Quay*\np between\np *Wharf*"),
        ("<dl><dt>Quay</dt><dt> </dt><dt>Wharf</dt></dl>", "p *Quay*\np *Wharf*"),
    ])
    func aTermJoinsOnlyTheTermBeforeIt(html: String, expected: String) { #expect(outline(html) == expected) }

    @Test func linesOfAPoemStandClose() {
        #expect(
            outline(
                "<div class='poem'><div class='stanza'><div>One</div><div>Two</div></div><div class='stanza'><p>Three<p>Four</div></div>"
            )
                == "p One⏎Two\np Three⏎Four")
        #expect(outline("<div class=verse><p>One<br>two</p><p>Three<br>four</p></div>") == "p One⏎two\np Three⏎four")
        #expect(
            outline("<p style='white-space: pre-line'>Roses are red\nViolets are blue</p>")
                == "p Roses are red⏎Violets are blue")
    }

    @Test func detailsAndRubyAndQuotesAreText() {
        #expect(outline("<details><summary>More</summary>Text</details>") == "p *More*\np Text")
        #expect(outline("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>so</q>") == "p 漢\u{A0}(kan) “so”")
        #expect(outline("<q>She said <q>so</q></q> and <q>no</q>.") == "p “She said ‘so’” and “no”.")
    }

    /// CSS Text 4, section 4.1.3: where words have no spaces between them, a line break is none.
    @Test func aLineBreakWithinChineseOrJapaneseIsNoSpace() {
        #expect(outline("<p>東京の天気は\n晴れです。\n\t明日は雨。</p>") == "p 東京の天気は晴れです。明日は雨。")
        #expect(outline("<p>天気\nTokyo\n天気</p>") == "p 天気 Tokyo 天気")
        #expect(outline("<p>한국\n사람</p>") == "p 한국 사람")
        #expect(outline("<p>天 気</p>") == "p 天 気")
        #expect(outline("<p>天\n<b>気</b></p>").contains("天"))
    }

    @Test func charactersOutsideOfHTML4AreDecodedInPagesToo() {
        #expect(
            outline("<p>&NotEqualTilde; &#150; &notit; <a href='/?a&copy=1'>&lt;b&gt;</a>")
                == "p \u{2242}\u{338} – ¬it; [<b>](https://example.org/?a&copy=1)")
    }

    /// It would be gone: no cell holds it.
    @Test func textBetweenTheCellsOfATableStandsBeforeIt() {
        let html = "<table><tr><th>A<th>B</tr><tr>Stray</tr><tr><td>1<td>2</tr></table>"
        #expect(PlainText.text(of: html) == "Stray\n\nA  B\n1  2")
    }
}
