import Basics

/// The names and words that the program knows, in one hash table that is built on first use, which takes some 80 ms.
struct Gazetteer: Sendable {
    /// The one table, from the lists in `Gazetteer/`.
    static let shared = Gazetteer()

    /// Something with a name.
    struct Name: Sendable {
        /// The name as the lists have it, in the program's own memory; a tag is made of it only when it is wanted.
        fileprivate let start: Int
        fileprivate let count: Int
        let type: TagType
        /// A country, which is a place by itself and makes places of what stands before it: "Springfield, Illinois".
        let isWide: Bool

        /// As the lists have it: `Keir Starmer`.
        var text: String {
            guard let start = UnsafePointer<UInt8>(bitPattern: start) else { return "" }
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }

        /// The tag that is preferred for it.
        var tag: Tag { Tag(text) ?? Tag(name: text, key: text) }
    }

    private(set) var names: [Name] = []

    private var hashes: [UInt64]
    private var traits: [WordTraits]
    private var nameIndexes: [Int32]
    private let mask: Int

    /// What is known of the word or phrase with this hash.
    func look(up hash: FoldedHash) -> (traits: WordTraits, name: Int32) {
        var slot = Self.slot(of: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash.value { return (traits[slot], nameIndexes[slot]) }
            slot = (slot + 1) & mask
        }
        return (WordTraits(), -1)
    }

    /// The name that a text as a whole is, whatever its case: what publishers mean by `uk` or `KOSOVO`.
    func name(of text: String) -> Name? {
        var text = text
        let hash = text.withUTF8 { bytes in
            var hash = FoldedHash()
            hash.add(bytes, from: 0, to: bytes.count)
            return hash
        }
        let found = look(up: hash).name
        return found >= 0 ? names[Int(found)] : nil
    }

    private static func slot(of hash: FoldedHash) -> Int {
        Int(truncatingIfNeeded: hash.value ^ (hash.value >> 29))
    }

    // MARK: - Building

    private init() {
        let capacity = 1 << 18
        hashes = Array(repeating: 0, count: capacity)
        traits = Array(repeating: WordTraits(), count: capacity)
        nameIndexes = Array(repeating: -1, count: capacity)
        mask = capacity - 1
        addWords()
        addNames()
    }

    private mutating func addWords() {
        add(NameWords.everydayWords, .everyday)
        add(NameWords.givenNames, .givenName)
        add(NameWords.familyNames, .familyName)
        add(NameWords.givenOrFamilyNames, [.givenName, .familyName])
        add(WordRoles.titles, .title)
        add(WordRoles.royalTitles, [.title, .royalTitle])
        add(WordRoles.roles, .role)
        add(WordRoles.organisationHeads, .organisationHead)
        add(WordRoles.companyForms, .companyForm)
        add(WordRoles.placeEndings, .placeEnding)
        add(WordRoles.placeBeginnings, .placeBeginning)
        add(WordRoles.eventHeads, .eventHead)
        add(WordRoles.calendar, .calendar)
        add(WordRoles.particles, .particle)
        add(WordRoles.speech, .speech)
        add(WordRoles.placePrepositions, .placePreposition)
        add(WordRoles.abbreviations, .abbreviation)
        add(WordRoles.organisationNouns, .organisationNoun)
        add(WordRoles.workNouns, .workNoun)
        add(WordRoles.plainAcronyms, .plainAcronym)
        add(WordRoles.placeNouns, .placeNoun)
        add(WordRoles.memberNouns, .memberNoun)
        add(WordRoles.organisationDeeds, .organisationDeed)
        add(WordRoles.belongings, .belonging)
        add(WordRoles.ownerships, .ownership)
        add(WordRoles.joinings, .joining)
        add(WordRoles.personDeeds, .personDeed)
        add(WordRoles.relatives, .relative)
        add(WordRoles.newspaperHeads, .newspaperHead)
        add(WordRoles.smallPlaceEndings, .smallPlaceEnding)
        add(WordRoles.germanNouns, .germanNoun)
        add(WordRoles.peoples, .people)
        add(WordRoles.stateNouns, .stateNoun)
        add(WordRoles.languages, .language)
        add(WordRoles.afterwordBeginnings, .beginsAfterword)
        add(NamesakeWords.eastAsianFamilies, .eastAsianFamily)
        addNamesakes(NamesakeWords.things)
        addUnspacedNamesakes(NamesakeWords.hanWords)
        for (index, language) in WordRoles.functionWords.enumerated() {
            add(language.words, .functionWord(ofLanguage: index))
        }
    }

    private mutating func addNames() {
        var known: [FoldedHash: Int32] = [:]
        known.reserveCapacity(12_000)
        add(PlaceNames.namedLikeCountries, .place, known: &known)
        add(PlaceNames.countries, .place, isWide: true, known: &known)
        add(PlaceNames.regions, .place, isWide: true, known: &known)
        add(PlaceNames.inOtherLanguages, .place, isWide: true, aliases: .foreign, known: &known)
        add(CountryNames.inManyLanguages, .place, isWide: true, aliases: .foreign, known: &known)
        add(OrganisationNames.publicBodiesAndMedia, .organisation, known: &known)
        add(OrganisationNames.companiesClubsAndSchools, .organisation, known: &known)
        add(OrganisationNames.teams, .organisation, known: &known)
        add(OrganisationNames.newspapersBandsAndMore, .organisation, known: &known)
        add(PeopleNames.wellKnown, .person, known: &known)
        add(EventAndTopicNames.events, .event, known: &known)
        add(EventAndTopicNames.topics, .topic, known: &known)
        add(CityNames.famous, .place, known: &known)
        add(RegionNames.statesAndProvinces, .place, isWide: true, known: &known)
        add(LandscapeNames.watersAndIslands, .place, known: &known)
        add(LandscapeNames.landsAndMountains, .place, known: &known)
        add(CityNames.largestFirst, .place, known: &known)
        add(CityNames.towns, .place, known: &known)
        add(PlaceNames.moreNames, .place, known: &known)
    }

