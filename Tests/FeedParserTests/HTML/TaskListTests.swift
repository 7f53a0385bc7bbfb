@testable import FeedParser
import News
import Testing

/// Lists that count down, and lists of what is to be done.
@Suite struct TaskListTests {
    @Test func aReversedListCountsDown() {
        #expect(outline("<ol reversed><li>a<li>b<li>c<li>d</ol>") == "4. p a\n3. p b\n2. p c\n1. p d")
        #expect(outline("<ol reversed=reversed start=5><li>a<li>b</ol>") == "5. p a\n4. p b")
        #expect(outline("<ol reversed><li>a<li value=7>b<li>c</ol>") == "3. p a\n7. p b\n6. p c")
        #expect(outline("<ol reversed start=1><li>a<li>b<li>c</ol>") == "1. p a\n0. p b\n-1. p c")
        #expect(outline("<ol reversed type=a><li>a<li>b<ol><li>x</ol></ol>") == "b. p a\na. p b\n  1. p x")
        #expect(outline("<ol reversed start=-9223372036854775808><li>a<li>b</ol>").hasSuffix("p b"))
        #expect(outline("<ol start=' 8 '><li>a</ol><ol start=x><li>b</ol>") == "8. p a\n1. p b")
    }

    @Test(arguments: [
        "<li><input type=checkbox checked> Paint</li><li><input type=checkbox> Sand</li>",
        "<li><p><input type='CHECKBOX' checked disabled>Paint</p></li><li> <label><input type=checkbox disabled> Sand</label></li>",
        "<li class=task-list-item><span><input type=checkbox checked=''></span><span>Paint</span></li><li><div><input type=checkbox></div><div>Sand</div></li>",
    ])
    func tasksKeepTheirTicks(items: String) {
        #expect(outline("<ul>\(items)</ul>") == "☑ p Paint\n☐ p Sand")
        #expect(outline("<ol>\(items)</ol>") == "1. ☑ p Paint\n2. ☐ p Sand")
        let blocks = HTMLBlocks.blocks(of: "<ul>\(items)</ul>", base: nil)
        #expect(MarkdownText.text(of: blocks) == "- [x] Paint\n- [ ] Sand")
        #expect(PlainDocument.text(of: blocks) == "☑ Paint\n☐ Sand")
        #expect(HTMLBlocks.blocks(of: HTMLText.text(of: blocks), base: nil) == blocks)
    }

    @Test func otherBoxesAreNoTasks() {
        #expect(
            outline("<ul><li>One <input type=checkbox></li><li><input type=text>Two</li></ul>") == "• p One\n• p Two")
        #expect(outline("<form><input type=checkbox> I agree</form>") == "p I agree")
        #expect(outline("<ul><li><a href=/x>One</a><ul><li><input type=checkbox>Two</ul></ul>").hasSuffix("☐ p Two"))
        #expect(outline("<p><input type=checkbox disabled checked> Sails</p>") == "p ☑ Sails")
        #expect(outline("<table><tr><th>A<th>B<tr><td><input type=checkbox disabled><td>x</table>").contains("☐ ; x"))
        #expect(outline("<ul><li><input type=checkbox checked></li></ul>") == "")
    }

    @Test func tasksInMarkdownAreRead() {
        let blocks = MarkdownBlocks.blocks(of: "- [x] Paint\n- [ ] Sand\n- [link](https://a.example/)\n1. [X] Rig")
        #expect(MarkdownText.text(of: blocks).hasPrefix("- [x] Paint\n- [ ] Sand\n- [link](https://a.example/)"))
    }
}
