import Testing

@testable import News

@Suite("Categories")
struct CategoryClassifierTests {
    @Test(arguments: [
        (["Politik"], Category.politics), (["Wirtschaft"], .business), (["Deportes"], .sport), (["体育"], .sport),
        (["World", "Politics"], .politics), (["News", "Technology"], .technology),
        (["entertainment_arts"], .entertainment),
        (["Sports > Football"], .sport), (["MEINUNG", "Kultur"], .culture), (["تكنولوجيا"], .technology),
        (["спорт"], .sport),
    ])
    func followThePublishersSection(sections: [String], expected: Category) {
        #expect(Tagger.tag(TaggingInput(title: "-", publisherCategories: sections)).category == expected)
    }

    @Test(arguments: [
        ("https://example.org/sport/football/12345", Category.sport),
        ("https://example.org/politik/artikel-7.html", .politics),
        ("https://example.org/2026/04/business/markets/x", .business),
    ])
    func followTheAddressesPath(url: String, expected: Category) {
        #expect(Tagger.tag(TaggingInput(title: "-", url: url)).category == expected)
    }

    @Test(arguments: [
        "https://example.org/the-sport-of-kings", "https://example.org/", "sport/football", "https://example.org/a/b/c",
    ])
    func areNotReadOutOfAnArticlesOwnSlug(url: String) {
        #expect(Tagger.tag(TaggingInput(title: "-", url: url)).category == nil)
    }

    @Test(arguments: [
        (
            "Striker scores twice in cup final", "The midfielder won a penalty and the goalkeeper was sent off.",
            Category.sport
        ),
        (
            "Senate vote delayed", "Lawmakers will hold an election for speaker after the minister left parliament.",
            .politics
        ),
        ("Shares fall as inflation rises", "Investors sold bank stocks after the retailer's profits fell.", .business),
        ("Neue Sicherheitslücke", "Hacker nutzten die Software; ein Update für Windows und Linux ist da.", .technology),
        ("Astronomers find a planet", "The telescope saw a galaxy and its black hole, NASA scientists say.", .science),
        ("Le vaccin arrive", "Les médecins de l'hôpital soignent les patients contre la maladie.", .health),
    ])
    func followTheWords(title: String, text: String, expected: Category) {
        #expect(Tagger.tag(TaggingInput(title: title, text: text)).category == expected)
    }

    @Test(arguments: ["A walk in the afternoon", "Letter", "lorem ipsum dolor sit amet", "12 34 56", "ぬるぽ"])
    func areNotGuessedFromNothing(title: String) {
        #expect(Tagger.tag(TaggingInput(title: title)).category == nil)
    }
}
