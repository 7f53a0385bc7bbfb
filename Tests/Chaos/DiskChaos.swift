import Foundation
import Testing

@Suite("Chaos: no room", .serialized) struct DiskChaos {
    private static let commands = [
        "refresh --all", "import more.xml", "mark read storm", "mark starred tide", "list", "show-first",
        "search storm",
        "tags", "feeds", "doctor", "backup elsewhere", "retag", "export",
    ]

    /// A line of shell for a command; `$S` is the store.
    private static func line(_ command: String, _ program: Program) -> String {
        switch command {
        case "import more.xml": "$PROGRAM import '\(program.path("more.xml"))' --store $S"
        case "show-first":
            "$PROGRAM show $($PROGRAM list --limit 1 --json --store $S | tr -dc '0-9,' | cut -d, -f1) --store $S"
        case "backup elsewhere": "$PROGRAM backup '\(program.path("backup.db"))' --store $S"
        default: "$PROGRAM \(command) --store $S"
        }
    }

    @Test func filesThatMayNotGrow() throws {
        try Chaos.rounds("limit") { round, dice in
            let program = try Program()
            try program.follow(2, &dice)
            try program.fill(60, &dice)
            try program.write("more.xml", Data(Program.feed(200, &dice, title: "More").utf8))
            for _ in 0..<4 {
                let command = dice.pick(Self.commands)
                let blocks = dice.pick([0, 1, 8, 64, 128, 400, 1_000, 2_000])
                let line = "S='\(program.store)'; ulimit -f \(blocks); \(Self.line(command, program))"
                let end = try program.shell(line)
                #expect(!end.isDeath && (end.status ?? 0) < 128, "round \(round): \(blocks): \(command): \(end)")
                try program.check("round \(round): \(command) with a limit of \(blocks)")
                unlink(program.path("backup.db"))
            }
        }
    }

    @Test(.enabled(if: canMount, "only root may mount a small disk")) func aDiskThatIsFull() throws {
        try Chaos.rounds("disk") { round, dice in
            let program = try Program()
            try program.follow(2, &dice)
            try program.fill(60, &dice)
            try program.write("more.xml", Data(Program.feed(200, &dice, title: "More").utf8))
            let disk = program.path("disk")
            try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
            let room = dice.pick([0, 4, 16, 28, 36, 64, 200, 1_000])
            let commands = (0..<4).map { _ in dice.pick(Self.commands) }
            // The disk is as large as the store and the room beside it.
            let lines = commands.map { "\(Self.line($0, program)); E=$?; [ $E -lt 128 ] || echo \"DEATH $E\"" }
            let script = """
                set -e; SIZE=$(( ($(stat -c %s '\(program.store)') + 4095) / 4096 * 4 + \(room) ))
                mount -t tmpfs -o size=${SIZE}k none '\(disk)'; cp '\(program.store)' '\(disk)/store.db'; set +e
                S='\(disk)/store.db'
                \(lines.joined(separator: "\n"))
                cp '\(disk)'/store.db* '\(program.folder.path)/'
                """
            try program.write("script", Data(script.utf8))
            let end = try program.shell("unshare -m --propagation private sh '\(program.path("script"))'")
            #expect(!end.isDeath && !end.output.contains("DEATH"), "round \(round): \(room) KB: \(commands): \(end)")
            try program.check("round \(round): \(commands) with \(room) KB")
        }
    }

    private static let canMount: Bool = {
        guard getuid() == 0, let program = try? Program() else { return false }
        let end = try? program.shell("unshare -m --propagation private mount -t tmpfs none '\(program.folder.path)'")
        return end?.status == 0
    }()
}
