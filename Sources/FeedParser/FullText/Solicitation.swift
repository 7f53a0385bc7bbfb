/// Sentences by which a publisher asks for something: to subscribe, to share, to follow, to read on elsewhere.
enum Solicitation {
    /// Whether a short block of text is one of them.
    static func isIn(_ text: String) -> Bool {
        let text = text.lowercased()
        return openings.isAnyAtStart(of: text) || text.utf8.count < 200 && phrases.isAnyIn(text)
    }

    /// Whether a heading stands over links to other articles.
    static func opensOthers(_ text: String) -> Bool {
        others.isAnyAtStart(of: String(text.lowercased().trimmingPrefix { !$0.isLetter }))
    }

    private static let others = PhraseSet([
        "related articles", "related stories", "related news", "related posts", "related content", "related topics",
        "related links", "related coverage", "you may also like", "you might also like", "you may like",
        "more stories", "more news", "more from", "more in ", "more on this", "top stories", "latest news",
        "latest stories", "most read", "most popular", "recommended", "popular posts", "recent posts", "trending",
        "partner news", "partner stories", "comments", "leave a comment", "leave a reply", "join the discussion",
        "about the author", "share this", "mehr zum thema", "das könnte sie auch", "weitere artikel", "meistgelesen",
        "sur le même sujet", "à lire aussi", "articles liés", "noticias relacionadas", "te puede interesar",
        "artículos relacionados", "leia também", "notícias relacionadas", "você pode gostar", "articoli correlati",
        "potrebbe interessarti", "lees ook", "gerelateerd", "читайте также", "отзывы", "комментарии",
        "самые популярные",
        "похожие", "相关", "関連記事", "관련기사", "أخبار ذات صلة", "اقرأ أيضا",
    ])

    private static let openings = PhraseSet([
        "read more", "read also", "also read", "read next", "see also", "see more:", "related:", "related articles",
        "related stories", "more:", "don't miss", "don’t miss", "you may also like", "you might also like",
        "advertisement", "advert", "story continues below", "article continues below", "continue reading",
        "sign up for", "sign up to", "subscribe to", "subscribe now", "follow us", "follow me on", "share this",
        "share on", "click here", "all rights reserved", "copyright ©", "copyright @", "© ", "like this story",
        "leave a comment", "leave a reply", "post a comment", "comments (", "tags:", "filed under", "posted in",
        "lesen sie auch", "mehr zum thema", "lire aussi", "à lire aussi", "leia também", "leia mais", "lee también",
        "te puede interesar", "leggi anche", "lees ook", "läs också", "les også", "læs også", "czytaj także",
        "читайте также", "читать далее", "добавить отзыв", "enviar comentário", "compartilhe",
    ])

    private static let phrases = PhraseSet([
        "subscribe to our", "our newsletter", "sign up for our", "follow us on", "on twitter and",
        "like us on facebook",
        "follow her on twitter", "follow him on twitter", "follow me on twitter", "by clicking here",
        "click here to", "click here for", "share it with", "all rights reserved", "reprinted with permission",
        "requires javascript", "enable javascript", "delivered to your inbox", "in your inbox", "to your inbox",
        "download our app", "join the conversation", "this material may not be published",
    ])
}
