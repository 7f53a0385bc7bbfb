import Testing

@testable import News

/// Names of people as they are built in other parts of the world, and places as other languages write them.
@Suite("Names of many places")
struct NamesOfManyPlacesTests {
    @Test(arguments: [
        ("President Lee Jae-myung speaks", ["LeeJaeMyung"]), ("Park Geun-hye freed", ["ParkGeunHye"]),
        ("Moon Jae-in meets Yoon Suk-yeol", ["MoonJaeIn", "YoonSukYeol"]),
        ("Director Bong Joon-ho and Song Kang-ho", ["BongJoonHo", "SongKangHo"]),
        ("Chiang Kai-shek ruled Taiwan", ["ChiangKaiShek", "Taiwan"]),
        ("South Korea's Kim Yong-hyun was arrested", ["KimYongHyun", "SouthKorea"]),
        ("Taiwan's Lai Ching-te visits Palau", ["LaiChingTe", "Palau"]), ("Writer Kim Young-ha wins", ["KimYoungHa"]),
        ("Goals by Heung-min Son on Friday", ["HeungMinSon"]), ("Tsai Ing-wen leaves office", ["TsaiIngWen"]),
        ("Actor Lee Byung-hun Wins Prize In Cannes", ["LeeByungHun"]), ("Kim Jong-un visits Russia", ["KimJongUn"]),
    ])
    func koreanAndChineseNamesStayWhole(title: String, expected: [String]) {
        let tags = tags(title, "Text about it.")
        #expect(Set(tags).isSuperset(of: expected), "\(tags)")
        let isPiece = tags.contains { tag in expected.contains { $0 != tag && $0.hasPrefix(tag) } }
        #expect(!isPiece, "\(tags)")
    }

