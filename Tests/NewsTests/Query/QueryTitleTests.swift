import News
import Testing

@Suite struct QueryTitleTests {
    @Test(arguments: [
        ("", "Latest news"),
        ("is:unread", "Unread"),
        ("is:starred", "Starred"),
        ("is:read", "Read"),
        ("source:\"The Times\"", "The Times"),
        ("category:politics", "Politics"),
        ("#kosovo", "Latest news with #kosovo"),
        ("#Kosovo -#Sport", "Latest news with #Kosovo, not #Sport"),
        ("#Kosovo #UK -#Sport -source:Sun", "Latest news with #Kosovo and #UK, not #Sport or Sun"),
        ("hubs", "Latest news with “hubs”"),
        ("#Kosovo is:unread", "Unread news with #Kosovo"),
        ("is:unread is:starred", "Unread starred news"),
        ("is:unread category:politics source:Times #UK", "Unread Politics news from Times with #UK"),
        ("(#Serbia OR #Albania) hubs", "Latest news with (#Serbia or #Albania) and “hubs”"),
        ("-#Sport", "Latest news, not #Sport"),
        ("#Kosovo OR #UK", "Latest news with #Kosovo or #UK"),
        ("(#Kosovo OR #UK) -#Sport is:unread", "Unread news with #Kosovo or #UK, not #Sport"),
        ("#Kosovo #UK OR #Serbia", "Latest news with (#Kosovo and #UK) or #Serbia"),
        ("after:2025-06-01T00:00:00Z", "Latest news since 2025-06-01"),
    ])
    func saysAPageInWords(text: String, title: String) throws {
        #expect(Page(query: try QueryParser.parse(text)).title == title)
    }
}
