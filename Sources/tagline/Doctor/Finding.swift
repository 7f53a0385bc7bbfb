/// One thing that the doctor saw.
struct Finding: Hashable {
    /// How bad it is.
    enum Level: Hashable {
        /// As it should be.
        case fine
        /// It works, and could be better.
        case advice
        /// Something does not work.
        case problem
        /// What comes of the problems above it; it goes away with them, and is not counted.
        case consequence

        /// The mark in front of its line.
        var mark: String {
            switch self {
            case .fine: "ok"
            case .advice: "--"
            case .problem: "!!"
            case .consequence: "  "
            }
        }
    }

    let level: Level
    /// What was seen.
    let text: String
    /// What to do about it.
    let remedy: String?

    /// As it should be.
    static func fine(_ text: String) -> Finding { Finding(level: .fine, text: text, remedy: nil) }

    /// Could be better.
    static func advice(_ text: String, _ remedy: String? = nil) -> Finding {
        Finding(level: .advice, text: text, remedy: remedy)
    }

    /// Comes of the problems above it.
    static func consequence(_ text: String) -> Finding { Finding(level: .consequence, text: text, remedy: nil) }

    /// Does not work.
    static func problem(_ text: String, _ remedy: String? = nil) -> Finding {
        Finding(level: .problem, text: text, remedy: remedy)
    }
}

/// What the doctor looked at, and what it saw there.
struct Checkup {
    let title: String
    let findings: [Finding]
}
