import Foundation
import News
import Refresh
import Store
import Synchronization

extension RefreshOptions {
    /// The product's, as the user's configuration has it.
    init(_ configuration: Configuration) {
        self.init()
        if let connections = configuration.fetching.connections { limits.connections = connections }
        let preferences = configuration.preferences
        self.preferences = { feed in preferences(feed.address) }
        configured = configuration.feeds.filter { $0.command != nil }.map {
            Subscription(address: $0.address, title: $0.title ?? String($0.address.dropFirst("exec:".count)))
        }
    }
}

extension Configuration {
    /// What is particular about the feed at an address, however the address is written.
    func feed(at address: String) -> FeedConfiguration? {
        let key = Store.key(ofFeedAt: address)
        return feeds.first { Store.key(ofFeedAt: $0.address) == key }
    }

    /// How a feed is fetched, by its address. A command that prints a password is run once for all that need it.
    var preferences: @Sendable (_ address: String) -> FeedPreferences {
        let feeds = Dictionary(feeds.map { (Store.key(ofFeedAt: $0.address), $0) }) { first, _ in first }
        let (fetching, secrets, obstacle) = (fetching, Secrets(), fetchObstacle)
        return { address in
            var preferences = FeedPreferences(feeds[Store.key(ofFeedAt: address)], of: address, fetching, secrets)
            if let obstacle { preferences.problem = obstacle }
            return preferences
        }
    }

    /// What somebody means who names something to follow: also what stands in the configuration, such as a command's
    /// name.
    func meaning(
        of text: String, isFile: (String) -> Bool = { _ in false }
    ) throws(WrittenAddress.Problem) -> WrittenAddress {
        if let own = feed(at: text), own.command != nil { return WrittenAddress(configured: own.address) }
        return try WrittenAddress(text, isFile: isFile)
    }
}

extension FetchSettings {
    /// How one page is fetched that belongs to no feed: as the configuration has it for all.
    ///
    /// - Throws: ``Failure`` when it cannot be told how.
    init(_ configuration: Configuration) throws(Failure) {
        try configuration.checkFetching()
        self.init()
        take(configuration.fetching)
    }

    /// How something is fetched that an article of a feed names: its page, a picture. The feed's proxy, name and
    /// certificates count for all of it; its password, token and header fields only on the feed's own host.
    ///
    /// - Throws: ``Failure`` when the command for the password or token fails, or it cannot be told how to fetch.
    init(_ configuration: Configuration, for address: String, namedBy feed: String) throws(Failure) {
        try self.init(configuration)
        takeLogin(of: feed)
        let key = Store.key(ofFeedAt: feed)
        guard let own = configuration.feeds.first(where: { Store.key(ofFeedAt: $0.address) == key }) else { return }
        if let problem = own.problem { throw Failure("the feed \(feed): \(problem)") }
        take(own)
        // Decided once more where it is sent, for each redirect. Here it spares a question for the password.
        guard let host = URL(string: feed)?.host()?.lowercased(), host == URL(string: address)?.host()?.lowercased()
        else { return }
        secretsOf = feed
        do throws(Failure) {
            try takeSecrets(of: own, Secrets())
        } catch {
            throw Failure("the feed \(feed): \(error)")
        }
    }

    /// The name and password that stand in a feed's address. Where they are sent, ``secretsOf`` decides.
    private mutating func takeLogin(of feed: String) {
        guard let parts = URLComponents(string: feed), let user = parts.user, let password = parts.password else {
            return
        }
        credentials = .init(user: user, password: password)
        secretsOf = feed
    }

    /// What holds for a feed wherever its articles lead.
    fileprivate mutating func take(_ feed: FeedConfiguration) {
        if let name = feed.userAgent { userAgent = name }
        if let own = feed.proxy { proxy = own }
        certificateFile = feed.certificates
    }

    /// What only its own host may know.
    fileprivate mutating func takeSecrets(of feed: FeedConfiguration, _ secrets: Secrets) throws(Failure) {
        headers = feed.headers
        if let password = feed.password {
            credentials = .init(user: feed.user ?? "", password: try secrets.text(of: password, "password"))
        }
        if let token = feed.token { bearerToken = try secrets.text(of: token, "token") }
    }

    fileprivate mutating func take(_ fetching: FetchConfiguration) {
        if let name = fetching.userAgent { userAgent = name }
        proxy = fetching.proxy
    }
}

extension FeedPreferences {
    fileprivate init(
        _ feed: FeedConfiguration?, of address: String, _ fetching: FetchConfiguration, _ secrets: Secrets
    ) {
        self.init()
        fetch.take(fetching)
        // Only what stands in the configuration is run, never what an address says.
        if feed?.command == nil, address.lowercased().hasPrefix("exec:") {
            problem = FetchFailure.commandNotConfigured.description
        }
        guard let feed else { return }
        interval = feed.interval
        if let broken = feed.problem {
            problem = broken
            return
        }
        fetch.take(feed)
        fetch.command = feed.command
        fetch.filter = feed.filter
        // Also where the address was found without encryption, or leads elsewhere.
        if feed.address.contains("://") { fetch.secretsOf = feed.address }
        do {
            try fetch.takeSecrets(of: feed, secrets)
        } catch {
            problem = error.description
        }
    }
}

/// What the commands of the configuration printed that give passwords and tokens: each is run once, when a feed that
/// needs it is fetched.
private final class Secrets: Sendable {
    private let known = Mutex<[FeedCommand: String]>([:])

    func text(of secret: FeedConfiguration.Secret, _ name: String) throws(Failure) -> String {
        switch secret {
        case .written(let text): return text
        case .printed(let command):
            if let text = known.withLock({ $0[command] }) { return text }
            let printed: [UInt8]
            do {
                printed = try command.output(limit: 64 << 10)
            } catch {
                throw Failure("its \(name)-command \(error)")
            }
            let line = String(decoding: printed.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
            guard !line.isEmpty else { throw Failure("its \(name)-command printed nothing on its first line") }
            known.withLock { $0[command] = line }
            return line
        }
    }
}
