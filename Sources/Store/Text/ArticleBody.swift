import Foundation
import News

/// What an article has beside its headline, as bytes: fields of a kind, a length and UTF-8.
///
/// Kinds that a version does not know are passed over, so new ones need no migration.
struct ArticleBody: Hashable, Sendable {
    var content = ArticleContent(text: "")
    var picture: String?
    var enclosures: [Enclosure] = []
    var publisherCategories: [String] = []

    init(_ draft: ArticleDraft) {
        content = draft.content
        picture = draft.picture
        enclosures = draft.enclosures
        publisherCategories = draft.publisherCategories
    }

    init(_ page: PageText) {
        content = page.content
        picture = page.picture
    }

    private enum Field: UInt8 {
        case text = 1
        case html = 2
        case summary = 3
        case picture = 4
        case enclosures = 5
        case publisherCategory = 6
    }

    /// The fields, one after the other. Text and HTML stand side by side, for the compressor to see that they are the
    /// same words.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.text.utf8.count + (content.html?.utf8.count ?? 0) + 64)
        func append(_ field: Field, _ text: String?) {
            guard let text else { return }
            bytes.append(field.rawValue)
            var length = text.utf8.count
            while length >= 0x80 {
                bytes.append(UInt8(length & 0x7F) | 0x80)
                length >>= 7
            }
            bytes.append(UInt8(length))
            bytes.append(contentsOf: text.utf8)
        }
        append(.html, content.html)
        if !content.text.isEmpty { append(.text, content.text) }
        append(.summary, content.summary)
        append(.picture, picture)
        if !enclosures.isEmpty { append(.enclosures, Self.json(enclosures)) }
        for category in publisherCategories { append(.publisherCategory, category) }
        return bytes
    }

    /// Fields as they were stored; what is cut off or unknown is left out.
    init(bytes: [UInt8]) {
        Self.forEachField(of: bytes) { field, place in
            set(field, String(decoding: bytes[place], as: UTF8.self))
        }
    }

    /// Where the text stands in the bytes, for those who need nothing else of them.
    static func textPlace(in bytes: [UInt8]) -> Range<Int> {
        var text = 0..<0
        forEachField(of: bytes) { field, place in if field == .text { text = place } }
        return text
    }

    private static func forEachField(of bytes: [UInt8], _ body: (Field?, Range<Int>) -> Void) {
        var position = 0
        while position < bytes.count {
            let kind = bytes[position]
            position += 1
            var length = 0
            var shift = 0
            while position < bytes.count, shift < 42 {
                let byte = bytes[position]
                position += 1
                length |= Int(byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 { break }
            }
            guard length <= bytes.count - position else { return }
            body(Field(rawValue: kind), position..<position + length)
            position += length
        }
    }

    private mutating func set(_ field: Field?, _ text: String) {
        switch field {
        case .text: content.text = text
        case .html: content.html = text
        case .summary: content.summary = text
        case .picture: picture = text
        case .enclosures:
            enclosures = (try? JSONDecoder().decode([Enclosure].self, from: Data(text.utf8))) ?? []
        case .publisherCategory: publisherCategories.append(text)
        case nil: break
        }
    }

    private static func json(_ enclosures: [Enclosure]) -> String? {
        (try? JSONEncoder().encode(enclosures)).map { String(decoding: $0, as: UTF8.self) }
    }
}
