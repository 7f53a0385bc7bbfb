import Testing

@testable import News

@Suite("Names by what stands around them")
struct NameRuleTests {
    @Test(arguments: [
        ("A crowd came to the village of Quenby on Friday.", "Quenby", TagType.place),
        ("It lies on the Mandorvi river in the north.", "Mandorvi", .place),
        ("They flew to Quenby and back on Friday.", "Quenby", .place),
        ("He was born in Newcastle upon Tyne and left.", "Newcastle upon Tyne", .place),
        ("They met in Washington, D.C. on Friday.", "Washington, D.C.", .place),
        ("The chairman of Quenvix left on Friday.", "Quenvix", .organisation),
        ("Last year Quenvix was founded by two sisters.", "Quenvix", .organisation),
        ("The house is owned by Quenvix since May.", "Quenvix", .organisation),
        ("He read it in the Orlando Sentinel today.", "Orlando Sentinel", .organisation),
        ("She has played for the Falcons since May.", "Falcons", .organisation),
        ("They saw The Quenbies live in the park.", "The Quenbies", .organisation),
        ("He served in the 65th Air Division then.", "65th Air Division", .organisation),
        ("In 1943 the Fourth Air Force moved west.", "Fourth Air Force", .organisation),
        ("She is in the Quenby Hall of Fame since May.", "Quenby Hall of Fame", .organisation),
        ("It was said by Democrat Nancy Quenby today.", "Nancy Quenby", .person),
        ("We asked his sister Quenby about it again.", "Quenby", .person),
        ("Then Stephen King wrote a book about it.", "Stephen King", .person),
    ])
    func areKnown(text: String, name: String, type: TagType) {
        let found = names(in: text)
        #expect(found.contains { $0.0 == name && $0.1 == type }, "\(found)")
    }

    @Test func ofAnEnumerationSayWhatTheOthersAre() {
        let found = names(in: "On the bill are the band Quenvix, Morbelane and Tarquent this summer.")
        #expect(found.contains { $0.0 == "Morbelane" && $0.1 == .organisation }, "\(found)")
        #expect(found.contains { $0.0 == "Tarquent" && $0.1 == .organisation }, "\(found)")
    }

    @Test func ofBodiesMayBeTheirLastWordLater() {
        let found = names(in: "The Quenby League of Rights met. Then the League of old spoke, and the League agreed.")
        #expect(found.filter { $0.0 == "League" && $0.1 == .organisation }.count >= 1, "\(found)")
    }

    @Test func thatFollowEachOtherAreTwoPeoples() {
        let found = names(in: "We saw Frederick Nielsen Peter Anderson there.")
        #expect(
            found.contains { $0.0 == "Frederick Nielsen" } && found.contains { $0.0 == "Peter Anderson" }, "\(found)")
    }

    @Test func thatStandAloneLaterArePeoplesNames() {
        let found = names(in: "It was won by Quorin Vandersteel again. Nobody else saw Vandersteel there.")
        #expect(found.contains { $0.0 == "Quorin Vandersteel" && $0.1 == .person }, "\(found)")
    }

    /// A town or a company with the same name does not change what someone is.
    @Test func ofPeopleWinOverTownsOfTheirName() {
        let text = "Then Michael Houston spoke. Houston was glad. After that Houston left, and Houston's wife too."
        let tagging = Tagger.tag(TaggingInput(title: "A speech", text: text))
        #expect(tagging.tags.first { $0.tag.name == "MichaelHouston" }?.type == .person, "\(tagging.tags)")
    }

    @Test(arguments: [
        "Ein Haus. | dpa  Der Regen war stark.", "Ein Haus. | AFP  Der Regen war stark und kalt.",
        "Ein Haus. | dpa/Benedikt Morbel  Der Regen war stark.",
        "Der Regen ist stark. Von J. Thürmer und M. Quandel.",
    ])
    func underPicturesAndTextsAreNotWhatTheyAreAbout(text: String) {
        #expect(Tagger.tag(TaggingInput(title: "Wetter", text: text, language: "de")).tags.isEmpty)
    }

    @Test(arguments: ["AND", "BTW", "JPEG", "OR"])
    func areNoWordsInCapitals(word: String) {
        #expect(Tagger.tag(TaggingInput(title: "Notes", text: "We use \(word) a lot, and \(word) too.")).tags.isEmpty)
    }

    /// Words that are given and family names, behind an article with a capital.
    @Test(arguments: [
        ("She sings in a choir called The Arnolds.", "The Arnolds"),
        ("They had dinner at The Grant last night.", "The Grant"),
        ("We stayed in The Taylor, and it rained.", "The Taylor"),
        ("He was once a member of The Thomas.", "The Thomas"),
        ("Nobody in town had heard of The Kelly before", "The Kelly"),
        ("The prize went to The James and The Alexander.", "The James"),
    ])
    func ofOneWordBehindAnArticleKeepIt(text: String, name: String) {
        let found = names(in: text)
        #expect(found.contains { $0.0 == name && $0.1 == .organisation }, "\(found)")
    }

    private func names(in text: String) -> [(String, TagType?)] {
        let bytes = Array(("-\n" + text).utf8)
        return Tagger.names(in: TaggingInput(title: "-", text: text)).map {
            (String(decoding: bytes[$0.bytes], as: UTF8.self), $0.type)
        }
    }
}
