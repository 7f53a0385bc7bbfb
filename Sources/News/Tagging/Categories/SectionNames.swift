import Basics

/// What newspapers call their sections, for reading their categories and addresses.
enum SectionNames {
    /// One category a line: its name, then what it is called. Common knowledge, written for this program.
    static let sections = EmbeddedTable(.sectionNames, "sections")
}
