@testable import FeedParser
import News
import Testing

/// Frames: what plays, and whatever else pages show in one.
@Suite struct FrameTests {
    @Test(arguments: [
        ("https://www.youtube.com/embed/a-B_9", "https://www.youtube.com/watch?v=a-B_9"),
        ("https://www.youtube.com/embed/abc?rel=0&start=125", "https://www.youtube.com/watch?v=abc&t=125s"),
        ("https://www.youtube-nocookie.com/embed/abc?t=1m5s", "https://www.youtube.com/watch?v=abc&t=1m5s"),
        ("https://www.youtube.com/embed/abc?start=0", "https://www.youtube.com/watch?v=abc"),
        ("https://www.youtube.com/embed/abc?list=PLq", "https://www.youtube.com/watch?v=abc&list=PLq"),
        ("https://youtube.com/v/abc&hl=en&fs=1", "https://www.youtube.com/watch?v=abc"),
        ("https://www.youtube.com/embed/videoseries?si=x&list=PLq", "https://www.youtube.com/playlist?list=PLq"),
        ("https://www.youtube.com/embed?listType=playlist&list=UUq", "https://www.youtube.com/playlist?list=UUq"),
        (
            "https://www.youtube.com/embed?listType=user_uploads&list=harbour",
            "https://www.youtube.com/user/harbour/videos"
        ),
        ("https://www.youtube.com/embed/live_stream?channel=UCq", "https://www.youtube.com/channel/UCq/live"),
        ("https://player.vimeo.com/video/77?dnt=1&h=0a1b", "https://vimeo.com/77/0a1b"),
        ("https://player.vimeo.com/video/77#t=90", "https://vimeo.com/77#t=90s"),
        ("https://vimeo.com/event/5/embed", "https://vimeo.com/event/5"),
        ("https://www.dailymotion.com/embed/playlist/x7", "https://www.dailymotion.com/playlist/x7"),
        ("https://geo.dailymotion.com/player/xa.html?video=x8", "https://www.dailymotion.com/video/x8"),
        ("https://player.twitch.tv/?video=v55&time=1h&parent=a.b", "https://www.twitch.tv/videos/55?t=1h"),
        ("https://player.twitch.tv/?channel=harbour", "https://www.twitch.tv/harbour"),
        ("https://clips.twitch.tv/embed?clip=Odd-Duck", "https://clips.twitch.tv/Odd-Duck"),
        ("https://tube.example/videos/embed/9f?x=1", "https://tube.example/videos/watch/9f?x=1"),
        ("https://archive.org/embed/tape", "https://archive.org/details/tape"),
        ("https://vk.com/video_ext.php?oid=-3&id=9&hash=1", "https://vk.com/video-3_9"),
        (
            "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.example%2Fv&show_text=0",
            "https://fb.example/v"
        ),
    ])
    func aPlayerLeadsToThePageOfWhatItPlays(frame: String, page: String) {
        #expect(outline("<iframe src='\(frame)' title=Film></iframe>") == "p Video: [Film](\(page))")
    }

    @Test(arguments: [
        "https://www.youtube.com/embed/", "https://www.youtube.com/embed/videoseries",
        "https://www.youtube.com/embed/a%20b",
        "https://www.youtube.com/embed/live_stream", "https://player.vimeo.com/video/",
        "https://player.twitch.tv/?video=",
    ])
    func aPlayerThatSaysNothingLeadsToItself(frame: String) {
        #expect(outline("<iframe src='\(frame)' title=Film></iframe>") == "p Video: [Film](\(frame))")
    }

