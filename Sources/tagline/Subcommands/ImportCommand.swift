import ArgumentParser
import FeedParser
import Foundation
import News
import Refresh
import Store

/// `tagline import`: files of other readers, and feeds that lie on the disk.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over a list of feeds, or feeds from files.",
        discussion: """
            A file is known by its content, not by its name:

              OPML              a list of feeds, as nearly every reader exports it
              newsboat's urls   its tags become tags of the feeds' articles, its queries saved pages
              newsboat's cache.db   the articles, and which were read or flagged; it is only read
              newsraft's feeds, sfeed's sfeedrc, an Emacs configuration with elfeed-feeds
              a feed            RSS, Atom or JSON Feed: its articles are stored, and tagline refresh reads the file again

            A list says which feeds to follow; tagline refresh fetches them. A file that is none of these is refused, and \
            the others are imported all the same; the exit status is then 1. Lines of a list that cannot be used are named \
            on standard error and left out; the rest is imported, and the exit status is 0.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("The files; - is standard input.", valueName: "file"), completion: .file())
    var files: [String]

    func run() throws {
        let worker = Supervisor.worker()
        let store = try storeOptions.openOrMake()
        store.use(storeOptions.configuration().tagRules)
        if let fallen = try FallenItems.prepare(store, for: worker) { StandardError.writeLine(fallen.line) }
        let output = StandardOutput()
        var sum = Sum(record: worker.record)
        while sum.files < files.count {
            let path = files[sum.files]
            sum.begin()
            do {
                try output.writeLine(PlainLine.shown(try take(path, into: store, &sum)))
                try output.flush()
            } catch let error as FeedError {
                sum.refused += 1
                StandardError.writeLine("\(path): \(error.reason)")
            } catch let error as Failure {
                sum.refused += 1
                StandardError.writeLine(error.description)
            }
            sum.files += 1
        }
        if files.count > 1 {
            let rest = sum.refused > 0 ? "; \(Counted.text(sum.refused, "file")) refused" : ""
            try output.writeLine(
                "\(Counted.text(sum.feeds, "new feed")) and \(Counted.text(sum.articles, "new article"))\(rest)")
            try output.flush()
        }
        store.close()
        if sum.refused > 0 { throw ExitCode.failure }
    }

    /// What all files brought, over all workers that it took.
    private struct Sum {
        let record: IngestRecord?
        /// How many files are done.
        var files: Int { didSet { record?[0] = files } }
        var refused: Int { didSet { record?[1] = refused } }
        var feeds: Int { didSet { record?[2] = feeds } }
        var articles: Int { didSet { record?[3] = articles } }
        /// How many articles an earlier worker had stored of the file that ended it.
        private(set) var earlier = 0

        init(record: IngestRecord?) {
            self.record = record
            files = record?[0] ?? 0
            refused = record?[1] ?? 0
            feeds = record?[2] ?? 0
            articles = record?[3] ?? 0
        }

        /// Begins a file.
        mutating func begin() {
            guard let record else { return }
            if record[4] != files + 1 {
                record[4] = files + 1
                record[5] = record.newArticles
            }
            earlier = record.newArticles - record[5]
        }
    }

    /// Imports a file and says what it was.
    private func take(_ path: String, into store: Store, _ sum: inout Sum) throws -> String {
        // A database is read where it lies, and may be larger than a list or a feed; a pipe can be read but once.
        if ImportFile.isPlain(path), NewsboatCache.isDatabase(try InputFile.bytes(of: path, atMost: 16)) {
            return try takeCache(path, into: store, &sum)
        }
        let file = try ImportFile(path: path)
        guard let list = try ForeignList.contents(of: file) else { return try takeFeed(file, into: store, &sum) }
        ProblemReport.write(list.problems, of: path)
        let outcome = try ForeignList.take(list, into: store)
        sum.feeds += outcome.feeds
        return "\(path == "-" ? "standard input" : path): \(outcome.words)"
    }

    /// Imports newsboat's database.
    private func takeCache(_ path: String, into store: Store, _ sum: inout Sum) throws -> String {
        let summary: NewsboatIntake.Summary
        do {
            summary = try NewsboatIntake.take(try NewsboatCache(path: path), into: store, at: Date())
        } catch StoreError.foreign {
            throw Failure("\(path): this is a database, but not newsboat's")
        }
        for address in summary.leftOut.prefix(5) {
            StandardError.writeLine("\(path): \(address) is a command or a query; its articles stay where they are")
        }
        sum.feeds += summary.feeds
        sum.articles += summary.articles
        return
            "\(path): \(Counted.text(summary.articles, "new article")) of \(Counted.text(summary.feeds, "new feed")), "
            + "\(summary.read) marked read, \(summary.starred) starred"
    }

    private func takeFeed(_ file: ImportFile, into store: Store, _ sum: inout Sum) throws -> String {
        let address = URL(fileURLWithPath: file.path).absoluteURL.absoluteString
        let document = WatchedDocument(file.bytes, address: address)
        if let refusal = try document.refusal(of: store) { throw Failure("\(file.path): \(refusal)") }
        let feed = try document.parse(watch: store.itemWatch)
        ProblemReport.write(feed.problems, of: file.path)
        let summary = try store.subscribe([Subscription(address: address)])
        guard let id = (summary.added + summary.known).first else { throw Failure("\(file.path): not stored") }
        sum.feeds += summary.added.count
        let articles = try FeedIntake.take(feed, as: id, into: store, at: Date(), pace: .bulk)
        let new = articles.new + sum.earlier
        sum.articles += new
        let known = max(articles.changed + articles.unchanged - sum.earlier, 0)
        let rest = known > 0 ? ", \(known) known" : ""
        let title = feed.title.map { " (\($0))" } ?? ""
        return "\(file.path)\(title): \(Counted.text(new, "new article"))\(rest)"
    }
}
