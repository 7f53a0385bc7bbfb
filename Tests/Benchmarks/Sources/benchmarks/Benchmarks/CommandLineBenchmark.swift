import ArgumentParser
import Foundation

/// Whole processes, from the exec to their end.
struct CommandLineBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cli", abstract: "Prints pages with tagline list, as a script would.")

    @Option(help: "How many articles the store has.")
    var articles = 1_000_000

    @Option(help: "How often each is run.")
    var runs = 40

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    func run() throws {
        let program = try Program(path: program)
        let store = try GeneratedStore(articles: articles).path
        var table = ResultTable.times("whole processes on \(articles)")
        func row(_ label: String, _ arguments: [String], lines: Int, target: String = "") throws {
            table.add(
                label,
                try samples(runs) { _ in
                    let result = try program.run(arguments + ["--store", store])
                    let count = result.output.count { $0 == UInt8(ascii: "\n") }
                    guard result.status == 0, count >= lines else {
                        throw BenchmarkError("\(arguments): status \(result.status), \(count) lines")
                    }
                }, target: target)
        }
        try row("tagline --help", ["list", "--help"], lines: 5)
        try row("list --limit 50 --json", ["list", "--limit", "50", "--json"], lines: 50, target: "p50 25")
        try row("list --limit 50 --json --full", ["list", "--limit", "50", "--json", "--full"], lines: 50)
        try row("list is:unread --limit 50 --tsv", ["list", "is:unread", "--limit", "50", "--tsv"], lines: 50)
        try row("list quokka --limit 50 --json", ["list", "quokka", "--limit", "50", "--json"], lines: 10)
        table.print()
    }
}
