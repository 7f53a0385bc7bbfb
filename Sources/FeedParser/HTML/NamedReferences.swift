import Basics

/// The named character references of HTML (WHATWG HTML, section 13.5), as data: names in the order of their bytes, each
/// with its scalars in hexadecimal. `!` marks the names that count without a semicolon too.
enum NamedReferences {
    /// The table, entries parted by single spaces or line breaks.
    static let table = EmbeddedTable(.htmlReferences, "references")
}
