/// What is wrong in a file the user wrote, and where.
struct ConfigurationError: Error, Hashable, CustomStringConvertible {
    /// The file's path.
    let file: String
    /// The line, from 1.
    let line: Int
    /// The column in characters, from 1.
    let column: Int
    /// What is wrong, and what would be right.
    let message: String

    /// As compilers write it, so that editors can jump there: `config.toml:3:9: …`.
    var description: String { PlainLine.cleaned("\(file):\(line):\(column): \(message)") }
}
