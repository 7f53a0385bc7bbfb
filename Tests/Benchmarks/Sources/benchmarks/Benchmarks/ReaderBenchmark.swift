import ArgumentParser
import Foundation
import News

/// The program itself, on a terminal of 120×40, measured from outside.
struct ReaderBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader",
        abstract: "Starts the reader on a terminal and presses keys: times, bytes, memory, and rest when left alone.")

    @Option(help: "How many articles the store has.")
    var articles = 1_000_000

    @Option(help: "How many starts.")
    var starts = 40

    @Option(help: "How many presses of each key.")
    var presses = 100

    @Option(help: "Seconds to leave it alone.")
    var idle = 10

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    func run() throws {
        let program = try Program(path: program)
        let generated = try GeneratedStore(articles: articles)
        try start(program, generated)
        try keys(program, generated)
    }

    private func start(_ program: Program, _ generated: GeneratedStore) throws {
        let expected = generated.startOfNewestTitle
        var full = Samples()
        var complete = Samples()
        var bytes = 0
        for _ in 0..<starts {
            let reader = try ReaderSession(program, store: generated.path)
            let answer = try reader.awaitStart(expecting: expected)
            full.add(answer.expected ?? 0)
            complete.add(answer.last ?? 0)
            bytes = answer.bytes
            guard reader.quit() else { throw BenchmarkError("the reader did not quit on Q") }
        }
        var table = ResultTable.times("start on \(articles)")
        table.add("exec to headlines", full, target: "20 / 30")
        table.add("exec to the last byte", complete, target: "20 / 30")
        table.print()
        print("\(bytes) bytes for the first screen\n")
    }

    private func keys(_ program: Program, _ generated: GeneratedStore) throws {
        let reader = try ReaderSession(program, store: generated.path)
        _ = try reader.awaitStart(expecting: generated.startOfNewestTitle)
        reader.settle(500)
        let figures = ProcessFigures(of: reader.process)

        var table = ResultTable(
            "keys on \(articles)",
            columns: ["n", "first p50", "all p50", "all p99", "max ms", "bytes", "later bytes", "target"])
        func press(_ label: String, _ keys: [String], count: Int, target: String = "") {
            var first = Samples(), last = Samples(), bytes = Samples(), later = Samples()
            for index in 0..<count {
                let answer = reader.press(keys[index % keys.count])
                if let at = answer.first { first.add(at) }
                if let at = answer.last { last.add(at) }
                bytes.add(Double(answer.bytes))
                later.add(Double(reader.settle(150).bytes))
            }
            table.add(
                label, "\(last.values.count)/\(count)", first.p50.short, last.p50.short, last.p99.short,
                last.most.short,
                bytes.p50.short, later.p50.short, target)
        }
        press("j in the window", ["j"], count: 25, target: "5 / 10, 350 B")
        press("j scrolling", ["j"], count: presses, target: "5 / 10, 350 B")
        press("page down", [ReaderSession.pageDown], count: presses, target: "5 / 10, 4500 B")
        press("End, Home", [ReaderSession.end, ReaderSession.home], count: presses, target: "5 / 10")
        press("m, marked on disk", ["m"], count: presses)
        press("s, starred on disk", ["s"], count: presses - presses % 2)
        press("n, next unread", ["n"], count: presses)
        press("open, close", ["\r", "h"], count: presses, target: "5 / 10")
        _ = reader.press("\r")
        reader.settle()
        press("J, next article", ["J"], count: presses, target: "5 / 10")
        press("Space in the article", [" "], count: presses)
        table.print()

        _ = reader.press("\u{1b}")
        reader.settle()
        _ = reader.press("2")
        _ = reader.press(ReaderSession.home)
        reader.settle(500)
        let held = reader.hold("j", count: 90, hertz: 30)
        let burst = reader.hold("j", count: 200, hertz: 10_000)
        var holding = ResultTable("held keys", columns: ["bytes a key", "lag ms"])
        holding.add("j at 30 Hz, 90 times", (Double(held.bytes) / 90).short, held.lag.short)
        holding.add("j, 200 at once", (Double(burst.bytes) / 200).short, burst.lag.short)
        holding.print()

        var memory = ResultTable(
            "memory, MB", columns: ["resident", "proportional", "own", "anonymous", "threads", "target"])
        func row(_ label: String, _ figures: ProcessFigures) {
            memory.add(
                label, figures.resident.short, figures.proportional.short, figures.own.short, figures.anonymous.short,
                "\(figures.threads)", "45")
        }
        row("after the start", figures)
        row("after all keys", ProcessFigures(of: reader.process))
        memory.print()

        let rest = reader.idle(seconds: idle)
        var alone = ResultTable("left alone for \(idle) s", columns: ["value", "target"])
        alone.add("bytes", "\(rest.bytes)", "0")
        alone.add("wake-ups", "\(rest.wakeUps)", "0")
        alone.add("processor time, ms", rest.processorTime.short)
        alone.print()
        if !reader.screen.unknown.isEmpty { print("sequences not understood: \(reader.screen.unknown.sorted())\n") }
        guard reader.quit() else { throw BenchmarkError("the reader did not quit on Q") }
    }
}

extension GeneratedStore {
    /// What the list shows of the newest article at any width.
    var startOfNewestTitle: String { String(corpus.article(0).title.prefix(12)) }
}
