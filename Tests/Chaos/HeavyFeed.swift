import Foundation

/// A feed that is much of something.
struct HeavyFeed: Sendable {
    let name: String
    /// The feed; ten times as much of it with a weight of 10.
    let make: @Sendable (_ weight: Int) -> Data

    static let all: [HeavyFeed] = documents + texts + markup

    private init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.make = { Data(make($0).utf8) }
    }

    /// One whose item has some text.
    private static func text(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> HeavyFeed {
        HeavyFeed(name) { item("Text", "<description>\(make($0))</description>") }
    }

    /// One whose item has some HTML.
    private static func html(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> HeavyFeed {
        HeavyFeed(name) { item("HTML", "<description><![CDATA[\(make($0))]]></description>") }
    }

    private static func item(_ title: String, _ rest: String) -> String {
        rss("<item><title>\(title)</title><link>https://site.example/1</link>\(rest)</item>")
    }

    private static func rss(_ inner: String) -> String {
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Heavy</title>\(inner)</channel></rss>"
    }

    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let documents: [HeavyFeed] = [
        HeavyFeed("a billion laughs") { _ in
            let entities = (1...9).map { "<!ENTITY l\($0) \"\(times("&l\($0 - 1);", 10))\">" }.joined()
            return "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\(entities)]>" + item("&l9;", "")
        },
        HeavyFeed("quadratic entities") { weight in
            "<!DOCTYPE rss [<!ENTITY a \"\(times("a", 5_000 * weight))\">]>"
                + item("x", "<description>\(times("&a;", 500))</description>")
        },
        HeavyFeed("a file as an entity") { _ in
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + item("&x;", "")
        },
        HeavyFeed("an entity that names itself") { _ in "<!DOCTYPE rss [<!ENTITY x \"&x;\">]>" + item("&x;", "") },
        HeavyFeed("depth") { times("<a>", 10_000 * $0) },
        HeavyFeed("depth in an item") { item("x", "<description>\(times("<a>", 10_000 * $0))</description>") },
        HeavyFeed("channels in channels") { rss(times("<channel><item><title>x</title>", 2_000 * $0)) },
        HeavyFeed("items") { weight in
            rss((0..<2_000 * weight).map { "<item><title>Nr \($0)</title><guid>\($0)</guid></item>" }.joined())
        },
        HeavyFeed("items of one guid") { rss(times("<item><title>x</title><guid>1</guid></item>", 5_000 * $0)) },
        HeavyFeed("items of one second") { weight in
            rss(
                (0..<1_000 * weight).map {
                    "<item><title>\($0)</title><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>"
                }.joined())
        },
        HeavyFeed("items of nothing") { rss(times("<item/>", 50_000 * $0)) },
        HeavyFeed("attributes") { weight in
            rss("<item \((0..<5_000 * weight).map { "a\($0)=\"1\"" }.joined(separator: " "))><title>x</title></item>")
        },
        HeavyFeed("namespaces") { weight in
            "<rss \((0..<2_000 * weight).map { "xmlns:n\($0)=\"u:\($0)\"" }.joined(separator: " "))><channel><item><title>x</title></item></channel></rss>"
        },
        HeavyFeed("categories") { weight in
            item("x", (0..<3_000 * weight).map { "<category>Tag \($0)</category>" }.joined())
        },
        HeavyFeed("enclosures") { weight in
            item(
                "x",
                (0..<2_000 * weight).map { "<enclosure url=\"https://x.example/\($0).mp3\" type=\"audio/mpeg\"/>" }
                    .joined())
        },
        HeavyFeed("a long guid") { item("x", "<guid>\(times("g", 200_000 * $0))</guid>") },
        HeavyFeed("a long address") { item("x", "<link>https://x.example/\(times("a", 200_000 * $0))</link>") },
        HeavyFeed("a long date") { item("x", "<pubDate>\(times("1 Jan ", 20_000 * $0))</pubDate>") },
        HeavyFeed("a long author") { item("x", "<author>\(times("Ana ", 50_000 * $0))</author>") },
        HeavyFeed("dates of all times") { _ in
            rss(
                [
                    "0000-00-00", "9999-12-31T23:59:60Z", "-0001-01-01", "1601-01-01", "2038-01-19",
                    "99999999999999999999", "NaN",
                ].map {
                    "<item><title>\($0)</title><pubDate>\($0)</pubDate></item>"
                }.joined())
        },
        HeavyFeed("comments") { rss(times("<!-- x -->", 20_000 * $0) + "<item><title>x</title></item>") },
        HeavyFeed("instructions") { rss(times("<?x y?>", 20_000 * $0) + "<item><title>x</title></item>") },
        HeavyFeed("CDATA in pieces") { item("x", "<description>\(times("<![CDATA[a]]>", 20_000 * $0))</description>") },
        HeavyFeed("nothing but space") { times(" \n", 200_000 * $0) },
        HeavyFeed("nothing but brackets") { times("<", 200_000 * $0) },
        HeavyFeed("cut off") {
            String(item("x", "<description>\(times("text ", 10_000 * $0))</description>").dropLast(40))
        },
        HeavyFeed("JSON in depth") { times("[", 50_000 * $0) },
        HeavyFeed("a JSON feed of much") { weight in
            let items = (0..<2_000 * weight).map { "{\"id\":\"\($0)\",\"title\":\"t\",\"content_text\":\"x\"}" }
            return
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[\(items.joined(separator: ","))]}"
        },
        HeavyFeed("a JSON text of escapes") {
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"content_text\":\"\(times("\\ud800\\u0000", 20_000 * $0))\"}]}"
        },
        HeavyFeed("an Atom entry of links") {
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>x</title>\(times("<link href=\"https://x.example/\"/>", 10_000 * $0))</entry></feed>"
        },
    ]

    private static let texts: [HeavyFeed] = [
        text("one word") { times("a", 500_000 * $0) },
        text("words") { times("word ", 100_000 * $0) },
        text("names") { times("The Arnolds and Van of The de Beauvoir Ltd. ", 2_000 * $0) },
        text("capitals") { times("THE UNITED NATIONS ", 5_000 * $0) },
        text("zalgo") { times("Z\(times("\u{334}\u{35D}\u{489}", 200))", 100 * $0) },
        text("a family of joiners") { times("\u{1F468}\u{200D}", 20_000 * $0) },
        text("Chinese") { times("日本経済新聞社", 20_000 * $0) },
        text("Korean particles") { times("서울에서는 대통령이 ", 5_000 * $0) },
        text("Thai") { times("อ่านข่าววันนี้", 10_000 * $0) },
        text("Arabic with all signs") { times("كِتَابٌ\u{2067}\u{202E} ", 5_000 * $0) },
        text("half-width kana") { times("ｶﾞﾊﾟ", 20_000 * $0) },
        text("letters of mathematics") { times("𝐁𝐫𝐞𝐚𝐤 ", 10_000 * $0) },
        text("flags") { times("\u{1F1E9}\u{1F1EA}", 20_000 * $0) },
        text("addresses") { times("https://example.org/a?b=c&amp;d ", 5_000 * $0) },
        text("hashtags") { weight in (0..<5_000 * weight).map { "#tag\($0) " }.joined() },
        text("control characters") { times("&#27;[2J&#155;&#7;", 5_000 * $0) },
        text("references") { times("&amp;amp;lt;", 20_000 * $0) },
        HeavyFeed("a title of a megabyte") { item(times("title ", 30_000 * $0), "") },
        HeavyFeed("a title of one letter with marks") { item("a" + times("\u{301}", 100_000 * $0), "") },
    ]

    private static let markup: [HeavyFeed] = [
        html("links in a paragraph") { "<p>" + times("<a href=\"http://h/1\">l</a> ", 5_000 * $0) },
        html("pictures in a paragraph") { "<p>" + times("<img src=\"http://h/1.png\" alt=\"a\">", 5_000 * $0) },
        html("spans") { "<p>" + times("<b>a</b>", 10_000 * $0) },
        html("elements in elements") { times("<div>", 20_000 * $0) },
        html("lists in lists") { times("<ul><li>", 5_000 * $0) },
        html("quotes in quotes") { times("<blockquote>", 5_000 * $0) },
        html("formatting that is never closed") { times("<b><i><a href=x><p>", 2_000 * $0) },
        html("a table of columns") { "<table><tr>" + times("<td>x", 3_000 * $0) },
        html("a table of rows") { "<table>" + times("<tr><td>x<td>y", 3_000 * $0) },
        html("tables in tables") { times("<table><tr><td>", 1_000 * $0) },
        html("spans of a million columns") { times("<table><tr><td colspan=1000000 rowspan=1000000>x", 50 * $0) },
        html("code") { "<pre>" + times("let x = 1\n", 20_000 * $0) },
        html("one line of code") { "<pre>" + times("x", 300_000 * $0) },
        html("attributes") { weight in "<p \((0..<5_000 * weight).map { "a\($0)=1" }.joined(separator: " "))>x" },
        html("breaks") { times("<br>", 50_000 * $0) },
        html("brackets") { times("<", 100_000 * $0) },
        html("end tags") { times("</p></b></table>", 10_000 * $0) },
        html("references that are none") { times("&aaaaaaaa", 20_000 * $0) },
        html("MathML and SVG") { times("<math><mi>x</mi></math><svg><g>", 3_000 * $0) },
        html("scripts") { times("<script>x</script><style>y</style>", 5_000 * $0) },
    ]
}
