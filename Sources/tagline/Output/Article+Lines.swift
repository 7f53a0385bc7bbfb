import News

/// An article as a line for scripts.
extension Article {
    /// The publisher's summary, else the beginning of the text; nil when there is no text.
    var shortSummary: String? {
        if let summary = content.summary, !summary.isEmpty { return summary }
        return content.text.isEmpty ? nil : TextBeginning.line(of: content.text)
    }

    /// A JSON object and the end of its line.
    func jsonLine(full: Bool) -> [UInt8] {
        var line = JSONLine()
        line.add("id", id.rawValue)
        line.add("title", title)
        line.add("url", url)
        line.add("source", source.name)
        line.add("feed", ShownAddress.text(feed))
        line.add("published", published)
        line.add("author", author)
        line.add("tags", tags.map(\.name))
        line.add("category", category?.rawValue)
        line.add("story", story?.rawValue)
        line.add("read", status.isRead)
        line.add("starred", status.isStarred)
        line.add("summary", shortSummary)
        line.add("edited", edited)
        line.add("alsoIn", alsoIn)
        if full { line.add("content", content.text) }
        line.end()
        return line.bytes
    }

    /// The fields of ``jsonLine(full:)`` in the same order, parted by tabs; tags by commas, absent ones empty.
    var tabbedLine: [UInt8] {
        var fields = ["\(id.rawValue)", title, url ?? "", source.name, ShownAddress.text(feed)]
        fields += [published.map(TimeText.utc) ?? "", author ?? "", tags.map(\.name).joined(separator: ",")]
        fields += [category?.rawValue ?? "", story.map { "\($0.rawValue)" } ?? ""]
        fields += [status.isRead ? "true" : "false", status.isStarred ? "true" : "false", shortSummary ?? ""]
        fields += [edited.map(TimeText.utc) ?? "", alsoIn.joined(separator: ",")]
        // Tabs and line ends within a field are control characters, and become spaces with these.
        return Array(fields.map { PlainLine.cleaned($0) }.joined(separator: "\t").utf8) + [0x0A]
    }
}
