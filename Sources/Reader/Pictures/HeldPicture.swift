/// Why a picture is not fetched by itself.
public enum HeldPicture: Hashable, Sendable {
    /// It is a third party's, whose server would learn who reads this: it is fetched when somebody asks for it.
    case untilAsked(host: String)
    /// It is one that nobody is meant to see, and is never fetched.
    case always

    /// The third parties whose pictures wait until somebody asks for them.
    static func hosts(of held: [String: HeldPicture]) -> Set<String> {
        Set(held.values.compactMap { if case .untilAsked(let host) = $0 { host } else { nil } })
    }
}
