import News
import Testing

@Suite("The language of an article")
struct ArticleLanguageTests {
    @Test(arguments: [
        ("The minister said that he was not in the city and would be at home.", nil, "en"),
        ("Der Minister sagte, dass er nicht in der Stadt und auch nicht zu Hause ist.", "en-us", "de"),
        ("日本の経済はカタカナで回復している", "en", "ja"), ("中国的经济正在恢复", nil, "zh"), ("대통령이 서울에서 말했다", "en", "ko"),
        ("ประเทศไทยและข่าว", nil, "th"), ("Κόσοβο και Σερβία", nil, "el"),
        ("قال الوزير إن الحدود مفتوحة", "AR", "ar"), ("قال الوزير", nil, nil), ("Złoty", "pl_PL", "pl"),
        ("Kosovo", "not a language", nil), ("", nil, nil), ("Kosovo", "und", nil),
    ])
    func isReadFromTheTextElseFromTheFeed(text: String, claimed: String?, expected: String?) {
        let input = TaggingInput(title: "1", text: text, language: claimed)
        #expect(Tagger.tag(input).language?.rawValue == expected)
    }

    @Test(arguments: ["", "e", "engl", "12", "ünd", "e n", "-en"])
    func whatIsNoCodeIsNone(text: String) { #expect(LanguageCode(text) == nil) }
}
