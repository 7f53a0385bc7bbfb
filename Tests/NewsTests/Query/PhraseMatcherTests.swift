import News
import Testing

@Suite struct PhraseMatcherTests {
    @Test(arguments: [
        ("return hubs", "Migrant RETURN-hubs could be hijacked"), ("emile zola", "Émile  Zola's books"),
        ("日本", "東日本大震災"), ("carbon tax*", "a carbon taxation plan"), ("", "anything"), ("hubs", "hubs"),
    ])
    func findsWordsNextToEachOther(phrase: String, text: String) {
        #expect(PhraseMatcher(phrase).matches(text))
    }

    @Test(arguments: [
        ("return hubs", "hubs return"), ("return hubs", "return of hubs"), ("tax", "taxes"), ("a b", ""),
        ("carbon tax*", "carbon"),
    ])
    func findsNothingElse(phrase: String, text: String) {
        #expect(!PhraseMatcher(phrase).matches(text))
    }
}
