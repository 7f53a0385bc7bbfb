import Terminal
import Testing

@testable import Reader

@Suite("A line of text being typed")
struct LineEditorTests {
    /// Presses keys, and says the text with the cursor as a bar.
    private func line(_ keys: String, in start: LineEditor = LineEditor()) -> String {
        var editor = start
        for key in Self.keys(keys) { _ = editor.press(key) }
        return String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
    }

    static func keys(_ text: String) -> [Key] {
        var keys: [Key] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "<", let end = rest.firstIndex(of: ">") {
                if let key = Key(String(rest[rest.index(after: rest.startIndex)..<end])) { keys.append(key) }
                rest = rest[rest.index(after: end)...]
            } else {
                keys.append(.character(first))
                rest = rest.dropFirst()
            }
        }
        return keys
    }

    @Test(arguments: [
        ("kos", "kos|"), ("kos<Left><Left>x", "kx|os"), ("kos<^A>#", "#|kos"), ("kos<Home><End>!", "kos!|"),
        ("kos<^B><^B><^F>x", "kox|s"), ("kos<^E>o", "koso|"), ("kos<Left><Backspace>", "k|s"),
        ("kos<Home><Delete>", "|os"),
        ("kos<^A><^D><^D>", "|s"), ("<Backspace><Delete><Left><Right>", "|"), ("日本語<Left><Backspace>", "日|語"),
        ("one two<^W>", "one |"), ("one two  <^W>", "one |"), ("is:unread #kosovo<^W><^W>", "|"), ("<^W>", "|"),
        ("one two<Left><Left><^U>", "|wo"), ("one two<^U><^Y><^Y>", "one twoone two|"), ("one<^A><^K>", "|"),
        ("one two<^A><^K><^Y>", "one two|"), ("one-two<M-b>", "one-|two"), ("one-two<M-b><M-b>", "|one-two"),
        ("one two<^A><M-f>", "one| two"), ("one two<^A><M-d>", "| two"), ("one  <M-b><M-d><^Y><^Y>", "oneone|  "),
    ])
    func keysDoWhatTheyDoInAShell(keys: String, expected: String) {
        #expect(line(keys) == expected)
    }

    @Test func aPasteIsPutAtTheCursorOnOneLine() {
        var editor = LineEditor("ab")
        _ = editor.press(.left)
        #expect(editor.press(.paste("x\ny\u{1B}[31m\tz")) == .edited)
        #expect(editor.text == "ax y[31m zb")
        #expect(editor.textBeforeCursor == "ax y[31m z")
    }

    @Test func aHugePasteIsCut() {
        var editor = LineEditor()
        _ = editor.press(.paste(String(repeating: "x", count: 200_000)))
        #expect(editor.characters.count == LineEditor.limit)
        _ = editor.press(.character("y"))
        #expect(editor.characters.count == LineEditor.limit)
    }

    @Test func keysThatMeanNothingToALineAreLeftToOthers() {
        var editor = LineEditor("x")
        for key in [Key.enter, .escape, .tab, .function(1), .pageDown, .control("z"), .alt("x")] {
            #expect(editor.press(key) == .ignored)
        }
        #expect(editor.press(.left) == .moved)
        #expect(editor.press(.left) == .moved)
        #expect(editor.press(.delete) == .edited)
    }

    @Test func theLinesBeforeAreAnArrowAway() {
        let editor = LineEditor(history: ["first", "second"])
        #expect(line("<Up>", in: editor) == "second|")
        #expect(line("<Up><Up><Up>", in: editor) == "first|")
        #expect(line("new<Up><Up><Down><Down>", in: editor) == "new|")
        #expect(line("new<^P><^N><^N>", in: editor) == "new|")
        #expect(line("<Down>", in: editor) == "|")
        #expect(line("<Up>!<Down>", in: editor) == "|")
    }

    @Test func aLineIsRememberedOnceAsTheNewest() {
        var editor = LineEditor(history: ["a", "b"])
        editor.replace(with: "a")
        editor.remember()
        #expect(editor.history == ["b", "a"])
        editor.replace(with: "  ")
        editor.remember()
        #expect(editor.history == ["b", "a"])
        for number in 0..<200 {
            editor.replace(with: "\(number)")
            editor.remember()
        }
        #expect(editor.history.count == LineEditor.historyLimit)
        #expect(editor.history.last == "199")
    }

    @Test func anyKeysLeaveTheCursorInTheLine() {
        let names =
            [
                "a", "日", " ", "<Left>", "<Right>", "<^A>", "<^E>", "<^W>", "<^U>", "<^K>", "<^Y>", "<M-b>", "<M-f>",
                "<M-d>",
            ]
            + ["<Up>", "<Down>", "<Backspace>", "<Delete>"]
        var state: UInt64 = 17
        var editor = LineEditor(history: ["one two", "日本"])
        for _ in 0..<5_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for key in Self.keys(names[Int(state >> 33) % names.count]) { _ = editor.press(key) }
            #expect((0...editor.characters.count).contains(editor.cursor))
        }
    }
}

