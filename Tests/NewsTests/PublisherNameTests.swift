import News
import Testing

@Suite("Short names of publishers")
struct PublisherNameTests {
    @Test(arguments: [
        ("tagesschau.de - die erste Adresse für Nachrichten und Information", "www.tagesschau.de", "tagesschau"),
        ("BBC News", "www.bbc.co.uk", "BBC"), ("heise online News", "www.heise.de", "heise"),
        ("Fox News", "foxnews.com", "Fox News"), ("The New York Times", "nytimes.com", "The New York Times"),
        ("NYT > World", "nytimes.com", "NYT"), ("Daring Fireball", "daringfireball.net", "Daring Fireball"),
        ("Der Standard RSS Feed", "derstandard.at", "Der Standard"), ("RSS", "example.org", "RSS"),
        ("", "example.org", ""), (" - ", "example.org", " - "), ("日本経済新聞 - 国際", "nikkei.com", "日本経済新聞"),
        ("Times", "", "Times"),
    ])
    func aTitleIsShortenedToWhatItsHostIsCalledBy(title: String, host: String, short: String) {
        #expect(PublisherName.short(title, host: host.isEmpty ? nil : host) == short)
    }

    @Test func theTextBeginsWithASentence() {
        #expect(
            TextBeginning.sentence(of: "One sentence that is long enough to be read alone. Another one.")
                == "One sentence that is long enough to be read alone.")
        #expect(TextBeginning.sentence(of: "No. 5 is alive. And then?\n\nYes!") == "No. 5 is alive. And then? Yes!")
        #expect(TextBeginning.sentence(of: "\u{1B}[31m\n red\t one") == "[31m red one")
        #expect(TextBeginning.sentence(of: "A headline again", besides: "A headline again") == nil)
        #expect(TextBeginning.sentence(of: " \n ") == nil)
        #expect((TextBeginning.sentence(of: String(repeating: "a", count: 100_000))?.count ?? 0) <= 300)
    }
}
