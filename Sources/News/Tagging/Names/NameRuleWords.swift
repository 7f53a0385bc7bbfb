/// Single words that the rules look for.
enum Words {
    static let of = hash("of")
    static let `for` = hash("for")
    static let de = hash("de")
    static let and = hash("and")
    static let the = hash("the")
    static let `in` = hash("in")
    static let at = hash("at")
    static let near = hash("near")
    static let outside = hash("outside")
    static let house = hash("house")
    static let born = hash("born")
    static let placesOf: Set<FoldedHash> = Set(
        [
            "city", "town", "isle", "gulf", "strait", "bay", "cape", "province", "island", "university",
            "duchy", "kingdom",
            "republic", "riding", "county", "port", "principality", "emirate", "state", "borough",
            "isles", "sea", "lake",
            "hall",
        ].map(hash))
    static let namedEvents: Set<FoldedHash> = Set(
        ["hurricane", "typhoon", "cyclone", "storm", "operation", "project"].map(hash))
    static let suffixes: Set<FoldedHash> = Set(["jr", "sr", "junior"].map(hash))

    static let manifoldBodies: Set<FoldedHash> = Set(
        [
            "department", "ministry", "committee", "institute", "office", "college", "bureau", "centre",
            "center",
            "board",
            "society", "school", "secretary", "council", "association",
        ].map(hash))
    static let bylines: Set<FoldedHash> = Set(["by", "von", "par", "por", "di"].map(hash))
    static let settlements: Set<FoldedHash> = Set(
        [
            "town", "village", "city", "district", "province", "county", "island", "region", "state",
            "suburb", "port",
        ]
        .map(hash))
    static let determiners: Set<FoldedHash> = Set(["a", "an", "the", "one"].map(hash))
    static let copulas: Set<FoldedHash> = Set(["is", "was", "are", "were"].map(hash))

    static let by = hash("by")
    static let with = hash("with")
    static let from = hash("from")
    static let to = hash("to")
    static let against = hash("against")
    static let married = hash("married")
    static let or = hash("or")
    static let dc = hash("dc")
    /// Who sends news and pictures: named under them, they are not what they are about.
    static let agencies: Set<FoldedHash> = Set(
        [
            "dpa", "afp", "ap", "apa", "epa", "reuters", "imago", "getty", "ansa", "efe", "afpphoto", "ard", "alliance",
            "zdf",
        ]
        .map(hash))
    static let upon = hash("upon")
    static let fame = hash("fame")
    static let hall = hash("hall")
    static let via = hash("via")
    static let us = hash("us")
    static let new = hash("new")
    static let pole = hash("pole")
    static let position = hash("position")
    static let dollars: Set<FoldedHash> = Set(["dollar", "dollars", "dollarn"].map(hash))
    /// What a language stands behind: "in English", "into French".
    static let inLanguages: Set<FoldedHash> = Set(
        ["in", "into", "auf", "ins", "en", "speak", "speaks", "fluent"].map(hash))
    static let articles: Set<FoldedHash> = Set(["the", "a", "an", "der", "die", "das", "ein", "eine"].map(hash))
    static let american = Array("amerikanisch".utf8)
    /// Ends of German words for companies.
    static let kindsOfCompany: [[UInt8]] = [
        "konzern", "haus", "hersteller", "anbieter", "riese", "unternehmen", "firma", "bauer", "händler", "betreiber",
        "versicherer", "verlag", "portal", "plattform", "dienstleister", "kette", "entwickler", "spezialist",
    ].map { Array($0.utf8) }
    /// Before the name of a reporter at the end of a text.
    static let reports: Set<FoldedHash> = Set(["berichtet", "berichten", "reports", "reporting"].map(hash))
    static let ordinals: Set<FoldedHash> = Set(
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ].map(hash))
    static let troops: Set<FoldedHash> = Set(
        [
            "division", "wing", "force", "fleet", "army", "corps", "brigade", "regiment", "battalion", "squadron",
            "group",
            "infantry", "cavalry", "artillery",
        ].map(hash))
    /// What is behind an article, as a line of its own with a colon: sponsors, other articles, the author.
    static let afterwords: Set<FoldedHash> = Set(
        [
            "sponsored by", "about the author", "about the authors", "related articles", "related stories",
            "related posts",
            "related coverage", "mehr zum thema", "lesen sie auch", "lire aussi", "leer también", "zur person",
        ].map(phraseHash))
    static let motions: Set<FoldedHash> = Set(
        [
            "moved", "returned", "returning", "extended", "travel", "travelled", "traveled", "travelling", "traveling",
            "road",
            "way", "flight", "flights", "flew", "flying", "train", "trains", "route", "trip", "trips", "back", "drive",
            "drove",
            "fled", "deported", "marching", "marched", "sent", "journey", "visit", "visits", "ferry", "bus",
            "relocated",
            "emigrated", "evacuated", "miles", "kilometres", "kilometers", "transferred", "shipped", "sailed", "walked",
            "ride",
        ].map(hash))
    static let joins: Set<FoldedHash> = Set(
        ["joined", "joins", "joining", "rejoined", "versus", "vs"].map(hash))
    static let losses: Set<FoldedHash> = Set(
        ["lost", "loss", "losing", "sold", "traded", "loaned", "defeat"].map(hash))
    static let founded: Set<FoldedHash> = Set(
        [
            "founded", "established", "formed", "owned", "disbanded", "headquartered", "acquired",
            "incorporated", "bought",
        ]
        .map(hash))
    static let lived: Set<FoldedHash> = Set(
        [
            "born", "married", "educated", "appointed", "elected", "arrested", "jailed", "sentenced",
            "buried", "survived",
            "diagnosed", "knighted", "convicted", "nominated",
        ].map(hash))
    static let lying: Set<FoldedHash> = Set(
        ["located", "situated", "bordered", "populated", "inhabited"].map(hash))
    static let centres: Set<FoldedHash> = Set(["center", "centre"].map(hash))
    static let centreKinds: Set<FoldedHash> = Set(
        [
            "medical", "research", "health", "law", "policy", "cancer", "studies", "science", "sciences",
            "arts", "data",
            "legal", "crisis", "action", "resource", "learning", "genome", "rights", "justice",
        ].map(hash))

    private static func phraseHash(_ words: String) -> FoldedHash {
        var words = words
        var hash = FoldedHash()
        words.withUTF8 { hash.add($0, from: 0, to: $0.count) }
        return hash
    }

    private static func hash(_ word: String) -> FoldedHash {
        var hash = FoldedHash()
        for byte in word.utf8 { hash.add(byte) }
        return hash
    }
}
