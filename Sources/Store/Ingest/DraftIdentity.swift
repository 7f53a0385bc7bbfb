import Foundation
import News

/// What an article is known by when its feed is fetched again: 63-bit keys, of which one that the store has is enough.
struct DraftIdentity: Hashable, Sendable {
    /// Feed and guid; where there is no guid, or several items have it, the address; where there is none, title and
    /// date.
    var key: Int64

    /// The address, whatever the feed; nil when it does not name one article.
    var addressKey: Int64?

    /// The identities of a feed's items, which must be seen together: what several of them share names none of them.
    /// `sharesLinks` says that the feed was seen before to give its items one address; it is set when it does so now.
    static func identities(of drafts: [ArticleDraft], in feed: ListID, sharesLinks: inout Bool) -> [DraftIdentity] {
        let addresses = drafts.map { $0.url.flatMap(CanonicalAddress.article) }
        var guidsOfAddress: [String: Set<String>] = [:]
        var addressesOfGuid: [String: Set<String>] = [:]
        for (draft, address) in zip(drafts, addresses) {
            if let address { guidsOfAddress[address, default: []].insert(draft.guid ?? draft.title) }
            if let guid = draft.guid { addressesOfGuid[guid, default: []].insert(address ?? draft.title) }
        }
        let shared = addresses.count { $0.map { (guidsOfAddress[$0]?.count ?? 0) > 1 } ?? false }
        if shared > 2, shared * 2 > drafts.count { sharesLinks = true }
        let believesAddresses = !sharesLinks
        return zip(drafts, addresses).map { draft, address in
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
            let addressKey = usable.map { address in
                var hash = StableHash()
                hash.combine("address")
                hash.combine(address)
                return hash.positive
            }
            return DraftIdentity(key: hash.positive, addressKey: addressKey)
        }
    }
}

extension ArticleDraft {
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
