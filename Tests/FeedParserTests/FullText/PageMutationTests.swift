import Foundation
import News
import Testing

@testable import FeedParser

/// Pages damaged at random, the same way in every run: nothing may crash, hang, or let through what acts on a terminal
/// or leads to a program.
@Suite("Pages damaged at random")
struct PageMutationTests {
    private static let sentence =
        "The ferry from Long Quay leaves an hour later on Sundays, the harbour office says, and in <b>winter</b> not at all."

    private static let pages = [
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferries | Gazette</title><base href="/x/">
        <meta property="og:image" content="//i.example/a.jpg"><script type="application/ld+json">{"@type":"NewsArticle",
        "headline":"Ferries","author":[{"name":"Ada"}],"datePublished":"2026-03-01"}</script><style>p{}</style></head><body>
        <nav class="menu"><ul><li><a href="/">Home</a></li></ul></nav><div id="content" class="article-body"><h1>Ferries</h1>
        <p class="byline">By Ada Quay, 1 March 2026</p><p>\(sentence)</p><p>\(sentence) <a href="b">More</a></p>
        <figure><img data-src="p.jpg" alt="A &amp; B"><figcaption>A port</figcaption></figure><aside>Read more</aside>
        <blockquote cite="c"><p>\(sentence)</p></blockquote><p>\(sentence)</p></div><div class="comments">First!</div>
        <footer>&copy; 2026</footer></body></html>
        """,
        """
        <table><caption>Votes</caption><thead><tr><th colspan=2>Town<th>Votes</thead><tr><td rowspan="2">A<td>B<td>3<tr>
        <td>4</table><dl><dt>Term<dd>What it is</dl><ol start="3" type=i><li value=7>seven<ul><li>inner</ul><li>eight</ol>
        <pre>  code &lt;b&gt;
        more</pre><p>x<sup>2</sup> H<sub>2</sub>O <del>old</del> <q>quoted</q><br>verse<br/>verse</p><details open>
        <summary>More</summary>hidden</details><iframe src="https://www.youtube.com/embed/x"></iframe><ruby>漢<rt>kan</ruby>
        <math><mi>x</mi><annotation>x</annotation></math><video controls><source src="v.mp4"></video><hr><center>end</center>
        """,
        "Plain text\n\n* a list\n* of two\n\n> quoted\n\n    code\n\nhttps://example.org/a_b and **bold** &amp; <not a tag",
        "&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;&lt;p&gt;\(sentence)&lt;/p&gt;",
    ].map { Array($0.utf8) }

    /// Pieces of mark-up that change most where they land.
    private static let splices =
        [
            "<", ">", "</", "&", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "]]>", "<p>", "</p>", "<div>", "</div>",
            "<table>",
            "<tr>", "<td colspan=99999999>", "</table>", "<ul>", "<li>", "<pre>", "<script>", "</script>", "<style>",
            "<title>",
            "<svg>", "<template>", "<noscript>", "<iframe>", "<a href=javascript:alert(1)>",
            "<a href=' file:///etc/passwd'>",
            "<img src=data:image/png;base64,AAAA>", "<base href=javascript:>", "&#0;", "&#27;[2J", "&#x9b;", "&#xD800;",
            "&#x202e;", "\u{1B}]52;c;QQ==\u{7}", "\u{202E}", "\u{2066}", "\u{0}", "\u{FEFF}", "\u{FFFE}",
            "\u{301}\u{301}",
            "<meta charset=utf-16>", "<meta charset=iso-2022-jp>", "<select>", "<textarea>", "<plaintext>",
            "<frameset>", "{\"",
            "<h1>", "<b><i></b></i>", "<form>", "<br>", "<article class=comment>", "\u{2028}", "\r\n\r\n",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
        ]

    @Test(arguments: 0..<4)
    func damageNeverHurts(page: Int) {
        var random = SeededNumbers(state: UInt64(page) &* 0x9E37_79B9 &+ 4)
        for round in 0..<250 {
            var bytes = Self.pages[page]
            for _ in 0...random.below(5) { mutate(&bytes, &random) }
            check(
                bytes, contentType: random.below(8) == 0 ? "text/html; charset=shift_jis" : nil,
                "page \(page), \(round)")
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let place = random.below(bytes.count)
        switch random.below(8) {
        case 0: bytes.removeLast((bytes.count - place) / 2)
        case 1: bytes[place] = UInt8(random.below(256))
        case 2: bytes[place] ^= 1 << UInt8(random.below(8))
        case 3, 4: bytes.insert(contentsOf: Self.splices[random.below(Self.splices.count)], at: place)
        case 5: bytes.removeSubrange(place..<min(bytes.count, place + random.below(60)))
        case 6:
            let other = Self.pages[random.below(Self.pages.count)]
            bytes.replaceSubrange(place..., with: other[random.below(other.count)...])
        default:
            let end = min(bytes.count, place + random.below(80))
            let piece = Array(bytes[place..<end])
            let times = 1 + random.below(20)
            bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: random.below(bytes.count))
        }
    }

    private func check(_ bytes: [UInt8], contentType: String?, _ comment: Comment) {
        let blocks = HTMLBlocks.blocks(of: bytes, base: "https://x.example/a/b")
        let links = HTMLSafety.addresses(in: blocks)
        #expect(links.allSatisfy(HTMLSafety.isHarmless(address:)), comment)
        #expect(HTMLSafety.isHarmless(text: PlainText.text(of: blocks)), comment)
        switch FullText.read(bytes, address: "https://x.example/a/b", contentType: contentType) {
        case .obstacle: break
        case .article(let article):
            #expect(HTMLSafety.isHarmless(text: article.text), comment)
            #expect(HTMLSafety.isHarmless(text: [article.title, article.author].compactMap(\.self).joined()), comment)
            if let picture = article.picture { #expect(picture.hasPrefix("http"), comment) }
            // What is kept must read the same when it is opened.
            let again = HTMLBlocks.blocks(of: article.html, base: nil)
            #expect(HTMLSafety.addresses(in: again).allSatisfy(HTMLSafety.isHarmless(address:)), comment)
            #expect(!article.html.lowercased().contains("<script"), comment)
        }
    }
}

/// What may not come out of a page.
enum HTMLSafety {
    /// Whether an address is one that may be kept and shown; what may be opened is asked elsewhere.
    static func isHarmless(address: String) -> Bool {
        let scheme = address.prefix { $0 != ":" }
        return scheme.count > 1 && scheme.count < address.count && scheme == scheme.lowercased()
            && !["javascript", "vbscript", "data", "file", "blob", "about", "view-source"].contains(scheme)
            && !address.unicodeScalars.contains { $0.value <= 0x20 || (0x7F...0x9F).contains($0.value) }
    }

    /// Whether a text has nothing that acts on a terminal or turns the direction of what follows.
    static func isHarmless(text: String) -> Bool {
        !text.unicodeScalars.contains {
            $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
                || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
    }

    /// All addresses that blocks hold.
    static func addresses(in blocks: [TextBlock]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let spans), .heading(_, let spans): spans.compactMap(\.link)
            case .list(let items): items.flatMap { addresses(in: $0.blocks) }
            case .quote(let inner): addresses(in: inner)
            case .table(let table): table.rows.flatMap { $0.flatMap { $0.spans.compactMap(\.link) } }
            case .figure(let caption, let url, let link):
                caption.compactMap(\.link) + [url, link].compactMap(\.self)
            case .preformatted, .rule: []
            }
        }
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededNumbers {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) % UInt64(bound))
    }
}
