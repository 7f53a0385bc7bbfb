import Basics

/// The words of dates in the languages of the Unicode CLDR, sorted by their bytes: a line a word.
enum DateWordTable {
    static let text = EmbeddedTable(.dateWords, "words")
}
