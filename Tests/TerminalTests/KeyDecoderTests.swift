import Testing

@testable import Terminal

@Suite("Keys out of what the terminal sends")
struct KeyDecoderTests {
    private var decoder = KeyDecoder()

    private mutating func keys(_ text: String) -> [Key] {
        decoder.keys(text.unicodeScalars.map { .scalar($0.value) })
    }

    @Test mutating func charactersAreKeysInAnyScript() {
        #expect(keys("jJé日😀") == [.character("j"), .character("J"), .character("é"), .character("日"), .character("😀")])
    }

    @Test mutating func controlCharactersAreTheirKeys() {
        #expect(
            keys("\u{6}\t\r\n\u{8}\u{7F}\u{3}") == [
                .control("f"), .tab, .enter, .enter, .backspace, .backspace, .control("c"),
            ])
        #expect(keys("\u{0}\u{1C}\u{1F}\u{85}\u{9B}") == [])
    }

    @Test mutating func aLoneEscapeIsKnownWhenNothingFollows() {
        #expect(keys("\u{1B}") == [])
        #expect(decoder.patience != nil)
        #expect(decoder.flush() == [.escape])
        #expect(decoder.patience == nil)
        #expect(decoder.flush() == [])
    }

    @Test mutating func escapeBeforeACharacterIsAlt() {
        #expect(keys("\u{1B}x") == [.alt("x")])
        #expect(keys("\u{1B}\r") == [.escape, .enter])
        #expect(keys("\u{1B}\u{1B}") == [.escape])
        #expect(decoder.flush() == [.escape])
    }

    @Test(arguments: [
        ("[A", Key.up), ("OA", .up), ("[B", .down), ("[C", .right), ("OD", .left), ("[H", .home), ("[1~", .home),
        ("[7~", .home), ("[F", .end), ("OF", .end), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown),
        ("[Z", .backTab),
        ("[2~", .insert), ("[3~", .delete), ("OP", .function(1)), ("[11~", .function(1)), ("[[A", .function(1)),
        ("[[E", .function(5)), ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)),
        ("[24~", .function(12)), ("OM", .enter), ("[1;1A", .up),
    ])
    mutating func keysThatTheTerminalsDescriptionLacksAreKnown(sequence: String, key: Key) {
        #expect(keys("\u{1B}" + sequence) == [key])
        // However the line cuts them.
        for cut in 0...sequence.count {
            let start = keys("\u{1B}" + sequence.prefix(cut))
            let end = keys(String(sequence.dropFirst(cut)))
            #expect(start + end == [key], "cut after \(cut)")
        }
    }

    /// `A` marks a page read: a sequence's letters must never be taken for commands.
    @Test(arguments: [
        "[1;5A", "[200A", "[?25h", "[>0;276;0c", "[<0;10;5M", "[M !!", "[32;5u", "[27;2;13~", "[I", "[O", "[8;24;80t",
        "]11;rgb:0000/0000/0000\u{7}", "]52;c;QQ==\u{1B}\\", "P>|tmux 3.3a\u{1B}\\", "P1$r0m\u{1B}\\",
        "_Gi=1;OK\u{1B}\\",
        "[[Q", "Ox",
    ])
    mutating func unknownSequencesAreSwallowedWhole(sequence: String) {
        #expect(keys("\u{1B}" + sequence + "j") == [.character("j")])
        for cut in 1...sequence.count {
            let start = keys("\u{1B}" + sequence.prefix(cut))
            // A letter after ] or P is Alt when nothing says that it begins a string.
            guard start.isEmpty else { continue }
            #expect(keys(sequence.dropFirst(cut) + "j") == [.character("j")], "cut after \(cut)")
        }
    }

    @Test mutating func aSequenceWhoseRestComesLateIsStillOne() {
        #expect(keys("\u{1B}") == [])
        #expect(decoder.flush() == [.escape])
        #expect(keys("[A") == [.up])
        // Only right after the Escape: later these are keys.
        #expect(keys("[A") == [.character("["), .character("A")])
    }

    @Test mutating func keysTypedAfterEscapeAreKeys() {
        _ = keys("\u{1B}")
        #expect(decoder.flush() == [.escape])
        #expect(keys("[") == [.character("[")])
        #expect(keys("A") == [.character("A")])
    }

    @Test mutating func aCutSequenceThatNeverGoesOnIsForgotten() {
        #expect(keys("\u{1B}[1;") == [])
        #expect(decoder.flush() == [])
        #expect(keys("j") == [.character("j")])
        #expect(keys("\u{1B}[") == [])
        #expect(decoder.flush() == [.alt("[")])
    }

    @Test mutating func aBrokenSequenceGivesWayToTheNext() {
        #expect(keys("\u{1B}[12\u{1B}[B") == [.down])
        #expect(keys("\u{1B}[12日") == [.character("日")])
    }

    @Test mutating func functionKeysOfNcursesAreKeys() {
        let codes: [(Int32, Key?)] = [
            (0o403, .up), (0o402, .down), (0o410 + 3, .function(3)), (0o632, nil), (0o631, nil),
        ]
        for (code, key) in codes { #expect(decoder.keys([.functionKey(code)]) == (key.map { [$0] } ?? [])) }
        #expect(decoder.keys([.scalar(27), .functionKey(0o403)]) == [.escape, .up])
    }

    @Test mutating func aPasteIsOneKeyWithoutControlCharacters() {
        #expect(
            keys("j\u{1B}[200~#kosovo\n\u{7}x\u{1B}[201~k") == [
                .character("j"), .paste("#kosovo  x"), .character("k"),
            ])
        #expect(decoder.patience == nil)
    }

    @Test mutating func aPasteMayComeInAnyNumberOfReads() {
        let text = "\u{1B}[200~A\u{1B}[Bq\u{1B}[201~"
        for cut in 0...text.count {
            let start = keys(String(text.prefix(cut)))
            #expect(start + keys(String(text.dropFirst(cut))) == [.paste("A [Bq")], "cut after \(cut)")
        }
        var all: [Key] = []
        for character in text { all += keys(String(character)) }
        #expect(all == [.paste("A [Bq")])
    }

    @Test mutating func nothingInAPasteIsACommand() {
        _ = keys("\u{1B}[200~A")
        #expect(decoder.keys([.functionKey(0o403), .scalar(0x51)]) == [])
        #expect(keys("\u{1B}[201~") == [.paste("AQ")])
    }

    @Test mutating func aPasteWithoutEndEndsWithTime() {
        #expect(keys("\u{1B}[200~half a text") == [])
        #expect(decoder.patience == .seconds(2))
        #expect(decoder.flush() == [.paste("half a text")])
        #expect(keys("j") == [.character("j")])
    }

    @Test mutating func aHugePasteIsCut() {
        let pasted = keys("\u{1B}[200~" + String(repeating: "x", count: 300_000) + "\u{1B}[201~j")
        #expect(pasted == [.paste(String(repeating: "x", count: KeyDecoder.longestPaste)), .character("j")])
    }

    @Test mutating func anyBytesAreSurvivedAndEndInKeysAgain() {
        var texts = HostileText(seed: 6)
        let pieces = [
            "\u{1B}", "[", "O", "]", "P", "2", "0", "1", "~", ";", "\u{7}", "\\", "A", "\u{1B}[200~", "日", "\u{9B}",
        ]
        for _ in 0..<2_000 {
            let text = (0..<texts.number(below: 12)).map { _ in pieces[texts.number(below: pieces.count)] }.joined()
            _ = keys(text)
            _ = decoder.flush()
            _ = decoder.flush()
            #expect(decoder.patience == nil)
        }
        #expect(keys("q") == [.character("q")])
    }
}

