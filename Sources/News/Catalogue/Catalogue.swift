/// The publishers that ship with the program: names and addresses of feeds all over the world, to follow without
/// looking for them.
///
/// They were gathered from public lists, and nobody has asked the addresses: some will have moved. Whoever follows one
/// learns so when it is fetched.
public struct Catalogue: Sendable {
    /// The publishers, by part of the world, country and language; within these, first those that several lists have.
    public let entries: [CatalogueEntry]

    /// Choices of publishers that many will want together.
    public let bundles: [CatalogueBundle]

    /// The catalogue of this version. It is read when it is first needed.
    public static let standard = Catalogue(list: CatalogueList.text)

    /// A catalogue of a list: lines of a name and an address parted by a tab, under lines such as `# GB en news`; a star
    /// before the name is for publishers that stand for their country, language or topic.
    init(list: String) {
        var entries: [CatalogueEntry] = []
        var heading: (country: String, language: String, topic: String) = ("", "", "")
        for line in list.split(separator: "\n") {
            if line.hasPrefix("# ") {
                let words = line.dropFirst(2).split(separator: " ").map(String.init)
                if words.count == 3 { heading = (words[0], words[1], words[2]) }
                continue
            }
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 2 else { continue }
            let isWellKnown = parts[0].hasPrefix("*")
            entries.append(
                CatalogueEntry(
                    name: isWellKnown ? String(parts[0].dropFirst()) : parts[0], address: parts[1],
                    country: heading.country == "International" ? nil : heading.country, language: heading.language,
                    topic: heading.topic, isWellKnown: isWellKnown))
        }
        self.entries = entries
        bundles = CatalogueBundle.all(of: entries)
    }

    /// The publishers that fit some words: each word begins one of the publisher's name, country, part of the world,
    /// language, topic or host. Without words, all.
    public func entries(matching words: String) -> [CatalogueEntry] {
        let wanted = CatalogueEntry.words(of: words)
        return wanted.isEmpty ? entries : entries.filter { $0.matches(wanted) }
    }

    /// The choices that fit some words.
    public func bundles(matching words: String) -> [CatalogueBundle] {
        let wanted = CatalogueEntry.words(of: words)
        guard !wanted.isEmpty else { return bundles }
        return bundles.filter { bundle in
            let own = CatalogueEntry.words(of: bundle.name)
            return wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
        }
    }
}

/// A publisher's feed of the ``Catalogue``.
public struct CatalogueEntry: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The feed's address.
    public let address: String
    /// Where it is at home (ISO 3166-1 alpha-2); nil where it is everywhere.
    public let country: String?
    /// The language it is written in (ISO 639-1).
    public let language: String
    /// What it is about: `news`, `science`.
    public let topic: String
    /// Whether it stands for its country, language or topic.
    public let isWellKnown: Bool
    /// What it is found by.
    private let words: [String]

    init(name: String, address: String, country: String?, language: String, topic: String, isWellKnown: Bool) {
        self.name = name
        self.address = address
        self.country = country
        self.language = language
        self.topic = topic
        self.isWellKnown = isWellKnown
        let place = CatalogueNames.places[country ?? ""]
        words = CatalogueEntry.words(
            of: [
                name, place?.name ?? "International", place?.region ?? "",
                CatalogueNames.languages[language] ?? language,
                topic, CatalogueNames.otherTopicWords[topic] ?? "", CatalogueEntry.host(address),
            ].joined(separator: " "))
    }

    /// The country's name in English, or `International`.
    public var countryName: String { CatalogueNames.places[country ?? ""]?.name ?? "International" }

    /// The part of the world, or `International`.
    public var region: String { CatalogueNames.places[country ?? ""]?.region ?? "International" }

    /// The language's name in English.
    public var languageName: String { CatalogueNames.languages[language] ?? language }

    /// What it takes to follow it.
    public var subscription: Subscription { Subscription(address: address, title: name) }

    func matches(_ wanted: [String]) -> Bool {
        wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }

    /// Words in the form in which they are compared.
    static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map { FoldedText.key(of: String($0)) }.filter { !$0.isEmpty }
    }

    private static func host(_ address: String) -> String {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return String(rest.prefix { $0 != "/" })
    }
}

/// Publishers to follow by one choice.
public struct CatalogueBundle: Hashable, Sendable {
    /// What the choice is called: `World news in English`.
    public let name: String
    /// The publishers.
    public let entries: [CatalogueEntry]

    /// The fewest publishers that are a choice of their own.
    private static let fewest = 3

    /// The choices that some publishers make: the well-known ones of a topic, of a language, of a part of the world.
    static func all(of entries: [CatalogueEntry]) -> [CatalogueBundle] {
        let known = entries.filter(\.isWellKnown)
        var bundles: [CatalogueBundle] = []
        func add(_ name: String, _ entries: [CatalogueEntry]) {
            if entries.count >= fewest { bundles.append(CatalogueBundle(name: name, entries: entries)) }
        }
        add("World news in English", known.filter { $0.topic == "world" && $0.language == "en" })
        for (name, topics) in CatalogueNames.topicBundles {
            add(
                "\(name) in English",
                known.filter { topics.contains($0.topic) && $0.language == "en" && $0.country == nil })
        }
        let news: Set = ["news", "world", "africa"]
        for (code, language) in CatalogueNames.languages.sorted(by: { $0.value < $1.value }) where code != "en" {
            add("News in \(language)", known.filter { $0.language == code && news.contains($0.topic) })
        }
        let regions = Set(CatalogueNames.places.values.map(\.region)).sorted()
        for region in regions {
            let topic = CatalogueNames.regionTopics[region]
            add(
                "\(region) in English",
                known.filter { $0.language == "en" && ($0.region == region || topic.map($0.topic.hasPrefix) ?? false) })
        }
        return bundles
    }
}
