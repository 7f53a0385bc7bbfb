import Foundation
import News
import Terminal
import Testing

@testable import Reader

/// Whatever an article is made of, the thread that has the terminal is soon ready for the next key: what takes longer is
/// done beside it.
@Suite("Heavy articles")
struct HeavyArticleTests {
    /// How heavy they are, unless the environment says so: a text that is much larger takes the tests too long.
    private static let size = ProcessInfo.processInfo.environment["TAGLINE_HEAVY"].flatMap { Int($0) }

    /// Whatever is pressed, while the text is on its way and afterwards.
    @Test(arguments: HeavyArticles.kinds)
    func noTurnTakesLong(kind: String) {
        let item = TestArticles.item(
            "Heavy", hours: 1, blocks: HeavyArticles.blocks(kind, size: HeavyArticleTests.size ?? 60_000))
        var reader = TestReader([item] + TestArticles.kosovo, columns: 120, rows: 40, answersAtOnce: false)
        var longest = (time: Duration.zero, what: "")
        func turn(_ what: String, _ act: (inout TestReader) -> Void) {
            let time = Turn.time {
                act(&reader)
                _ = reader.buffer
            }
            if time > longest.time { longest = (time, what) }
        }
        func story(_ keys: [String], _ part: String) {
            for key in keys { turn("\(key) \(part)") { $0.press(key) } }
        }
        turn("answer") { $0.answer() }
        turn("pause") { $0.pause() }
        let document = item.document
        turn("document") { $0.send(.articleLoaded(document, document.article.id)) }
        story(["<Enter>", "j", "<C-d>", "<", "<Tab>"], "in the beginning")
        for effect in reader.unanswered {
            guard case .store(.typeset(let request)) = effect else { continue }
            let text = request.fulfil { false }
            turn("text") { $0.send(.typeset(text, request: request.number)) }
        }
        reader.forgetUnanswered()
        let keys = [
            "G", "j", "k", "<C-u>", "gg", "<Space>", "<Tab>", "<Tab>", "<S-Tab>", "1", "2", "<Esc>", ">", "w", "/", "e",
            "x",
            "<Enter>", "n", "N", "<Esc>", "Z", "Z", "q", "m", "y",
        ]
        story(keys, "in the whole")
        turn("resize") { $0.resize(120, 30) }
        for effect in reader.unanswered {
            switch effect {
            case .store(.findInText(let request)):
                let hits = request.fulfil { false }
                turn("hits") { $0.send(.found(hits, request: request.number)) }
            case .store(.typeset(let request)):
                let text = request.fulfil { false }
                turn("text anew") { $0.send(.typeset(text, request: request.number)) }
            default: break
            }
        }
        turn("another article") { reader in
            reader.forgetUnanswered()
            reader.perform(.focusList)
            reader.press("j")
            reader.pause()
            reader.answer()
        }
        #expect(reader.state.article?.document.article.title != "Heavy")
        #expect(longest.time < Turn.longest, "\(longest.what)")
    }

    /// The beginning of a text of megabytes is set as soon as that of a short one.
    @Test(arguments: HeavyArticles.kinds)
    func theBeginningOfAVeryLongTextIsThereAtOnce(kind: String) {
        let document = TestArticles.item(
            "Heavy", hours: 1, blocks: HeavyArticles.blocks(kind, size: HeavyArticleTests.size ?? 400_000)
        )
        .document
        var reader = TestReader(
            TestArticles.numbered(3, startingHours: 2), columns: 120, rows: 40, answersAtOnce: false)
        reader.source.add([TestArticles.item("Heavy", hours: 1)])
        reader.answer()
        reader.pause()
        let time = Turn.time {
            reader.send(.articleLoaded(document, reader.state.awaitedArticle ?? document.article.id))
            _ = reader.buffer
        }
        #expect(time < Turn.longest)
    }
}

/// Very much text where a line is typed, and very many tags to look through.
@Suite("Heavy typing")
struct HeavyTypingTests {
    private static let pastes = [
        String(repeating: "word ", count: 20_000), String(repeating: "e\u{301}\u{334}", count: 33_000),
        String(repeating: "(", count: 100_000), String(repeating: "-#a OR ", count: 14_000),
        "\"" + String(repeating: "x*", count: 50_000),
    ]

    @Test(arguments: [":", "/", "#", "+", "F", "S", "T", "a", "C/", "f/", "?", "<Enter>/", "<Enter>|"])
    func aPasteOfAHundredThousandLettersIsTakenAtOnce(keys: String) {
        for paste in HeavyTypingTests.pastes {
            var reader = TestReader(TestArticles.kosovo, columns: 100)
            reader.pause()
            reader.press(keys)
            let time = Turn.time {
                reader.press(.paste(paste))
                _ = reader.buffer
                reader.press("x")
                _ = reader.buffer
            }
            #expect(time < Turn.longest)
            reader.press("<Enter>")
            _ = reader.buffer
        }
    }
}

/// How long the thread works on something, whatever else runs on the machine.
enum Turn {
    /// 50 ms in a build that is optimized; what is built for tests is some ten times slower.
    static let longest = Duration.milliseconds(500)

    static func time(_ work: () -> Void) -> Duration {
        let start = now
        work()
        return now - start
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