    @Test(arguments: [
        ("https://charts.example/1", "https://charts.example/1"),
        (
            "https://www.google.com/maps/embed?pb=!1m18!1d24!2d13.5!3d52.25!2m3!2sPier",
            "https://www.google.com/maps?q=52.25,13.5"
        ),
        ("https://maps.google.com/maps?q=Pier+7&output=embed", "https://maps.google.com/maps?q=Pier+7&output=embed"),
        ("https://www.google.com/maps/embed/v1/place?key=k&q=Pier%207", "https://www.google.com/maps?q=Pier%207"),
        ("https://www.instagram.com/p/Cx/embed/captioned/", "https://www.instagram.com/p/Cx/"),
        ("https://platform.twitter.com/embed/Tweet.html?dnt=1&id=20", "https://twitter.com/i/status/20"),
        ("https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Ffb.example%2Fp", "https://fb.example/p"),
    ])
    func otherFramesAreLinksWithTheirTitle(frame: String, page: String) {
        let size = "width=600 height=400"
        #expect(
            outline("<p>a</p><iframe \(size) src='\(frame)' title=' Boats\nby year'></iframe>")
                == "p a\np Embedded: [Boats by year](\(page))")
        #expect(outline("<iframe src='\(frame)'></iframe>").hasPrefix("p Embedded: ["))
        #expect(
            outline("<iframe src='about:blank' data-src='\(frame)' aria-label=B></iframe>")
                == "p Embedded: [B](\(page))")
        // Frames as wide as their column have no width of their own.
        #expect(outline("<iframe style='width: 0; min-width: 100%' height=439 src='\(frame)'></iframe>") != "")
    }

    @Test func documentsAndDrawingsAreShownAsWhatTheyAre() {
        let document = "p Document: [example.org](https://example.org/a.pdf)"
        #expect(outline("<embed src=/a.pdf>") == document)
        #expect(outline("<object data=/a.pdf type=application/pdf></object>") == document)
        #expect(
            outline("<object data=/a.pdf><p>Read <a href=/a.pdf>it</a></p></object>")
                == "p Read [it](https://example.org/a.pdf)")
        #expect(
            outline("<object data=/a.pdf><p>It cannot be shown.</p></object>") == "p It cannot be shown.\n" + document)
        #expect(outline("<object data=/a.svg title=Plan></object>") == "figure Plan <https://example.org/a.svg>")
        #expect(
            outline("<object data=/a.svg><img src=/a.png alt=Plan></object>")
                == "figure Plan <https://example.org/a.png>")
    }

    @Test func aFrameThatBringsItsPageIsThatPage() {
        #expect(
            outline("<iframe srcdoc='&lt;p&gt;In &lt;b&gt;it&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;'></iframe>")
                == "p In *it*")
        #expect(outline("<iframe srcdoc='<iframe srcdoc=\"x\"></iframe>y'></iframe>") == "p y")
        #expect(
            outline("<iframe src='https://www.youtube.com/embed/abc' srcdoc='<a href=x>play</a>'></iframe>").hasPrefix(
                "p Video"))
        let deep =
            String(repeating: "<div>", count: 300)
            + "<iframe srcdoc='\(String(repeating: "<div>", count: 300))x'></iframe>"
        #expect(outline(deep + "<p>y") == "p y")
    }

    @Test(arguments: [
        "width=1 height=1", "height=0 width=0", "style='width:1px;height:1px'", "style='display:none'", "hidden",
        "width=0",
    ])
    func aFrameThatNobodySeesIsNone(attributes: String) {
        #expect(outline("<iframe src='https://count.example/x' \(attributes) title=T></iframe>") == "")
    }

    @Test(arguments: [
        "https://ads.news.example/slot", "https://googleads.g.doubleclick.net/x",
        "https://www.googletagmanager.com/ns.html",
        "https://www.facebook.com/plugins/like.php?href=x", "https://platform.twitter.com/widgets/follow_button.html",
        "https://www.google.com/recaptcha/api2/anchor", "https://rcm-na.amazon-adsystem.com/e/cm", "/old.swf",
        "javascript:x", "about:blank", "data:text/html,x", "",
    ])
    func whatBelongsToNoArticleIsNotShown(frame: String) {
        #expect(outline("<p>a</p><iframe src='\(frame)' title=T></iframe>") == "p a")
    }

    @Test func anArticleThatIsQuotedIsNotShownTwice() {
        let quote = "<blockquote class=wp-embedded-content><a href=/o>Other</a></blockquote>"
        let frame = "<iframe class=wp-embedded-content src='https://o.example/o/embed/' title=Other></iframe>"
        #expect(outline(quote + "<p>" + frame + "</p>") == "quote\n  p [Other](https://example.org/o)")
        #expect(outline(frame) == "p Embedded: [Other](https://o.example/o/embed/)")
    }

    @Test func pagesKeepFramesThatSayWhatTheyShow() throws {
        let text = (1...6).map { "<p>Sentence \($0) of the article says what the council has decided, and why so.</p>" }
        let frames =
            "<iframe src='https://charts.example/1' title='Boats by year'></iframe><iframe src='https://x.example/slot'></iframe>"
        let page = "<html><body><article><h1>Pier</h1>\(text.joined())\(frames)\(text.joined())</article></body></html>"
        let article = try #require(FullText.article(in: Array(page.utf8), address: "https://example.org/a"))
        #expect(outline(article.html).contains("p Embedded: [Boats by year](https://charts.example/1)"))
        #expect(!article.html.contains("slot"))
    }
}
