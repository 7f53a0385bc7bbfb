import Testing

@testable import News

/// Names of which only a part of a longer word or name looks like another one.
@Suite("Names within words and longer names") struct NamesWithinWordsTests {
    private func tags(_ text: String, language: String? = nil) -> Set<String> {
        Set(Tagger.tag(TaggingInput(title: "", text: text, language: language)).tags.map(\.tag.name))
    }

    @Test(arguments: [
        ("このタイミングでタイプを変える。タイミングが大事だ。", "Thailand"), ("インドネシアではなくインドア派。インドアで遊ぶ。", "India"),
        ("ロンドンブーツとパリコレクション。パリコレクションを見る。", "Paris"), ("ローマ字で書く。ローマ字の表。", "Rome"),
        ("印度洋上的风暴。印度洋很大。", "India"), ("发展中国家的债务。发展中国家要求减债。", "China"),
        ("马里兰州的选举。马里兰州州长说。", "Mali"), ("上海西藏路步行街，西藏路很热闹。", "Tibet"),
        ("인도적 지원을 늘린다. 인도적 위기다.", "India"), ("사랑이란 무엇인가. 행복이란 무엇인가.", "Iran"),
        ("다카이치 총리가 말했다. 다카이치는 웃었다.", "Dhaka"), ("부산물 처리 문제. 부산물이 많다.", "Busan"),
    ])
    func areNone(text: String, tag: String) { #expect(!tags(text).contains(tag), "\(tags(text))") }

    @Test(arguments: [
        ("タイの首相がタイで話した。", "Thailand"), ("インド・パキスタンの首脳。インドが発表。", "India"),
        ("トランプ大統領とトランプ氏", "DonaldTrump"), ("印度总理访问印度。", "India"), ("北海道で大雪。北海道の札幌。", "Hokkaido"),
        ("인도에서 만난 인도 총리", "India"), ("부산시는 부산에서 발표했다", "Busan"), ("미국대사관은 미국의", "US"),
        ("이란은 이란과의 협상", "Iran"),
    ])
    func standByThemselves(text: String, tag: String) { #expect(tags(text).contains(tag), "\(tags(text))") }

    @Test(arguments: [
        ("She met Barron Trump. The crowd saw Barron Trump.", "DonaldTrump", "BarronTrump"),
        ("She met Kimbal Musk in June. Later Kimbal Musk spoke.", "ElonMusk", "KimbalMusk"),
        ("Der Abend mit Jean-Marie Le Pen. Auch Jean-Marie Le Pen kam.", "MarineLePen", "JeanMarieLePen"),
        ("He wrote about Muhammad Ali Jinnah. In 1947 Muhammad Ali Jinnah spoke.", "MuhammadAli", "MuhammadAliJinnah"),
        ("The judge heard Hunter Biden. On Friday Hunter Biden left.", "JoeBiden", "HunterBiden"),
    ])
    func relativesAndNamesakesAreOthers(text: String, wrong: String, right: String) {
        let tags = tags(text)
        #expect(!tags.contains(wrong), "\(tags)")
        #expect(tags.contains(right), "\(tags)")
    }

    @Test(arguments: [
        ("Then President Trump spoke. Critics of Trump left.", "DonaldTrump"),
        ("Wolodymyr Selenskyj sagte, Selenskyj werde kommen.", "VolodymyrZelensky"),
        ("Donald John Trump spoke. Trump left.", "DonaldTrump"),
        ("Mr Biden said so. Later Biden left.", "JoeBiden"),
    ])
    func thoseWhoAreMeantStay(text: String, tag: String) { #expect(tags(text).contains(tag), "\(tags(text))") }

    @Test(arguments: [
        (
            "Der Wahlkampf Sachsen-Anhalts beginnt. Die Zukunft Sachsen-Anhalts ist offen, und das ist gut.",
            "SaxonyAnhalt", "Saxony"
        ),
        (
            "Die Küste Schleswig-Holsteins ist lang. Der Norden Schleswig-Holsteins und die Inseln.",
            "SchleswigHolstein", "Schleswig"
        ),
        (
            "Il vit à Saint-Germain-en-Laye. Le maire de Saint-Germain-en-Laye est dans la ville.",
            "SaintGermainEnLaye", "SaintGermain"
        ),
        ("Выборы в Ростове-на-Дону прошли. Жители Ростова-на-Дону довольны.", "RostovOnDon", "Дону"),
        ("Погода в Санкт-Петербурге. Люди в Санкт-Петербурге.", "StPetersburg", "Петербурге"),
        ("Погода в Нью-Йорке. Люди в Нью-Йорке.", "NewYork", "Йорке"),
    ])
    func longerNamesAreWhole(text: String, right: String, wrong: String) {
        let tags = tags(text)
        #expect(tags.contains(right), "\(tags)")
        #expect(!tags.contains(wrong), "\(tags)")
    }

    @Test(arguments: [
        (
            "El seleccionador Luis de la Fuente habló. Según Luis de la Fuente, el equipo está en forma.",
            "LuisDeLaFuente"
        ),
        (
            "Le ministre Dominique de Villepin a parlé. Pour Dominique de Villepin, c’est la fin de la guerre.",
            "DominiqueDeVillepin"
        ),
        (
            "La obra de Miguel de Cervantes es larga. Los libros de Miguel de Cervantes están en la casa.",
            "MiguelDeCervantes"
        ),
        ("Les députés de La France insoumise sont là. La France insoumise est dans la rue.", "LaFranceInsoumise"),
        ("El Atlético de Madrid ganó. Los del Atlético de Madrid son así, en la casa.", "AtléticoMadrid"),
    ])
    func smallWordsDoNotPartThem(text: String, right: String) {
        let tags = tags(text)
        #expect(tags.contains(right), "\(tags)")
    }

    @Test(arguments: [
        ("Open Paris.txt and then Paris.txt again.", "Paris"),
        ("Run /usr/local/Berlin/bin and /opt/Berlin now.", "Berlin"),
        ("Open C:\\Users\\Vienna\\x and C:\\Vienna too.", "Vienna"), ("Set $Berlin and then $Berlin again.", "Berlin"),
        ("The script Lisbon.js loads Lisbon.js twice.", "Lisbon"),
    ])
    func pathsAndFilesAreNone(text: String, tag: String) { #expect(!tags(text).contains(tag), "\(tags(text))") }

    @Test(arguments: [
        "The post A new bridge appeared first on Berlin Daily.",
        "Der Beitrag Eine neue Brücke erschien zuerst auf Berlin Daily.",
        "L’article Un pont est apparu en premier sur Berlin Daily.", "© 2026 Berlin Times. All rights reserved.",
        "Copyright 2026 Berlin Times", "Follow us on Facebook, Twitter and Berlin Radio",
    ])
    func whatStandsUnderEachArticleIsNone(line: String) {
        let tags = tags("The bridge is open.\n\n\(line)")
        #expect(tags.isDisjoint(with: ["Berlin", "BerlinDaily", "BerlinTimes", "Facebook", "Twitter"]), "\(tags)")
        #expect(self.tags("The post office in Berlin is open. Berlin is glad.").contains("Berlin"))
    }

    @Test func hashtagsOfWeiboStandBetweenTwoSigns() { #expect(tags("看 #四川地震# 的消息").contains("四川地震")) }
}
