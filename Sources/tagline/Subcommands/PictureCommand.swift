import ArgumentParser
import Foundation
import Pictures
import Refresh

/// `tagline picture`: a picture as few pixels, for the reader. A process of its own, since decoders
/// are the part of a program that strangers' bytes break; see ``PictureLines`` for what it prints.
struct PictureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picture", abstract: "Print a picture as few pixels.", shouldDisplay: false)

    @Option(help: "The address of the feed that named the picture.")
    var feed: String?

    @Option(
        name: .customLong("host"),
        help: "A host besides the feed's and the picture's that redirects may lead to.")
    var hosts: [String] = []

    @Argument(help: "A web address, a file, or - for standard input.")
    var picture: String

    func run() throws {
        let output = StandardOutput()
        do {
            let bytes = try bytes()
            DecoderLimits.apply(seconds: 10)
            for line in PictureLines.lines(of: try Picture(decoding: bytes)) { try output.writeLine(line) }
        } catch let error as any CustomStringConvertible & Error {
            try output.writeLine(PictureLines.failure(error))
        }
        try output.flush()
    }

    /// Who may learn that the picture is looked at, by the feed that named it.
    private func sites(namedBy feed: String) -> [Site] {
        [feed, picture].compactMap { Site(of: $0) } + hosts.map { Site(host: $0) }
    }

    private func bytes() throws -> [UInt8] {
        if InputFile.isAddress(picture) {
            let configuration = Configuration.ofUser()
            let reach = feed.flatMap { FullTextFetch.reach(of: picture, namedByFeed: $0) }
            let settings =
                if let feed { try FetchSettings(configuration, for: picture, namedBy: feed) } else {
                    try FetchSettings(configuration)
                }
            return try FeedFetcher(limits: FeedFetcher.pictureLimits).picture(
                at: picture, namedBy: reach, sites: feed.map(sites), settings: settings)
        }
        // A stranger must not name a file of this machine, nor bring the picture within the address.
        guard feed == nil else { throw Failure("pictures are fetched from web addresses only") }
        return try InputFile.bytes(of: picture, atMost: FeedFetcher.pictureLimits.bytes)
    }
}
