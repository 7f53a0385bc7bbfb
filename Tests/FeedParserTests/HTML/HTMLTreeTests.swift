import Testing

@testable import FeedParser

/// Trees as browsers build them (WHATWG HTML, section 13.2.6).
@Suite struct HTMLTreeTests {
    @Test(arguments: [
        ("a<wbr>b", "\"a\" wbr \"b\""),
        ("<picture><source srcset=a><img src=b></picture>c", "picture(source[srcset=a] img[src=b]) \"c\""),
        ("<video><source src=a><track src=b>none</video>", "video(source[src=a] track[src=b] \"none\")"),
        ("<audio><track>x</audio>", "audio(track \"x\")"),
        ("<p><embed src=a>b", "p(embed[src=a] \"b\")"),
        ("<image src=a>b", "img[src=a] \"b\""),
        ("<td>a<col>b", "\"ab\""),
        ("a<hr/>b<br/>c", "\"a\" hr \"b\" br \"c\""),
    ])
    func voidElementsHoldNothing(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test(arguments: [
        ("a</br>b", "\"a\" br \"b\""),
        ("a</p>b", "\"a\" p \"b\""),
        ("<div>a</p>b</div>", "div(\"a\" p \"b\")"),
        ("<h2>a</h3>b", "h2(\"a\") \"b\""),
        ("<h2>a<p>b</h2>c", "h2(\"a\" p(\"b\")) \"c\""),
        ("<span>a</div>b</span>c", "span(\"ab\") \"c\""),
        ("a</td></table></li>b", "\"ab\""),
        ("<ul><li>a</ul>b</li>c", "ul(li(\"a\")) \"bc\""),
        ("a</BR>b</Br x=y>c", "\"a\" br \"b\" br \"c\""),
    ])
    func endTagsThatStandAloneAreReadAsInBrowsers(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test(arguments: [
        ("<p>a<div>b", "p(\"a\") div(\"b\")"),
        ("<p>a<h2>b<h3>c", "p(\"a\") h2(\"b\") h3(\"c\")"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d", "ul(li(\"a\") li(\"b\" ul(li(\"c\"))) li(\"d\"))"),
        ("<dl><dt>a<dd>b<dt>c", "dl(dt(\"a\") dd(\"b\") dt(\"c\"))"),
        (
            "<select><option>a<option>b<optgroup><option>c",
            "select(option(\"a\") option(\"b\") optgroup(option(\"c\")))"
        ),
        ("<ruby>a<rt>b<rp>c</ruby>d", "ruby(\"a\" rt(\"b\") rp(\"c\")) \"d\""),
        ("<table><tr><td>a<td>b<tr><th>c", "table(tbody(tr(td(\"a\") td(\"b\")) tr(th(\"c\"))))"),
        ("<button>a<button>b", "button(\"a\") button(\"b\")"),
        ("<p>a<figure>b</figure>c", "p(\"a\") figure(\"b\") \"c\""),
    ])
    func elementsEndWhereOthersBegin(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test(arguments: [
        ("<b>1<p>2</b>3</p>", "b(\"1\") p(b(\"2\") \"3\")"),
        ("<a>1<div>2<div>3</a>4</div>5</div>", "a(\"1\") div(a(\"2\") div(a(\"3\") \"4\") \"5\")"),
        ("<p><b>1<i>2</p>3", "p(b(\"1\" i(\"2\"))) b(i(\"3\"))"),
        ("<a href=x>1<a href=y>2", "a[href=x](\"1\") a[href=y](\"2\")"),
        ("<b><b><b><b><b>1<p>2", "b(b(b(b(b(\"1\" p(\"2\"))))))"),
        ("<p><b><b><b><b><b>1<p>2", "p(b(b(b(b(b(\"1\")))))) p(b(b(b(\"2\"))))"),
        ("<i>1<table><td>2</i>3</table>4", "i(\"1\" table(tbody(tr(td(\"23\")))) \"4\")"),
        ("<nobr>1<nobr>2", "nobr(\"1\") nobr(\"2\")"),
    ])
    func formattingIsTakenUpAgain(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test(arguments: [
        ("<table>a<tr>b<td>c</table>d", "\"ab\" table(tbody(tr(td(\"c\")))) \"d\""),
        ("<table><p>a<td>b</table>", "p(\"a\") table(tbody(tr(td(\"b\"))))"),
        ("<table> <tr> <td>a", "table(\" \" tbody(tr(\" \" td(\"a\"))))"),
        ("<table><input type=hidden><form><td>a", "table(input[type=hidden] form tbody(tr(td(\"a\"))))"),
        ("<table><caption>a<tr><td>b", "table(caption(\"a\") tbody(tr(td(\"b\"))))"),
        ("<table><col><td>a", "table(colgroup(col) tbody(tr(td(\"a\"))))"),
        ("<table><tr><td><table><td>a</table>b", "table(tbody(tr(td(table(tbody(tr(td(\"a\")))) \"b\"))))"),
        ("<!doctype html><p>a<table>", "p(\"a\") table"),
        ("<p>a<table>", "p(\"a\" table)"),
    ])
    func whatATableMayNotHoldStandsBeforeIt(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test(arguments: [
        (
            "<svg viewbox=x><foreignobject><p>a</p></foreignobject><title>b</title></svg>c",
            "svg:svg[viewBox=x](svg:foreignObject(p(\"a\")) svg:title(\"b\")) \"c\""
        ),
        ("<svg><g/><path/>a</svg>", "svg:svg(svg:g svg:path \"a\")"),
        ("<svg><p>a", "svg:svg p(\"a\")"),
        ("<svg><a xlink:href=x>b", "svg:svg(svg:a[xlink href=x](\"b\"))"),
        ("<math><mi>a<b>c</b></mi><mo>&lt;</math>d", "math:math(math:mi(\"a\" b(\"c\")) math:mo(\"<\")) \"d\""),
        ("<svg><![CDATA[<b>&amp;]]></svg>", "svg:svg(\"<b>&amp;\")"),
        (
            "<math><annotation-xml encoding=text/html><p>a",
            "math:math(math:annotation-xml[encoding=text/html](p(\"a\")))"
        ),
        ("<svg><font color=red>a", "svg:svg font[color=red](\"a\")"),
        ("<svg><font>a", "svg:svg(svg:font(\"a\"))"),
    ])
    func pictureAndFormulaKeepTheirOwnNames(html: String, expected: String) { #expect(shape(html) == expected) }

    @Test func theHeadTakesWhatBelongsToIt() {
        #expect(
            headShape("<title>A &amp; B</title><meta name=x><noscript><link rel=y></noscript><p>c")
                == "title(\"A & B\") meta[name=x] noscript(link[rel=y])")
        #expect(headShape("<head></head> <title>late</title><body>") == "title(\"late\")")
        #expect(shape("<head><p>a<title>b</title>") == "p(\"a\" title(\"b\"))")
        #expect(shape("<body class=x><body id=y class=z>a") == "\"a\"")
        #expect(HTMLTree(parsing: "<body class=x><body id=y class=z>a").first(.body) == 3)
    }

    @Test func templatesAndFramesAreRead() {
        #expect(shape("<template><tr><td>a</template>b", as: .fragment) == "template(tr(td(\"a\"))) \"b\"")
        #expect(shape("<frameset><frame src=a></frameset>b") == "frame[src=a]")
        #expect(shape("a<frameset><frame>") == "\"a\"")
    }

    @Test(arguments: [
        ("<title>a</b>&lt;</title>b", "title(\"a</b><\") \"b\""),
        ("<textarea>\na<p></textarea>b", "textarea(\"a<p>\") \"b\""),
        ("<xmp>&amp;<p></xmp>b", "xmp(\"&amp;<p>\") \"b\""),
        ("<script><!--<script></script>--></script>b", "script(\"<!--<script></script>-->\") \"b\""),
        ("<script>a</scripty></script >b", "script(\"a</scripty>\") \"b\""),
        ("<iframe><p></iframe>b", "iframe(\"<p>\") \"b\""),
        ("<style></style/x>b", "style \"b\""),
        ("<plaintext></plaintext>", "plaintext(\"</plaintext>\")"),
        ("<pre>\n\na", "pre(\"\na\")"),
        ("<!-->a<!--->b<!-- x --!>c<!-- y -- z -->d", "\"a\" \"b\" \"c\" \"d\""),
        ("<!doctype html>a<?php x?>b</>c</ d>e", "\"a\" \"bc\" \"e\""),
        ("a < b <3 &lt c", "\"a < b <3 < c\""),
        ("<p a=1 A=2 b='&copy=x' c=&copy; d>e", "p[a=1][b=&copy=x][c=©][d=](\"e\")"),
        ("<p a=b/c>d<p/e>f", "p[a=b/c](\"d\") p[e=](\"f\")"),
        ("a\r\nb\rc", "\"a\nb\nc\""),
        ("&#146;&#x80;&#0;&#xD800;", "\"’€\u{FFFD}\u{FFFD}\""),
    ])
    func tagsAndTextsAreCutAsInBrowsers(html: String, expected: String) {
        #expect(shape("<body>" + html) == expected)
    }

    @Test func aFragmentIsWhatStandsInABody() {
        #expect(shape("<html><head><title>a</title></head><body><p>b", as: .fragment) == "title(\"a\") p(\"b\")")
        #expect(shape("<frameset><p>a", as: .fragment) == "p(\"a\")")
        // Feeds write so; a browser would have the rest of the text in them.
        #expect(
            shape("<iframe src=a />b<textarea/>c<script/>d", as: .fragment) == "iframe[src=a] \"b\" textarea \"cd\"")
        #expect(shape("<p>a<iframe src=b><p>c", as: .fragment) == "p(\"a\" iframe[src=b]) p(\"c\")")
        #expect(shape("<![CDATA[a &amp; <b>]]>c", as: .fragment) == "\"a & <b>c\"")
    }

    @Test func whatNobodyReadsIsLeftOutOfATree() {
        let tree = HTMLTree(
            parsing: "<p onclick=x class=y>a<!-- b --><script>c</script>d<style>e</style>"
                + "<script type='application/ld+json'>{}</script>")
        #expect(tree.textContent(of: HTMLTree.root) == "ad")
        #expect(tree.attributes.map(\.text) == ["y"])
        #expect(tree.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{}"])
        #expect(tree.hasScripts)
        #expect(tree.first(.script) == nil)
    }

    @Test(arguments: [
        "<!DOCTYPE html>Nothing else\nbefore it", "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>a <i>b</i>",
    ])
    func aDoctypeMakesATextHTML(html: String) {
        #expect(HTMLBlocks.hasTags(html))
        #expect(!PlainText.text(of: html).lowercased().contains("doctype"))
        #expect(!PlainText.text(of: html).contains("\n"))
    }

    @Test func referencesMakeADocumentHTML() {
        #expect(HTMLBlocks.blocks(of: Array("Caf&eacute;\nat the quay".utf8), base: nil).count == 1)
        let text = PlainText.text(of: HTMLBlocks.blocks(of: Array("Caf&eacute;\n\nat the quay".utf8), base: nil))
        #expect(text == "Café at the quay")
        // What feeds send as plain text has references, too, and its line breaks stand.
        #expect(PlainText.text(of: "Caf&eacute;\n\nat the quay") == "Café\n\nat the quay")
        #expect(PlainText.text(of: HTMLBlocks.blocks(of: Array("AT&T\n\nx".utf8), base: nil)) == "AT&T\n\nx")
    }

    @Test func theOutlineIsThatOfTheTestsOfHTML5Lib() {
        #expect(
            HTMLTreeOutline.outline(of: Array("<p id=x class=y>a<template>b".utf8)) == """
                | <html>
                |   <head>
                |   <body>
                |     <p>
                |       class="y"
                |       id="x"
                |       "a"
                |       <template>
                |         content
                |           "b"

                """)
        #expect(HTMLTreeOutline.text(of: Array("a<script>b</script><style>c</style>d".utf8)) == "ad")
    }
}