    private mutating func add(_ words: EmbeddedTable, _ trait: WordTraits) {
        let bytes = words.bytes
        var hash = FoldedHash()
        var isEmpty = true
        for byte in bytes {
            if byte == 0x20 || byte == 0x0A {
                if !isEmpty { insert(hash, trait) }
                hash = FoldedHash()
                isEmpty = true
            } else {
                hash.add(byte)
                isEmpty = false
            }
        }
        if !isEmpty { insert(hash, trait) }
    }

    /// Phrases, one a line, each of two words.
    private mutating func addNamesakes(_ lines: EmbeddedTable) {
        let bytes = lines.bytes
        var hash = FoldedHash()
        for byte in bytes {
            switch byte {
            case 0x20: insert(hash, .beginsName)
            case 0x0A:
                insert(hash, .namesake)
                hash = FoldedHash()
            default: hash.add(byte)
            }
        }
        insert(hash, .namesake)
    }

    /// Words without spaces, of which each sign may begin a name.
    private mutating func addUnspacedNamesakes(_ words: EmbeddedTable) {
        let bytes = words.bytes
        var hash = FoldedHash()
        var position = 0
        while position < bytes.count {
            let length = UTF8Scalar.decode(bytes, at: position).length
            let next = position + length
            if bytes[position] > 0x20 {
                hash.add(bytes, from: position, to: next)
                let isLast = next >= bytes.count || bytes[next] <= 0x20
                insert(hash, isLast ? .namesake : .beginsName)
                if isLast { hash = FoldedHash() }
            }
            position = next
        }
    }

    private mutating func add(
        _ lines: EmbeddedTable, _ type: TagType, isWide: Bool = false, aliases: WordTraits = [],
        known: inout [FoldedHash: Int32]
    ) {
        let bytes = lines.bytes
        var scratch = ContiguousArray<TextToken>()
        var index: Int32 = -1
        var mark: WordTraits = []
        var start = 0
        // By hand, since splitting makes an array for each of ten thousand lines.
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x7C, bytes[end] != 0x0A { end += 1 }
            if index < 0 {
                index = nameIndex(bytes, start, end, type, isWide, &known)
                mark =
                    end + 1 < bytes.count && bytes[end] == 0x7C && bytes[end + 1] == 0x3F ? .doubtful : []
                addAlias(bytes, start, end, mark, index, &scratch)
            } else if start < end {
                let isPeople = bytes[start] == 0x7E
                addAlias(
                    bytes, start + (isPeople ? 1 : 0), end, aliases.union(isPeople ? .demonym : []), index, &scratch)
            }
            if end >= bytes.count || bytes[end] == 0x0A { index = -1 }
            start = end + 1
        }
    }

    /// The number of the name that begins a line; lists may come back to a name that an earlier one has.
    private mutating func nameIndex(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ type: TagType, _ isWide: Bool,
        _ known: inout [FoldedHash: Int32]
    ) -> Int32 {
        var hash = FoldedHash()
        hash.add(bytes, from: start, to: end)
        if let index = known[hash] { return index }
        let index = Int32(names.count)
        names.append(
            Name(
                start: bytes.baseAddress.map { Int(bitPattern: $0 + start) } ?? 0, count: end - start, type: type,
                isWide: isWide))
        known[hash] = index
        return index
    }

    private mutating func addAlias(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ mark: WordTraits,
        _ name: Int32,
        _ scratch: inout ContiguousArray<TextToken>
    ) {
        scratch.removeAll(keepingCapacity: true)
        TextScanner.scan(bytes, from: start, to: end, into: &scratch)
        guard let first = scratch.first, let last = scratch.last else { return }
        var mark = mark
        if first.shape.contains(.uncased) {
            mark.insert(.uncasedName)
        } else if !first.shape.contains(.capitalised), !first.shape.contains(.number) {
            mark.insert(.smallLetters)
        } else if scratch.count == 1, first.shape.contains(.allCapitals), last.end - first.start <= 4 {
            mark.insert(.onlyCapitals)
        }
        mark.insert(scratch.count == 1 ? .oneWord : .phrase)
        if (start..<end).contains(where: { bytes[$0] >= 0x80 }) { mark.insert(.accented) }
        var hash = first.hash
        for token in scratch.dropFirst() {
            insert(hash, .beginsName)
            hash.add(bytes, from: Int(token.start), to: Int(token.end))
        }
        insert(hash, mark, name: name)
    }

    /// Adds traits to a word; a name that is there already stays, so the lists' order is their rank.
    private mutating func insert(_ hash: FoldedHash, _ added: WordTraits, name: Int32 = -1) {
        var slot = Self.slot(of: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash.value { slot = (slot + 1) & mask }
        hashes[slot] = hash.value
        if name >= 0, nameIndexes[slot] >= 0 {
            // The same name written in small letters elsewhere is found in small letters too.
            traits[slot].formUnion(added.intersection([.oneWord, .phrase]))
            if nameIndexes[slot] == name {
                traits[slot].formUnion(added.intersection([.smallLetters]))
                if !added.contains(.accented) { traits[slot].remove(.accented) }
            }
            return
        }
        traits[slot].formUnion(added)
        if name >= 0 { nameIndexes[slot] = name }
    }
}
