internal import News

/// Files and pictures: enclosures, Media RSS, Apple's and other picture elements.
extension FeedFields {
    /// The `media:` elements of an item, those in `media:group` and `media:content` too.
    func media(_ local: String, in item: XMLElement) -> [XMLElement] {
        let containers = [item] + item.all("group", .media)
        let contents = containers.flatMap { $0.all("content", .media) }
        if local == "content" { return contents }
        return (containers + contents).flatMap { $0.all(local, .media) }
    }

    /// The description of an item's media where it stands for a text; not that of a picture among them.
    func mediaText(in item: XMLElement) -> XMLElement? {
        let holders = [item] + item.all("group", .media) + media("content", in: item).filter { !Self.isPicture($0) }
        let descriptions = holders.lazy.compactMap { $0.first("description", .media) }
        return descriptions.first { $0.nonEmptyText != nil }
    }

    /// The files of an item: enclosures, and what `media:content` names besides pictures.
    func enclosures(of item: XMLElement, links: [XMLElement]) -> [Enclosure] {
        var found: [Enclosure] = []
        func add(_ address: String?, _ type: String?, _ length: String?, in element: XMLElement) {
            guard found.count < Self.mostOfAKind, let url = webAddress(address, in: element),
                !found.contains(where: { $0.url == url })
            else { return }
            let size = length.flatMap { Int($0.filter { $0 != "," }) }.flatMap { $0 < 0 ? nil : $0 }
            found.append(Enclosure(url: url, type: type.map { OneLine.text($0, atMost: 100) }, byteCount: size))
        }
        // The module for RSS 1.0 has them, too.
        for element in item.all("enclosure") + item.all("enclosure", .foreign) {
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
            guard let address = pictureAddress(element), !Self.isPortrait(address) else { continue }
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

    /// The picture of a feed: what it names as one, by itself, for podcasts or for other readers.
    ///
    /// - Parameter images: the elements for it that the format has.
    func picture(of feed: XMLElement, images: [XMLElement]) -> String? {
        let images = images.filter { $0.first("url") != nil } + images.filter { $0.first("url") == nil }
        let others =
            feed.all("image", .iTunes) + feed.all("logo", .atom) + feed.all("logo", .foreign)
            + feed.all("thumbnail", .media) + feed.all("icon", .atom) + feed.all("icon", .foreign)
        return (images + others).lazy.compactMap { image in
            webAddress(
                image.text(of: "url") ?? image["href"] ?? image["url"] ?? image["resource"] ?? image.nonEmptyText,
                in: image)
        }.first
    }

    /// All pictures of an item, with their descriptions: those of `media:content` that are not one picture in several
    /// sizes, and enclosed ones.
    func pictures(of item: XMLElement, enclosures: [Enclosure]) -> [ParsedPicture] {
        var pictures = PictureList()
        let groups = item.all("group", .media)
        for content in item.all("content", .media) where Self.isPicture(content) {
            add(content, to: &pictures, description: description(of: content))
        }
        for group in groups {
            // A group is one thing in several forms.
            let forms = group.all("content", .media).filter(Self.isPicture)
            let widest = forms.max { Self.width(of: $0) < Self.width(of: $1) }
            guard let form = widest else { continue }
            add(form, to: &pictures, description: description(of: form) ?? description(of: group))
        }
        // What is said of all media is said of a single one, too.
        if pictures.all.count == 1, pictures.all[0].description == nil, item.first("description") != nil {
            pictures.all[0].description = description(of: item)
        }
        // One enclosed picture beside those is most likely the first of them once more.
        let files = enclosures.filter { $0.type?.lowercased().hasPrefix("image/") == true }
        for file in files where files.count > 1 || pictures.all.isEmpty {
            guard pictures.all.count < Self.mostPictures else { break }
            pictures.add(ParsedPicture(address: file.url), width: 0)
        }
        return pictures.all
    }

    private static let mostPictures = 50

    private func add(_ content: XMLElement, to pictures: inout PictureList, description: String?) {
        guard let address = pictureAddress(content), !Self.isPortrait(address),
            pictures.all.count < Self.mostPictures
        else { return }
        pictures.add(ParsedPicture(address: address, description: description), width: Self.width(of: content))
    }

    private func pictureAddress(_ element: XMLElement) -> String? {
        // Smaller ones are counted and not looked at.
        let sizes = [element["width"], element["height"]].compactMap { $0.flatMap { Int($0) } }
        if !sizes.isEmpty, sizes.allSatisfy({ $0 > 0 && $0 < 32 }) { return nil }
        return webAddress(element["url"] ?? element.nonEmptyText, in: element)
    }

    private func description(of element: XMLElement) -> String? {
        let text = self.text(element.first("description", .media), kind: .unsaid)
        return text.map { OneLine.text(PlainText.text(of: $0.value), atMost: ParsedPicture.longestDescription) }
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func width(of element: XMLElement) -> Int { element["width"].flatMap { Int($0) } ?? 0 }

    /// Whether a picture is that of the author and not of the article, as weblogs have it beside each.
    private static func isPortrait(_ address: String) -> Bool {
        WebAddress.host(of: address).map { $0 == "gravatar.com" || $0.hasSuffix(".gravatar.com") } ?? false
    }

    /// Whether a `media:content` is a picture.
    static func isPicture(_ element: XMLElement) -> Bool {
        if let medium = element["medium"] { return medium.lowercased() == "image" }
        if let type = element["type"] { return type.lowercased().hasPrefix("image") }
        let path = element["url"]?.lowercased().prefix { $0 != "?" } ?? ""
        return ["jpg", "jpeg", "png", "gif", "webp", "avif"].contains { path.hasSuffix("." + $0) }
    }
}

/// Pictures, each once, in the largest of its sizes.
private struct PictureList {
    var all: [ParsedPicture] = []
    private var widths: [Int] = []

    mutating func add(_ picture: ParsedPicture, width: Int) {
        let name = Self.name(of: picture.address)
        let same = all.indices.first { index in
            if all[index].address == picture.address { return true }
            // Two that say that they have other widths and differ in figures only are one.
            return width > 0 && widths[index] > 0 && width != widths[index] && Self.name(of: all[index].address) == name
        }
        guard let same else {
            all.append(picture)
            widths.append(width)
            return
        }
        let description = all[same].description ?? picture.description
        if width > widths[same] {
            all[same] = picture
            widths[same] = width
        }
        all[same].description = description
    }

    /// An address without its query and figures.
    private static func name(of address: String) -> String {
        String(address.prefix { $0 != "?" && $0 != "#" }.filter { !$0.isNumber })
    }
}
