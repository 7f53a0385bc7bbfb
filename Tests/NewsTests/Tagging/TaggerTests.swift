import Testing

@testable import News

@Suite("Automatic tags")
struct TaggerTests {
    @Test func aFullNameAShortNameAndATitleAreOneTag() {
        let tags = tags(
            "Starmer presses ahead with return hubs",
            "Sir Keir Starmer will visit Kosovo this week. The prime minister, Keir Starmer, said talks went well.")
        #expect(tags.filter { $0.hasSuffix("Starmer") } == ["KeirStarmer"])
        #expect(tags.contains("Kosovo"))
    }

    @Test func theNamesOfACountryAndItsPeopleAreOneTag() {
        let tags = tags(
            "British hopes for trade", "Britain wants more. The United Kingdom and the U.K. are one, say Britons.")
        #expect(tags.contains("UK"))
        #expect(!tags.contains("Britain") && !tags.contains("UnitedKingdom"))
    }

    @Test func anUnknownPersonsFamilyNameAloneMeansTheFullName() {
        let tags = tags(
            "New head for opera house",
            "The board named Mireille Vandersteen on Monday. Vandersteen said she was pleased. Ms Vandersteen is 51.")
        #expect(tags.contains("MireilleVandersteen"))
        #expect(!tags.contains("Vandersteen"))
    }

    @Test func relativesOfTheWellKnownAreThemselves() {
        let tags = tags("A speech", "Melania Trump spoke in Oslo on Friday. After that Trump left, and Trump was glad.")
        #expect(tags.contains("MelaniaTrump") && !tags.contains("DonaldTrump"), "\(tags)")
        #expect(self.tags("A speech", "Donald Trump spoke in Oslo on Friday.").contains("DonaldTrump"))
    }

    @Test func anAcronymInBracketsMeansTheNameBeforeIt() {
        let tags = tags(
            "Fishing quotas fall",
            "The Northern Herring Council (NHC) met in Oslo. The NHC agreed on less. Critics of the NHC want more.")
        #expect(tags.contains("NorthernHerringCouncil"))
        #expect(!tags.contains("NHC"))
    }

