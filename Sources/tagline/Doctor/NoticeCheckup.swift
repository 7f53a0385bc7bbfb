import Basics

extension Checkup {
    /// The works of others that are in the program, each with its licence; `--version` prints their whole notices.
    static let notices: Checkup = {
        // A work a paragraph, after the one that says so; what follows the first sentence are its terms.
        let works = EmbeddedTable.notice.split(separator: "\n\n").dropFirst().map { paragraph in
            let text = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard let end = text.firstRange(of: ". ") else { return text }
            return String(text[..<end.lowerBound])
        }
        return Checkup(
            title: "Works of others in the program (tagline --version prints the notices)",
            findings: works.map { .fine($0) })
    }()
}
