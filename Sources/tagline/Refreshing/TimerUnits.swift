import Foundation
import Refresh

/// The systemd user units that refresh by a timer, and what systemd says of them (systemd.timer(5), systemd.service(5)).
struct TimerUnits {
    /// How often it runs.
    let every: Duration
    private let program: String
    private let store: String?
    private let folder: String
    private static let name = "tagline-refresh"

    /// Whether the timer is there.
    enum State: Hashable {
        /// There is no systemd for this user.
        case noSystemd
        /// It is not installed.
        case absent
        /// Its files are there, but it does not run.
        case stopped
        /// It runs.
        case runs
    }

    /// The units for a store; the default one where `store` is nil.
    ///
    /// - Throws: ``Failure`` where a path could not be written into a unit.
    init(store: String?, every: Duration, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        self.every = every
        self.store = store.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
        program = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0]).standardizedFileURL.path
        // Next to the folder of this program's own configuration, by the same rules.
        let places = Places(environment: environment)
        folder = Places.folder(of: places.configuration) + "/systemd/user"
        for path in [program, self.store ?? ""] where path.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            throw Failure("a path with a line break in it cannot stand in a unit: \(path)")
        }
    }

    /// The unit that says what to do.
    var service: String {
        let arguments = ["refresh", "--quiet"] + (store.map { ["--store", $0] } ?? [])
        let command = ([program] + arguments).map(Self.quoted).joined(separator: " ")
        return """
            [Unit]
            Description=Fetch the feeds that are due (tagline)

            [Service]
            Type=oneshot
            ExecStart=\(command)
            # A feed that fails is in the journal, and no failure of the timer's.
            SuccessExitStatus=1
            Nice=10
            TimeoutStartSec=30min

            """
    }

    /// The unit that says when.
    var timer: String {
        """
        [Unit]
        Description=Fetch the feeds that are due (tagline)

        [Timer]
        OnStartupSec=1min
        OnUnitActiveSec=\(every.components.seconds)s
        RandomizedDelaySec=\(min(every.components.seconds / 10, 60))s

        [Install]
        WantedBy=timers.target

        """
    }

    /// The same for a crontab (crontab(5)).
    var cronLine: String {
        let minutes = max(Int(every.components.seconds) / 60, 1)
        let schedule =
            minutes < 60 ? "*/\(minutes) * * * *" : minutes < 1_440 ? "0 */\(minutes / 60) * * *" : "0 6 * * *"
        let words = [program, "refresh", "--quiet"] + (store.map { ["--store", $0] } ?? [])
        // A percent sign would be a line break to cron.
        let command = words.map(Self.shellQuoted).joined(separator: " ").replacing("%", with: "\\%")
        return "\(schedule)  \(command)"
    }

    /// Whether there is a systemd that this user's timers run under.
    var hasSystemd: Bool { (try? systemctl("show-environment")) != nil }

    /// What there is.
    var state: State {
        guard hasSystemd else { return .noSystemd }
        guard access(path("timer"), F_OK) == 0 else { return .absent }
        return (try? systemctl("is-active", "\(Self.name).timer")) != nil ? .runs : .stopped
    }

    /// Lines that say what there is.
    func lines(for state: State) -> [String] {
        switch state {
        case .noSystemd:
            return ["There is no systemd here that runs timers for you; tagline timer install prints a line for cron."]
        case .absent: return ["There is no timer; tagline timer install makes one."]
        case .stopped: return ["The timer is there, but does not run: systemctl --user start \(Self.name).timer"]
        case .runs:
            let next = (try? systemctl("list-timers", "--no-pager", "--no-legend", "\(Self.name).timer")) ?? ""
            let line = next.split(separator: "\n").first.map { "Next and last: \($0)" }
            return ["The timer runs."] + [line].compactMap(\.self)
        }
    }

    /// Writes the units and starts the timer.
    func install() throws {
        try Places.makeFolder(folder)
        for (end, text) in [("service", service), ("timer", timer)] {
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: path(end)), options: .atomic)
            } catch {
                throw Failure("cannot write \(path(end)): \(error.localizedDescription)")
            }
        }
        do {
            _ = try systemctl("daemon-reload")
            _ = try systemctl("enable", "\(Self.name).timer")
            // One that runs already takes on what has changed.
            _ = try systemctl("restart", "\(Self.name).timer")
        } catch let problem as CommandProblem {
            throw Failure("the units are in \(folder), but systemctl \(problem)")
        }
    }

    /// Stops the timer and removes the units; false when there were none.
    func remove() throws -> Bool {
        guard access(path("timer"), F_OK) == 0 || access(path("service"), F_OK) == 0 else { return false }
        if hasSystemd { _ = try? systemctl("disable", "--now", "\(Self.name).timer") }
        for end in ["timer", "service"] where unlink(path(end)) != 0 && errno != ENOENT {
            throw Failure("cannot remove \(path(end)): \(Failure.text(of: errno))")
        }
        if hasSystemd { _ = try? systemctl("daemon-reload") }
        return true
    }

    private func path(_ end: String) -> String { "\(folder)/\(Self.name).\(end)" }

    /// Asks systemd; what it printed, or a line that says nothing.
    private func systemctl(_ arguments: String...) throws -> String {
        do {
            let printed = try FeedCommand.program("systemctl", ["--user"] + arguments).output()
            return String(decoding: printed, as: UTF8.self)
        } catch CommandProblem.silent {
            return ""
        }
    }

    /// A word of a command in a unit (systemd.service(5), "Command lines"): in quotes, with what systemd would replace
    /// doubled.
    static func quoted(_ word: String) -> String {
        let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
            .replacing("$", with: "$$")
        return "\"\(escaped)\""
    }

    private static func shellQuoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "/._-+:@%".utf8.contains(byte)
            }
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
