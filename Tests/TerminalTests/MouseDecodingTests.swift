import Testing

@testable import Terminal

@Suite("What the mouse does, among the keys")
struct MouseDecodingTests {
    private var decoder = KeyDecoder()

    private mutating func keys(_ text: String) -> [Key] { decoder.keys(Array(text.utf8)) }

    private func report(_ kind: MouseReport.Kind, _ column: Int, _ row: Int) -> Key {
        .mouse(MouseReport(kind, at: Point(column: column, row: row)))
    }

    @Test mutating func buttonsAndTheWheelAreKnownWithTheirPlace() {
        #expect(keys("\u{1B}[<0;10;5M") == [report(.press(.left), 9, 4)])
        #expect(keys("\u{1B}[<0;10;5m") == [report(.release, 9, 4)])
        #expect(keys("\u{1B}[<1;1;1M\u{1B}[<2;1;1M") == [report(.press(.middle), 0, 0), report(.press(.right), 0, 0)])
        #expect(keys("\u{1B}[<64;400;120M\u{1B}[<65;1;1M") == [report(.wheel(-1), 399, 119), report(.wheel(1), 0, 0)])
        #expect(keys("\u{1B}[<32;7;8M") == [report(.drag, 6, 7)])
        #expect(keys("\u{1B}[<128;7;8M") == [report(.press(.back), 6, 7)])
        // With Shift, Alt or Control it is the same button.
        #expect(keys("\u{1B}[<4;1;1M\u{1B}[<24;1;1M") == [report(.press(.left), 0, 0), report(.press(.left), 0, 0)])
    }

    /// Terminals that know mode 1000 and not 1006: the Linux console, and old ones.
    @Test mutating func reportsOfTheOldestKindAreKnown() {
        #expect(keys("\u{1B}[M *%") == [report(.press(.left), 9, 4)])
        #expect(keys("\u{1B}[M#*%") == [report(.release, 9, 4)])
        #expect(keys("\u{1B}[M`*%") == [report(.wheel(-1), 9, 4)])
        #expect(decoder.keys([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x21]) == [report(.press(.left), 222, 0)])
        // As UTF-8, where a program before has asked for that.
        #expect(keys("\u{1B}[M \u{12C}!") == [report(.press(.left), 267, 0)])
    }

    /// What cannot be said is 0, or a control character: no part of it may become a key.
    @Test(arguments: [
        "[<0;0;5M", "[<0;5;0M", "[<0;-5;3M", "[<0;5M", "[<0;5;5;5M", "[<;;M", "[<0;99999999999999999999;1M",
        "[<99999;1;1M", "[<35;1;1M", "[<66;1;1M", "[<67;1;1M", "[<192;1;1M", "[<129;1;1M", "[<a;1;1M", "[0;1;1M",
        "[<65;1;1m", "[M # ", "[MC!!",
    ])
    mutating func reportsThatMakeNoSenseAreNoKeys(report: String) {
        let keys = keys("\u{1B}" + report + "j")
        #expect(keys.last == .character("j"))
        let others = keys.dropLast().filter { if case .mouse = $0 { false } else { true } }
        // `[<a` is cut off by the letter, whose rest is typed.
        if report != "[<a;1;1M" { #expect(others.isEmpty) }
    }

    @Test mutating func aReportMayBeCutAnywhere() {
        let text = "\u{1B}[<64;123;45M"
        for cut in 1..<text.count {
            #expect(keys(String(text.prefix(cut))) == [])
            #expect(
                keys(text.dropFirst(cut) + "j") == [report(.wheel(-1), 122, 44), .character("j")], "cut after \(cut)")
        }
        // Also where the line was so slow that the Escape was taken for itself.
        #expect(keys("\u{1B}") == [])
        #expect(decoder.flush() == [.escape])
        #expect(keys("[<0;10;5M") == [report(.press(.left), 9, 4)])
    }

    @Test mutating func aThousandReportsAtOnceAreAThousand() {
        let text = String(repeating: "\u{1B}[<65;12;3M", count: 1_000) + "j"
        var keys: [Key] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 4_096) {
            keys += decoder.keys(Array(bytes[start..<min(start + 4_096, bytes.count)]))
        }
        #expect(keys.count == 1_001)
        #expect(keys.dropLast().allSatisfy { $0 == report(.wheel(1), 11, 2) })
    }

    @Test mutating func aPastedReportIsText() {
        #expect(keys("\u{1B}[200~a\u{1B}[<0;1;1Mb\u{1B}[201~") == [.paste("a [<0;1;1Mb")])
    }
}
