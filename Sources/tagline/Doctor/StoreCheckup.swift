import Basics
import Foundation
import News
import Store

extension Checkup {
    /// The store: whether it can be opened, is whole, and how large it is.
    static func store(at path: String) -> (checkup: Checkup, store: Store?) {
        func checkup(_ findings: Finding...) -> Checkup { Checkup(title: "Store", findings: findings) }
        guard access(path, F_OK) == 0 else {
            return (
                checkup(.advice("there is none yet at \(path)", "tagline makes one, with a sample to look around in")),
                nil
            )
        }
        do {
            let store = try Store.open(at: path, patience: .seconds(5))
            let size = try store.size()
            let counts = try store.counts(of: .everything)
            let log = size.log > 100 << 20 ? " (and a log of \(ByteCount.text(size.log)))" : ""
            let free = size.free > size.file / 4 ? ", \(ByteCount.text(size.free)) of it free" : ""
            var findings: [Finding] = [
                .fine(
                    "\(path): \(ByteCount.text(size.file))\(log)\(free); \(Counted.text(counts.total, "article")), \(counts.unread) unread"
                )
            ]
            if let reason = store.readOnlyReason {
                findings.append(.problem("\(reason)", "it is read as it is; tagline backup FILE copies it elsewhere"))
            }
            let problems = try store.check()
            findings += problems.prefix(5).map { .problem($0, remedy(for: $0)) }
            if problems.isEmpty {
                findings.append(.fine("the file is whole, and its indexes and counts agree with it"))
            }
            if let space = freeSpace(at: path), space < 200 << 20 {
                findings.append(
                    .problem("the disk has only \(ByteCount.text(space)) left", "make room; tagline clean --help"))
            }
            return (Checkup(title: "Store", findings: findings), store)
        } catch StoreError.damaged(_, let reason) {
            return (
                checkup(
                    .problem("\(path) is damaged: \(reason)", "put a backup in its place, or: sqlite3 \(path) .recover")
                ), nil
            )
        } catch {
            return (checkup(.problem("\(error)")), nil)
        }
    }

    private static func remedy(for problem: String) -> String {
        problem.hasPrefix("the file:")
            ? "put a backup in its place" : "tagline doctor --rebuild makes indexes and counts anew"
    }

    private static func freeSpace(at path: String) -> Int64? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        // Some file systems over a network say whatever comes to them.
        return Int64(clamping: facts.f_bavail).saturatingProduct(Int64(clamping: facts.f_frsize))
    }
}
