/// A word of a text, as a place in its UTF-8 bytes.
struct TextToken: Sendable {
    /// What stands between a word and the one before it.
    enum Gap: UInt8, Sendable {
        /// Nothing: scripts without spaces.
        case none
        case space
        /// A hyphen, an apostrophe, or `.` inside a name.
        case joint
        /// `&`.
        case ampersand
        case comma
        /// `(` or `[`.
        case bracket
        /// A closing bracket, a slash, a dash, a semicolon: the phrase ends.
        case other
        /// A quotation mark; a phrase ends here, or a sentence begins.
        case quote
        /// `.`, `!`, `?`, `:` and white space, or a new line.
        case sentence
    }

    struct Shape: OptionSet, Sendable {
        let rawValue: UInt16
        /// Begins with a capital.
        static let capitalised = Shape(rawValue: 1)
        /// Has letters, and all are capitals.
        static let allCapitals = Shape(rawValue: 2)
        /// Has a small letter.
        static let hasSmall = Shape(rawValue: 4)
        static let hasDigit = Shape(rawValue: 8)
        /// Only digits.
        static let number = Shape(rawValue: 16)
        /// A script that has no capitals (Arabic, Hindi, Chinese).
        static let uncased = Shape(rawValue: 32)
        /// One sign of a script that has no spaces either (Chinese, Thai, Korean particles).
        static let unspaced = Shape(rawValue: 64)
        /// One capital, with or without a point.
        static let initial = Shape(rawValue: 128)
        /// Followed by `'s`.
        static let possessive = Shape(rawValue: 256)
        /// Followed by a point that may be its own.
        static let pointAfter = Shape(rawValue: 512)
        /// A capital after a small letter or a digit (`McDonald`, `iPhone`).
        static let innerCapital = Shape(rawValue: 1024)
        /// `#` stands right before it.
        static let hashtag = Shape(rawValue: 2048)
        /// `@` stands right before it, or it is part of a web address.
        static let address = Shape(rawValue: 4096)
        /// A script with capitals other than Latin (Cyrillic, Greek).
        static let notLatin = Shape(rawValue: 8192)
    }

    var start: Int32
    var end: Int32
    var gap: Gap
    var shape: Shape
    /// The folded word's hash.
    var hash: FoldedHash
    /// What the lists know of it; filled by ``Gazetteer``.
    var word = WordTraits()
    /// The known name of one word that it is, or -1.
    var name: Int32 = -1
}
