internal import Foundation
internal import News

/// Where a feed's relative addresses count from, and the fields that all XML formats read alike.
struct FeedFields {
    /// Where the feed came from.
    let address: String

    /// The publisher's page, once the feed has named it.
    var homePage: String?

    /// Whether the feed is Atom itself.
    let isAtom: Bool

    /// Reads its dates.
    let dates: DocumentDates

    /// How many authors, files or categories of an article are taken.
    static let mostOfAKind = 200

    /// `reference` made absolute as it is meant in `element`: against `xml:base`, else the feed's address, else, for a
    /// feed in a file, the publisher's page.
    func webAddress(_ reference: String?, in element: XMLElement) -> String? {
        guard let reference, !reference.isEmpty else { return nil }
        let isBare = WebAddress.isBare(reference)
        let base = element.base ?? (WebAddress.host(of: address) == nil ? homePage : address)
        guard
            let resolved = WebAddress.resolved(isBare ? "http://" + reference.trimmingSpaces : reference, against: base)
        else {
            return nil
        }
        return resolved.hasPrefix("mailto:") ? nil : resolved
    }

    /// The text of `element`, its addresses made absolute where `xml:base` says from what.
    func text(_ element: XMLElement?, kind: ParsedText.Kind) -> ParsedText? {
        guard let element, let value = element.nonEmptyText else { return nil }
        let isMarkup = kind != .plain || element.markupCount > 0
        guard isMarkup, let base = element.base else { return ParsedText(value, kind: kind) }
        return ParsedText(HTMLAddresses.absolute(in: value, base: base), kind: kind)
    }

    /// An Atom text construct or content (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3's `mode`).
    ///
    /// - Parameter missing: what a text without a type is. It is plain by the book; but content without a type is HTML
    ///   often enough that its own tags must tell.
    func atomText(_ element: XMLElement?, missing: ParsedText.Kind = .plain) -> ParsedText? {
        guard let element else { return nil }
        let type = element["type"]?.lowercased().prefix { $0 != ";" }.description.trimmingSpaces
        let mode = element["mode"]?.lowercased()
        if element.markupCount > 0 { return text(element, kind: .html) }
        let kind: ParsedText.Kind =
            switch type {
            case "html", "xhtml", "text/html", "application/xhtml+xml": .html
            case "text", "text/plain": .plain
            default: missing
            }
        let isBase64 = mode == "base64" || type.map(Self.isBinary) == true
        if isBase64, let data = Data(base64Encoded: element.text, options: .ignoreUnknownCharacters), !data.isEmpty,
            let value = String(validating: data, as: UTF8.self)
        {
            return ParsedText(value.trimmingSpaces, kind: type == "text" || type == "text/plain" ? .plain : .unsaid)
        }
        // A picture, a sound or a document that stands in the feed itself is nothing to read.
        if isBase64 || type.map(Self.isOther) == true, Self.isBase64(element.text) { return nil }
        return text(element, kind: kind)
    }

    /// Media types of what is no text (RFC 4287, section 4.1.3.3).
    private static func isOther(_ type: String) -> Bool {
        type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("/xml") && !type.hasSuffix("+xml")
            && !type.hasSuffix("json")
    }

    /// Whether a text is nothing but the signs of base64, and too long for a word.
    private static func isBase64(_ text: String) -> Bool {
        var count = 0
        for byte in text.utf8 where !byte.isHTMLSpace {
            guard byte.isASCIIAlphanumeric || "+/=-_".utf8.contains(byte) else { return false }
            count += 1
        }
        return count >= 16
    }

    /// Media types whose content Atom has in base64.
    private static func isBinary(_ type: String) -> Bool {
        type == "application/octet-stream" || type.hasPrefix("image/") || type.hasPrefix("audio/")
            || type.hasPrefix("video/")
    }

    // MARK: People, dates, categories

