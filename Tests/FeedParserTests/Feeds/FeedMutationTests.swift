import Foundation
import News
import Testing

@testable import FeedParser

/// Feeds damaged at random, the same way in every run: nothing may crash, hang, or let a control character through.
/// Ten times as many in the long form (`TAGLINE_LONG=1`).
struct FeedMutationTests {
    private static let seeds: [String] = [
        rss(
            """
            <item><title>Žluťoučký <![CDATA[& <b>kůň</b>]]></title><link>https://news.example/a?b=1&amp;c=2</link>
            <description>&lt;p class="x"&gt;Text &amp;amp; more&lt;/p&gt;</description><guid isPermaLink="false">1</guid>
            <pubDate>Mon, 02 Jan 2006 15:04:05 -0700</pubDate><category>a</category>
            <media:group><media:content url="https://i.example/1.jpg" width="10"/></media:group></item>
            <item><title>日本語</title><enclosure url="/a.mp3" length="1" type="audio/mpeg"/></item>
            """),
        atom(
            """
            <entry xml:base="/x/"><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A<br/>b</div></title>
            <link href="1"/><updated>2026-01-02T03:04:05Z</updated><content type="html">&lt;a href="y"&gt;z&lt;/a&gt;</content>
            <author><name>Ann</name></author><category term="t"/></entry>
            """),
        #"{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"\ud83d\ude00 x","content_html":"<p>a</p>","tags":["a"],"date_published":"2019-10-12T07:20:50.52Z"},{"id":"2","url":"https://a.example/","attachments":[{"url":"b"}]}]}"#,
        "<opml><body><outline text='a &amp; b'><outline xmlUrl='https://a.example/?b&amp;c'/></outline></body></opml>",
        "https://a.example/ \"tag one\" \"~Title\"\nexec:x\n",
    ]

    /// Pieces of mark-up that change most where they land.
    private static let splices = [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<item>", "</item>", "<entry>", "</rss>",
        "</channel>",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!DOCTYPE html>", "&#0;", "&#xD800;", "&lt;", "\u{0}",
        "\u{1b}[2J",
        "xmlns='http://www.w3.org/1999/xhtml'", "{", "}", "[", "\\u", "\u{FEFF}", "\u{FFFE}", "type='xhtml'",
        "mode='base64'",
    ].map { Array($0.utf8) }

    @Test(arguments: 0..<5)
    func damageNeverHurts(seed: Int) {
        var random = Numbers(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
        let original = Array(Self.seeds[seed].utf8)
        let isLong = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1"
        for _ in 0..<(isLong ? 5_000 : 500) {
            var bytes = original
            for _ in 0...random.below(4) { mutate(&bytes, &random) }
            check(bytes, contentType: random.below(8) == 0 ? "text/xml; charset=big5" : nil)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout Numbers) {
        guard !bytes.isEmpty else { return }
        let place = random.below(bytes.count)
        switch random.below(7) {
        case 0: bytes.removeLast(bytes.count - place)
        case 1: bytes[place] = UInt8(random.below(256))
        case 2: bytes[place] ^= 1 << UInt8(random.below(8))
        case 3: bytes.insert(contentsOf: Self.splices[random.below(Self.splices.count)], at: place)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        case 5:
            let other = Array(Self.seeds[random.below(Self.seeds.count)].utf8)
            bytes.replaceSubrange(place..., with: other[random.below(other.count)...])
        default:
            let end = min(bytes.count, place + random.below(80))
            bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
        }
    }

    private func check(_ bytes: [UInt8], contentType: String?) {
        if let feed = try? FeedParser.parse(bytes, address: "https://x.example/", contentType: contentType) {
            for item in feed.items {
                guard let draft = ArticleDraft(item) else { continue }
                #expect(!draft.title.isEmpty)
                let shown = [draft.title, draft.content.text, draft.author ?? ""] + draft.publisherCategories
                #expect(
                    shown.allSatisfy { !$0.holdsControls }, "\(String(decoding: bytes, as: UTF8.self).debugDescription)"
                )
                if let url = draft.url { #expect(url.hasPrefix("http")) }
            }
            #expect(feed.problems.count <= FeedProblem.limit)
        }
        _ = try? OPML.subscriptions(in: bytes, name: "x")
        _ = try? NewsboatURLs.contents(of: bytes, name: "x")
        _ = NewsraftFeeds.contents(of: bytes)
        _ = SfeedConfiguration.contents(of: bytes)
        _ = ElfeedFeeds.contents(of: bytes)
    }
}

/// SplitMix64: the same numbers on every machine.
private struct Numbers {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) % UInt64(bound))
    }
}
