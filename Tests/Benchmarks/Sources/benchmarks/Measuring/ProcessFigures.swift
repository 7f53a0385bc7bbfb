import Foundation

/// What Linux says about a running process (proc(5)).
struct ProcessFigures {
    /// Memory that is resident, in megabytes of 10⁶ bytes.
    var resident = 0.0
    /// Resident memory without its share of what others use too.
    var proportional = 0.0
    /// Memory that only this process has: what it costs.
    var own = 0.0
    /// Memory that is backed by no file.
    var anonymous = 0.0
    /// How often its threads stopped to wait: once for each wake-up.
    var waits = 0
    /// Processor time in milliseconds, in the kernel's nanoseconds.
    var processorTime = 0.0
    var threads = 0

    init(of process: pid_t) {
        let rollup = Self.fields(of: "/proc/\(process)/smaps_rollup")
        func megabytes(_ names: String...) -> Double {
            names.reduce(0) { $0 + Double(rollup[$1] ?? 0) } * 1024 / 1e6
        }
        resident = megabytes("Rss")
        proportional = megabytes("Pss")
        own = megabytes("Private_Clean", "Private_Dirty")
        anonymous = megabytes("Anonymous")
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        threads = tasks.count
        for task in tasks {
            waits += Self.fields(of: "/proc/\(process)/task/\(task)/status")["voluntary_ctxt_switches"] ?? 0
            let run = try? String(contentsOfFile: "/proc/\(process)/task/\(task)/schedstat", encoding: .utf8)
            processorTime += (run?.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1e6
        }
    }

    private static func fields(of path: String) -> [String: Int] {
        var fields: [String: Int] = [:]
        for line in ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let number = parts[1].drop { $0.isWhitespace }.prefix { $0.isNumber }
            fields[String(parts[0])] = Int(number)
        }
        return fields
    }
}
