import News
import Terminal
import Testing

@testable import Reader

@Suite("Text that is written from the right")
struct RightToLeftTests {
    private func body(_ text: String, _ way: RightToLeft, width: Int = 30) -> [String] {
        var options = ReadingOptions()
        options.rightToLeft = way
        return SetText.body([.text(text)], width: width, options: options)
    }

    @Test func hebrewIsSetFromTheRightInTheOrderOfTheScreen() {
        #expect(body("שלום עולם", .reader, width: 12) == ["   םלוע םולש"])
    }

    @Test func theTerminalMayOrderTheLettersItself() {
        #expect(body("שלום עולם", .terminal, width: 12) == ["   שלום עולם"])
    }

    @Test func nothingIsDoneWhereItIsOff() {
        #expect(body("שלום עולם", .off, width: 12) == ["שלום עולם"])
    }

    @Test func wordsOfBothDirectionsNumbersAndBracketsStandWhereTheyBelong() {
        #expect(body("שלום (NATO) 25% עולם", .reader, width: 20) == ["םלוע 25% (NATO) םולש"])
        #expect(body("The word שלום עולם (peace).", .reader) == ["The word םלוע םולש (peace)."])
        #expect(body("(שלום)", .reader, width: 6) == ["(םולש)"])
    }

    @Test func arabicLettersTakeTheFormThatTheirNeighboursAskFor() {
        // Meem, hah, meem, dal: initial, medial, medial, final.
        #expect(body("محمد", .reader, width: 4) == ["\u{FEAA}\u{FEE4}\u{FEA4}\u{FEE3}"])
        // Lam and alef are one letter.
        #expect(body("لا", .reader, width: 4) == ["   \u{FEFB}"])
    }

    /// Yeh, heh, kaf and their like before a non-joiner have the form of a word's end.
    @Test(arguments: [
        ("می\u{200C}خواهم", "\u{FBFD}"), ("خانه\u{200C}های", "\u{FEEA}"), ("کتاب\u{200C}ها", "\u{FE8F}"),
        ("بچه\u{200C}ها", "\u{FEEA}"), ("نمی\u{200C}شود", "\u{FBFD}"),
    ])
    func aNonJoinerEndsAFormWhereThisProgramChoosesIt(word: String, form: String) {
        let shown = body(word, .reader, width: 12)[0]
        #expect(shown.unicodeScalars.contains(form.unicodeScalars.first ?? "?"))
        #expect(!shown.unicodeScalars.contains("\u{200C}"))
        // The same word without it joins there.
        let joined = word.unicodeScalars.filter { $0 != "\u{200C}" }
        #expect(body(String(String.UnicodeScalarView(joined)), .reader, width: 12)[0] != shown)
        for way in [RightToLeft.terminal, .off] { #expect(body(word, way, width: 12)[0].hasSuffix(word)) }
    }

    @Test func aJoinerGivesALetterTheFormOfAWordsBeginning() {
        #expect(body("ه\u{200D}", .reader, width: 4) == ["   \u{FEEB}"])
    }

    @Test func aLineIsBrokenBeforeItIsOrdered() {
        #expect(body("אחת שתיים שלוש ארבע", .reader, width: 10) == [" םייתש תחא", " עברא שולש"])
    }

    @Test func barsAndMarkersStandOnTheRight() {
        #expect(
            SetText.body([.quote([.text("שלום")]), .list([.init(marker: "•", blocks: [.text("עולם")])])], width: 12)
                == [
                    "      םולש │", "", "      םלוע •",
                ])
    }

    @Test func partsOfTheHeadFollowEachOtherFromTheRightEachInItsOwnOrder() {
        let document = SetText.document(
            [.text("שלום")], title: "שלום עולם", tags: ["Kosovo"], published: TestArticles.now)
        let lines = SetText.lines(of: document, width: 30)
        #expect(lines[2] == "              just now · Times")
        #expect(lines[3] == "             15 Jun 2026 14:00")
        #expect(lines[4] == "                       #Kosovo")
    }

    @Test func headlinesInTheListAreOrderedToo() {
        var reader = TestReader([TestArticles.item("שלום עולם", hours: 1)], columns: 60, rows: 20)
        #expect(reader.screen.contains("םלוע םולש"))
        let row = reader.lines.first { $0.contains("םולש") } ?? ""
        #expect(row.hasSuffix("םולש 1h"))
        var options = ReadingOptions()
        options.rightToLeft = .off
        reader = TestReader([TestArticles.item("שלום עולם", hours: 1)], columns: 60, rows: 20, reading: options)
        #expect(reader.screen.contains("שלום עולם"))
    }

