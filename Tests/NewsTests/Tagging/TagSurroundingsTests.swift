import Testing

@testable import News

@Suite("What is no tag")
struct TagSurroundingsTests {
    private static let german = "Der Regen war stark, und die Leute sind nicht mehr auf der Straße."

    @Test(arguments: [
        "Ein Schirm. | Karim Quandel/AP/dpa \(german)", "Ein Schirm. | Moritz Morbel/dpa \(german)",
        "\(german) Es berichtet Lena Quandel.",
    ])
    func photographersAndReporters(text: String) {
        #expect(tags("Wetter", text, language: "de").isEmpty)
    }

    @Test func whoGaveAHint() {
        #expect(tags("A walk", "The path is open again (via Marcus Edwardson). It was closed for a year.").isEmpty)
        #expect(tags("A flight", "They flew to Oslo via Hamburg, and then on to the north.").contains("Hamburg"))
    }

    @Test(arguments: ["on her blog", "for the Washington Post"])
    func whoWroteWhatIsQuoted(place: String) {
        let text = "Josephine Quenby, writing \(place): The path is open again, and nobody knows why it was closed."
        #expect(tags("A path", text).isEmpty)
    }

    @Test func authorsInTheFirstLine() {
        let text = "By Miriam Aizenberg, Oliver Quenby (Software Engineers, Tools)\nThe path is open again, at last."
        #expect(tags("A path", text).isEmpty)
        #expect(tags("A path", "by Miriam Aizenberg\nThe path is open again, at last.").isEmpty)
    }

    @Test func sponsors() {
        let text =
            "We talked about Norway and its trains.\n\nSponsored by:\n• Microsoft: Get 10% off in the US and Canada."
        #expect(tags("Episode 12", text) == ["Norway"])
    }

    @Test(arguments: [
        "Slides. Transcript: English Español. Video.", "A bilingual book, in French and English. Softcover.",
        "The speech was in German.",
    ])
    func languages(text: String) {
        #expect(tags("A talk", text).isEmpty)
    }

    @Test func thePeopleWhoSpeakALanguageStayWhatTheyAre() {
        #expect(tags("The English win at last", "The English team won, and the French lost.").contains("England"))
    }

    @Test func money() {
        let text = "Das kostet rund zehn Millionen US-Dollar, und die Firma will nicht sagen, wie es weitergeht."
        #expect(tags("Teurer Umbau", text, language: "de").isEmpty)
    }

    @Test func thePublishersInitialsAndSisters() {
        let text = "Use the code QTP at checkout. Quibbling Business has more, says the QTP team of the QTP."
        #expect(!tags("Offers", text, source: "Quibbling Tech Podcast").contains("QTP"))
        #expect(!tags("Offers", text, source: "Quibbling Tech Podcast").contains("QuibblingBusiness"))
    }

    @Test func wordsMadeOfANameAndANoun() {
        let text =
            "Die Meta-Entlassungen sind ein Thema, die Wayland-Gäste und der April-Patch auch, und das ist alles."
        let found = tags("Neues von Meta-Aktionären", text, language: "de")
        #expect(Set(found).isSubset(of: ["Meta"]), "\(found)")
    }

    @Test func headlinesThatRunOnIntoTheText() {
        let found = tags(
            "PowerShell für alle", "Hier lernen Sie, wie Sie mit PowerShell Ihre Rechner nicht mehr verlieren.",
            language: "de")
        #expect(!found.contains { $0.contains("Ihre") }, "\(found)")
    }

    @Test func offices() {
        let text = "Die Rolle des Chief Information Officer ist nicht mehr das, was sie war, und das wird so bleiben."
        #expect(tags("Neue Rollen", text, language: "de").isEmpty)
    }

    @Test(arguments: [
        ("Das Kraftwerk wird gebaut, und der Mythos ist nicht wahr.", "de"),
        ("Just A Man and a dog in the rain.", "en"),
        ("Ein Bild von der Banane ist nicht mehr zu sehen.", "de"),
        ("He found water on Europa, which is a moon.", "en"),
        ("The patients with hypersensitivity pneumonitis (HP) are not ill for long, and HP is rare.", "en"),
    ])
    func wordsThatAreWrittenLikeANameOfElsewhere(text: String, language: String) {
        #expect(tags("-", text, language: language).isEmpty)
    }

    @Test func aHeadlineInTitleCaseThatTheTextRepeats() {
        let headline = "Norway Needs a New Bestie Today"
        #expect(tags(headline, headline + ".") == ["Norway"])
    }

    @Test(arguments: ["S25", "QR", "MTE", "N5"])
    func lettersThatAreNamedOnce(code: String) {
        #expect(tags("A new thing", "It works with \(code) and costs little, as they say.").isEmpty)
    }

    @Test func wordsWithACapital() {
        let text = "Open the Fonts window. In the Fonts window, look at the Fonts, and then close the Fonts window."
        #expect(tags("How to do it", text).isEmpty)
        #expect(tags("How to do it", "The version 1.1 is better than the version 1.0, and 1.1 was first.").isEmpty)
        #expect(tags("The money", "We spoke to VCs, and the VCs said that they would rather not.").isEmpty)
        #expect(tags("The URLs", "The URLs are long, and the URLs of old were short.").isEmpty)
    }

    @Test func partsOfATown() {
        let text = "Das Haus steht in Hamburg-Eppendorf, und es ist nicht mehr das, was es war."
        #expect(tags("Ein Haus", text, language: "de") == ["Hamburg"])
    }

    @Test func firmsInALongEnumeration() {
        let text = "The path is like the business of Google, Facebook, Apple or Amazon: it goes up. Microsoft made it."
        #expect(tags("A path", text) == ["Microsoft"])
    }

    @Test func theShortFormOfANameBesideTheLongOne() {
        let found = tags(
            "Zorvex Holdings is sold",
            "Zorvex Holdings was sold on Friday. The price of Zorvex rose, and Zorvex is glad.")
        #expect(found == ["ZorvexHoldings"])
    }

    @Test func whereAFirmIsFromAndWhatAGovernmentStandsFor() {
        #expect(tags("New tools", "They were made by a Finnish firm for those who like them.").isEmpty)
        #expect(tags("New laws", "They were made by the Finnish government last week.") == ["Finland"])
    }

    @Test func aTextOfNothingButLanguagesIsReadStepByStep() {
        let text = String(repeating: "English, French and German ", count: 300)
        #expect(Tagger.tag(TaggingInput(title: "-", text: text)).tags.count <= Tagger.mostTags)
    }

    private func tags(_ title: String, _ text: String, language: String? = nil, source: String? = nil) -> [String] {
        Tagger.tag(TaggingInput(title: title, text: text, language: language, source: source)).tags.map(\.tag.name)
    }
}
