import ArgumentParser

/// What the measuring itself costs: the least that any key can take here.
struct FloorBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "floor", abstract: "What the harness itself costs: a key to cat and back.")

    func run() throws {
        let terminal = try PseudoTerminal("/bin/cat", [], environment: [:], rows: 40, columns: 120)
        var samples = Samples()
        for _ in 0..<200 {
            let sent = terminal.send("j")
            if let first = terminal.output(quiet: 10, patience: 1000).first {
                samples.add(Double(first.at - sent) / 1e6)
            }
        }
        var table = ResultTable.times("floor")
        table.add("a key, echoed by the kernel", samples)
        table.print()
    }
}
