/// One of a small fixed set of sections that every newspaper has.
///
/// They follow the top level of IPTC Media Topics (<https://cv.iptc.org/newscodes/mediatopic/>), named as readers know
/// them: Politics (11000000), World (no topic of its own; foreign news), Business (04000000, 09000000),
/// Technology (13010000), Science (13000000), Health (07000000), Environment (06000000, 03000000), Sport (15000000),
/// Culture and Entertainment (01000000), Lifestyle (10000000), Weather (17000000), Crime (02000000).
public enum Category: String, CaseIterable, Sendable, Codable {
    /// Parliaments, governments, elections.
    case politics = "Politics"
    /// News from abroad.
    case world = "World"
    /// Economy, companies, markets, work.
    case business = "Business"
    /// Computers, the internet, engineering.
    case technology = "Technology"
    /// Research and discovery.
    case science = "Science"
    /// Medicine and public health.
    case health = "Health"
    /// Climate, nature, disasters.
    case environment = "Environment"
    /// All sports.
    case sport = "Sport"
    /// Arts, books, history, religion.
    case culture = "Culture"
    /// Film, television, music, celebrities, games.
    case entertainment = "Entertainment"
    /// Food, travel, fashion, home.
    case lifestyle = "Lifestyle"
    /// Forecasts and warnings.
    case weather = "Weather"
    /// Police and courts.
    case crime = "Crime"
}
