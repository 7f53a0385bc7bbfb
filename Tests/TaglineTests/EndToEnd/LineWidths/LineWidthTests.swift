import FeedParser
import Foundation
import News
import Testing

@testable import tagline

/// No line is wider than its pane, whatever the encoding and the script, in a real terminal: a line that the terminal
/// measures wider than the reader does would push the borders of panes about, or run on into the next row.
@Suite("No line is wider than its pane", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct LineWidthTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    @Test func everyScriptInEveryEncodingKeepsTheBordersInTheirColumns() async throws {
        var news = EncodedNews(in: program)
        for encoding in TextEncoding.all {
            let samples = Scripts.samples.filter { encoding.bytes($0) != nil }
            let story = EncodedNews.Story(
                title: samples.joined(separator: " "),
                paragraphs: samples.map { Array(repeating: $0, count: 4).joined(separator: " ") }
                    + samples.map { String(repeating: $0.filter { $0 != " " }, count: 4) })
            try news.add([story], in: encoding)
        }
        try news.importAll()
        try await LineWidthCheck(program: program, news: news).readsAll(sizes: [(120, 40), (50, 15)])
    }

    /// What the others rely on: that the terminal says where its columns are.
    @Test func aLineThatIsTooWideIsSeen() async throws {
        let rows = ["┌────┬───┐", "│ab  │cd │", "│日本│cd │", "│❤│😀│ │", "│日本語│d │", "└────┴───┘"]
        let picture = try program.file("picture", rows.joined(separator: "\r\n").utf8)
        let session = try TerminalSession(
            "cat \(picture)", columns: 10, rows: 8, environment: program.environment)
        try await session.wait(forText: "└────┴───┘")
        let faults = try session.borderFaults(columns: 10, rows: 8)
        // The last of them runs on into the row below.
        #expect(faults.map { $0.prefix(5) } == ["row 3", "row 4", "row 5"])
    }

    @Test func whatIsPrintedIsNoWiderThanAsked() async throws {
        var files: [String] = []
        for (index, encoding) in TextEncoding.all.enumerated() where index % 4 == 0 {
            let samples = Scripts.samples.filter { encoding.bytes($0) != nil }
            let page = LineWidthCheck.page(samples.map { String(repeating: $0 + " ", count: 5) }, in: encoding)
            files.append(try program.file("page-\(index).html", page))
        }
        try await LineWidthCheck.expectPrinted(files, by: program, width: 40)
    }
}

/// The same with the headlines and texts of the corpora.
@Suite(
    "No line of the corpora is wider than its pane",
    .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"),
    .enabled(if: CorpusTexts.exist, "the corpora are not beside the repository"))
struct CorpusLineWidthTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    /// All encodings in the long form, else some of each kind.
    @Test func headlinesAndTextsInThirtyEncodingsKeepTheBordersInTheirColumns() async throws {
        let texts = try CorpusTexts()
        var news = EncodedNews(in: program)
        for (index, encoding) in TextEncoding.all.enumerated() where TestForm.isLong || index % 4 == 0 {
            try news.add(texts.stories(in: encoding, count: TestForm.isLong ? 2 : 1), in: encoding)
        }
        #expect(news.labels.count >= (TestForm.isLong ? 30 : 7))
        try news.importAll()
        let check = LineWidthCheck(program: program, news: news)
        try await check.pages(TestForm.isLong ? 60 : 20, columns: 50, rows: 15)
        try await check.readsAll(sizes: [(120, 40), (80, 24)])
    }

    @Test func everyTextIsPrintedNoWiderThanAsked() async throws {
        let texts = try CorpusTexts()
        var files: [String] = []
        for (index, encoding) in TextEncoding.all.enumerated() {
            // All of them in the first, which has all characters; a part in each of the others.
            let part = texts.all.enumerated().filter { index == 0 || $0.offset % 6 == index % 6 }.map(\.element)
            let page = LineWidthCheck.page(part.filter { encoding.bytes($0) != nil }, in: encoding)
            files.append(try program.file("page-\(index).html", page))
        }
        // Pages as they were found, whatever their encoding is.
        for name in try CorpusTexts.files(in: "encodings-html") { files.append(name) }
        try await LineWidthCheck.expectPrinted(files, by: program, width: 60)
    }
}

