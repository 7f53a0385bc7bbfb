@testable import FeedParser
import News
import Testing

/// Formulas in MathML as text.
@Suite struct MathTextTests {
    private func line(_ formula: String) -> String { outline("<p><math>\(formula)</math></p>") }

    @Test(arguments: [
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c"),
        ("<mn>2</mn><mfrac><mn>1</mn><mn>4</mn></mfrac>", "2 1/4"),
        ("<mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>", "(n choose k)"),
        ("<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn>", "x² + 1"),
        ("<msup><mrow><mi>a</mi><mo>-</mo><mi>b</mi></mrow><mn>3</mn></msup>", "(a - b)³"),
        ("<msup><mi>e</mi><mrow><mo>-</mo><mi>λ</mi><mi>t</mi></mrow></msup>", "e^(-λt)"),
        ("<msup><mfrac><mn>2</mn><mn>3</mn></mfrac><mi>n</mi></msup>", "(2/3)ⁿ"),
        ("<msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo>", "f′(x)"),
        ("<msub><mi>v</mi><mtext>start</mtext></msub>", "v_start"),
        ("<msub><mi>a</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub>", "a_(i,j)"),
        ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x₁²"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x + 1)"),
        ("<mroot><mn>8</mn><mn>3</mn></mroot>", "∛8"),
        ("<mroot><mi>x</mi><mi>n</mi></mroot>", "ⁿ√x"),
        (
            "<munderover><mo>∏</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>N</mi></munderover><mi>k</mi>",
            "∏ₖ₌₁ᴺ k"
        ),
        ("<munder><mo>lim</mo><mrow><mi>h</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>g</mi>", "lim_(h→0) g"),
        ("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi><mo>≤</mo><mn>1</mn>", "sin x ≤ 1"),
        ("<mover><mi>y</mi><mo>^</mo></mover>", "y\u{302}"),
        ("<mover accent='true'><mi>F</mi><mo>→</mo></mover>", "F\u{20D7}"),
        ("<mmultiscripts><mi>U</mi><mprescripts/><mn>92</mn><mn>238</mn></mmultiscripts>", "²³⁸₉₂U"),
        ("<mfenced><mi>x</mi><mi>y</mi></mfenced>", "(x, y)"),
        ("<mo>-</mo><mn>3</mn><mo>&lt;</mo><mi>x</mi>", "-3 < x"),
        (
            "<mo>[</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd>"
                + "<mtd><mn>1</mn></mtd></mtr></mtable><mo>]</mo>",
            "[1, 0; 0, 1]"
        ),
    ])
    func aFormulaKeepsWhatMakesItOne(formula: String, text: String) { #expect(line(formula) == "p " + text) }

    @Test func whatIsSaidTwiceIsReadOnce() {
        let twice = """
            <semantics><mrow><msup><mi>r</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">r^2\
            </annotation><annotation-xml><ci>r</ci></annotation-xml></semantics>
            """
        #expect(line(twice) == "p r²")
        #expect(
            outline(
                """
                <p>So <span class=katex><span class=katex-mathml><math>\(twice)</math></span><span class=katex-html \
                aria-hidden=true>r2</span></span>.</p>
                """) == "p So r².")
        #expect(
            outline(
                """
                <p>So <span class=MathJax><nobr aria-hidden=true>r2</nobr><span class=MJX_Assistive_MathML><math>\
                \(twice)</math></span></span>.</p>
                """) == "p So r².")
        #expect(
            outline(
                """
                <p>So <span class=mwe-math-element><span class="mwe-math-mathml-inline" style="display: none"><math>\
                \(twice)</math></span><img class=mwe-math-fallback-image-inline src=//w.example/1.svg alt="r^2"></span>.</p>
                """) == "p So r².")
    }

    @Test func whereNothingIsShownTheFormulaIsToldInWords() {
        #expect(outline("<p><math alttext='E = mc^2'></math></p>") == "p E = mc^2")
        #expect(
            line("<semantics><annotation encoding='application/x-tex'>\\pi r^2</annotation></semantics>")
                == "p \\pi r^2")
    }

    @Test func aDisplayedFormulaStandsForItself() {
        #expect(
            outline("<p>Then<math display=block><mi>a</mi><mo>=</mo><mi>b</mi></math>holds.</p>")
                == "p Then\np a = b\np holds.")
        let rows = "<mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mn>1</mn></mtd></mtr>"
        #expect(outline("<math display=block><mtable>\(rows)\(rows)</mtable></math>") == "p a = 1⏎a = 1")
    }

    @Test func whatIsNoFormulaDoesNoHarm() {
        for name in ["mfrac", "msup", "msub", "msubsup", "munderover", "mroot", "mmultiscripts", "mtable", "semantics"]
        {
            #expect(line("<\(name)></\(name)>x") == "p x")
            #expect(line("<\(name)><mi>y</mi></\(name)>") == (name == "mroot" ? "p √y" : "p y"))
            let deep = String(repeating: "<\(name)><mi>a</mi>", count: 3_000)
            #expect(line(deep).contains("a"))
        }
        #expect(line("<mfrac><mn>1") == "p 1")
    }
}