@Suite("Names of keys")
struct KeyNameTests {
    @Test(arguments: [
        Key.character("j"), .character("J"), .character("#"), .character("^"), .character("F"), .character("日"),
        .character(" "), .control("f"), .alt("x"), .alt("X"), .function(1), .function(12), .up, .down, .left, .right,
        .home,
        .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert,
    ])
    func aKeyIsReadAsItIsWritten(key: Key) {
        #expect(Key(key.description) == key)
    }

    @Test(arguments: [
        ("Up", Key.up), ("C-f", .control("f")), ("Ctrl-F", .control("f")), ("^F", .control("f")), ("^f", .control("f")),
        ("Alt-x", .alt("x")), ("m-X", .alt("X")), ("space", .character(" ")), (" ", .character(" ")), ("enter", .enter),
        ("Return", .enter), ("Escape", .escape), ("PageDown", .pageDown), ("pgdn", .pageDown), ("Shift-Tab", .backTab),
        ("f10", .function(10)), ("^M", .enter), ("^I", .tab), ("^[", .escape), ("^H", .backspace),
        ("-", .character("-")),
    ])
    func theNamesOfOtherProgramsAreUnderstood(name: String, key: Key) {
        #expect(Key(name) == key)
    }

    @Test(arguments: ["", "jj", "^", "^1", "^é", "F0", "F64", "Fx", "C-", "M-", "Hyper-x", "paste", "C-ff"])
    func whatNamesNoKeyIsRefused(name: String) {
        #expect(Key(name) == (name == "^" ? .character("^") : nil))
    }
}
