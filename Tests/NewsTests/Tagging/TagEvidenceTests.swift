import Testing

@testable import News

@Suite("What speaks for a tag")
struct TagEvidenceTests {
    @Test func isTheHeadlineTheTextAndThePublishersCategory() throws {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "Starmer to visit Kosovo",
                text: "Sir Keir Starmer will go on Friday. Starmer said talks went well.",
                publisherCategories: ["Politics > Starmer, Keir", "WORLD > KOSOVO"]))
        let starmer = try #require(tagging.tags.first { $0.tag.name == "KeirStarmer" })
        #expect(starmer.evidence.isInHeadline)
        #expect(starmer.evidence.timesInText == 2)
        #expect(starmer.evidence.isKnown)
        #expect(starmer.evidence.spellings.first == "Starmer")
        let kosovo = try #require(tagging.tags.first { $0.tag.name == "Kosovo" })
        #expect(kosovo.evidence.publisherCategories == ["WORLD > KOSOVO"])
        #expect(
            kosovo.evidence.description == #"headline ("Kosovo"), publisher's category "WORLD > KOSOVO""#)
    }

    @Test func namesOnlyTheShapeWhereTheListsDoNotKnowIt() throws {
        let tagging = Tagger.tag(
            TaggingInput(
                title: "Mireille Quimbleton wins",
                text: "Mireille Quimbleton, 44, won on Sunday. Then Quimbleton smiled."))
        let tag = try #require(tagging.tags.first { $0.tag.name == "MireilleQuimbleton" })
        #expect(!tag.evidence.isKnown)
        #expect(tag.evidence.description == #"headline, twice in the text ("Mireille Quimbleton", "Quimbleton")"#)
    }

    @Test func canBeAHashtag() throws {
        let tags = Tagger.tag(TaggingInput(title: "A walk", text: "See #BlueDoorProject.")).tags
        #expect(tags.first?.evidence.isWrittenHashtag == true)
        #expect(tags.first?.evidence.description == "a hashtag in the text")
    }

    @Test func isPrintedWithoutControlCharacters() {
        let evidence = TagEvidence(publisherCategories: ["a\u{1B}[31m\nb\u{202E}"])
        #expect(evidence.description == #"publisher's category "a [31m b ""#)
    }
}
