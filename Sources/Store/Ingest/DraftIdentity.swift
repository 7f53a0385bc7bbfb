import Foundation
import News

/// What an article is known by when its feed is fetched again: 63-bit keys, of which one that the store has is enough.
struct DraftIdentity: Hashable, Sendable {
    /// Feed and guid; where there is no guid, or several items have it, the address; where there is none, title and
    /// date.
    var key: Int64

    /// The address, whatever the feed; nil when it does not name one article.
    var addressKey: Int64?

    /// The same as earlier versions had it, where it differs: such keys are looked up and no longer written.
    var formerAddressKey: Int64?

    /// Feed, title and text, if the text is long enough to be one article's own: a site that moves gives its articles
    /// new guids, addresses and dates. Nil where the feed has several such items.
    var contentKey: Int64?

    /// The identities of a feed's items, which must be seen together: what several of them share names none of them.
    /// `sharesLinks` says that the feed was seen before to give its items one address; it is set when it does so now.
    static func identities(of drafts: [ArticleDraft], in feed: ListID, sharesLinks: inout Bool) -> [DraftIdentity] {
        let addresses = drafts.map { $0.url.flatMap(CanonicalAddress.article) }
        let pages = drafts.map { $0.url.flatMap(CanonicalAddress.page) }
        let contents = drafts.map { $0.contentKey(in: feed) }
        var guidsOfAddress: [String: Set<String>] = [:]
        var addressesOfGuid: [String: Set<String>] = [:]
        var guidsOfPage: [String: Set<String>] = [:]
        var countOfContent: [Int64: Int] = [:]
        for (page, draft) in zip(pages, drafts) {
            if let page { guidsOfPage[page, default: []].insert(draft.guid ?? draft.title) }
        }
        for case let key? in contents { countOfContent[key, default: 0] += 1 }
        for (draft, address) in zip(drafts, addresses) {
            if let address { guidsOfAddress[address, default: []].insert(draft.guid ?? draft.title) }
            if let guid = draft.guid { addressesOfGuid[guid, default: []].insert(address ?? draft.title) }
        }
        let shared = addresses.count { $0.map { (guidsOfAddress[$0]?.count ?? 0) > 1 } ?? false }
        if shared > 2, shared * 2 > drafts.count { sharesLinks = true }
        let believesAddresses = !sharesLinks
        return drafts.indices.map { index in
            let (draft, address) = (drafts[index], addresses[index])
            let usable = address.flatMap { address in
                believesAddresses && guidsOfAddress[address]?.count == 1 ? address : nil
            }
            var hash = StableHash()
            hash.combine(UInt64(bitPattern: feed.rawValue))
            if let guid = draft.guid, addressesOfGuid[guid]?.count == 1 {
                hash.combine("guid")
                hash.combine(guid)
            } else if let usable {
                hash.combine("link")
                hash.combine(usable)
            } else {
                hash.combine("title")
                hash.combine(draft.title)
                hash.combine(UInt64(bitPattern: draft.published.map { SortTime.second(of: $0) } ?? 0))
            }
            let page = pages[index].flatMap { believesAddresses && guidsOfPage[$0]?.count == 1 ? $0 : nil }
            return DraftIdentity(
                key: hash.positive, addressKey: page.map(addressKey),
                formerAddressKey: usable.flatMap { $0 == page ? nil : addressKey($0) },
                contentKey: contents[index].flatMap { countOfContent[$0] == 1 ? $0 : nil })
        }
    }

    private static func addressKey(_ address: String) -> Int64 {
        var hash = StableHash()
        hash.combine("address")
        hash.combine(address)
        return hash.positive
    }
}

extension ArticleDraft {
    /// Shorter texts may be every article's: "Read more at example.org".
    private static let leastTextOfItsOwn = 200

    /// See ``DraftIdentity/contentKey``.
    fileprivate func contentKey(in feed: ListID) -> Int64? {
        guard content.text.utf8.count >= Self.leastTextOfItsOwn else { return nil }
        var hash = StableHash()
        hash.combine("content")
        hash.combine(UInt64(bitPattern: feed.rawValue))
        hash.combine(title)
        hash.combine(content.text)
        // Episodes may be told apart by their sound alone.
        for enclosure in enclosures { hash.combine(enclosure.url) }
        // Keys of one feed stand together, so that a fetch writes one page of them and not one for each article; forty
        // bits tell the articles of a feed apart.
        return feed.ordinal << 40 | hash.positive & 0xFF_FFFF_FFFF
    }

    /// A hash of everything that makes the article look different when it changes. The date is left out, since some
    /// feeds give every fetch's own; tags and category are, since they follow from the rest, and are brought up to date
    /// by ``Store/retag(pace:isCancelled:)`` when the way they follow changes.
    var contentHash: Int64 {
        var hash = StableHash()
        hash.combine(title)
        hash.combine(url)
        hash.combine(author)
        hash.combine(content.text)
        hash.combine(content.html)
        hash.combine(content.summary)
        hash.combine(picture)
        for category in publisherCategories { hash.combine(category) }
        for enclosure in enclosures { hash.combine(enclosure.url) }
        return hash.positive
    }
}