    /// The names in some elements, each once: those of Atom's person constructs, or addresses where that is all there
    /// is, or plain text as in RSS.
    func people(_ elements: [XMLElement], _ vocabulary: XMLName.Vocabulary = .own) -> [PersonName] {
        var names: [PersonName] = []
        for element in elements.prefix(Self.mostOfAKind) {
            let texts = ["name", "email"].map { local in
                // Within the author it is the author's, in whichever vocabulary.
                element.text(of: local, vocabulary) ?? element.children.first { $0.name.local == local }?.nonEmptyText
            }
            let other =
                element.nonEmptyText
                ?? element.children.first { HTMLTag(name: $0.name.local) != .other }?.text ?? ""
            let found = texts.compactMap(\.self).lazy.compactMap(PersonName.init(in:)).first
            guard let name = found ?? PersonName(in: other), !names.contains(name) else { continue }
            names.append(name)
        }
        return names
    }

    /// The date in the first of some elements that hold one.
    func date(_ item: XMLElement, _ names: [(String, XMLName.Vocabulary)], isOwn: Bool = false) -> Date? {
        for (local, vocabulary) in names {
            for element in item.all(local, vocabulary) {
                guard let text = element.nonEmptyText else { continue }
                if let date = isOwn ? dates.ownDate(of: text) : dates.date(of: text) { return date }
            }
        }
        return nil
    }

    /// When an item was published and changed, by the names that all formats share: Dublin Core's and its terms', those
    /// of Atom, and PRISM's.
    func dates(of item: XMLElement, into parsed: inout ParsedItem) {
        parsed.published = date(
            item,
            [
                ("pubdate", .own), ("published", .own), ("issued", .own), ("created", .own), ("date", .dublinCore),
                ("published", .atom), ("issued", .dublinCore), ("created", .dublinCore), ("issued", .atom),
                ("created", .atom), ("date", .own), ("available", .dublinCore), ("datesubmitted", .dublinCore),
                ("dateaccepted", .dublinCore), ("publicationdate", .foreign), ("pubdate", .foreign),
                ("valid", .dublinCore), ("datecopyrighted", .dublinCore),
            ])
        parsed.updated = date(
            item,
            [
                ("updated", .own), ("updated", .atom), ("modified", .own), ("modified", .dublinCore),
                ("modified", .atom), ("modificationdate", .foreign), ("lastbuilddate", .own),
            ])
    }

    /// When a feed was changed.
    func updated(_ feed: XMLElement) -> Date? {
        date(
            feed,
            [
                ("lastbuilddate", .own), ("updated", .own), ("updated", .atom), ("modified", .own), ("pubdate", .own),
                ("date", .dublinCore), ("modified", .dublinCore), ("issued", .dublinCore), ("created", .dublinCore),
            ], isOwn: true)
    }

    /// The language that a feed names.
    static func language(of feed: XMLElement) -> String? {
        feed.text(of: "language") ?? feed.text(of: "language", .dublinCore) ?? feed["xml:lang"]
    }

    /// The categories of an item in the feed's order. Lists that are comma-separated by their specification are taken
    /// apart; nothing else is.
    func categories(of item: XMLElement) -> [String] {
        var found: [String] = []
        for element in item.children {
            switch (element.name.vocabulary, element.name.local) {
            case (.own, "category"), (.atom, "category"):
                // Atom has the words in attributes, the label for people and the term for programs.
                add(element["label"] ?? element["term"] ?? element.nonEmptyText, to: &found)
            case (.dublinCore, "subject"), (.media, "category"): add(element.nonEmptyText, to: &found)
            case (.media, "keywords"), (.iTunes, "keywords"):
                for word in element.text.split(separator: ",") { add(String(word), to: &found) }
            case (.own, "keywords"), (.foreign, "keywords"):
                for word in element.text.split(separator: ",") { add(String(word), to: &found) }
            case (.iTunes, "category"):
                add(element["text"], to: &found)
                for inner in element.all("category", .iTunes) { add(inner["text"], to: &found) }
            case (.media, "group"):
                for inner in element.all("keywords", .media) {
                    for word in inner.text.split(separator: ",") { add(String(word), to: &found) }
                }
            default: break
            }
        }
        return found
    }

    private func add(_ category: String?, to found: inout [String]) {
        guard let category, found.count < Self.mostOfAKind else { return }
        let line = OneLine.text(CharacterReferences.decoded(category, in: .attribute), atMost: 200)
        if !line.isEmpty, !found.contains(line) { found.append(line) }
    }
}
