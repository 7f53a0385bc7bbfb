public import News

extension ArticleDraft {
    /// What is believed of `item`; nil when it says nothing at all (no title, text, link or file).
    public init?(_ item: ParsedItem) {
        guard let title = item.title?.value else { return nil }
        self.init(guid: item.guid, url: item.link, title: OneLine.text(title), published: item.published?.date)
    }
}