    @Test func aPersonNamedLikeACountryIsAPerson() {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "Brandon Jordan wins award",
                text: "Actor Brandon Jordan won on Sunday. Jordan said he was happy. Jordan thanked his team."))
        #expect(tagging.tags.contains { $0.tag.name == "BrandonJordan" && $0.type == .person })
    }

    @Test func wordsThatBeginSentencesAreNoNames() {
        let tags = tags(
            "Trains run late again", "Passengers were angry. Nobody came. Yesterday was worse. However it will end.")
        #expect(tags.isEmpty)
    }

    @Test func aHeadlineInTitleCaseMakesNoTagsOfItsWords() {
        #expect(tags("Why Everyone Should Learn How To Bake Good Bread").isEmpty)
    }

    @Test func aHeadlineInCapitalsIsReadForKnownNames() {
        let tags = tags("FRANCE AND GERMANY TELL US WHAT THEY WANT")
        #expect(tags.contains("France") && tags.contains("Germany"))
        #expect(!tags.contains("US"))
    }

    /// Newspapers put bylines into their texts.
    @Test(arguments: ["Von Hansi Quandel und", "By Hansi Quandel in", "Par Hansi Quandel à"])
    func whoWroteItIsNoTag(byline: String) {
        let tags = tags("Wetter", "\(byline) Oslo. Der Regen war stark, und die Leute sind nicht mehr auf der Straße.")
        #expect(!tags.contains { $0.hasSuffix("Quandel") }, "\(tags)")
    }

    @Test func aDescriptionSaysWhatANameIs() {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "Tours this summer",
                text: "With Velvet Thunder, an American rock band, they will play in Norway."))
        #expect(tagging.tags.contains { $0.tag.name == "VelvetThunder" && $0.type == .organisation })
    }

    @Test func germanNounsAreNoNames() {
        let tags = tags(
            "Bundeskanzler Merz reist nach Frankreich",
            "Der Bundeskanzler will dort über die Zukunft der Wirtschaft und den Haushalt sprechen. Die ukrainische "
                + "Regierung hofft auf Hilfe aus Deutschlands Kasse, wie Friedrich Merz sagte.")
        #expect(Set(tags).isSuperset(of: ["FriedrichMerz", "France", "Ukraine", "Germany"]))
        #expect(Set(tags).isDisjoint(with: ["Zukunft", "Wirtschaft", "Haushalt", "Hilfe", "Kasse", "Bundeskanzler"]))
    }

    @Test(arguments: [
        ("日本とウクライナの首脳が会談", ["Japan", "Ukraine"]), ("中国和美国举行会谈", ["China", "US"]),
        ("الرئيس الأوكراني يزور فرنسا", ["France"]), ("Россия и Украина", ["Russia", "Ukraine"]),
        ("นายกฯ เยือนประเทศญี่ปุ่น", ["Japan"]), ("한국과 일본 정상회담", ["SouthKorea", "Japan"]),
    ])
    func countriesAreKnownInScriptsWithoutCapitals(headline: String, expected: [String]) {
        let tags = tags(headline)
        #expect(Set(expected).isSubset(of: tags), "\(tags)")
    }

    @Test func countriesAreKnownInTheLanguageOfTheArticle() {
        let text = "O governo da França não quer falar com os EUA sobre isso, mas quer que eles falem também."
        let tags = tags("Conversas em Paris", text)
        #expect(tags.contains("France") && tags.contains("US"), "\(tags)")
    }

    @Test func hashtagsInTheTextAreTags() {
        let tagging = Tagger.tag(
            TaggingInput(title: "A walk", text: "See #BlueDoorProject and #Türkiye, not #42 or #ff8800."))
        #expect(tagging.tags.contains { $0.tag.name == "BlueDoorProject" && $0.origin == .writtenHashtag })
        #expect(tagging.tags.contains { $0.tag.name == "Turkey" && $0.origin == .writtenHashtag })
        #expect(tagging.tags.count == 2)
    }

    @Test func tagsSayWhatTheyAreAndWhereTheyComeFrom() throws {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "Zebedee Quimbleton opens museum in Hamburg",
                text: "Zebedee Quimbleton said the Old Harbour Museum would be free.",
                publisherCategories: ["Museums day"]))
        let byName = Dictionary(uniqueKeysWithValues: tagging.tags.map { ($0.tag.name, $0) })
        #expect(byName["Hamburg"]?.type == .place)
        #expect(byName["Hamburg"]?.origin == .gazetteer)
        #expect(byName["OldHarbourMuseum"]?.type == .organisation)
        #expect(byName["OldHarbourMuseum"]?.origin == .text)
        #expect(byName["MuseumsDay"]?.origin == .publisherCategory)
    }

    @Test func thereAreNeverMoreThanEightTags() {
        let countries = "France, Germany, Italy, Spain, Poland, Sweden, Norway, Denmark, Finland, Iceland and Ireland"
        #expect(Tagger.tag(TaggingInput(title: countries, text: countries)).tags.count == Tagger.mostTags)
    }

    @Test func theSourceIsNoTagOfItsOwnArticles() {
        let tagging = Tagger.tag(TaggingInput(title: "BBC to cut jobs", text: "The BBC said so.", source: "BBC"))
        #expect(!tagging.tags.contains { $0.tag.name == "BBC" })
    }

    @Test func theSameArticleAlwaysGetsTheSameTags() {
        let input = TaggingInput(
            title: "Macron meets Meloni in Rome", text: "Emmanuel Macron and Giorgia Meloni met in Rome, said ANSA.")
        #expect(Set((0..<20).map { _ in Tagger.tag(input) }).count == 1)
    }

    // MARK: - Hostile input

    @Test(arguments: [
        "", " ", "\u{0}\u{1}\u{1B}[31m", "\u{202E}\u{202D}\u{2066}", "!!! --- ??? ...", "'", "’s", "U.", "#",
        "##", "# #",
        "((((((((", "👨‍👩‍👧 🎉", "e\u{301}\u{301}\u{301}", "\u{FFFD}\u{FFFF}", "The", "of of of of",
    ])
    func nothingOddMakesTags(text: String) {
        let tagging = Tagger.tag(TaggingInput(title: text, text: text, publisherCategories: [text], url: text))
        #expect(tagging.tags.isEmpty, "\(tagging.tags)")
    }

    @Test func tagsOfHugeOrControlCharactersAreRefusedOrCleaned() {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "News",
                publisherCategories: [
                    String(repeating: "x", count: 10_000), "Ko\u{0}so\u{7}vo", "\u{202E}Serbia\u{202C}", "***", "",
                ]))
        #expect(Set(tagging.tags.map(\.tag.name)) == ["Kosovo", "Serbia"])
    }

    @Test func onlyTheBeginningOfAHugeTextIsRead() {
        let tagging = Tagger.tag(
            TaggingInput(title: "Long", text: String(repeating: "word ", count: 200_000) + "Kosovo"))
        #expect(tagging.tags.isEmpty)
    }

    @Test func aTextCutInTheMiddleOfALetterIsRead() {
        for padding in 0..<4 {
            let text = String(repeating: "a", count: Tagger.bytesRead - 2 - padding) + " 日本日本"
            _ = Tagger.tag(TaggingInput(title: "日本", text: text))
        }
    }

    private func tags(_ title: String, _ text: String = "") -> [String] {
        Tagger.tag(TaggingInput(title: title, text: text)).tags.map(\.tag.name)
    }
}