    @Test(arguments: [
        "Park-and-ride opens", "The Song pop-up shop", "A Yang set-to on Monday",
        "Kim so-so",
    ])
    func otherWordsWithHyphensAreNobody(title: String) {
        #expect(
            !tags(title).contains {
                $0.hasSuffix("Up") || $0.hasSuffix("So") || $0.hasSuffix("To") || $0.contains("OnThe")
            })
    }

    @Test(arguments: [
        ("en", "Jean-Claude Van Damme returns", "JeanClaudeVanDamme"),
        ("de", "Karl-Theodor zu Guttenberg spricht", "KarlTheodorZuGuttenberg"),
        ("de", "Marie-Agnes Strack-Zimmermann kritisiert", "MarieAgnesStrackZimmermann"),
        ("en", "A.B. de Villiers retires", "ABDeVilliers"), ("en", "A.J. van der Merwe wins", "AJVanDerMerwe"),
        ("fr", "François-Xavier Bellamy à l’Assemblée", "FrançoisXavierBellamy"),
        ("fr", "Élisabeth Borne à Paris", "ÉlisabethBorne"),
        ("fr", "Jean-Luc Mélenchon et Marine Tondelier", "JeanLucMélenchon"),
        ("fr", "Pierre-Emerick Aubameyang signe à Marseille", "PierreEmerickAubameyang"),
        ("en", "Mary-Louise Parker stars", "MaryLouiseParker"), ("en", "Anne-Marie Duff wins", "AnneMarieDuff"),
    ])
    func ofPeopleHaveMoreThanGivenNames(language: String, title: String, expected: String) {
        let tags = tags(title, "x", language)
        #expect(tags.contains(expected), "\(tags)")
        #expect(!tags.contains { $0 != expected && expected.contains($0) && $0 != "Paris" }, "\(tags)")
    }

    @Test(arguments: [
        ("Actor Austin Butler stars as Elvis", "AustinButler", ["Austin"]),
        ("Sydney Sweeney and Austin Butler", "AustinButler", ["Austin", "Sydney"]),
        ("Noel Gallagher tours", "NoelGallagher", ["Christmas"]),
        ("Noel Edmonds returns", "NoelEdmonds", ["Christmas"]),
        ("Zoë Kravitz & Noël Coward", "ZoëKravitz", ["Christmas"]),
        ("Charlotte Brontë", "CharlotteBrontë", ["Charlotte", "Bronte"]),
        ("Singer Orlando Bloom and Dallas Roberts", "OrlandoBloom", ["Orlando", "Dallas"]),
        ("Georgia Meloni and Chelsea Clinton", "ChelseaClinton", ["Georgia", "Chelsea"]),
    ])
    func ofSomeoneAreNoPlaceAndNoFeast(title: String, expected: String, wrong: [String]) {
        let tags = tags(title, "Novel by Charlotte Brontë")
        #expect(tags.contains(expected), "\(tags)")
        #expect(Set(tags).isDisjoint(with: wrong), "\(tags)")
    }

    @Test func aPlaceStaysOneBesideSomeone() {
        #expect(tags("Austin mayor Steve Adler speaks", "In Austin the mayor spoke.").contains("Austin"))
        #expect(tags("Joyeux Noël à tous", "Le marché de Noël ouvre à Strasbourg.", "fr").contains("Christmas"))
        #expect(tags("Protests in Austin and Sydney").filter { ["Austin", "Sydney"].contains($0) }.count == 2)
    }

    @Test(arguments: [
        ("de", "Ber\u{AD}lin wählt", "Berlin"), ("de", "Heute wählt Ham\u{AD}burg", "Hamburg"),
        ("en", "A storm over Mos\u{AD}cow", "Moscow"), ("en", "The mayor of Lon\u{200B}don left", "London"),
        ("en", "New\u{A0}York\u{2060} votes", "NewYork"), ("fr", "Une tempête à Mar\u{AD}seille", "Marseille"),
    ])
    func signsWhereALineMayBreakHideNoPlace(language: String, title: String, expected: String) {
        #expect(tags(title, "x", language) == [expected])
        #expect(tags("-", title, language).contains(expected))
    }

    @Test(arguments: [
        ("ru", "Встреча в Москве", "Moscow"), ("ru", "Поезд из Варшавы прибыл", "Warsaw"),
        ("uk", "Вибух у Києві", "Kyiv"),
        ("pl", "Tusk w Warszawie", "Warsaw"), ("pl", "Rozmowy w Londynie", "London"),
        ("cs", "Jednání v Praze", "Prague"),
        ("cs", "Summit v Bruselu", "Brussels"), ("hu", "Budapesten tartanak", "Budapest"),
        ("hu", "Tüntetés Londonban", "London"), ("fi", "Kokous Helsingissä", "Helsinki"),
        ("fi", "Myrsky Berliinissä", "Berlin"),
        ("tr", "Toplantı Ankara'da yapıldı", "Ankara"), ("pt", "Lula em Brasília", "Brasília"),
    ])
    func placesAreKnownWithTheirEndings(language: String, title: String, expected: String) {
        let tags = tags(title, "", language)
        #expect(tags.contains(expected), "\(tags)")
        #expect(Set(tags).isDisjoint(with: ["Brazil", "VPraze"]), "\(tags)")
    }

    /// Without the claim of the language, or a preposition, a word that looks like a form of a place is none.
    @Test(arguments: [
        ("en", "We met Bernie and Romy"), ("pl", "Berlinie nasz"), ("ru", "Пришла Москве"), ("en", "A Londonban today"),
    ])
    func otherWordsAreNoForms(language: String, title: String) {
        #expect(Set(tags(title, "", language)).isDisjoint(with: ["Bern", "Rome", "Berlin", "Moscow", "London"]))
    }

    @Test(arguments: [
        "Brussels sprouts and Peking duck recipes", "A Manila envelope was found",
        "He had Stockholm syndrome, they say",
        "Two pairs of Chelsea boots", "Who likes Bermuda shorts?", "Dijon mustard is dear",
    ])
    func thingsThatAreCalledAfterAPlaceAreNotAboutIt(title: String) {
        let places = ["Brussels", "Beijing", "Manila", "Stockholm", "Chelsea", "Bermuda", "Dijon"]
        #expect(Set(tags(title)).isDisjoint(with: places), "\(tags(title))")
    }

    @Test func companiesWithTheNameOfAPlaceAreThemselves() {
        let tags = tags("Cambridge Analytica, Oxford Nanopore", "x")
        #expect(Set(tags) == ["CambridgeAnalytica", "OxfordNanopore"])
        #expect(self.tags("Brussels wants new rules").contains("Brussels"))
    }

    private func tags(_ title: String, _ text: String = "", _ language: String = "en") -> [String] {
        Tagger.tag(TaggingInput(title: title, text: text, language: language)).tags.map(\.tag.name)
    }
}
