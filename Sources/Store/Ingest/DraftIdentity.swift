import Foundation
import News

/// What an article is known by when its feed is fetched again: 63-bit keys, of which one that the store has is enough.
struct DraftIdentity: Hashable, Sendable {
    /// Feed and guid; where there is no guid, or several items have it, the address; where there is none, title and
    /// date, and the text where several items have these.
    var key: Int64

    /// The address, whatever the feed; nil when it does not name one article.
    var addressKey: Int64?

    /// The same as earlier versions had it, where it differs: such keys are looked up and no longer written.
    var formerAddressKey: Int64?

    /// Feed, title and what else tells that two articles are the same to the letter; see ``ArticleDraft/contentKey(in:)``.
    /// Nil where the feed has several such items.
    var contentKey: Int64?

    /// Whether nothing but an address or a title names the item, so that what it says decides which article it is.
    var isNameless: Bool

    /// Whether two articles may well have in common what ``contentKey`` stands for, so that more must speak for it.
    var isContentVague: Bool

    /// The identities of a feed's items, which must be seen together: what several of them share names none of them.
    /// `sharesLinks` says that the feed was seen before to give its items one address; it is set when it does so now.
    static func identities(
        of items: [FeedItem], in feed: ListID, sharesLinks: inout Bool, watch: (any ItemWatch)? = nil
    ) -> [DraftIdentity] {
        let document = Document(items, in: feed, watch)
        watch?.rest()
        if document.sharesLinks { sharesLinks = true }
        let believesAddresses = !sharesLinks
        return items.indices.map { document.identity(of: $0, in: feed, believesAddresses: believesAddresses) }
    }

    /// As above, for drafts of which all is known.
    static func identities(of drafts: [ArticleDraft], in feed: ListID, sharesLinks: inout Bool) -> [DraftIdentity] {
        identities(of: drafts.map { FeedItem($0) }, in: feed, sharesLinks: &sharesLinks)
    }
}

/// The items of one document, and what they share.
private struct Document {
    let items: [FeedItem]
    /// The feed's own names of the items.
    let guids: [String?]
    let addresses: [String?]
    let pages: [String?]
    let contents: [ContentKey?]
    /// What there is at an address.
    var atAddress: [String: Things] = [:]
    var atPage: [String: Things] = [:]
    var addressesOfGuid: [String: Set<String>] = [:]
    var countOfContent: [Int64: Int] = [:]
    /// What nothing but title and date names.
    var untold: [Moment: Things] = [:]

    /// A title and a date.
    struct Moment: Hashable {
        var title: String
        var second: Int64

        init(_ draft: ArticleDraft) {
            title = draft.title
            second = draft.published.map { SortTime.second(of: $0) } ?? 0
        }
    }

    /// Different things that have something in common.
    struct Things {
        /// Those with a name of their own.
        private var names: Set<String> = []
        /// The others, with the texts that stand under one title and date; none of those whose text was not read.
        private var moments: [Moment: Set<Int>] = [:]

        mutating func add(_ item: FeedItem, guid: String?) {
            guard guid == nil else {
                names.insert(guid ?? "")
                return
            }
            let text = item.isKnown ? [] : [item.draft.content.text.hashValue]
            moments[Moment(item.draft), default: []].formUnion(text)
        }

        var count: Int { names.count + moments.values.reduce(0) { $0 + max($1.count, 1) } }

        /// Whether they have one headline and no names: alerts about one thing, which all lead to one page.
        var areAlerts: Bool { names.isEmpty && count > 1 && Set(moments.keys.map(\.title)).count == 1 }
    }

    init(_ items: [FeedItem], in feed: ListID, _ watch: (any ItemWatch)?) {
        self.items = items
        var (guids, addresses, pages) = ([String?](), [String?](), [String?]())
        var contents: [ContentKey?] = []
        for item in items {
            let draft = item.draft
            watch?.beginStoring(draft, item.watchKey, of: feed.rawValue)
            guids.append(draft.guid.map(CanonicalAddress.withoutSession))
            addresses.append(draft.url.flatMap(CanonicalAddress.article))
            pages.append(draft.url.flatMap(CanonicalAddress.page))
            contents.append(item.isKnown ? nil : draft.contentKey(in: feed))
        }
        (self.guids, self.addresses, self.pages, self.contents) = (guids, addresses, pages, contents)
        for case let content? in contents { countOfContent[content.key, default: 0] += 1 }
        for (index, item) in items.enumerated() {
            let guid = guids[index]
            if let address = addresses[index] { atAddress[address, default: Things()].add(item, guid: guid) }
            if let page = pages[index] { atPage[page, default: Things()].add(item, guid: guid) }
            if let guid { addressesOfGuid[guid, default: []].insert(addresses[index] ?? item.draft.title) }
        }
        for (index, item) in items.enumerated() where !hasOwnGuid(index) {
            untold[Moment(item.draft), default: Things()].add(item, guid: nil)
        }
    }

