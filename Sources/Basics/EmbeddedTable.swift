internal import CTables

/// A list of words, names or weights of the text files in `Sources/CTables/tables`, which are part of the program.
///
/// In a file, `[name]` on a line of its own begins a list, and lines that begin with `;` before the first list say what it
/// is, where it comes from and under which licence.
public struct EmbeddedTable: Sendable, CustomStringConvertible {
    /// The address of the first byte, as a number so that threads may share it; the bytes never change.
    private let address: UInt
    private let count: Int

    /// The files.
    public enum File: Sendable, CaseIterable {
        /// `tables/catalogue.txt`.
        case catalogue
        /// `tables/catalogue-names.txt`.
        case catalogueNames
        /// `tables/category-words.txt`.
        case categoryWords
        /// `tables/city-names.txt`.
        case cityNames
        /// `tables/country-names.txt`.
        case countryNames
        /// `tables/date-words.txt`.
        case dateWords
        /// `tables/encoding-labels.txt`.
        case encodingLabels
        /// `tables/event-and-topic-names.txt`.
        case eventAndTopicNames
        /// `tables/html-references.txt`.
        case htmlReferences
        /// `tables/landscape-names.txt`.
        case landscapeNames
        /// `tables/line-break-classes.txt`.
        case lineBreakClasses
        /// `tables/name-words.txt`.
        case nameWords
        /// `tables/namesake-words.txt`.
        case namesakeWords
        /// `tables/organisation-names.txt`.
        case organisationNames
        /// `tables/people-names.txt`.
        case peopleNames
        /// `tables/place-names.txt`.
        case placeNames
        /// `tables/region-names.txt`.
        case regionNames
        /// `tables/section-names.txt`.
        case sectionNames
        /// `tables/word-roles.txt`.
        case wordRoles

        fileprivate var table: table_file {
            switch self {
            case .catalogue: TABLE_CATALOGUE
            case .catalogueNames: TABLE_CATALOGUE_NAMES
            case .categoryWords: TABLE_CATEGORY_WORDS
            case .cityNames: TABLE_CITY_NAMES
            case .countryNames: TABLE_COUNTRY_NAMES
            case .dateWords: TABLE_DATE_WORDS
            case .encodingLabels: TABLE_ENCODING_LABELS
            case .eventAndTopicNames: TABLE_EVENT_AND_TOPIC_NAMES
            case .htmlReferences: TABLE_HTML_REFERENCES
            case .landscapeNames: TABLE_LANDSCAPE_NAMES
            case .lineBreakClasses: TABLE_LINE_BREAK_CLASSES
            case .nameWords: TABLE_NAME_WORDS
            case .namesakeWords: TABLE_NAMESAKE_WORDS
            case .organisationNames: TABLE_ORGANISATION_NAMES
            case .peopleNames: TABLE_PEOPLE_NAMES
            case .placeNames: TABLE_PLACE_NAMES
            case .regionNames: TABLE_REGION_NAMES
            case .sectionNames: TABLE_SECTION_NAMES
            case .wordRoles: TABLE_WORD_ROLES
            }
        }
    }

    /// A list by its name; empty where the file has none of that name.
    public init(_ file: File, _ list: String) {
        self.init(table_list(file.table, list))
    }

    /// Where all tables come from and under which licences.
    public static let notice = EmbeddedTable(table_notice()).text

    private init(_ text: embedded_text) {
        address = UInt(bitPattern: text.start)
        count = text.count
    }

    private init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let rebased = UnsafeBufferPointer(rebasing: bytes)
        address = UInt(bitPattern: rebased.baseAddress)
        count = rebased.count
    }

    /// The bytes of the text, UTF-8, as long as the program runs.
    public var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count)
    }

    /// The text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text.
    public var description: String { text }

    /// The lines of the text.
    public var lines: [Substring] { text.split(separator: "\n") }

    /// The lines of a list of lists: a name, `|`, and what stands for it.
    public var namedLines: [(language: String, words: EmbeddedTable)] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let bar = line.firstIndex(of: UInt8(ascii: "|")) else { return nil }
            return (String(decoding: line[..<bar], as: UTF8.self), EmbeddedTable(line[(bar + 1)...]))
        }
    }
}
