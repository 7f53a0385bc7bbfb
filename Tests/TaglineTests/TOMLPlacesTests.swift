import Testing

@testable import tagline

@Suite("Places in a TOML text")
struct TOMLPlacesTests {
    private static let text = """
        # theme = "not here"
        a.b . "c d" = 1
        text = \"""
        theme = "nor here"
        [table]
        \"""
        literal = '''
        [[feed]]
        '''
          theme = "dark"   # here

        list = [
          "one", # a comment, with ] in it
          ["two", 3],
          { x = 4, y = [5] },
        ]
        inline = { first = 1, "second" = { third = "}" } }
        [table]
        key = "a \\" # b"
        other = 1979-05-27T07:32:00Z
        [[feed]]
        name = 1
          [feed.inner]
          deep = 2
          [[feed.more]]
          x = 1
          [[feed.more]]
          x = 2
        [[feed]]
        name = 3
        [feed.inner]
        deep = 4
        """

    @Test(
        arguments: [
            (["theme"], 10, 3), (["a", "b", "c d"], 2, 1), (["a", "b"], 2, 1), (["text"], 3, 1), (["literal"], 7, 1),
            (["list"], 12, 1), (["list", 0], 13, 3), (["list", 1], 14, 3), (["list", 1, 1], 14, 11),
            (["list", 2, "x"], 15, 5), (["list", 2, "y", 0], 15, 17), (["inline", "first"], 17, 12),
            (["inline", "second", "third"], 17, 36), (["table"], 18, 1), (["table", "key"], 19, 1),
            (["table", "other"], 20, 1), (["feed", 0], 21, 1), (["feed", 0, "name"], 22, 1),
            (["feed", 0, "inner", "deep"], 24, 3), (["feed", 0, "more", 0, "x"], 26, 3),
            (["feed", 0, "more", 1, "x"], 28, 3), (["feed", 1, "name"], 30, 1), (["feed", 1, "inner", "deep"], 32, 1),
            // What is missing is missing from what is there.
            (["feed", 1, "address"], 29, 1), (["nowhere"], 1, 1), (["list", 7], 12, 1),
        ] as [([TOMLStep], Int, Int)])
    func aPathLeadsToAPlace(path: [TOMLStep], line: Int, column: Int) {
        #expect(TOMLPlaces(Self.text)[path] == TOMLPlaces.Place(line: line, column: column))
    }

    @Test(arguments: [
        "", "=", "[", "[[", "]", "a = [", "a = {", "a = \"", "a = \"\"\"", "a = '''x", "a = \"\\", "a = \"\\u12", "a.",
        "a = [[[[", "a = {b = {", "a = [,,,]", "a = {,}", "\u{FEFF}a = 1", "a = }", "= = =", "[a.[b]]", "a = [}", "\0",
        String(repeating: "a = [", count: 2_000), String(repeating: "[", count: 10_000),
        "a = " + String(repeating: "[", count: 10_000), "a = " + String(repeating: "{a=", count: 10_000),
    ])
    func whatIsBrokenEndsSomewhere(text: String) {
        #expect(TOMLPlaces(text)[["nowhere"]].line == 1)
    }

    @Test func everyBeginningOfATextCanBeRead() {
        for count in 0..<Self.text.count { _ = TOMLPlaces(String(Self.text.prefix(count))) }
    }
}