    private func hasOwnGuid(_ index: Int) -> Bool { guids[index].map { addressesOfGuid[$0]?.count == 1 } ?? false }

    /// Whether most of the items lead to a page that is not theirs alone.
    var sharesLinks: Bool {
        let shared = addresses.count { $0.map { (atAddress[$0]?.count ?? 0) > 1 } ?? false }
        let alerts = addresses.count { $0.map { atAddress[$0]?.areAlerts ?? false } ?? false }
        return (shared > 2 || alerts > 1) && shared * 2 > items.count
    }

    func identity(of index: Int, in feed: ListID, believesAddresses: Bool) -> DraftIdentity {
        let draft = items[index].draft
        let address = addresses[index].flatMap { believesAddresses && atAddress[$0]?.count == 1 ? $0 : nil }
        let page = pages[index].flatMap { believesAddresses && atPage[$0]?.count == 1 ? $0 : nil }
        var hash = StableHash()
        hash.combine(UInt64(bitPattern: feed.rawValue))
        if let guid = guids[index], hasOwnGuid(index) {
            hash.combine("guid")
            hash.combine(guid)
        } else if let address {
            hash.combine("link")
            hash.combine(address)
        } else {
            let moment = Moment(draft)
            hash.combine("title")
            hash.combine(moment.title)
            hash.combine(UInt64(bitPattern: moment.second))
            if !items[index].isKnown, (untold[moment]?.count ?? 0) > 1 { hash.combine(draft.content.text) }
        }
        let content = contents[index].flatMap { countOfContent[$0.key] == 1 ? $0 : nil }
        return DraftIdentity(
            key: hash.positive, addressKey: page.map(Self.addressKey),
            formerAddressKey: address.flatMap { $0 == page ? nil : Self.addressKey($0) },
            contentKey: content?.key, isNameless: guids[index] == nil, isContentVague: content?.isVague ?? false)
    }

    private static func addressKey(_ address: String) -> Int64 {
        var hash = StableHash()
        hash.combine("address")
        hash.combine(address)
        return hash.positive
    }
}

/// What an article says, as a key.
struct ContentKey: Hashable, Sendable {
    var key: Int64
    /// Whether two articles may well have it in common: "Photo of the day", without a text and a date.
    var isVague: Bool
}

extension ArticleDraft {
    /// Shorter texts may be every article's: "Read more at example.org".
    private static let leastTextOfItsOwn = 200

    /// A hash of the feed, the title, and what else tells that two articles are the same to the letter.
    ///
    /// That is the text, if it is long enough to be one article's own: a site that moves gives its articles new guids,
    /// addresses and dates. A shorter text tells together with the date: feeds make guids anew for each visit, or put a
    /// session into each address. What has neither is vague, unless it has no guid and no address that could differ.
    func contentKey(in feed: ListID) -> ContentKey {
        var hash = StableHash()
        var isVague = false
        if content.text.utf8.count >= Self.leastTextOfItsOwn {
            hash.combine("content")
        } else if let published {
            hash.combine("dated content")
            hash.combine(UInt64(bitPattern: SortTime.second(of: published)))
            isVague = content.text.isEmpty && !hasTimeOfDay
        } else {
            hash.combine("undated content")
            isVague = guid != nil || url != nil || content.text.isEmpty
        }
        hash.combine(UInt64(bitPattern: feed.rawValue))
        hash.combine(title)
        hash.combine(content.text)
        // Episodes may be told apart by their sound alone.
        for enclosure in enclosures { hash.combine(enclosure.url) }
        // Keys of one feed stand together, so that a fetch writes one page of them and not one for each article; forty
        // bits tell the articles of a feed apart.
        return ContentKey(key: feed.ordinal << 40 | hash.positive & 0xFF_FFFF_FFFF, isVague: isVague)
    }

    /// Whether the date is more than a day: many items of a day may have one headline.
    private var hasTimeOfDay: Bool { published.map { SortTime.second(of: $0) % 3_600 != 0 } ?? false }

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
