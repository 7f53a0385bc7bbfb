import Basics
import Foundation

/// What tells this program from another version of it, also from one that was built of other sources under the same
/// number.
enum ProgramVersion {
    /// The number.
    static let number = "0.1.0"

    /// The number, and the notices that the works of others in the program ask for, as `--version` prints them.
    static var withNotices: String { "\(number)\n\n\(EmbeddedTable.notice)" }

    /// The number, and the size and time of the program's file.
    static let build: String = {
        var facts = stat()
        guard stat(ChildProcess.ownProgram, &facts) == 0 else { return number }
        #if canImport(Darwin)
            let time = facts.st_mtimespec
        #else
            let time = facts.st_mtim
        #endif
        return "\(number)+\(facts.st_size).\(time.tv_sec).\(time.tv_nsec)"
    }()
}
