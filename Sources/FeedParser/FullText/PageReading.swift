/// What a web page turned out to be when an article was looked for in it.
public enum PageReading: Hashable, Sendable {
    /// The article, or the part of it that the page shows.
    case article(ExtractedArticle)
    /// Something that stands in the article's place.
    case obstacle(PageObstacle)
}

/// What pages say instead of the article that was asked for.
public enum PageObstacle: Hashable, Sendable {
    /// A question whether one agrees to be followed around.
    case consent
    /// A test whether one is human.
    case humanCheck
    /// A form for a name and a password, or an offer to subscribe, and no text.
    case login
    /// Scripts that would write the text.
    case script
    /// No text at all.
    case nothing
}

extension PageObstacle: CustomStringConvertible {
    /// What it is, as a sentence's end.
    public var description: String {
        switch self {
        case .consent: "the server asks for consent to cookies before it shows the article"
        case .humanCheck: "the server wants to see a browser, and sent a check in the article’s place"
        case .login: "the server shows the article to subscribers only"
        case .script: "the page’s text is written by its scripts, and there is none without them"
        case .nothing: "there is no article on the page"
        }
    }
}

extension PageObstacle {
    /// Texts longer than this, in UTF-8, are articles whatever they say: this one may be about cookies.
    private static let longest = 2_400

    /// Judges what was found: the obstacle that a short text names; nil when the text is as good as any.
    init?(text: String?, in tree: HTMLTree) {
        let text = text ?? ""
        guard text.utf8.count < Self.longest else { return nil }
        let title = tree.first(.title).map { tree.textContent(of: $0) } ?? ""
        let words = (title + "\n" + (text.isEmpty ? tree.textContent(of: HTMLTree.root) : text)).lowercased().prefix(
            6_000)
        func count(_ phrases: [String]) -> Int { phrases.count { words.contains($0) } }
        if count(Self.checks) > 0 {
            self = .humanCheck
        } else if count(Self.consentWords) > 2 || text.isEmpty && count(Self.consentWords) > 1 {
            self = .consent
        } else if text.utf8.count < 600, count(Self.logins) > 0 {
            self = .login
        } else if text.isEmpty {
            self = tree.hasScripts || count(Self.scripts) > 0 ? .script : .nothing
        } else if text.utf8.count < 300, count(Self.scripts) > 0 {
            self = .script
        } else {
            return nil
        }
    }

    private static let checks = [
        "just a moment...", "checking your browser", "verify you are human", "verifying you are human",
        "are you a robot", "unusual traffic", "attention required! | cloudflare", "ddos protection by",
        "pardon our interruption", "complete the security check", "press & hold to confirm",
    ]

    private static let consentWords = [
        "cookies", "consent", "accept all", "reject all", "privacy policy", "our partners", "personalised ads",
        "personalized ads", "zustimm", "einwillig", "datenschutz", "alle akzeptieren", "accepter", "refuser",
        "confidentialité", "aceptar", "rechazar", "privacidad", "accetta", "rifiuta", "accepteren", "toestemming",
    ]

    private static let logins = [
        "subscribe to continue", "subscribe to read", "subscribers only", "sign in to continue", "log in to continue",
        "log in to read", "sign in to read", "already a subscriber", "to continue reading", "this content is reserved",
        "jetzt weiterlesen", "nur für abonnenten", "réservé aux abonnés", "solo para suscriptores",
        "per gli abbonati", "alleen voor abonnees",
    ]

    private static let scripts = [
        "enable javascript", "javascript is disabled", "requires javascript", "javascript aktivieren",
        "activer javascript", "habilita javascript", "please turn on javascript", "without javascript",
    ]
}
