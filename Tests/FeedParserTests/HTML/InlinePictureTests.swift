@testable import FeedParser
import News
import Testing

/// Pictures that are words of a sentence, decoration, or figures.
@Suite struct InlinePictureTests {
    @Test(arguments: [
        "<img src=/f.png alt=Norway width=16 height=11>", "<img src=/f.png alt=Norway height=20>",
        "<img src=/f.svg alt=Norway style='width:1.5em'>", "<img src=/f.png alt=Norway class=flagicon width=23>",
        "<img src=/f.png alt=Norway style='height: 0.9em; vertical-align: baseline'>",
        "<img src=/f.svg alt=Norway style='vertical-align: -0.3ex'>",
        "<img src=/f.gif alt=Norway width=32px height=32px>",
        "<span><a><img src=/f.png alt=Norway class='icon icon-flag'></a></span>",
    ])
    func aSmallPictureIsAWord(picture: String) {
        #expect(outline("<p>Oak of \(picture) won.</p>") == "p Oak of Norway won.")
    }

    @Test(arguments: [
        "<img src=/d.png alt='' width=12 height=12>", "<img src=/d.png width=16 height=16>",
        "<img src=/d.png alt=''>", "<img src=/d.gif alt='' style='height:1em'>",
        "<img src=/line.gif alt='' width=400 height=3>", "<img src=/d.png alt='icon_arrow.png' width=16 height=16>",
    ])
    func decorationIsNothing(picture: String) {
        #expect(outline("<p>Larch \(picture) wood is light.</p>") == "p Larch wood is light.")
    }

    @Test(arguments: ["x_i", "$a^2$", "\\frac{1}{2}", "π", "E=mc^2", "k_B"])
    func aFormulaThatIsAPictureIsItsText(formula: String) {
        #expect(outline("<p>Let <img src=/1.svg alt='\(formula)'> be so.</p>") == "p Let \(formula) be so.")
        #expect(
            outline("<p>Let <img class=tex src=/1.png width=300 height=90 alt='\(formula)'> be.</p>")
                == "p Let \(formula) be.")
    }

    @Test func figuresStayFigures() {
        #expect(
            outline("<p>Look: <img src=/pier.jpg alt='The pier' width=900 height=600></p>")
                == "p Look:\nfigure The pier <https://example.org/pier.jpg>")
        #expect(
            outline("<p>One.</p><img src=/pier.jpg alt=''><p>Two.</p>")
                == "p One.\nfigure  <https://example.org/pier.jpg>\np Two.")
        #expect(
            outline("<p>The pier <img src=/pier.jpg alt='' > was long</p>").contains(
                "figure  <https://example.org/pier.jpg>"))
        #expect(
            outline("<p><img class='aligncenter text-center' src=/p.jpg alt='The pier'></p>")
                == "figure The pier <https://example.org/p.jpg>")
        #expect(
            outline("<figure><img src=/p.png width=40 height=40 alt=Seal></figure>")
                == "figure Seal <https://example.org/p.png>")
        #expect(
            outline("<p><img src=/a.jpg alt='IMG_2041' width=600></p>") == "figure  <https://example.org/a.jpg>")
    }

    /// Such attributes say a picture's shape and not its size.
    @Test(arguments: [
        "width=4 height=3 style='width:100%;height:auto'", "width=16 height=9 style='width: 100vw'",
        "width=8 height=5 style='min-width:100%'", "width=3 height=4 style='width:0;min-width:100%'",
        "style='width:50% !important' width=16 height=16",
    ])
    func aPictureAsWideAsItsBoxIsAFigure(size: String) {
        #expect(
            outline("<p>The</p><img src=/pier.jpg alt=Pier \(size)>").hasSuffix(
                "figure Pier <https://example.org/pier.jpg>"))
    }

    @Test func sizesThatAreNoneDoNoHarm() {
        for size in ["-1", "1e400", "NaN", "", "em", "99999999999999999999999", "50%", "auto", "calc(1em + 2px)"] {
            let html = "<p>a <img src=/i.jpg alt='A map' width='\(size)' style='height:\(size)'> b</p>"
            #expect(outline(html).hasPrefix("p a"))
        }
        let many = String(repeating: "<img src=i.svg alt=''>", count: 20_000)
        #expect(outline("<p>a \(many)") != "")
    }
}
