import ArgumentParser
import Foundation
import Store
import Terminal

/// `tagline doctor`: is everything as it should be?
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look at store, configuration, terminal, network and feeds, and say what to do.",
        discussion: """
            ok is in order, -- could be better, !! does not work; below stands what to do, and without a mark what else \
            comes of it. Nothing is fetched and nothing changed, except by --rebuild. The whole store is read, which takes \
            some seconds a million articles. The exit status is 1 when something does not work.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Make the store's indexes and counts anew from its articles.")
    var rebuild = false

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let output = StandardOutput()
        if rebuild {
            guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
            try store.rebuild()
            store.close()
            try output.writeLine("Indexes and counts are made anew.")
        }
        let now = Date()
        let places = Places(environment: environment)
        let (storeCheckup, store) = Checkup.store(at: storeOptions.resolvedPath)
        let feeds = (try? store?.feeds()) ?? []
        let checkups = [
            storeCheckup,
            Checkup.configuration(places, feeds: feeds, environment: environment),
            Checkup.terminal(places, environment: environment), Checkup.network(environment),
            // What a store that cannot be opened follows, nobody knows.
            store == nil && access(storeOptions.resolvedPath, F_OK) == 0
                ? nil : Checkup.feeds(feeds, setAside: (try? store?.setAsideItems()) ?? [], now: now),
            Checkup.timer(try? TimerUnits(store: nil, every: .seconds(900)), feeds: feeds, now: now),
        ].compactMap(\.self)
        for checkup in checkups + [Checkup.notices] { try write(checkup, to: output) }
        let problems = checkups.flatMap(\.findings).count { $0.level == .problem }
        try output.writeLine(problems == 0 ? "Everything works." : "\(Counted.text(problems, "problem")).")
        try output.flush()
        store?.close()
        if problems > 0 { throw ExitCode.failure }
    }

    private func write(_ checkup: Checkup, to output: StandardOutput) throws {
        try output.writeLine(checkup.title)
        let width = output.isTerminal ? max(min(TerminalWidth.columns, 100), 20) : 10_000
        for finding in checkup.findings {
            let text = PlainLine.shown(finding.text)
            for (index, line) in CellText.wrapped(text, width: width - 5).enumerated() {
                try output.writeLine((index == 0 ? "  \(finding.level.mark) " : "     ") + line)
            }
            guard let remedy = finding.remedy else { continue }
            for line in CellText.wrapped("→ " + PlainLine.shown(remedy), width: width - 5) {
                try output.writeLine("     " + line)
            }
        }
    }
}
