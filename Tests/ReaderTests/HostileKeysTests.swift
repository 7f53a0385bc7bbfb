import News
import Terminal
import Testing

@testable import Reader

/// Presses whatever comes on articles that no person wrote, on screens down to a single cell. Nothing but the picture is
/// asked for: what it is about is that nothing ends the program.
@Suite("Whatever is pressed on whatever comes")
struct HostileKeysTests {
    @Test(arguments: 1...4)
    func nothingEndsTheProgram(seed: Int) {
        var random = Random(seed: UInt64(seed))
        var reader = TestReader(
            items(&random), columns: 1 + random.number(below: 130), rows: 1 + random.number(below: 50),
            answersAtOnce: random.number(below: 2) == 0, reading: options(&random))
        if random.number(below: 2) == 0 { reader.usePictures(.indexed256, isShown: true) }
        for _ in 0..<300 {
            act(on: &reader, &random)
            let buffer = reader.buffer
            #expect(buffer.size == reader.state.size)
            for row in 0..<buffer.size.rows where buffer.row(row).map(\.width).reduce(0, +) != buffer.size.columns {
                Issue.record("row \(row) is not as wide as the screen")
                return
            }
        }
    }

    /// Each key on each of the smallest screens, and on one that no terminal has.
    @Test(arguments: [(0, 0), (1, 1), (2, 2), (5, 3), (1, 40), (200, 1), (3, 2), (17, 5), (2_000, 600)])
    func eachCommandOnOddScreens(columns: Int, rows: Int) {
        var random = Random(seed: 7)
        let items = items(&random)
        for focus in [Command.focusSidebar, .focusList, .focusArticle] {
            var reader = TestReader(items, columns: columns, rows: rows)
            for command in Command.allCases where command != .quit && command != .suspend {
                reader.perform(focus)
                reader.perform(.open)
                reader.perform(command)
                // The large picture is looked at now and then only: it has a million cells.
                if columns < 1_000 || command == .moveDown { #expect(reader.buffer.size.columns == columns) }
                for key in ["a", "<Tab>", "<Down>", "<Enter>", "<Esc>"] { reader.press(key) }
                if columns < 1_000 { #expect(reader.buffer.size.columns == columns) }
            }
        }
    }

    private func items(_ random: inout Random) -> [PageSource.Item] {
        var hostile = HostileBlocks(seed: UInt64(random.number(below: 1_000)))
        var items = (0..<20).map { number in
            TestArticles.item(
                hostile.text(), hours: Double(number + 1), source: hostile.text(),
                tags: ["T\(number % 3)", hostile.text()],
                storySize: random.number(below: 200), url: hostile.text(), author: hostile.text(),
                blocks: hostile.next(depth: 0))
        }
        for (number, kind) in HeavyArticles.kinds.enumerated() {
            let size = random.number(below: 12) == 0 ? 60_000 : 2_000
            items.append(
                TestArticles.item(
                    kind, hours: Double(number) + 0.5, url: nil, blocks: HeavyArticles.blocks(kind, size: size)))
        }
        return items
    }

    private func options(_ random: inout Random) -> ReadingOptions {
        var options = ReadingOptions()
        options.measure = ReadingOptions.measures.lowerBound + random.number(below: 300)
        options.wrapsCode = random.number(below: 2) == 0
        options.numbersLinks = random.number(below: 3) != 0
        options.rightToLeft = RightToLeft.allCases[random.number(below: RightToLeft.allCases.count)]
        return options
    }

    private static let keys: [Key] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/:+-|.,?<>[]#é日".map { .character($0) }
        + [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
            .pageDown, .insert, .function(1), .function(12), .control("d"), .control("u"), .control("l"), .control("r"),
            .control("w"), .alt("b"), .paste(String(repeating: "ab\u{301} \u{202E}c", count: 400)), .paste(""),
        ]

    private func act(on reader: inout TestReader, _ random: inout Random) {
        switch random.number(below: 20) {
        case 0:
            let sizes = [(0, 0), (1, 1), (2, 2), (5, 3), (300, 100)]
            let (columns, rows) =
                random.number(below: 3) == 0
                ? sizes[random.number(below: sizes.count)] : (random.number(below: 140), random.number(below: 50))
            reader.resize(columns, rows)
        case 1: reader.pause()
        case 2, 3: reader.answer()
        case 4: reader.wait(seconds: Double(random.number(below: 100_000)))
        case 5:
            for case .store(.loadPicture(let request, _)) in reader.takeEffects() {
                let cells = PictureCells(
                    rows: Array(
                        repeating: Array(repeating: .blank, count: random.number(below: 80)),
                        count: random.number(below: 30)))
                reader.send(.pictureLoaded(request, random.number(below: 3) == 0 ? .none(reason: "no") : .cells(cells)))
            }
        default: reader.press(HostileKeysTests.keys[random.number(below: HostileKeysTests.keys.count)])
        }
    }
}
