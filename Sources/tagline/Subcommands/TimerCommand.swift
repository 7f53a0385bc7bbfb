import ArgumentParser
import Foundation

/// `tagline timer`: have the refresh run by itself.
struct TimerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timer",
        abstract: "Have the feeds fetched by themselves, by a systemd user timer.",
        discussion: """
            Every quarter of an hour tagline refresh fetches what is due by then, whether or not a reader is open, and at \
            most once at a time. Where there is no systemd, install prints a line for crontab -e and changes nothing. \
            Without a session the timer rests, unless loginctl enable-linger says otherwise.

              tagline timer install
              tagline timer status
              journalctl --user -u tagline-refresh
            """,
        subcommands: [Install.self, Status.self, Remove.self])

    /// Write the units, and start the timer.
    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the timer and start it.")

        @OptionGroup var storeOptions: StoreOptions

        @Option(help: ArgumentHelp("How often it looks for what is due, a minute or more.", valueName: "time"))
        var every = "15m"

        func validate() throws {
            guard let time = WrittenTime.duration(every), time >= .seconds(60) else {
                throw ValidationError("--every is a length of time, a minute or more: \"15m\"")
            }
        }

        func run() throws {
            let timer = try TimerUnits(store: storeOptions.path, every: WrittenTime.duration(every) ?? .seconds(900))
            let output = StandardOutput()
            guard timer.hasSystemd else {
                try output.writeLine("There is no systemd here that runs timers for you. For crontab -e:")
                try output.writeLine("")
                try output.writeLine(timer.cronLine)
                return try output.flush()
            }
            try timer.install()
            try output.writeLine(
                "tagline refresh runs every \(WrittenTime.words(timer.every)) from now on. tagline timer remove ends that."
            )
            try output.flush()
        }
    }

    /// Say whether it runs.
    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether the timer runs, and when it next will.",
            discussion: "The exit status is 0 when it runs, 3 when it does not.")

        func run() throws {
            let timer = try TimerUnits(store: nil, every: .seconds(900))
            let output = StandardOutput()
            let state = timer.state
            for line in timer.lines(for: state) { try output.writeLine(PlainLine.shown(line)) }
            try output.flush()
            if state != .runs { throw ExitCode(3) }
        }
    }

    /// Stop the timer, and take its units away.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Stop the timer and remove it.")

        func run() throws {
            let timer = try TimerUnits(store: nil, every: .seconds(900))
            let output = StandardOutput()
            let wasThere = try timer.remove()
            try output.writeLine(wasThere ? "The timer is removed." : "There is no timer of tagline's.")
            try output.flush()
        }
    }
}
