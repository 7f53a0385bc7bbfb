import Foundation
import Testing

@testable import FeedParser

/// How many times as large hostile inputs are as they need to be to go beyond every limit: ten times with `TAGLINE_LONG=1`,
/// so that what takes the square of it hangs.
let size = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1" ? 10 : 1

/// Pages that want to make the parser slow, or the tree deep or large.
@Suite struct HostileTreeTests {
    @Test(arguments: [
        "div", "table", "table><tr><td", "b><i", "a", "svg><g", "template", "ul><li", "font", "x", "button",
    ])
    func nestingHasALimit(tags: String) {
        let html = Array((String(repeating: "<\(tags)>", count: 2_000 * size) + "inside").utf8)
        for detail in [HTMLTree.Detail.readable, .everything] {
            let tree = HTMLTree(parsing: html, detail)
            let limit = detail == .readable ? HTMLTree.depthLimit : OpenElements.limit + 1
            #expect(brokenLinks(of: tree, depth: limit) == nil)
            #expect(tree.textContent(of: HTMLTree.root).hasSuffix("inside"))
            #expect(tree.nodes.count < 9_000 * size)
        }
    }

    /// What is beyond the limit stands side by side, and what follows its end tags is where it was.
    @Test func elementsBeyondTheLimitAreSiblings() {
        let html = String(repeating: "<div>", count: 600) + "a" + String(repeating: "</div>", count: 600) + "b"
        let tree = HTMLTree(parsing: Array(html.utf8), .everything)
        let elements = tree.nodes.indices.filter { !tree.isText($0) && tree.tag($0) == .div }
        #expect(elements.count == 600)
        let depths = elements.map { tree.ancestors($0).reduce(0) { count, _ in count + 1 } }
        #expect(depths.max() == OpenElements.limit)
        #expect(depths.count { $0 == OpenElements.limit } == 600 - OpenElements.limit + 3)
        let texts = tree.nodes.indices.filter { tree.isText($0) }
        #expect(texts.map { tree.text(of: $0) } == ["a", "b"])
        #expect(tree.parent(texts[1]) == tree.first(.body))
    }

    /// A page grows by what it opens again, in proportion to its own length.
    @Test(arguments: [
        (0..<10_000 * size).map { "<b id=\($0)>" }.joined() + "x",
        (0..<300).map { "<b id=\($0)>" }.joined() + String(repeating: "<p>x", count: 1_000 * size),
        (0..<3_000 * size).map { "<font color=\($0) id=\($0)><p>" }.joined() + "x",
        String(repeating: "<b><i><u><p></b></i></u>", count: 1_000 * size) + "x",
        String(repeating: "<a href=x><div>", count: 2_000 * size) + "x",
        (0..<60).map { "<b id=\($0)>" }.joined() + String(repeating: "<div>", count: 400)
            + String(repeating: "</b>", count: 2_000 * size) + "x",
    ])
    func formattingElementsDoNotMultiply(html: String) {
        let tree = HTMLTree(parsing: html)
        #expect(brokenLinks(of: tree, depth: HTMLTree.depthLimit) == nil)
        #expect(tree.nodes.count < html.utf8.count / 2 + 3_000)
        #expect(tree.textContent(of: HTMLTree.root).hasSuffix("x"))
    }

    @Test(arguments: [
        (String(repeating: "<", count: 100_000 * size), 4),
        (String(repeating: "&", count: 100_000 * size), 4),
        ("<!--" + String(repeating: "- ", count: 100_000 * size), 3),
        ("<p " + (0..<10_000 * size).map { "a\($0)=1 " }.joined() + ">x", 5),
        ("<p title=\"" + String(repeating: "x", count: 500_000 * size) + "\">x", 5),
        ("<p " + String(repeating: "x ", count: 250_000 * size) + ">x", 5),
        ("<p " + String(repeating: "x ", count: 250_000 * size), 3),
        ("<svg>" + String(repeating: "<![CDATA[x]]>", count: 10_000 * size), 5),
        (String(repeating: "<title>", count: 10_000 * size), 5),
        (String(repeating: "<html a=b><body class=c>", count: 5_000 * size) + "x", 4),
        (String(repeating: "<script><!--", count: 5_000 * size), 3),
    ])
    func largePiecesMakeSmallTrees(html: String, elements: Int) {
        let tree = HTMLTree(parsing: html)
        #expect(tree.nodes.count <= elements + 1)
        #expect(brokenLinks(of: tree, depth: HTMLTree.depthLimit) == nil)
    }

    @Test(arguments: ["x<tr>", "<b>x<tr>", "<div>x</div>", "<p>x<td>", "<select>x<tr>", "<svg>x</svg>"])
    func tablesGiveBackWhatTheyMayNotHold(piece: String) {
        let tree = HTMLTree(parsing: "<table>" + String(repeating: piece, count: 2_000 * size))
        #expect(brokenLinks(of: tree, depth: HTMLTree.depthLimit) == nil)
        #expect(tree.textContent(of: HTMLTree.root).count == 2_000 * size)
    }

    @Test(arguments: [
        "<i>", "</i>", "</q>", "</p>", "</li>", "</td>", "<li>", "<option>", "<select>", "<form>", "</form>", "<nobr>",
        "<applet>", "</applet>", "<ruby><rt>", "<h1>", "<frameset>", "<caption>", "<col>", "<math><mi>", "</br>",
        "<svg><title>", "<image>", "<button>", "<plaintext>", "<doctype>", "<!doctype html>", "\0", "\r", "]]>",
    ])
    func noTagIsTooManyTimesThere(tag: String) {
        for start in ["", "<table><tr><td>", "<svg>", "<template>", "<select>", "<b><i><u><a>", "<x><y><z>"] {
            let tree = HTMLTree(parsing: start + String(repeating: tag, count: 600 * size) + "</table>end")
            #expect(brokenLinks(of: tree, depth: HTMLTree.depthLimit) == nil)
        }
    }
}
