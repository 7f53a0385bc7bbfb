/// Why a picture is not fetched by itself.
public enum HeldPicture: Hashable, Sendable {
    /// It is a third party's, whose server would learn who reads this: it is fetched when somebody asks for it.
    case untilAsked(host: String)
    /// It is one that nobody is meant to see, and is never fetched.
    case always
}
