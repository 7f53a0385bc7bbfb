import Testing

@testable import News

@Suite("Publishers' categories")
struct PublisherCategoriesTests {
    @Test(arguments: [
        (["World > Europe"], ["Europe", "World"]), (["uk-news"], ["UK"]), (["Kosovo, Serbia"], ["Kosovo", "Serbia"]),
        (["Research &amp;amp; Development"], ["ResearchDevelopment"]), (["KOSOVO"], ["Kosovo"]), (["U.S."], ["US"]),
        (["Starmer, Keir"], ["KeirStarmer"]), (["Trump, Donald J"], ["DonaldTrump"]),
        (["news/world/europe"], ["World", "Europe"]),
        (["Britain", "UK", "United Kingdom"], ["UK"]), (["keir-starmer"], ["KeirStarmer"]),
        (["tag:Kosovo"], ["Kosovo"]),
        (["Russian Invasion of Ukraine (2022)"], ["RussianInvasionOfUkraine"]),
        (["machine learning"], ["MachineLearning"]),
        (["Covid-19"], ["Covid"]), (["Washington, D.C."], ["Washington"]),
        (["wetterbericht hamburg"], ["WetterberichtHamburg"]),
    ])
    func areCleaned(categories: [String], expected: [String]) {
        let tags = Tagger.tag(TaggingInput(title: "-", publisherCategories: categories)).tags.map(\.tag.name)
        #expect(Set(tags) == Set(expected), "\(tags)")
    }

    @Test(arguments: [
        "News", "Uncategorized", "Top Stories", "2024", "1234567", "a3f8c2d1e9b04f67", "tag_00012345", "Allgemein",
        "https://example.org/x",
        "À la une", "ニュース", "Read more", "this is a whole sentence that somebody put into a category",
    ])
    func thatSayNothingAreLeftOut(category: String) {
        #expect(Tagger.tag(TaggingInput(title: "-", publisherCategories: [category])).tags.isEmpty)
    }

    /// Names that are a letter, or differ in their signs only.
    @Test(arguments: [
        (["C++"], ["CPlusPlus"]), (["C#"], ["CSharp"]), (["F#"], ["FSharp"]), (["C"], ["C"]),
        (["R", "Q"], ["R", "Q"]),
        (
            ["C", "C++", "C#", "Objective-C", "Objective-C++"],
            ["C", "CPlusPlus", "CSharp", "ObjectiveC", "ObjectiveCPlusPlus"]
        ),
        (["C/C++"], ["C", "CPlusPlus"]), (["Notepad++"], ["NotepadPlusPlus"]), (["C++20"], ["CPlusPlus20"]),
        (["Canal+"], ["CanalPlus"]), (["C＋＋"], ["CPlusPlus"]),
        ([".NET", "A&E", "AT&T", "5G"], ["NET", "AE", "ATT", "5G"]),
        (["A+E Networks"], ["AENetworks"]), (["LGBTQ+"], ["LGBTQ"]), (["X"], ["X"]), (["csharp", "C#"], ["Csharp"]),
    ])
    func areToldApartByTheirSigns(categories: [String], expected: [String]) {
        let tags = Tagger.tag(TaggingInput(title: "-", publisherCategories: categories)).tags.map(\.tag.name)
        #expect(Set(tags) == Set(expected), "\(tags)")
        // What somebody types to find them is the same.
        for category in categories where !category.contains("/") {
            #expect(Tag(category).map { tag in tags.contains { Tag($0) == tag } } == true, "\(category): \(tags)")
        }
    }

    @Test(arguments: ["+", "#", "++", "-", "a", "+++#", "é"])
    func ofASignOrASmallLetterAreNone(category: String) {
        #expect(Tagger.tag(TaggingInput(title: "-", publisherCategories: [category])).tags.isEmpty)
    }

    /// Whoever takes #Sport out of a page wants no match of it left there.
    @Test func theSectionStaysHoweverMuchTheTextNames() {
        let input = TaggingInput(
            title: "France beat Sweden, Norway, Spain, Italy, Serbia, Greece, Poland and Portugal",
            text: "France, Sweden, Norway, Spain, Italy, Serbia, Greece, Poland and Portugal played.",
            publisherCategories: ["Sport"])
        let tags = Tagger.tag(input).tags
        #expect(tags.count == Tagger.mostTags)
        #expect(tags.last?.tag.name == "Sport")
    }

    @Test func thatMeanSomeoneInTheTextAreThatPerson() {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "New head for opera house", text: "The board named Mireille Vandersteen on Monday.",
                publisherCategories: ["Vandersteen"]))
        let tag = tagging.tags.first { $0.tag.name == "MireilleVandersteen" }
        #expect(tag?.origin == .publisherCategory)
        #expect(tag?.type == .person)
    }

    @Test func goBeforeWhatTheTextSays() {
        let tagging = Tagger.tag(
            TaggingInput(title: "A visit", text: "He flew over Norway.", publisherCategories: ["Lighthouses"]))
        #expect(tagging.tags.first?.tag.name == "Lighthouses")
    }

    @Test func hundredsOfThemAreReadOnlyAtTheBeginning() {
        let many = (0..<5_000).map { "keyword number \($0)" }
        #expect(Tagger.tag(TaggingInput(title: "-", publisherCategories: many)).tags.count <= Tagger.mostTags)
    }
}
