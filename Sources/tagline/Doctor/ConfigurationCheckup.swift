import Foundation
import News
import Store

extension Checkup {
    /// The configuration: all its mistakes, with their places, and what it names that the reader will need.
    static func configuration(_ places: Places, feeds: [Feed], environment: [String: String]) -> Checkup {
        let file = places.configurationFile
        let configuration = Configuration.load(places)
        let appearance = Appearance(configuration, places: places, environment: environment, colorCount: 256)
        var findings = configuration.mistakes.map { Finding.problem($0.description) }
        findings += appearance.mistakes.map { .problem($0.description) }
        findings += configuration.consequences.map { .consequence($0) }
        findings += configuration.feeds.filter { $0.problem != nil }.map {
            .consequence("\(ShownAddress.text($0.address)) is not fetched until that is right.")
        }
        findings += missingCertificates(configuration)
        if findings.isEmpty {
            let isThere = access(file, F_OK) == 0
            findings.append(.fine(isThere ? file : "none; every setting has a default (\(file))"))
        }
        findings += unfollowed(configuration, feeds)
        if configuration.feeds.contains(where: \.holdsSecrets), isReadableByOthers(file) {
            findings.append(.advice("\(file) holds secrets, and others can read it", "chmod 600 \(file)"))
        }
        return Checkup(title: "Configuration", findings: findings)
    }

    private static func missingCertificates(_ configuration: Configuration) -> [Finding] {
        configuration.feeds.compactMap { feed in
            guard let path = feed.certificates, access(path, R_OK) != 0 else { return nil }
            return .problem(
                "the certificates of \(ShownAddress.text(feed.address)) cannot be read: \(path): "
                    + Failure.text(of: errno), "nothing of it is fetched without them")
        }
    }

    private static func unfollowed(_ configuration: Configuration, _ feeds: [Feed]) -> [Finding] {
        let known = Set(feeds.map { Store.key(ofFeedAt: $0.address) })
        return configuration.feeds.filter { $0.command == nil && !known.contains(Store.key(ofFeedAt: $0.address)) }.map
        {
            let address = ShownAddress.text($0.address)
            return .advice("the [[feed]] \(address) is not followed", "tagline add \(address)")
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
