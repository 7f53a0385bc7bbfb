/// A publisher's categories and keywords, cleaned: paths taken apart, entities decoded, section noise left out.
struct PublisherCategories {
    /// A keyword that can be a tag.
    struct Topic {
        /// As one would write it: "Kosovo", "Keir Starmer".
        var text: String
        /// What the feed says: "KOSOVO, Serbia".
        var category: String
    }

    /// Keywords in the publisher's order.
    private(set) var topics: [Topic] = []
    /// Sections as tags: `#Sport`.
    private(set) var sectionTags: [(tag: Tag, category: String)] = []
    /// The newspaper's sections among them, most special last.
    private(set) var sections: [Category] = []

    /// Publishers that attach hundreds of keywords are read this far.
    private static let most = 40
    private static let longest = 200

    init(_ categories: [String], source: String?) {
        let sourceKey = source.map { FoldedText.key(of: $0) }
        var seen: Set<String> = []
        for category in categories.prefix(Self.most) {
            for part in Self.parts(of: category) {
                let key = Self.key(of: part)
                guard !key.isEmpty, key != sourceKey, seen.insert(key).inserted else { continue }
                if let section = SectionTable.shared.category(of: part) {
                    sections.append(section)
                    if let tag = Tag(Self.shown(part)), Self.isTopicOfItsOwn(key, section) {
                        sectionTags.append((tag, category))
                    }
                    // "Europe" is a section and a place, "Football" a section and a sport.
                    if Gazetteer.shared.name(of: part) != nil {
                        topics.append(Topic(text: part, category: category))
                    }
                } else if !Self.isNoise(key, part) {
                    topics.append(Topic(text: Self.shown(part), category: category))
                }
            }
        }
    }

    /// What tells one keyword from another: letters and digits, and the signs of "C++" and "C#".
    private static func key(of part: String) -> String {
        Tag.hasSpelledSign(part) ? Tag(part)?.key ?? "" : FoldedText.key(of: part)
    }

    /// Sections that are more than a category's name in other words.
    private static func isTopicOfItsOwn(_ key: String, _ section: Category) -> Bool {
        key.utf8.count < 24 && Gazetteer.shared.name(of: key) == nil
    }

    // MARK: - Taking apart

    /// The single keywords in one of a feed's categories.
    static func parts(of category: String) -> [String] {
        let text = cleaned(category)
        guard !text.isEmpty, !text.contains("://") else { return [] }
        if Gazetteer.shared.name(of: text) != nil { return [text] }
        if let flipped = flippedName(text) { return [flipped] }
        var parts = split(text)
        if parts.count > 8 { parts.removeLast(parts.count - 8) }
        return parts.compactMap { part in
            guard !noise.contains(FoldedText.key(of: part)) else { return nil }
            let trimmed = withoutNoiseWords(part)
            return trimmed.isEmpty ? nil : trimmed
        }
    }

    private static func cleaned(_ category: String) -> String {
        var text = CharacterReferences.decoded(String(category.prefix(longest)))
        text = String(text.map { $0.isWhitespace ? " " : $0 })
        text.unicodeScalars.removeAll {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        }
        // "Russian Invasion of Ukraine (2022)"; "tag:Kosovo".
        if let bracket = text.firstIndex(of: "("), bracket > text.startIndex { text = String(text[..<bracket]) }
        for prefix in ["tag:", "topic:", "category:", "keyword:", "section:", "person:", "place:", "org:"]
        where text.lowercased().hasPrefix(prefix) {
            text.removeFirst(prefix.count)
        }
        return text.trimmed
    }

