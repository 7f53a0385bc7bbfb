import Basics

/// Words that keep names whole, and things that have the name of a place and are not about it; all in small letters without
/// accents. Common knowledge, written for this program.
enum NamesakeWords {
    /// Family names of Korea and China as they are written in Latin letters beside a given name with a hyphen.
    static let eastAsianFamilies = EmbeddedTable(.namesakeWords, "east-asian-families")

    /// Words in Han characters, and mixed ones, that hold the name of a place and are not about it; what they begin with is
    /// looked for as the beginnings of names are.
    static let hanWords = EmbeddedTable(.namesakeWords, "han-words")

    static let things = EmbeddedTable(.namesakeWords, "things")
}
