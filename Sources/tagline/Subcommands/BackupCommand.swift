import ArgumentParser
import Foundation
import Store

/// `tagline backup`: a copy of the store.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store into a new file, while readers are open.",
        discussion: """
            The copy is a store itself: tagline --store COPY opens it, and put in the store's place it is the store again. \
            A file that is there already is not written over.

              tagline backup ~/backups/news-$(date +%F).db
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Where the copy goes.", valueName: "file"), completion: .file())
    var file: String

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        let path = (file as NSString).expandingTildeInPath
        let stop = StopSignals {}
        do {
            try store.backUp(to: path, isCancelled: { stop.received != nil })
        } catch {
            if let signal = stop.received {
                store.close()
                throw ExitCode(128 + signal)
            }
            // The store's own words would name the copy as the store.
            switch error {
            case .unreadable(_, let reason), .unwritable(_, let reason):
                throw Failure("cannot copy the store to \(file): \(reason)")
            case .full: throw Failure("cannot copy the store to \(file): the disk is full")
            default: throw error
            }
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64) ?? 0
        let output = StandardOutput()
        try output.writeLine(PlainLine.shown("\(file): \(ByteCount.text(size))"))
        try output.flush()
        store.close()
    }
}
