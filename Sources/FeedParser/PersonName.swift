/// An author as a feed writes it.
struct PersonName: Hashable {
    /// One line of plain text: a name, or an e-mail address where there is nothing else.
    let text: String

    /// Whether it is the address only.
    let isAddress: Bool

    /// The name in `text`: `jane@example.org (Jane Doe)`, `Jane Doe (jane@example.org)`, `Jane Doe <jane@example.org>`
    /// and `By Jane Doe, Staff Writer` are Jane Doe; an address alone stands for its owner. Nil where nobody is named:
    /// `Unknown`, `noreply@example.org`, the address of a page.
    init?(in text: String) {
        guard var line = TitleText.line(of: ParsedText(text)) else { return nil }
        for (opening, closing) in [("(", ")"), ("<", ">"), ("[", "]")] as [(Character, Character)] {
            guard let start = line.firstIndex(of: opening), line.last == closing else { continue }
            let outside = line[..<start].description.trimmingSpaces
            let inside = line[line.index(after: start)..<line.index(before: line.endIndex)].description.trimmingSpaces
            if Self.isMail(outside) {
                line = Self.isNobody(inside) ? outside : inside
                break
            }
            if Self.isMail(inside) {
                line = Self.isNobody(outside) ? inside : outside
                break
            }
        }
        line = Self.withoutMail(line)
        if Self.isMail(line) {
            line = Self.withoutScheme(line)
            guard !Self.isNobodysMail(line) else { return nil }
            self.text = line
            isAddress = true
            return
        }
        line = FeedByline.name(in: line)
        guard !Self.isNobody(line), !line.contains("://"), !line.hasPrefix("www.") else { return nil }
        self.text = line
        isAddress = false
    }

    /// The name in a text; nil where there is none.
    static func name(in text: String) -> String? { PersonName(in: text)?.text }

    /// The first of some lists in which there is a name, else the first with an address. Addresses beside names in one
    /// list are left out, except where each element is a person of its own (Atom).
    static func best(of lists: [[PersonName]], arePersons: Bool = false) -> [String] {
        for list in lists where list.contains(where: { !$0.isAddress }) {
            return list.filter { arePersons || !$0.isAddress }.map(\.text)
        }
        return lists.first { !$0.isEmpty }?.map(\.text) ?? []
    }

    private static func isMail(_ text: String) -> Bool {
        let address = withoutScheme(text)
        guard let at = address.firstIndex(of: "@") else { return false }
        return at != address.startIndex && !address.contains(" ") && !address.contains("/")
    }

    /// A line of names without the address beside them: `Jane Doe, jane@example.org`, `jane@example.org - Jane Doe`.
    private static func withoutMail(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "@")), line.utf8.contains(UInt8(ascii: " ")) else { return line }
        let words = line.split(separator: " ").filter { word in
            let word = word.trimmingMarks
            return !(isMail(word) && word.contains(".") && word.first != "@")
        }
        var name = words.joined(separator: " ")
        while let last = name.last, last == "," || last == "-" || last == "–" || last == ":" || last.isWhitespace {
            name.removeLast()
        }
        name = String(name.drop { $0 == "," || $0 == "-" || $0 == "–" || $0 == ":" || $0.isWhitespace })
        return name.contains(where: \.isLetter) ? name : line
    }

    private static func withoutScheme(_ text: String) -> String {
        text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }

    /// Whether an address is one that nobody reads.
    private static func isNobodysMail(_ address: String) -> Bool {
        let owner = address.prefix { $0 != "@" }.lowercased().filter { $0.isLetter }
        return ["noreply", "donotreply", "nobody", "null", "none"].contains(owner)
    }

    private static func isNobody(_ name: String) -> Bool {
        let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return !letters.contains(where: \.isLetter) || nobodies.contains(letters)
    }

    /// What programs write where nobody is named, letters only.
    private static let nobodies: Set<String> = [
        "unknown", "unknownauthor", "authorunknown", "unspecified", "anonymous", "anonym", "anonyme", "anónimo",
        "anonimo",
        "anônimo", "anoniem", "unbekannt", "unbekannterautor", "inconnu", "desconocido", "desconhecido", "sconosciuto",
        "onbekend", "nieznany", "okänd", "ukendt", "ukjent", "tuntematon", "неизвестно", "неизвестен", "аноним", "無名",
        "匿名", "未知", "不明", "noreply", "donotreply", "nobody", "none", "null", "nil", "undefined", "na", "noauthor",
        "notavailable", "admin", "administrator", "webmaster", "root", "user", "guest", "default",
        "keine", "keinautor", "by",
    ]
}

/// Bylines of feeds.
enum FeedByline {
    /// The names without the words before and after them: `by`, `Von`, `Words by`, `, Staff Writer`.
    static func name(in line: String) -> String {
        var name = line
        for _ in 0..<2 {
            guard let start = introduction(of: name) else { break }
            name = name.dropFirst(start).description.trimmingSpaces
        }
        if name.isEmpty { return "" }
        if let comma = name.lastIndex(of: ","), name[..<comma].split(separator: " ").count > 1 {
            let role = name[name.index(after: comma)...].lowercased().split { !$0.isLetter && $0 != "-" }
            if role.count <= 4, let last = role.last, roles.contains(String(last)) {
                return name[..<comma].description.trimmingSpaces
            }
        }
        return name
    }

    /// How many characters of a line say that a name follows.
    private static func introduction(of line: String) -> Int? {
        let lowercased = line.lowercased()
        for word in sure where lowercased.hasPrefix(word) {
            let rest = line.dropFirst(word.count)
            let isWhole = word.last == ":" || word.last == "：" || rest.first == " " || rest.first == ":"
            if isWhole { return word.count + rest.prefix { $0 == " " || $0 == ":" }.count }
        }
        // "Von", "Di" and "Par" are names, too: what follows them has to be a name by itself.
        let words = line.split(separator: " ")
        guard words.count > 2, let first = words.first?.lowercased(), maybe.contains(first),
            words[1].first?.isUppercase == true, words[2].first?.isUppercase == true,
            !particles.contains(words[1].lowercased())
        else { return nil }
        return words[0].count
    }

    private static let sure = [
        "by", "written by", "posted by", "words by", "reported by", "story by", "text by", "author:", "autor:",
        "auteur:",
        "auteur :", "autore:", "автор:", "text:", "著者：", "作者：", "作者:", "文：",
    ]
    private static let maybe: Set<String> = ["von", "par", "por", "di", "door", "av", "af", "od", "przez", "от"]
    private static let particles: Set<String> = ["der", "den", "dem", "und", "zu", "de", "la", "el"]
    private static let roles: Set<String> = [
        "writer", "reporter", "correspondent", "editor", "columnist", "contributor", "journalist", "staff", "author",
        "photographer", "producer", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journaliste",
        "redactor", "redactora", "redacteur", "giornalista",
    ]
}

extension Substring {
    /// A word without brackets and punctuation at its ends.
    fileprivate var trimmingMarks: String {
        var word = drop { "(<[,;".contains($0) }
        while let last = word.last, ")>],;:".contains(last) { word = word.dropLast() }
        return String(word)
    }
}
