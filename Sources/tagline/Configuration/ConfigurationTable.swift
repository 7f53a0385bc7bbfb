import Foundation
import Refresh
import TOMLKit

/// A table of a file that the user wrote. A value that is wrong is noted where it stands, and counts as not written:
/// one mistake stops nothing and hides no other.
struct ConfigurationTable {
    private let table: TOMLTable
    private let path: [TOMLStep]
    private let document: TOMLDocument
    private let kind: ConfigurationKeys.Table

    /// A file as a whole. Keys that are not known are noted.
    init(_ document: TOMLDocument, _ kind: ConfigurationKeys.Table) {
        self.init(document.root, at: [], document, kind)
    }

    private init(_ table: TOMLTable, at path: [TOMLStep], _ document: TOMLDocument, _ kind: ConfigurationKeys.Table) {
        self.table = table
        self.path = path
        self.document = document
        self.kind = kind
        noteUnknownKeys()
        noteStrayProxies()
    }

    /// Its keys.
    var keys: [String] { table.keys.sorted() }

    /// Whether a key may stand in it.
    func isKnown(_ key: String) -> Bool { kind.keys.contains(key) }

    /// Whether it has a key.
    func has(_ key: String) -> Bool { table[key] != nil }

    /// Whether a text stands at a key.
    func hasText(_ key: String) -> Bool { table[key]?.string != nil }

    /// Notes a mistake at one of its keys, or in a list there, or at the table itself.
    func note(at key: String? = nil, element: Int? = nil, _ message: String) {
        document.note(
            at: path + [key.map(TOMLStep.key), element.map(TOMLStep.element)].compactMap(\.self), message)
    }

    /// Where one of its keys stands.
    func place(of key: String) -> TOMLPlaces.Place { document.place(of: path + [.key(key)]) }

    /// Notes what is odd at one of its keys, though it is no mistake.
    func remark(at key: String, _ message: String) { document.remark(at: path + [.key(key)], message) }

    /// Whether one of some keys has a mistake, or was meant by one that is misspelt.
    func isBroken(_ keys: String...) -> Bool { keys.contains { document.isBroken(path + [.key($0)]) } }

    /// Whether a key stands for something else than it should, or is misspelt: not whether something within has mistakes.
    func isMeantInVain(_ key: String) -> Bool { document.isBroken(exactly: path + [.key(key)]) }

    /// Whether a key that protects has a mistake, those aside that are named.
    func isUnsafe(except: Set<String> = []) -> Bool {
        kind.protecting.subtracting(except).contains { document.isBroken(path + [.key($0)]) }
    }

    private func noteUnknownKeys() {
        for key in keys where !kind.keys.contains(key) {
            guard let value = table[key] else { continue }
            let stakes = Stake.stakes(of: key, value, in: kind)
            var hint = ConfigurationKeys.hint(for: key, in: kind)
            if hint.isEmpty { hint = Stake.allCases.first(where: stakes.contains)?.hint ?? "" }
            for meant in kind.protecting where hint.contains("“\(meant)”") { document.distrust(path + [.key(meant)]) }
            let outcome = raise(stakes, by: key)
            switch kind.name {
            case "": note(at: key, "unknown key “\(key)”\(hint)\(outcome(hint))")
            case "keys":
                let place = hint.isEmpty ? "; the list of keys (?) and the README name them" : hint
                note(at: key, "unknown command “\(key)”\(place)\(outcome(place))")
            default: note(at: key, "unknown key “\(key)” in “\(kind.name)”\(hint)\(outcome(hint))")
            }
        }
    }

    /// A proxy's address may have been written behind the wrong one of the keys that there are.
    private func noteStrayProxies() {
        for key in keys where key != "proxy" && kind.keys.contains(key) {
            guard let text = table[key]?.string, ProxyAddress.isSurely(text) else { continue }
            let hint = "; a proxy is “proxy” \(kind.name == "feed" ? "here or " : "")below [refresh]"
            note(at: key, "“\(key)” has a proxy's address\(hint)\(raise([.fetching], by: key)(hint))")
        }
    }

    /// Has the strictest count of what is at stake with a key, for a feed's own or for all, and returns words for it,
    /// which follow a hint.
    private func raise(_ stakes: Set<Stake>, by key: String) -> (_ hint: String) -> String {
        let isOfOneFeed = kind.name == "feed" && key != "address" && table["address"]?.string?.isEmpty == false
        var words: [String] = []
        for stake in Stake.allCases where stakes.contains(stake) {
            switch stake {
            case .fetching where isOfOneFeed:
                document.distrust(path + ["proxy"])
                words.append("this feed is not fetched")
            case .keeping where isOfOneFeed:
                document.distrust(path + ["keep-time"])
                words.append("nothing of this feed is removed")
            default:
                document.raise(stake, at: path + [.key(key)])
                words.append(stake.consequence)
            }
        }
        guard !words.isEmpty else { return { _ in "" } }
        let sentence = words.joined(separator: " and ") + " until that is right"
        return { hint in
            hint.hasSuffix("?") ? " " + sentence.prefix(1).uppercased() + sentence.dropFirst() : "; " + sentence
        }
    }

    // MARK: Values

