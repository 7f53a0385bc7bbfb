import Testing

@testable import Terminal

@Suite("What terminals say about themselves")
struct TerminalReportTests {
    private var decoder = KeyDecoder()

    private mutating func keys(_ text: String) -> [Key] { decoder.keys(Array(text.utf8)) }

    /// As xterm, st, kitty, alacritty, foot and tmux answer, and as a terminal with 8 bits or an alpha part would.
    @Test(arguments: [
        ("]11;rgb:ffff/ffff/ffff\u{1B}\\", RGBColor(255, 255, 255)), ("]11;rgb:0000/0000/0000\u{7}", RGBColor(0, 0, 0)),
        ("]11;rgb:1d1d/1f1f/2121\u{1B}\\", RGBColor(0x1D, 0x1F, 0x21)),
        ("]11;rgb:fd/f6/e3\u{7}", RGBColor(253, 246, 227)),
        ("]11;rgb:f/0/8\u{7}", RGBColor(255, 0, 136)), ("]11;rgba:0000/2b2b/3636/cccc\u{7}", RGBColor(0, 43, 54)),
    ])
    mutating func theBackgroundIsRead(answer: String, color: RGBColor) {
        let bytes = Array(("\u{1B}" + answer).utf8)
        #expect(decoder.keys(bytes + [0x6A]) == [.character("j")])
        #expect(decoder.takeReports() == [.background(color)])
        #expect(decoder.takeReports() == [])
        // However the line cuts it, between two keys.
        for cut in 2..<bytes.count {
            let typed = decoder.keys([0x6B] + bytes[..<cut]) + decoder.keys(bytes[cut...] + [0x6A])
            #expect(typed == [.character("k"), .character("j")], "cut after \(cut)")
            #expect(decoder.takeReports() == [.background(color)], "cut after \(cut)")
        }
        #expect(bytes.flatMap { decoder.keys([$0]) } == [])
        #expect(decoder.takeReports() == [.background(color)])
    }

    @Test(arguments: [
        "", "rgb:", "rgb:ffff/ffff", "rgb:ffff/ffff/ffff/ffff", "rgb:fffff/0/0", "rgb:-1/0/0", "rgb:+1/0/0", "rgb://",
        "rgb:gg/00/00", "white", "?", "rgba:0/0/0", "rgb:0/0/0/", "cmyk:0/0/0", "rgb:é/0/0",
    ])
    mutating func aBackgroundThatIsNoneSaysNothing(answer: String) {
        #expect(keys("\u{1B}]11;\(answer)\u{7}j") == [.character("j")])
        #expect(decoder.takeReports() == [])
    }

    @Test mutating func theFenceAndNewsOfTheSchemeAreRead() {
        #expect(
            keys("\u{1B}[?62;22c\u{1B}[?1;2cj\u{1B}[?997;1n\u{1B}[?997;2n\u{1B}[?997;9n\u{1B}[0n\u{1B}[>0;1c") == [
                .character("j")
            ])
        #expect(decoder.takeReports() == [.attributes, .attributes, .colorSchemeChanged, .colorSchemeChanged])
    }

    @Test mutating func anAnswerAfterALongPauseIsStillRead() {
        #expect(keys("j") == [.character("j")])
        #expect(decoder.flush() == [])
        #expect(keys("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c") == [])
        #expect(decoder.takeReports() == [.background(RGBColor(255, 255, 255)), .attributes])
    }

    /// `A` and `f` are commands.
    @Test mutating func anAnswerWithoutEndIsNoKeyAndSaysNothing() {
        #expect(keys("\u{1B}]11;rgb:ffff/ffff/" + String(repeating: "fA", count: 500)) == [])
        #expect(decoder.isInString)
        #expect(decoder.patience != nil)
        #expect(keys(String(repeating: "Af", count: 500)) == [])
        #expect(decoder.flush() == [])
        // It goes on after its time, and stops for good.
        #expect(keys(String(repeating: "Af", count: 500)) == [])
        #expect(decoder.flush() == [])
        #expect(keys("j") == [.character("j")])
        #expect(keys("fA") == [.character("f"), .character("A")])
        #expect(decoder.takeReports() == [])
    }

    @Test mutating func aKeyAfterAnAnswerThatWasBrokenOffIsAKey() {
        #expect(keys("\u{1B}]11;rgb:ff\u{1B}[Bj") == [.down, .character("j")])
        #expect(keys("\u{1B}]11;rgb:ff") == [])
        #expect(decoder.flush() == [])
        #expect(keys("\u{1B}[B") == [.down])
        #expect(keys("\u{1B}]11;rgb:ffff/ffff/ffff\u{18}j") == [.character("j")])
        #expect(decoder.takeReports() == [])
    }

    @Test mutating func aReportWhoseBeginningWasTakenForAKeyIsStillOne() {
        for answer in ["]11;rgb:ffff/ffff/ffff\u{7}", "[?62;22c", "[?997;1n"] {
            #expect(keys("\u{1B}") == [])
            #expect(decoder.flush() == [.escape])
            #expect(keys(answer) == [])
            #expect(decoder.takeReports().count == 1)
        }
    }

    @Test func aBrightColourIsLight() {
        #expect(
            RGBColor(255, 255, 255).isLight && RGBColor(0xFD, 0xF6, 0xE3).isLight && RGBColor(0xEE, 0xEE, 0xEE).isLight)
        #expect(!RGBColor(0, 0, 0).isLight && !RGBColor(0, 43, 54).isLight && !RGBColor(0, 0, 255).isLight)
        #expect(RGBColor(0, 0, 0).contrast(with: RGBColor(255, 255, 255)) == 21)
        #expect(RGBColor(hex: "#0a0b0c") == RGBColor(10, 11, 12))
        #expect(RGBColor(hex: "#0a0b0c")?.hex == "#0a0b0c")
        for wrong in ["", "#", "#12345", "#1234567", "0a0b0c0", "#gg0000", "#-12345", "＃123456", "#１２3456"] {
            #expect(RGBColor(hex: wrong) == nil)
        }
    }
}
