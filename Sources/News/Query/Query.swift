public import Foundation

/// Which articles: the one language of filter, search, saved pages and the command line, as a value.
public indirect enum Query: Hashable, Sendable {
    /// Every article.
    case everything
    /// Articles under a tag, by ``Tag/key``.
    case tag(Tag)
    /// Articles of the sources that a name means: the source of that name, else all whose name has its words.
    case source(String)
    /// Articles of the feeds in a folder and in those within it, by ``FolderPath``: all of its way, or the end of it.
    case folder(String)
    /// Articles of a category.
    case category(Category)
    /// Articles with a mark set (`is:read`, `is:starred`).
    case marked(ArticleStatus.Mark)
    /// Articles that have every word of the text, in title, text or byline, without case or accents; a tag or a part of
    /// the publisher's name that is called so will do as well.
    case words(String)
    /// Articles that have the words of a text next to each other, in title, text or byline. A `*` after the last lets it
    /// go on.
    case phrase(String)
    /// Articles whose title has every word of the text; with spaces in it, next to each other.
    case title(String)
    /// Articles whose byline has the words next to each other.
    case author(String)
    /// Articles in a language.
    case language(LanguageCode)
    /// Articles of a story.
    case story(StoryID)
    /// Articles that have something (`has:author`).
    case has(QueryPart)
    /// Articles published at or after an instant.
    case since(Date)
    /// Articles that fit none of these words: everything but.
    case not(Query)
    /// Articles that fit all of them; an empty list is everything.
    case all([Query])
    /// Articles that fit at least one of them; an empty list is nothing.
    case any([Query])

    /// Articles not yet read.
    public static let unread = Query.not(.marked(.read))
}
