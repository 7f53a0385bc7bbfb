import Foundation
import Testing

extension TerminalSession {
    /// The process number of the reader that runs in it.
    func readerID() throws -> pid_t {
        let shell = value("#{pane_pid}")
        let found = try descendants(of: shell).first { id in
            let name = (try? String(contentsOfFile: "/proc/\(id)/comm", encoding: .utf8)) ?? ""
            return name.hasPrefix("tagline")
        }
        return try #require(found)
    }

    /// From `/proc`, since a small Debian has no `ps`.
    private func descendants(of id: String) throws -> [pid_t] {
        let parents = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
            pid_t(name).flatMap { id in parent(of: id).map { (id: id, parent: $0) } }
        }
        var found: [pid_t] = []
        var generation = Set([pid_t(id)].compactMap(\.self))
        while !generation.isEmpty {
            generation = Set(parents.filter { generation.contains($0.parent) }.map(\.id))
            found += generation
        }
        return found
    }

    /// The fourth field of `/proc/ID/stat`; the second, in parentheses, may hold anything (proc(5)).
    private func parent(of id: pid_t) -> pid_t? {
        guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        return fields.count > 1 ? pid_t(fields[1]) : nil
    }

    /// Sends bytes as a terminal would.
    func send(bytes: some Sequence<UInt8>) throws {
        _ = try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
    }

    /// Whether the terminal is as a program finds it: main screen, cursor shown.
    var isGivenBack: Bool { value("#{alternate_on}#{cursor_flag}") == "01" }
}
