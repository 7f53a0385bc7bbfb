import Testing

@testable import News

/// The publishers that ship with the program.
@Suite("The catalogue")
struct CatalogueTests {
    private let catalogue = Catalogue.standard

    @Test func itHasHundredsOfPublishersFromEverywhere() {
        #expect((300...900).contains(catalogue.entries.count))
        #expect(Set(catalogue.entries.compactMap(\.country)).count >= 90)
        #expect(Set(catalogue.entries.map(\.language)).count >= 35)
        #expect(Set(catalogue.entries.map(\.topic)).count >= 20)
    }

    @Test func everyEntryIsWholeAndThereOnce() {
        #expect(Set(catalogue.entries.map(\.address)).count == catalogue.entries.count)
        for entry in catalogue.entries {
            #expect(!entry.name.isEmpty && !entry.name.hasPrefix("*"))
            #expect(entry.address.hasPrefix("https://") || entry.address.hasPrefix("http://"), "\(entry.address)")
            let hasSpace = entry.address.contains { $0.isWhitespace }
            #expect(!hasSpace)
            #expect(entry.country == nil || entry.countryName != "International", "\(entry.country ?? "")")
            #expect(entry.languageName.count > 2, "\(entry.language)")
        }
    }

    @Test(arguments: [
        ("kenya", "Nation (Kenya)"), ("french politics", nil), ("balkan", "Balkan Insight"), ("ukrainian", "Espreso"),
        ("middle east english", "BBC News: Middle East"), ("movies", "Variety"), ("lemonde.fr", "Le Monde"),
        ("SÜD", "Sud Ouest"), ("guardian cricket", "The Guardian: Cricket"), ("africa", "Daily Maverick"),
        ("Türkiye", "Cumhuriyet"), ("turkiye", "Cumhuriyet"),
    ])
    func wordsFindByNameCountryLanguageTopicAndHost(words: String, name: String?) {
        let found = catalogue.entries(matching: words)
        if let name { #expect(found.contains { $0.name == name }, "\(found.map(\.name))") }
        #expect(found.count < catalogue.entries.count)
    }

    @Test func withoutWordsThereIsAllAndWithNonsenseNothing() {
        #expect(catalogue.entries(matching: "  ").count == catalogue.entries.count)
        #expect(catalogue.entries(matching: "xyzzy").isEmpty)
    }

    @Test func choicesBringTheWellKnownOnesTogether() throws {
        let world = try #require(catalogue.bundles.first)
        #expect(world.name == "World news in English")
        #expect(world.entries.count >= 6 && world.entries.allSatisfy { $0.language == "en" && $0.isWellKnown })
        let names = catalogue.bundles.map(\.name)
        #expect(Set(names).count == names.count)
        for name in [
            "News in French", "News in German", "News in Arabic", "Science and space in English", "Africa in English",
        ] {
            #expect(names.contains(name), "\(names)")
        }
        #expect(catalogue.bundles.allSatisfy { (3...30).contains($0.entries.count) })
        #expect(catalogue.bundles(matching: "french").map(\.name) == ["News in French"])
    }

    @Test func aLineThatIsNoneIsLeftOut() {
        let read = Catalogue(
            list: "# GB en news\nNo address\n*Times\thttps://times.example/\n\n# broken\nOther\thttps://o.example/")
        #expect(read.entries.map(\.name) == ["Times", "Other"])
        #expect(read.entries[0].isWellKnown && read.entries[0].countryName == "United Kingdom")
    }
}