    @Test(
        arguments: [
            (["TERM": "xterm-256color"], RightToLeft.reader, false),
            (["TERM": "xterm-256color", "VTE_VERSION": "7003"], .reader, true),
            (["TERM": "xterm-256color", "VTE_VERSION": "5402"], .reader, false),
            (["TERM": "tmux-256color", "TMUX": "/tmp/x", "VTE_VERSION": "7003"], .terminal, false),
            (["TERM": "tmux-256color", "TMUX": "/tmp/x"], .reader, false),
            (["TERM": "xterm-256color", "KONSOLE_VERSION": "220401"], .terminal, false),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], .terminal, false),
            (["TERM": "mlterm"], .reader, true), (["TERM": "linux"], .reader, false), ([:], .reader, false),
        ])
    func theDefaultIsThatOfTheTerminal(environment: [String: String], way: RightToLeft, asks: Bool) {
        let found = RightToLeft.automatic(environment: environment)
        #expect(found.way == way)
        #expect(found.asksTerminal == asks)
        #expect(found.isMlterm == (environment["TERM"] == "mlterm"))
    }

    @Test(arguments: [
        (["TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"], RightToLeft.words),
        (["TERM": "tmux-256color", "TMUX": "/tmp/x", "KITTY_WINDOW_ID": "1"], .words),
        (["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], .reader),
        (["TERM": "xterm-256color", "MLTERM": "3.9.0"], .reader),
        (["TERM": "screen", "STY": "1", "MLTERM": "3.9.0"], .terminal),
    ])
    func kittyAndMltermAreKnown(environment: [String: String], way: RightToLeft) {
        #expect(RightToLeft.automatic(environment: environment).way == way)
    }

    /// kitty turns the letters of a word by itself.
    @Test func wordsAreOrderedAndTheirLettersLeftWhereTheTerminalTurnsWords() {
        #expect(body("שלום עולם", .words, width: 12) == ["   עולם שלום"])
        #expect(body("The word שלום עולם (peace).", .words) == ["The word עולם שלום (peace)."])
        #expect(body("صدى، الواحة.", .words, width: 14) == ["  .الواحة صدى،"])
        // Figures and brackets are where they are seen.
        #expect(body("ב-2024 (שלום)", .words, width: 13) == ["(שלום) 2024-ב"])
        #expect(body("عام ٢٠٢٤", .words, width: 8) == ["٢٠٢٤ عام"])
        // The terminal chooses the forms, so that joiners stay.
        #expect(body("می\u{200C}خواهم", .words, width: 8) == [" می\u{200C}خواهم"])
    }

    @Test func namesOfPublishersAreOrderedLikeTitles() {
        var item = TestArticles.item("Storm over Merrow", hours: 1)
        item.headline.shortSource = "שלום עולם"
        let reader = TestReader([item], columns: 160, rows: 20)
        let row = reader.lines.first { $0.contains("Storm") } ?? ""
        #expect(row.contains("םלוע םולש"))
        #expect(!row.contains("שלום"))
    }

    // MARK: Titles in the program's own lines

    @Test func aTitleInAMessageIsOrderedAndTheMessageIsReadFromTheLeft() {
        var reader = TestReader([TestArticles.item("שלום עולם!", hours: 1)], columns: 80)
        reader.press("muu")
        #expect(reader.footer.hasPrefix(" Nothing to undo."))
        reader.press("mu")
        #expect(reader.footer.hasPrefix(" Undone: marked read “!םלוע םולש”."))
    }

    @Test(arguments: [
        ("Latest from שלום עולם", "Latest from םלוע םולש"),
        ("Latest from חדשות הארץ והעולם", "Latest from םלועהו ץראה תושדח"),
        ("“שלום, abc!” was removed", "“!abc ,םולש” was removed"), ("no “end of שלום", "no “end of םולש"),
        ("“”", "“”"), ("only “ABC”", "only “ABC”"), ("“אב” and “גד”.", "“בא” and “דג”."), ("", ""),
        ("2 feeds: אב 12, גד", "2 feeds: דג ,12 בא"),
    ])
    func theProgramsOwnLinesAreReadFromTheLeft(line: String, shown: String) {
        #expect(DirectedLine(line, rightToLeft: .reader).text == shown)
        #expect(DirectedLine(line, rightToLeft: .terminal).text == line)
        #expect(DirectedLine(line, rightToLeft: .off).text == line)
    }

    @Test func aLineIsCutBeforeItIsOrdered() {
        #expect(DirectedLine("Feed: אבגדהו", width: 10, rightToLeft: .reader).text == "Feed: גבא…")
        #expect(CellText.width(DirectedLine("אבגדהו", width: 4, rightToLeft: .words).text) <= 4)
    }

    @Test func theHeaderIsReadFromTheLeftAlsoWithMoreHebrewThanEnglish() {
        var reader = TestReader([TestArticles.item("a", hours: 1)], columns: 80)
        reader.open(Page(query: .source("x"), title: "Latest from חדשות הארץ והעולם"))
        #expect(reader.lines[0].hasPrefix(" Latest from םלועהו ץראה תושדח"))
    }

    @Test func whatIsTypedIsOrderedAndTheCursorStandsWhereItGoesOn() {
        var reader = TestReader([TestArticles.item("a", hours: 1)], columns: 80)
        reader.press(":page אבג")
        #expect(reader.footer.hasPrefix(":page גבא"))
        #expect(reader.buffer.cursor?.column == 9)
        // Before the second letter is at its right.
        reader.press("<Left><Left>")
        #expect(reader.buffer.cursor?.column == 7)
        reader.press("<Home>")
        #expect(reader.buffer.cursor?.column == 1)
    }

    @Test func theFrameOfTheNarrowedSidebarOrdersWhatIsTyped() {
        var reader = TestReader([TestArticles.item("a", hours: 1)], columns: 120)
        reader.press("Fאבג")
        #expect(reader.screen.contains("Find: גבא"))
    }

    @Test func titlesOfFeedsAreOrdered() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.source.feeds = [TestFeeds.feed(1, "חדשות הארץ")]
        reader.press("f")
        #expect(reader.screen.contains("ץראה תושדח"))
        #expect(!reader.screen.contains("חדשות"))
    }
}