    private static func split(_ text: String) -> [String] {
        let isPath = text.contains("/") && !text.contains(" / ") && !text.contains(" ")
        let separators: Set<Character> = [">", "|", ";", ",", "›", "»", "·", "、", "，", "；", "→"]
        var parts: [String] = []
        var part = ""
        for character in text {
            if separators.contains(character) || (isPath && character == "/") {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        return parts.flatMap { $0.parted(by: " / ") }.flatMap { $0.parted(by: " -> ") }.map(\.trimmed).filter {
            !$0.isEmpty
        }
    }

    /// "Starmer, Keir" and "Trump, Donald J" turned round.
    private static func flippedName(_ text: String) -> String? {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let family = String(halves[0]).trimmed
        let given = String(halves[1]).trimmed
        guard !family.contains(" "), let first = given.split(separator: " ").first else { return nil }
        let table = Gazetteer.shared
        let isGiven = table.look(up: hash(of: String(first))).traits.contains(.givenName)
        let familyFound = table.look(up: hash(of: family))
        let isKnown = familyFound.name >= 0 && table.names[Int(familyFound.name)].type == .person
        let isFamily = isKnown || familyFound.traits.contains(.familyName)
        let isPlace = familyFound.name >= 0 && table.names[Int(familyFound.name)].type == .place
        guard isGiven, isFamily, !isPlace, given.split(separator: " ").count <= 3 else { return nil }
        return "\(given) \(family)"
    }

    /// "uk-news" is about the UK; slugs become words.
    private static func withoutNoiseWords(_ part: String) -> String {
        var words = part.split { $0 == " " || $0 == "_" || $0 == "-" }.map(String.init)
        if part.contains(" "), part.contains("-") { words = part.split(separator: " ").map(String.init) }
        while words.count > 1, let last = words.last, endings.contains(FoldedText.key(of: last)) { words.removeLast() }
        while words.count > 1, let first = words.first, beginnings.contains(FoldedText.key(of: first)) {
            words.removeFirst()
        }
        let rest = words.joined(separator: " ")
        // Hyphens that are part of the name stay: "Covid-19", "Saint-Denis".
        return words.count == part.split(separator: "-").count && !part.contains(" ") && !part.contains("_")
            && part.contains(where: \.isUppercase) ? part : rest
    }

    private static let endings: Set<String> = [
        "news", "nachrichten", "noticias", "section", "topics", "tag", "latest", "stories",
    ]
    private static let beginnings: Set<String> = ["latest", "all", "breaking", "topic", "tag", "category", "section"]

    // MARK: - Noise

    static func isNoise(_ key: String, _ part: String) -> Bool {
        let letters = part.filter(\.isLetter).count
        let digits = part.filter(\.isNumber).count
        // Numbers, years, ids, checksums.
        if Gazetteer.shared.name(of: part) != nil { return false }
        // C, R and Q are languages, and X is a company.
        if part.count == 1, part.allSatisfy({ $0.isLetter && !$0.isLowercase }) { return false }
        if Tag.hasSpelledSign(part), letters > 0 { return false }
        if letters == 0 || digits > letters && digits >= 2 { return true }
        if digits >= 2, letters >= 4, part.count >= 16, !part.contains(" ") { return true }
        if part.split(separator: " ").count > 6 || key.utf8.count > 60 || key.unicodeScalars.count < 2 { return true }
        if noise.contains(key) { return true }
        return part.split(separator: " ").allSatisfy { word in
            let traits = Gazetteer.shared.look(up: hash(of: String(word))).traits
            return !traits.isDisjoint(with: .anyFunctionWord) && word.contains(where: \.isLowercase)
        }
    }

    private static let noise: Set<String> = Set(
        """
        news uncategorized uncategorised topstories topstory topnews toparticles general latest latestnews featured feature features home \
        frontpage frontpagenews headlines headline breaking breakingnews default misc miscellaneous other others blog blogs blogpost post posts \
        article articles story stories storie rss feed feeds all main homepage index archive archives untagged unknown none null na nil video \
        videos photo photos photogallery gallery galleries live liveblog liveblogs livestream update updates local localnews national \
        nationalnews regional region more read readmore sponsored advertisement ad ads promoted partner partners premium subscriber \
        subscribers exclusive exclusives editorspick editorspicks editorschoice popular trending mostread mostpopular today newsletter \
        newsletters page pages site website web content media item items tag tags category categories section sections topic topics nocategory \
        allgemein aktuell aktuelles nachrichten schlagzeilen startseite eilmeldung eilmeldungen meldung meldungen news24 artikel beitrag \
        thema themen newsticker ticker kurzmeldung kurzmeldungen actualite actualites alaune une accueil dernieresnouvelles depeches \
        articlesabonnes noticias noticia portada ultimas ultimahora actualidad destacadas general notizie ultimora homepagenews primapagina \
        nieuws algemeen nyheter nyheder uutiset wiadomosci aktualnosci zpravy aktuality novosti новости главное главная новини 新闻 新聞 要闻 \
        要聞 ニュース トップ 主要 速報 뉴스 속보 أخبار الأخبار haberler haber gundem storytype toptopics standard text type term slug \
        sendtoapplenews applenews googlenews fbia nbcnews syndication syndicated imported wp wordpress
        """.split(separator: " ").map(String.init))

    // MARK: - Showing

    /// Keywords as one would write them: "KOSOVO" and "machine learning" get capitals where words begin.
    static func shown(_ part: String) -> String {
        let isCapitals = !part.contains(where: \.isLowercase) && part.filter(\.isLetter).count > 5
        let isSmall = !part.contains(where: \.isUppercase)
        guard isCapitals || isSmall else { return part }
        return part.split(separator: " ")
            .map { isSmall ? $0.prefix(1).uppercased() + $0.dropFirst() : $0.prefix(1) + $0.dropFirst().lowercased() }
            .joined(separator: " ")
    }

    /// What a keyword that no list knows may name: a person if it begins with a given name.
    static func type(of text: String) -> TagType {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count), let first = words.first, let last = words.last else { return .topic }
        let table = Gazetteer.shared
        let traits = table.look(up: hash(of: String(first))).traits
        let lastTraits = table.look(up: hash(of: String(last))).traits
        if lastTraits.contains(.organisationHead) { return .organisation }
        if lastTraits.contains(.eventHead) { return .event }
        if lastTraits.contains(.placeEnding) { return .place }
        let isEveryday = lastTraits.contains(.everyday) && !lastTraits.contains(.familyName)
        return traits.contains(.givenName) && !traits.contains(.everyday) && !isEveryday ? .person : .topic
    }

    static func hash(of text: String) -> FoldedHash {
        var text = text
        return text.withUTF8 { bytes in
            var hash = FoldedHash()
            hash.add(bytes, from: 0, to: bytes.count)
            return hash
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace || first == "#" || first == "/" { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "/" { text.removeLast() }
        return String(text)
    }

    fileprivate func parted(by separator: String) -> [String] {
        guard contains(separator) else { return [self] }
        return split(separator: separator).map(String.init)
    }
}
