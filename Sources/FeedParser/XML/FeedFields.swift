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
        // "www.example.org/news" is meant as a browser would take it.
        let isBare = reference.hasPrefix("www.")
        let base = element.base ?? (WebAddress.host(of: address) == nil ? homePage : address)
        guard let resolved = WebAddress.resolved(isBare ? "http://" + reference : reference, against: base) else {
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
        return text(element, kind: kind)
    }

    /// Media types whose content Atom has in base64.
    private static func isBinary(_ type: String) -> Bool {
        type == "application/octet-stream" || type.hasPrefix("image/") || type.hasPrefix("audio/")
            || type.hasPrefix("video/")
    }

    // MARK: Media RSS

    /// The `media:` elements of an item, those in `media:group` and `media:content` too.
    func media(_ local: String, in item: XMLElement) -> [XMLElement] {
        let containers = [item] + item.all("group", .media)
        let contents = containers.flatMap { $0.all("content", .media) }
        if local == "content" { return contents }
        return (containers + contents).flatMap { $0.all(local, .media) }
    }

    /// The files of an item: enclosures, and what `media:content` names besides pictures.
    func enclosures(of item: XMLElement, links: [XMLElement]) -> [Enclosure] {
        var found: [Enclosure] = []
        func add(_ address: String?, _ type: String?, _ length: String?, in element: XMLElement) {
            guard found.count < Self.mostOfAKind, let url = webAddress(address, in: element),
                !found.contains(where: { $0.url == url })
            else { return }
            let size = length.flatMap { Int($0.filter { $0 != "," }) }
            found.append(Enclosure(url: url, type: type.map { OneLine.text($0, atMost: 100) }, byteCount: size))
        }
        for element in item.all("enclosure") {
            add(
                element["url"] ?? element["href"] ?? element["resource"], element["type"], element["length"],
                in: element)
        }
        for link in links where link["rel"]?.lowercased() == "enclosure" {
            add(link["href"], link["type"], link["length"], in: link)
        }
        for element in media("content", in: item) where !Self.isPicture(element) {
            let isFile = element["medium"] == "audio" || element["medium"] == "video" || element["type"] != nil
            if isFile { add(element["url"], element["type"], element["filesize"], in: element) }
        }
        return found
    }

    /// The picture of an item: what the feed offers as one, widest first, else an enclosed picture.
    func picture(of item: XMLElement, enclosures: [Enclosure]) -> String? {
        let offered = media("content", in: item).filter(Self.isPicture) + media("thumbnail", in: item)
        // A media:content picture comes in the sizes of the page, thumbnails in those of lists.
        var best: (address: String, width: Int)?
        for element in offered {
            guard let address = webAddress(element["url"] ?? element.nonEmptyText, in: element) else { continue }
            let width = element["width"].flatMap { Int($0) } ?? 0
            if best == nil || width > (best?.width ?? 0) { best = (address, width) }
        }
        if let best { return best.address }
        for name in [("image", XMLName.Vocabulary.iTunes), ("image", .own), ("thumbnail", .own)] {
            guard let image = item.first(name.0, name.1) else { continue }
            let reference =
                image["href"] ?? image["url"] ?? image.text(of: "url") ?? image["resource"] ?? image.nonEmptyText
            if let address = webAddress(reference, in: image) { return address }
        }
        return enclosures.first { $0.type?.hasPrefix("image/") == true }?.url
    }

    private static func isPicture(_ element: XMLElement) -> Bool {
        if let medium = element["medium"] { return medium.lowercased() == "image" }
        if let type = element["type"] { return type.lowercased().hasPrefix("image") }
        let path = element["url"]?.lowercased().prefix { $0 != "?" } ?? ""
        return ["jpg", "jpeg", "png", "gif", "webp", "avif"].contains { path.hasSuffix("." + $0) }
    }

    // MARK: People, dates, categories

    /// The names in some elements, each once: those of Atom's person constructs, or addresses where that is all there
    /// is, or plain text as in RSS.
    func people(_ elements: [XMLElement], _ vocabulary: XMLName.Vocabulary = .own) -> [String] {
        var names: [String] = []
        for element in elements.prefix(Self.mostOfAKind) {
            let text =
                element.text(of: "name", vocabulary) ?? element.text(of: "email", vocabulary) ?? element.nonEmptyText
                ?? element.children.first { HTMLTag(name: $0.name.local) != .other }?.text ?? ""
            guard let name = PersonName.name(in: text), !names.contains(name) else { continue }
            names.append(name)
        }
        return names
    }

    /// The date in the first of some elements that hold one.
    func date(_ item: XMLElement, _ names: [(String, XMLName.Vocabulary)]) -> Date? {
        for (local, vocabulary) in names {
            for element in item.all(local, vocabulary) {
                if let date = element.nonEmptyText.flatMap(dates.date(of:)) { return date }
            }
        }
        return nil
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
