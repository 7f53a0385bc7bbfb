import Basics
import Testing

struct BrokenWordTests {
    @Test(arguments: [
        ("https://example.org/a/lo\n  ng", "https://example.org/a/long"), ("one\r\ntwo", "onetwo"),
        ("\n one\n\n\ttwo \n three\n", "onetwothree"),
    ])
    func theBreaksGo(text: String, word: String) { #expect(BrokenWord.joined(text) == word) }

    @Test(arguments: ["", "\n", "one", "one two\nthree", "https://a.example/\nhttps://b.example/", "one\n"])
    func whatIsNoBrokenWordIsLeft(text: String) { #expect(BrokenWord.joined(text) == nil) }
}
