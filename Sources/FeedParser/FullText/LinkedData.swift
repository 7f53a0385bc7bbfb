import Foundation

/// What a page says of its article in JSON-LD (schema.org), whichever way it wraps it.
struct LinkedData {
    /// What it calls the article; the headline first.
    private(set) var names: [String] = []
    private(set) var authors: [String] = []
    private(set) var published: String?
    private(set) var picture: String?
    private(set) var text: String?
    private(set) var isPartial = false

    /// The article of a page's scripts; all is nil when none describes one.
    init(scripts: [[UInt8]]) {
        var articles: [[String: Any]] = []
        for script in scripts.prefix(32) where script.count < Self.byteLimit {
            guard let value = Self.value(of: script) else { continue }
            Self.collect(value, depth: 0, into: &articles)
        }
        // A page that lists others describes them, too: the one with the most to say is its own.
        guard let article = articles.max(by: { Self.weight(of: $0) < Self.weight(of: $1) }) else { return }
        names = [Self.title(article["headline"]), Self.title(article["name"])].compactMap(\.self)
        authors = Self.names(article["author"] ?? article["creator"])
        published = Self.string(article["datePublished"]) ?? Self.string(article["dateCreated"])
        picture = Self.address(article["image"]) ?? Self.address(article["thumbnailUrl"])
        text = Self.string(article["articleBody"])
        // A boolean, which many write as a text.
        let isFree = article["isAccessibleForFree"]
        isPartial = (isFree as? Bool) == false || (isFree as? String)?.lowercased() == "false"
    }

    private static let byteLimit = 1 << 20

    /// Scripts are often wrapped in comments, and hold line breaks within strings.
    private static func value(of script: [UInt8]) -> Any? {
        if let value = try? JSONSerialization.jsonObject(with: Data(script)) { return value }
        // The bracket of `<![CDATA[` is none of JSON's.
        let sign = script.firstIndex(of: UInt8(ascii: "<")) ?? script.endIndex
        let opening = script.indices.first { index in
            script[index] == UInt8(ascii: "{") || script[index] == UInt8(ascii: "[") && index < sign
        }
        guard let start = opening, let brace = script.lastIndex(of: UInt8(ascii: "}")), start < brace else {
            return nil
        }
        let end =
            script[start] == UInt8(ascii: "[") ? script[brace...].firstIndex(of: UInt8(ascii: "]")) ?? brace : brace
        let repaired = script[start...end].map { $0 < 0x20 ? 0x20 : $0 }
        return try? JSONSerialization.jsonObject(with: Data(repaired))
    }

    private static func collect(_ value: Any, depth: Int, into articles: inout [[String: Any]]) {
        guard depth < 6 else { return }
        if let list = value as? [Any] {
            for item in list.prefix(200) { collect(item, depth: depth + 1, into: &articles) }
        } else if let object = value as? [String: Any] {
            let types = (object["@type"] as? [Any] ?? [object["@type"] as Any]).compactMap { $0 as? String }
            if types.contains(where: isArticle) { articles.append(object) }
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed"] {
                if let inner = object[key] { collect(inner, depth: depth + 1, into: &articles) }
            }
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Blog")
            || ["Report", "Review", "Recipe", "AnalysisNewsArticle", "ClaimReview", "CreativeWork"].contains(type)
    }

    private static func weight(of article: [String: Any]) -> Int {
        ["headline", "author", "datePublished", "image", "articleBody", "publisher"].count { article[$0] != nil }
    }

    private static func written(_ value: Any?) -> String? {
        (value as? [Any])?.first as? String ?? value as? String
    }

    private static func title(_ value: Any?) -> String? {
        TitleText.line(of: written(value).map { ParsedText($0, kind: .html) })
    }

    private static func string(_ value: Any?) -> String? {
        guard let text = written(value) else { return nil }
        let plain = PageMetadata.line(text)
        return plain.isEmpty ? nil : plain
    }

    private static func names(_ value: Any?) -> [String] {
        if let list = value as? [Any] { return list.prefix(20).flatMap { names($0) } }
        if let object = value as? [String: Any] { return names(object["name"]) }
        return string(value).map { [$0] } ?? []
    }

    private static func address(_ value: Any?) -> String? {
        if let list = value as? [Any] { return list.lazy.compactMap { address($0) }.first }
        if let object = value as? [String: Any] { return address(object["url"] ?? object["contentUrl"]) }
        return value as? String
    }
}
