import News
import Refresh
import Store

/// Says where each tag of an article comes from, a line a tag:
///
///     #Kosovo   place: headline, 3 times in the text
///     #Balkans  by your rule “#kosovo OR #serbia”
///     #Holiday  by hand
enum TagExplanation {
    static func lines(of article: Article, _ origins: TagOrigins) -> [String] {
        let automatic = Tagger.tag(TaggingInput(article, text: ArticleMaker.taggingText(of: article))).tags
        let width = article.tags.map { $0.description.count }.max() ?? 0
        var lines = article.tags.map { tag in
            let name = tag.description
            return name + String(repeating: " ", count: width - name.count) + "  "
                + reason(for: tag, automatic, origins)
        }
        if !origins.removed.isEmpty {
            lines.append("Taken off by hand: \(origins.removed.map(\.description).joined(separator: " "))")
        }
        return lines
    }

    private static func reason(for tag: Tag, _ automatic: [AutomaticTag], _ origins: TagOrigins) -> String {
        var reasons: [String] = []
        if let found = automatic.first(where: { $0.tag == tag }) {
            let evidence = found.evidence.description
            reasons.append("\(found.type.rawValue): " + (evidence.isEmpty ? found.origin.rawValue : evidence))
        }
        if let rule = origins.rules.first(where: { $0.tag == tag }) { reasons.append("by your rule “\(rule.text)”") }
        if origins.added.contains(tag) { reasons.append("by hand") }
        if reasons.isEmpty { reasons.append((tag.type.map { "\($0.rawValue): " } ?? "") + "as it came") }
        return reasons.joined(separator: "; ")
    }
}