    private func value<Value>(
        _ key: String, _ words: String, _ read: (any TOMLValueConvertible) -> Value?
    ) -> Value? {
        guard let written = table[key] else { return nil }
        if let value = read(written) { return value }
        note(at: key, "“\(key)” is \(words)")
        return nil
    }

    /// A text; nil where there is none.
    func text(_ key: String) -> String? {
        value(key, "a text in quotes, on one line") { value in
            value.string.flatMap { text in text.unicodeScalars.contains { $0.value < 0x20 } ? nil : text }
        }
    }

    /// Yes or no.
    func flag(_ key: String) -> Bool? { value(key, "true or false", \.bool) }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>, of what: String = "a number") -> Int? {
        value(key, "\(what) from \(range.lowerBound) to \(range.upperBound)") { value in
            value.int.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// One of some words, for each of which there is a value. Numbers and flags are taken as they are written.
    func choice<Value>(_ key: String, _ choices: KeyValuePairs<String, Value>) -> Value? {
        let names = choices.map { name, _ in
            Int(name) != nil || ["true", "false"].contains(name) ? name : "\"\(name)\""
        }
        let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "") + (names.last ?? "")
        return value(key, list) { value in
            let word = value.string ?? value.int.map(String.init) ?? value.bool.map(String.init)
            return choices.first { $0.key == word }?.value
        }
    }

    /// One of a few words, or a length of time.
    func choice<Value>(
        _ key: String, _ choices: KeyValuePairs<String, Value>, orTime after: (Duration) -> Value
    ) -> Value? {
        let names = choices.map { name, _ in "\"\(name)\"" }.joined(separator: ", ")
        return value(key, "\(names) or a length of time: \"3s\"") { value in
            guard let word = value.string else { return nil }
            return choices.first { $0.key == word }?.value ?? WrittenTime.duration(word).map(after)
        }
    }

    /// A length of time, as `"30m"`, `"2 hours"` or `"90d"`.
    func time(_ key: String, atLeast least: Duration) -> Duration? {
        let time = value(key, "a length of time: \"30m\", \"2 hours\", \"1d\"") { value in
            value.string.flatMap(WrittenTime.duration)
        }
        guard let time, time < least else { return time }
        note(at: key, "“\(key)” is at least \(WrittenTime.words(least))")
        return nil
    }

    /// A list of texts, or where `takesOne` says so one text; what else stands in it is noted.
    func list(_ key: String, _ words: String, takesOne: Bool = false) -> [String]? {
        guard let written = table[key] else { return nil }
        if takesOne, let text = written.string { return [text] }
        guard let array = written.array else {
            note(at: key, "“\(key)” is \(words)")
            return nil
        }
        var texts: [String] = []
        for (number, element) in array.enumerated() {
            if let text = element.string {
                texts.append(text)
            } else {
                note(at: key, element: number, "this is no text; “\(key)” is \(words)")
            }
        }
        return texts
    }

    /// Names with texts: `{ "X-Key" = "secret" }`.
    func texts(_ key: String) -> [(name: String, value: String)] {
        let inner = value(key, "names with texts: { \"X-Key\" = \"…\" }", \.table)
        guard let inner else { return [] }
        let kind = ConfigurationKeys.Table(key, inner.keys)
        let reader = ConfigurationTable(inner, at: path + [.key(key)], document, kind)
        return reader.keys.compactMap { name in reader.text(name).map { (name, $0) } }
    }

    /// A command: a line for the shell, or a list of a program and its arguments.
    func command(_ key: String) -> FeedCommand? {
        value(key, "a line for the shell, or a list: [\"program\", \"argument\"]") { value in
            if let line = value.string, line.contains(where: { !$0.isWhitespace }) { return .shell(line) }
            let words = value.array?.compactMap(\.string) ?? []
            guard let program = words.first, !program.isEmpty, words.count == value.array?.count else { return nil }
            return .program(program, Array(words.dropFirst()))
        }
    }

    // MARK: Tables

    /// A table within; nil where there is none. `isKnown` tells of further keys, by what stands there, whether they may.
    func table(
        _ kind: ConfigurationKeys.Table, orKnown isKnown: (_ key: String, _ texts: [String]) -> Bool = { _, _ in false }
    ) -> ConfigurationTable? {
        guard let written = table[kind.name] else { return nil }
        guard let inner = written.table else {
            note(at: kind.name, "“\(kind.name)” is a table: [\(kind.name)]")
            return nil
        }
        let others = inner.keys.filter { key in
            let texts = inner[key]?.string.map { [$0] } ?? inner[key]?.array?.compactMap(\.string) ?? []
            return isKnown(key, texts)
        }
        return ConfigurationTable(inner, at: path + [.key(kind.name)], document, kind.with(others))
    }

    /// The tables of a name that may stand there several times.
    func tables(_ kind: ConfigurationKeys.Table, _ form: String) -> [ConfigurationTable] {
        guard let written = table[kind.name] else { return [] }
        guard let array = written.array else {
            note(at: kind.name, form)
            return []
        }
        return array.enumerated().compactMap { number, element in
            guard let inner = element.table else {
                note(at: kind.name, element: number, form)
                return nil
            }
            return ConfigurationTable(inner, at: path + [.key(kind.name), .element(number)], document, kind)
        }
    }
}
