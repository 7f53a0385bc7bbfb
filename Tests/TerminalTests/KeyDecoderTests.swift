import Testing

@testable import Terminal

@Suite("Keys out of what the terminal sends")
struct KeyDecoderTests {
    private var decoder = KeyDecoder()

    private mutating func keys(_ text: String) -> [Key] {
        decoder.keys(Array(text.utf8))
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
        "[1;5A", "[200A", "[?25h", "[>0;276;0c", "[<35;10;5M", "[MC!!", "[32;5u", "[27;2;13~", "[I", "[O", "[8;24;80t",
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
            guard !sequence.contains("\u{7}") || cut > 1 else { continue }
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

    /// The letters that end them are commands: A marks a whole page read.
    @Test(arguments: ["OA", "[A", "OC", "[C", "[5~", "é", "日", "😀"])
    mutating func whatASlowLineSendsByteByByteIsOneKey(sequence: String) {
        let isSequence = sequence.utf8.first.map { $0 < 0x80 } ?? false
        let bytes = (isSequence ? [0x1B] : []) + Array(sequence.utf8)
        for byte in bytes.dropLast() {
            #expect(decoder.keys([byte]) == [])
            // Only the lone Escape is a key itself, and has to be one soon.
            if byte != 0x1B { #expect((decoder.patience ?? .zero) >= .seconds(1)) }
        }
        #expect(decoder.keys([bytes[bytes.count - 1]]).count == 1)
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

    @Test func whatTheTerminalsDescriptionHasAreKeys() {
        // As those of a VT52, of rxvt and of a console whose F1 looks like a report of the mouse.
        let sequences: [String: Key] = [
            "\u{1B}A": .up, "\u{1B}[11^": .function(25), "\u{1B}?M": .enter, "\u{1E}": .home,
        ]
        var decoder = KeyDecoder(
            sequences: KeySequences(.init(uniqueKeysWithValues: sequences.map { (Array($0.utf8), $1) })))
        for (sequence, key) in sequences {
            #expect(decoder.keys(Array((sequence + "j").utf8)) == [key, .character("j")])
        }
        #expect(decoder.keys(Array("\u{1B}[A".utf8)) == [.up])
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
        #expect(keys("\u{1B}[AQ") == [])
        #expect(keys("\u{1B}[201~") == [.paste("A [AQ")])
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

    @Test mutating func theRestOfAPasteThatStoppedForLongIsNoCommand() {
        #expect(keys("\u{1B}[200~half a text") == [])
        #expect(decoder.flush() == [.paste("half a text")])
        #expect(keys(" and AmQ the rest") == [])
        #expect(keys("more\u{1B}[201~j") == [.paste(" and AmQ the restmore"), .character("j")])
        // One whose end never comes: a key ends it.
        #expect(keys("\u{1B}[200~half") == [])
        #expect(decoder.flush() == [.paste("half")])
        #expect(keys("\u{1B}[A") == [.up])
        #expect(keys("Am") == [.character("A"), .character("m")])
    }

    @Test mutating func charactersAndPastesMayBeCutInsideOfACharacter() {
        for text in ["é", "日", "😀"] {
            for cut in 1..<text.utf8.count {
                #expect(decoder.keys(Array(text.utf8.prefix(cut))) == [])
                #expect(decoder.keys(Array(text.utf8.dropFirst(cut))) == [.character(Character(text))])
                #expect(decoder.keys(Array("\u{1B}[200~\(text)".utf8.dropLast(cut))) == [])
                #expect(decoder.keys(Array(text.utf8.suffix(cut)) + EscapeSequence.pasteEnd) == [.paste(text)])
            }
        }
        #expect(decoder.keys([0xE3, 0x81]) == [])
        #expect(decoder.flush() == [])
        #expect(decoder.keys([0xFF, 0xC0, 0xED, 0xA0, 0x80, 0xF5, 0x6A]) == [.character("j")])
    }

    @Test mutating func aStringOfAnyLengthIsSwallowed() {
        for start in ["\u{1B}]52;c;", "\u{1B}P1+r", "\u{1B}_G", "\u{9D}52;c;"] {
            #expect(keys(start) == [])
            for _ in 0..<40 { #expect(keys(String(repeating: "AmQS", count: 1_000)) == []) }
            #expect(keys("\u{1B}") == [])
            #expect(keys("\\j") == [.character("j")])
        }
        // A window whose name is one of commands.
        #expect(keys("\u{1B}]lAmQ\u{1B}\\j") == [.character("j")])
        #expect(keys("\u{1B}^AmQ\u{1B}\\\u{1B}XAmQ\u{7}j") == [.character("j")])
        // One that another program has broken off.
        #expect(keys("\u{1B}]0;half\u{1B}[Aj") == [.up, .character("j")])
        #expect(keys("\u{1B}]11;rgb:") == [])
        #expect(decoder.flush() == [])
        #expect(keys("ffff/Am\u{7}j") == [.character("j")])
        #expect(keys("k") == [.character("k")])
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

    @Test(arguments: [
        ("https://example.org/ne\r\n   ws.xml", "https://example.org/news.xml"),
        ("see https://example.org/\nfor more", "see https://example.org/ for more"), ("two\nwords", "two words"),
    ])
    mutating func anAddressThatIsPastedInSeveralLinesIsOne(text: String, pasted: String) {
        #expect(keys("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(pasted)])
    }
}

@Suite("Reports of a mouse, in every form there is, are no keys to be pressed")
struct MouseReportTests {
    /// Encodings as xterm's ctlseqs.txt has them; the bytes of a report can be any key.
    static let reports: [(name: String, bytes: [UInt8])] = {
        var reports: [(String, [UInt8])] = []
        for (column, row) in [(33, 21), (77, 21), (49, 81), (95, 95), (96, 97), (131, 60), (200, 40), (222, 222)] {
            for button in [0, 1, 2, 3, 35, 64, 65, 4, 16] {
                let place = "\(column):\(row) button \(button)"
                let numbers = [button, column, row].map { 32 + $0 }
                let start = Array("\u{1B}[M".utf8)
                // With 95 rows and 161 columns more, what follows decides; see the test after the next.
                if column < 160 { reports.append(("X10 \(place)", start + numbers.map { UInt8($0) })) }
                let text = String(String.UnicodeScalarView(numbers.compactMap { Unicode.Scalar($0) }))
                reports.append(("UTF-8 \(place)", start + Array(text.utf8)))
                for final in ["M", "m"] {
                    reports.append(("SGR \(place)", Array("\u{1B}[<\(button);\(column);\(row)\(final)".utf8)))
                }
                reports.append(("urxvt \(place)", Array("\u{1B}[\(button + 32);\(column);\(row)M".utf8)))
            }
            reports.append(
                ("highlight \(column):\(row)", Array("\u{1B}[t".utf8) + [column, row].map { UInt8(32 + $0 % 95) }))
            reports.append(("locator \(column):\(row)", Array("\u{1B}[2;4;\(row);\(column);1&w".utf8)))
            reports.append(("C1 \(column):\(row)", [0x9B] + Array("<0;\(column);\(row)m".utf8)))
        }
        return reports
    }()

    @Test func noneIsAKey() {
        for (name, report) in MouseReportTests.reports {
            var decoder = KeyDecoder()
            let both = decoder.keys(report + report + [0x6A])
            #expect(typed(both) == [.character("j")], "\(name)")
            #expect(decoder.patience == nil, "\(name)")
        }
    }

    @Test func noneIsAKeyHoweverItIsCut() {
        for (name, report) in MouseReportTests.reports {
            for cut in 1..<report.count {
                var decoder = KeyDecoder()
                let keys = decoder.keys(Array(report[..<cut])) + decoder.keys(report[cut...] + [0x6A])
                #expect(typed(keys) == [.character("j")], "\(name) after \(cut)")
            }
            var decoder = KeyDecoder()
            #expect(typed(report.flatMap { decoder.keys([$0]) }) == [], "\(name) byte by byte")
            #expect(decoder.keys([0x6A]) == [.character("j")], "\(name)")
        }
    }

    /// The line had a pause that was longer than a lone Escape is waited for.
    @Test func noRestOfOneIsAKeyHoweverLateItComes() {
        for (name, report) in MouseReportTests.reports where report[0] == 0x1B {
            for cut in 1..<report.count - 1 {
                var decoder = KeyDecoder()
                let first = decoder.keys(Array(report[..<cut])) + decoder.flush()
                // Escape, and Alt with a bracket: no commands.
                #expect(typed(first) == [] || cut < 3, "\(name) after \(cut)")
                #expect(typed(decoder.keys(Array(report[cut...]))) == [], "\(name) after \(cut)")
                #expect(decoder.keys([0x6A]) == [.character("j")], "\(name) after \(cut)")
            }
        }
    }

    @Test func bytesThatCouldBeOneCharacterAreTakenForTwoWhereNothingElseFits() {
        // Column 163, row 101, with a byte each, and then a key of the terminal.
        var decoder = KeyDecoder()
        #expect(typed(decoder.keys([0x1B, 0x5B, 0x4D, 0x20, 0xC3, 0x85, 0x1B, 0x5B, 0x41])) == [.up])
        #expect(typed(decoder.keys([0x1B, 0x5B, 0x4D, 0x20, 0xC3, 0x85])) == [])
        #expect(typed(decoder.keys([0x1B, 0x5B, 0x42])) == [.down])
    }
    /// What is left without what the mouse did.
    private func typed(_ keys: [Key]) -> [Key] {
        keys.filter { if case .mouse = $0 { false } else { true } }
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
