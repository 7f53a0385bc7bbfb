import News
import Terminal
import Testing

@testable import Reader

/// Presses whatever comes, on screens of any size, while articles come and go and answers are late, and asks after every
/// step for what must always be so. The same sequence for the same seed.
@Suite("Whatever is pressed")
struct RandomKeysTests {
    @Test(arguments: 1...6)
    func theSelectionTheScreenAndTheStoreAgree(seed: Int) {
        var random = Random(seed: UInt64(seed))
        var reader = TestReader(
            TestArticles.numbered(
                random.number(below: 900), read: Set((1...900).filter { _ in random.number(below: 3) == 0 }),
                startingHours: 5),
            columns: 1 + random.number(below: 130), rows: 1 + random.number(below: 50))
        reader.answersAtOnce = random.number(below: 2) == 0
        let before = Dictionary(uniqueKeysWithValues: reader.source.items.map { ($0.headline.id, $0.headline.status) })
        var trail: [String] = []
        for step in 0..<250 {
            trail.append(act(on: &reader, &random, step: step))
            if let problem = problem(of: reader) {
                Issue.record("\(problem) after \(trail.suffix(12).joined(separator: " "))")
                return
            }
        }
        reader.press("<Esc><Esc>")
        reader.answer()
        reader.pause()
        reader.answer()
        #expect(!reader.state.isTravelling)
        for row in reader.state.page.rows where reader.source[row.id] != nil {
            #expect(reader.source[row.id] == row.status, "\(row.title)")
        }
        // The whole way back: every mark that this reader made is undone, newest first.
        reader.resize(80, 24)
        for _ in 0..<300 {
            reader.press("u")
            reader.answer()
        }
        #expect(reader.footer.contains("Nothing to undo"))
        for item in reader.source.items {
            #expect(item.headline.status == before[item.headline.id] ?? ArticleStatus(), "\(item.headline.title)")
        }
    }

    private func act(on reader: inout TestReader, _ random: inout Random, step: Int) -> String {
        switch random.number(below: 24) {
        case 0:
            let size = Size(columns: random.number(below: 140), rows: random.number(below: 50))
            reader.resize(size.columns, size.rows)
            return "\(size.columns)×\(size.rows)"
        case 1:
            reader.pause()
            return "(pause)"
        case 2, 3, 4:
            reader.answer()
            return "(answer)"
        case 5:
            let fresh = (0..<random.number(below: 30)).map { number in
                TestArticles.item("Fresh \(step).\(number)", hours: Double(17_999 - step * 40 - number) / 3_600)
            }
            reader.source.add(fresh)
            reader.send(.storeChanged)
            return "(\(fresh.count) new)"
        case 6:
            let gone = reader.source.items.filter { _ in random.number(below: 60) == 0 }.map(\.headline.id)
            reader.source.remove(Set(gone))
            reader.send(.storeChanged)
            return "(\(gone.count) gone)"
        default:
            let commands = Command.allCases.filter { ![.quit, .suspend, .help].contains($0) }
            let command = commands[random.number(below: commands.count)]
            guard let sequence = Keymap.standard.keys(for: command).first else { return "" }
            for key in sequence.keys { reader.press(key) }
            return sequence.description
        }
    }

    /// What is wrong, if anything is.
    private func problem(of reader: TestReader) -> String? {
        let page = reader.state.page
        let ids = page.rows.map(\.id)
        if Set(ids).count != ids.count { return "a row is there twice" }
        if page.order != .bestFirst, !zip(page.rows, page.rows.dropFirst()).allSatisfy(page.isAbove) {
            return "rows are out of order"
        }
        if !page.rows.isEmpty, page.selectedIndex == nil { return "nothing is selected" }
        if page.rows.count > PageState.windowLimit + PageState.loadSize { return "the window grew without end" }
        let layout = reader.state.layout
        let listHeight = layout.rect(of: .list).height
        if listHeight > 0, let index = page.selectedIndex {
            let top = page.firstVisibleIndex
            let shown = page.wholeLines(from: top, in: reader.state.listRoom)
            if !(top..<(top + shown)).contains(index) { return "the selection is out of sight" }
        }
        if let article = reader.state.article, layout.rect(of: .article).height > 0 {
            if article.top > max(article.lines.count - 1, 0) { return "the article is scrolled away" }
        }
        let buffer = reader.buffer
        if buffer.size != reader.state.size { return "the picture has another size" }
        if let cursor = buffer.cursor, cursor.column >= buffer.size.columns || cursor.row >= buffer.size.rows {
            if buffer.size.columns > 0, buffer.size.rows > 0 { return "the cursor left the screen" }
        }
        for row in 0..<buffer.size.rows where buffer.row(row).map(\.width).reduce(0, +) != buffer.size.columns {
            return "row \(row) is not as wide as the screen"
        }
        return nil
    }
}