/// Reads articles in a terminal as a user would, and measures each screen.
struct LineWidthCheck {
    let program: TaglineProgram
    let news: EncodedNews

    /// Goes through all articles, down at the first size, up at the next.
    func readsAll(sizes: [(columns: Int, rows: Int)]) async throws {
        let first = try #require(sizes.first)
        let session = try open(columns: first.columns, rows: first.rows)
        let count = news.articles.count
        try await session.wait(forText: "unread of \(count)")
        try await session.expectBordersInPlace(columns: first.columns, rows: first.rows, "the list")
        try session.press("Enter")
        for (turn, size) in sizes.enumerated() {
            if turn > 0 { try session.resize(columns: size.columns, rows: size.rows) }
            let order = turn % 2 == 0 ? Array(news.articles) : news.articles.reversed()
            // Some of them on the way back.
            let step = turn % 2 == 0 ? 1 : 3
            for (index, article) in order.enumerated() where index % step == 0 {
                if index > 0 { for _ in 0..<step { try session.press(step == 1 ? "J" : "K") } }
                let isListThere = size.columns >= 60
                // In the list, and above its text. Where it was left half read, it opens there.
                try await session.wait(for: "article \(article.number)", pressing: "Home") { screen in
                    screen.components(separatedBy: article.number).count > (isListThere ? 2 : 1)
                }
                try await session.expectBordersInPlace(
                    columns: size.columns, rows: size.rows, "\(article.label) at \(size.columns) columns")
            }
        }
        try session.press("Q")
    }

    /// Goes through the texts page by page.
    func pages(_ count: Int, columns: Int, rows: Int) async throws {
        let session = try open(columns: columns, rows: rows)
        try await session.wait(for: "the list") { $0.contains(news.articles[0].number) }
        try session.press("Enter")
        var before = try await session.wait(for: "an article") { $0.contains("[Article") }
        for page in 0..<count {
            try session.press("Space")
            before = try await session.wait(for: "another page") { [before] in $0 != before && $0.contains("[Article") }
            try await session.expectBordersInPlace(columns: columns, rows: rows, "page \(page)")
        }
    }

    private func open(columns: Int, rows: Int) throws -> TerminalSession {
        try TerminalSession(
            TerminalSession.quoted(TaglineProgram.path), columns: columns, rows: rows, environment: program.environment)
    }

    /// Paragraphs as a page in an encoding.
    static func page(_ paragraphs: [String], in encoding: TextEncoding) -> [UInt8] {
        let text = paragraphs.map { "<p>\(EncodedNews.escaped($0))</p>\n" }.joined()
        return encoding.bytes("<html><head><meta charset=\"\(encoding.label)\"></head><body>\(text)</body></html>")
            ?? []
    }

    /// Prints files as the pane would show them into a terminal of just that width: a line that is too long takes two rows.
    static func expectPrinted(_ files: [String], by program: TaglineProgram, width: Int) async throws {
        var lines: Set<Substring> = []
        for file in files {
            let outcome = try program.run("render", "--width", "\(width)", file)
            #expect(outcome.status == 0, "\(file): \(outcome.error)")
            lines.formUnion(outcome.lines)
        }
        #expect(lines.count > 50)
        let path = try program.file("printed", lines.joined(separator: "\n").utf8)
        let session = try TerminalSession(
            "cat \(path); echo; echo all is printed", columns: width, rows: 24, history: 100_000,
            environment: program.environment)
        try await session.wait(forText: "all is printed")
        let rows = Int(session.value("#{e|+:#{history_size},#{cursor_y}}")) ?? 0
        #expect(rows == lines.count + 1, "\(rows - lines.count - 1) of \(lines.count) lines take more than a row")
    }
}