@Suite("Finding by typing")
struct FuzzyMatchTests {
    private func best(_ typed: String, _ candidates: [String]) -> [String] {
        candidates.compactMap { name in FuzzyMatch(typed, in: name).map { (name, $0.score) } }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }

    @Test(arguments: [
        ("kos", "Kosovo", [0, 1, 2]), ("mpr", "mark-page-read", [0, 5, 10]), ("ks", "KeirStarmer", [0, 4]),
        ("", "anything", []), ("read", "mark-page-read", [10, 11, 12, 13]), ("日", "今日本", [1]),
        ("ead", "read-ahead", [1, 2, 3]),
    ])
    func theTypedCharactersAreFoundWhereTheyCountMost(typed: String, candidate: String, positions: [Int]) {
        #expect(FuzzyMatch(typed, in: candidate)?.positions == positions)
    }

    @Test(arguments: [("xyz", "Kosovo"), ("koss", "Kosovo"), ("okos", "Kosovo"), ("K", "kosovo"), ("a", "")])
    func whatIsNotThereIsNotFound(typed: String, candidate: String) {
        #expect(FuzzyMatch(typed, in: candidate) == nil)
    }

    @Test func capitalsCountOnlyWhereTheyAreTyped() {
        #expect(FuzzyMatch("uk", in: "UK") != nil)
        #expect(FuzzyMatch("UK", in: "UK") != nil)
        #expect(FuzzyMatch("UK", in: "ukulele") == nil)
    }

    @Test func runsAndStartsOfWordsAndShortNamesComeFirst() {
        #expect(
            best("kos", ["Krakosia", "Kosovo", "KeirOfStarmer", "Kos"]) == [
                "Kos", "Kosovo", "KeirOfStarmer", "Krakosia",
            ])
        #expect(best("read", ["toggle-read", "reading-mode", "mark-page-read"]).first == "reading-mode")
    }

    /// Names of bytes alone are prepared in another way.
    @Test(arguments: ["KeirStarmer", "mark-page-read", "a1B2 c_d", "", "x", "iOS 18.2", "\t~A"])
    func plainNamesFitLikeOthers(name: String) {
        for typed in ["", "a", "ks", "mp", "1", "b2", "d", "os", "I"] {
            let plain = FuzzyMatch(typed, in: name)
            let other = FuzzyMatch(typed, in: name + "é")
            #expect(plain?.positions == other?.positions, "\(typed) in \(name)")
        }
    }

    @Test func longCandidatesAreMeasuredInTime() {
        let long = String(repeating: "a", count: 2_000)
        #expect(FuzzyMatch("aaab", in: long) == nil)
        #expect(FuzzyMatch(String(repeating: "a", count: 60), in: long) != nil)
    }
}

@Suite("Characters that are typed in pieces")
struct TypedPiecesTests {
    @Test(arguments: [
        (["e", "\u{301}"], 1), (["🇩", "🇪"], 1), (["👨", "\u{200D}", "👩", "\u{200D}", "👧"], 1), (["각"], 1),
        (["ᄀ", "ᅡ", "ᆨ"], 1), (["a", "\u{308}", "\u{323}"], 1), (["x", "y"], 2), (["❤", "\u{FE0F}"], 1),
    ])
    func theyAreOneCharacter(pieces: [String], count: Int) {
        var editor = LineEditor("ab")
        for piece in pieces { _ = editor.type(piece) }
        #expect(editor.characters.count == 2 + count)
        #expect(editor.cursor == 2 + count)
        _ = editor.perform(.characterLeft)
        _ = editor.type("X")
        #expect(
            editor.text == "ab" + pieces.prefix(count == 1 ? 0 : 1).joined() + "X"
                + pieces.suffix(count == 1 ? pieces.count : 1).joined())
    }

    @Test func aMarkBehindTheCursorJoinsWhatIsTypedBeforeIt() {
        var editor = LineEditor("\u{301}")
        _ = editor.perform(.lineStart)
        _ = editor.type("e")
        #expect(editor.characters.count == 1 && editor.cursor == 1)
    }

    @Test func aLineThatIsTooLongIsNotTakenInPart() {
        var reader = TestReader(columns: 100)
        reader.press("a")
        reader.press(.paste("https://a.example/" + String(repeating: "x", count: LineEditor.longLimit)))
        reader.press("<Enter>")
        #expect(reader.takeEffects() == [] && reader.state.prompt == nil)
        #expect(reader.state.message?.isError == true)
        // What fits is taken whole.
        reader.press("a")
        reader.press(.paste("https://a.example/" + String(repeating: "x", count: 3_000)))
        reader.press("<Enter>")
        #expect(reader.screen.contains("Add https://a.example/"))
    }

    @Test func altWithBackspaceCutsAWord() {
        var reader = TestReader()
        reader.press("/one two")
        reader.press(.alt("\u{7F}"))
        #expect(reader.state.prompt?.editor.text == "one ")
    }

    @Test(arguments: [120, 80, 50, 30])
    func theLineForAnAddressSaysWhatItIsFor(columns: Int) {
        var reader = TestReader(columns: columns, rows: 15)
        reader.press("ax")
        #expect(reader.footer.hasPrefix("Add"))
    }
}
