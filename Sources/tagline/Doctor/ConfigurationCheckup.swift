import Foundation
import News
import Store

extension Checkup {
    /// The configuration: its mistakes, with their lines.
    static func configuration(_ places: Places, feeds: [Feed]) -> (checkup: Checkup, configuration: Configuration?) {
        let file = places.configurationFile
        guard access(file, F_OK) == 0 else {
            return (
                Checkup(title: "Configuration", findings: [.fine("none; every setting has a default (\(file))")]),
                Configuration()
            )
        }
        do {
            let configuration = try Configuration.load(places)
            var findings = configuration.warnings.map { Finding.problem($0.description, "it is passed over") }
            if findings.isEmpty { findings.append(.fine(file)) }
            findings += unfollowed(configuration, feeds)
            if configuration.feeds.contains(where: \.holdsSecrets), isReadableByOthers(file) {
                findings.append(.advice("\(file) holds secrets, and others can read it", "chmod 600 \(file)"))
            }
            return (Checkup(title: "Configuration", findings: findings), configuration)
        } catch {
            return (
                Checkup(
                    title: "Configuration",
                    findings: [.problem(error.description, "nothing is fetched until it is right")]), nil
            )
        }
    }

    private static func unfollowed(_ configuration: Configuration, _ feeds: [Feed]) -> [Finding] {
        let known = Set(feeds.map { Store.key(ofFeedAt: $0.address) })
        return configuration.feeds.filter { $0.command == nil && !known.contains(Store.key(ofFeedAt: $0.address)) }.map
        {
            .advice("the [[feed]] \($0.address) is not followed", "tagline add \($0.address)")
        }
    }

    private static func isReadableByOthers(_ file: String) -> Bool {
        var status = stat()
        return stat(file, &status) == 0 && status.st_mode & (S_IRGRP | S_IROTH) != 0
    }
}

extension FeedConfiguration {
    /// Whether a password, a token or a header field stands in it.
    fileprivate var holdsSecrets: Bool {
        if !headers.isEmpty { return true }
        return [password, token].contains { if case .written? = $0 { true } else { false } }
    }
}
