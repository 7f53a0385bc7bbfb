@testable import FeedParser
import News
import Testing

/// Code without the line numbers and buttons around it.
@Suite struct CodeTests {
    @Test(arguments: [
        "<pre><code><span class='ln'> 9</span>let a\n<span class='ln'>10</span>let b</code></pre>",
        "<pre><span class='line-number'>1</span>let a\n<span class='line-number'>2</span>let b</pre>",
        "<pre><span class='lineNumber'>1:</span>let a\n<span class='lineNumber'>2:</span>let b</pre>",
        "<pre><span class='react-syntax-highlighter-line-number'>1</span>let a\n<span class='linenumber'>2</span>let b</pre>",
        "<pre><code><span style='margin:0 .4em;user-select: none'>1</span>let a\n<span style='-webkit-user-select:none'>2</span>let b</code></pre>",
        "<table><tr><td><pre>7\n8\n</pre></td><td><pre>let a\nlet b</pre></td></tr></table>",
        "<pre><table><tr><td class=hljs-ln-numbers>1</td><td>let a</td></tr><tr><td class=hljs-ln-numbers>2</td><td>let b</td></tr></table></pre>",
        "<pre><button type=button>Copy</button>let a\nlet b</pre>",
        "<pre><div class='btn-clipboard'>Copy to clipboard</div>let a\nlet b</pre>",
        "<pre><span role=button>Copy</span>let a\nlet b<textarea>let a\nlet b</textarea></pre>",
        "<div><div class='copy-code-button'>Copy</div><pre>let a\nlet b</pre></div>",
        "<div><span class='copyBtn'>copy</span><pre>let a\nlet b</pre></div>",
    ])
    func numbersAndButtonsAreNoCode(html: String) { #expect(outline(html) == "pre\n| let a\n| let b") }

    @Test func numbersThatAreCodeStay() {
        #expect(outline("<pre>1\n2</pre>") == "pre\n| 1\n| 2")
        #expect(outline("<pre class='line-numbers'><code class=linenums>a 1\n2</code></pre>") == "pre\n| a 1\n| 2")
        #expect(outline("<pre><span class=ln>x</span> = <span class=mi>1</span></pre>") == "pre\n| x = 1")
        #expect(outline("<table><tr><td>404<td><code>Not Found</code></table>") == "table\n  404 ; `Not Found`")
        #expect(outline("<table><tr><td>1<td><pre>make</pre></table>") == "p 1\npre\n| make")
        #expect(
            outline("<p class=body-copy>All of the copy.</p><p class=copyright>Ours</p>")
                == "p All of the copy.\np Ours")
    }

    @Test func fullTextsAreKeptWithoutThem() {
        let words = String(
            repeating: "A sentence of an article about programs, with commas, that is long enough. ", count: 8)
        let page = """
            <article><h1>On code</h1><p>\(words)</p><pre><code><span class=lnt>1</span>let a
            <span class=lnt>2</span>let b</code><button>Copy</button></pre><p>\(words)</p></article>
            """
        let html = FullText.article(in: Array(page.utf8), address: nil)?.html ?? ""
        #expect(html.contains("<code>let a\nlet b</code>"))
    }
}
