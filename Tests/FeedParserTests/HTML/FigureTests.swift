import News
import Testing

@testable import FeedParser

/// Figures: a picture with its caption, and whatever else pages put between their tags.
@Suite struct FigureTests {
    private let picture = "<img src=/p.jpg alt=Pier>"
    private let shown = "<https://example.org/p.jpg>"

    /// A figure that never ends took the article behind it away.
    @Test func textInAFigureStaysText() {
        #expect(outline("<figure>\(picture)<p>One.</p><p>Two.</p>") == "figure Pier \(shown)\np One.\np Two.")
        #expect(
            outline("<figure>\(picture)<figcaption>Cap</figcaption><p>One.</p><p>Two.</p>")
                == "figure Cap \(shown)\np One.\np Two.")
        #expect(
            outline("<figure><h3>Rain</h3>\(picture)<figcaption>Source: X</figcaption></figure>")
                == "h3 Rain\nfigure Source: X \(shown)")
        #expect(outline("<figure>\(picture)<br>Loose words</figure>") == "figure Pier \(shown)\np Loose words")
        #expect(
            outline("<figure><div>\(picture)<div>In a box</div></div></figure>") == "figure Pier \(shown)\np In a box")
        #expect(
            outline("<figure><figcaption>First</figcaption>\(picture)<p>After</p></figure>")
                == "figure First \(shown)\np After")
        #expect(outline("<figure><a href=/l>\(picture)</a> <small>A. Ro</small></figure>").hasSuffix("\np A. Ro"))
    }

    @Test func labelsOfPicturesAreNoText() {
        #expect(outline("<figure><h4>Photo</h4>\(picture)<figcaption>Cap</figcaption></figure>").hasPrefix("h4 Photo"))
        #expect(
            outline("<figure><span>Photo</span><div>\(picture)</div><figcaption>Cap</figcaption></figure>")
                == "figure Cap \(shown)")
    }

    @Test func aFigureWithoutPictureIsItsText() {
        #expect(
            outline("<figure><p>One</p><p>Two</p><figcaption>Cap</figcaption></figure>") == "p One\np Two\np /Cap/")
        #expect(outline("<figure><figcaption>Cap</figcaption><p>One</p></figure>") == "p /Cap/\np One")
        #expect(outline("<figure>A verse<br>of two</figure>") == "p A verse⏎of two")
        #expect(outline("<figure><div></div><figcaption>To come</figcaption></figure>") == "figure To come <>")
        #expect(
            outline("<figure><figure>inner<figcaption>c</figcaption></figure>outer</figure>")
                == "p inner\np /c/\np outer")
    }

    @Test(arguments: [
        "<figcaption>The pier</figcaption>", "<p class=wp-caption-text>The pier</p>",
        "<div class='image-caption'>The pier</div>", "<span class=caption>The pier</span>",
        "<small class=figure__caption>The pier</small>",
    ])
    func whatAClassCallsACaptionIsOne(caption: String) {
        #expect(outline("<figure>\(picture)\(caption)</figure>") == "figure The pier \(shown)")
        #expect(
            outline("<figure><a href=/l>\(picture)</a>\(caption)</figure>")
                == "figure The pier \(shown) -> https://example.org/l")
    }

    @Test func severalCaptionsAllStay() {
        #expect(
            outline("<figure>\(picture)<figcaption>One</figcaption><figcaption>Two</figcaption></figure>")
                == "figure One \(shown)\np /Two/")
        #expect(
            outline("<figure>\(picture)<img src=/q.jpg alt=Quay><figcaption>Both</figcaption></figure>")
                == "figure Pier \(shown)\nfigure Both <https://example.org/q.jpg>")
        #expect(
            outline("<figure><figcaption><img src=/i.jpg alt=I> Words</figcaption></figure>").contains(
                "<https://example.org/i.jpg>"))
    }

    /// Each caption of a gallery belongs to the picture of its own figure.
    @Test func galleriesKeepEachCaptionAtItsPicture() {
        func figure(_ name: String, _ caption: String) -> String {
            "<figure class=wp-block-image><img src=/\(name).jpg alt='Alt'><figcaption>\(caption)</figcaption></figure>"
        }
        let three = figure("1", "One") + figure("2", "Two") + figure("3", "Three")
        let lines = [("One", 1), ("Two", 2), ("Three", 3)].map { "figure \($0) <https://example.org/\($1).jpg>" }
        let all = lines.joined(separator: "\n")
        #expect(outline("<figure class=wp-block-gallery>\(three)</figure>") == all)
        #expect(outline("<figure>\(three)<figcaption>All</figcaption></figure>") == all + "\np /All/")
        #expect(outline("<figure><div>\(three)</div><figcaption>All</figcaption></figure>") == all + "\np /All/")
        let list = "<figure><ul><li>\(figure("1", "One"))</li><li>\(figure("2", "Two"))</li></ul></figure>"
        #expect(outline(list).contains("figure One <https://example.org/1.jpg>"))
        #expect(outline(list).contains("figure Two <https://example.org/2.jpg>"))
        // One that does not end holds those behind it.
        let open = "<figure>\(picture)<figcaption>Cap</figcaption><p>Text</p>\(figure("2", "Two"))"
        #expect(outline(open) == "figure Cap \(shown)\np Text\n\(lines[1])")
        // Pictures of the gallery's own have no caption of others.
        #expect(
            outline("<figure>\(picture)\(figure("2", "Two"))<figcaption>All</figcaption></figure>")
                == "figure Pier \(shown)\n\(lines[1])\np /All/")
    }

    @Test func pagesKeepTheTextOfFigures() throws {
        let text = (1...6).map { "<p>Sentence \($0) of the article says what the council has decided, and why so.</p>" }
        let page =
            "<html><body><article><h1>Pier</h1><figure><img src=/p.jpg alt=Pier>\(text.joined())</article></body></html>"
        let article = try #require(FullText.article(in: Array(page.utf8), address: "https://example.org/a"))
        for number in 1...6 { #expect(article.text.contains("Sentence \(number) ")) }
    }
}
