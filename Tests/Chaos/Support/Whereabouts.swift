import Foundation

/// Where the threads of a session's processes stand, for the message about one that hangs: afterwards nobody can ask.
enum Whereabouts {
    /// A line for each thread of each process of a session: its state, where in the kernel it waits, and the system call
    /// with its arguments. Empty where there is no `/proc` (proc(5)).
    static func text(session: pid_t) -> String {
        let processes = names(in: "/proc").compactMap { pid_t($0) }.filter { getsid($0) == session }
        return processes.sorted().map { process in
            let command = read("/proc/\(process)/cmdline").replacing("\0", with: " ")
            let threads = names(in: "/proc/\(process)/task").sorted().map { thread in
                let folder = "/proc/\(process)/task/\(thread)"
                let state = state(read("\(folder)/stat"))
                return "  \(thread) \(state) \(read("\(folder)/wchan")) \(read("\(folder)/syscall"))"
            }
            return (["\(process) \(command)"] + threads).joined(separator: "\n")
        }
        .joined(separator: "\n")
    }

    /// The letter behind the name, which stands in brackets and may hold anything.
    private static func state(_ line: String) -> Substring {
        line.lastIndex(of: ")").map { line[line.index(after: $0)...].prefix(2) } ?? "?"
    }

    private static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func read(_ path: String) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else { return "?" }
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
