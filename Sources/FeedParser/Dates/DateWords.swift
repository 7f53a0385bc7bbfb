import Basics

/// What the words of dates mean: names of months, of weekdays and of the parts of the day in all languages.
enum DateWords {
    /// One thing that a word means.
    struct Meaning {
        let kind: Kind

        /// The languages in which it means that, separated by commas; empty when it means nothing else anywhere.
        let languages: Substring

        /// Whether it is so in `language` (BCP 47, in small letters); nil when nothing depends on that.
        func holds(in language: String?) -> Bool? {
            if languages.isEmpty { return nil }
            guard let language else { return nil }
            let primary = language.prefix { $0 != "-" && $0 != "_" }
            return languages.split(separator: ",").contains { $0 == primary }
        }
    }

    /// What a word can be.
    enum Kind: Hashable {
        /// 1 to 12.
        case month(Int)
        /// 0 for Sunday to 6.
        case weekday(Int)
        case half(Half)
    }

    /// A part of the day that tells which of the two hours of a clock is meant.
    enum Half: Hashable {
        case morning, afternoon, noon, night

        /// The hour of 24 that `hour` of a clock with twelve is; one past 12 says itself which it is.
        func hour24(_ hour: Int) -> Int {
            guard hour <= 12 else { return hour }
            let early = hour % 12
            switch self {
            case .morning: return early
            case .afternoon: return early + 12
            case .noon: return early >= 10 ? early : early + 12
            case .night: return early < 6 ? early : early + 12
            }
        }
    }

    /// What `word`, folded by ``DateText/folded(_:)``, means; the likeliest first. Empty when it is no word of dates.
    static func meanings(of word: String) -> [Meaning] {
        withTable { table in
            let word = Array(word.utf8)
            guard !word.isEmpty, let line = table.firstLine(from: word), table.word(of: line).elementsEqual(word) else {
                return []
            }
            return table.meanings(of: line)
        }
    }

    /// The month that `name` is and nothing else in any language, 1 to 12; nil when it is the name of none.
    static func month(named name: String) -> Int? {
        let meanings = meanings(of: DateText.folded(Array(name.utf8)))
        guard meanings.count == 1, case .month(let month) = meanings[0].kind else { return nil }
        return month
    }

    /// The month whose names alone begin with `beginning`, nil when there are several or none.
    static func month(beginning: String) -> Int? {
        withTable { table in
            let beginning = Array(beginning.utf8)
            guard let first = table.firstLine(from: beginning) else { return nil }
            var found: Int?
            var line = first
            while line < table.bytes.count, table.word(of: line).starts(with: beginning) {
                let meanings = table.meanings(of: line)
                guard meanings.count == 1, case .month(let month) = meanings[0].kind, found == nil || found == month
                else { return nil }
                found = month
                line = table.lineAfter(line)
            }
            return found
        }
    }

    private static func withTable<Result>(_ body: (Table) -> Result) -> Result {
        body(Table(bytes: DateWordTable.text.bytes))
    }

    /// The lines of ``DateWordTable``, each named by the place where it begins.
    private struct Table {
        let bytes: UnsafeBufferPointer<UInt8>

        /// The first line whose word is not before `word`.
        func firstLine(from word: [UInt8]) -> Int? {
            var low = 0
            var high = bytes.count
            while low < high {
                // A line between the two, by a place in it.
                var middle = low + (high - low) / 2
                while middle > low, bytes[middle - 1] != 0x0A { middle -= 1 }
                if self.word(of: middle).lexicographicallyPrecedes(word) {
                    low = lineAfter(middle)
                } else {
                    high = middle
                }
            }
            return low < bytes.count ? low : nil
        }

        func lineAfter(_ line: Int) -> Int {
            var place = line
            while place < bytes.count, bytes[place] != 0x0A { place += 1 }
            return min(place + 1, bytes.count)
        }

        func word(of line: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
            var end = line
            while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
            return bytes[line..<end]
        }

        func meanings(of line: Int) -> [Meaning] {
            let text = String(decoding: bytes[line..<lineAfter(line)], as: UTF8.self)
            return text.split { $0 == " " || $0 == "\n" }.dropFirst().compactMap { field in
                let parts = field.split(separator: ":")
                guard let code = field.utf8.first, let kind = Self.kind(code) else { return nil }
                return Meaning(kind: kind, languages: parts.count > 1 ? parts[1] : "")
            }
        }

        private static func kind(_ code: UInt8) -> Kind? {
            switch code {
            case UInt8(ascii: "a")...UInt8(ascii: "l"): .month(Int(code) - 0x60)
            case UInt8(ascii: "0")...UInt8(ascii: "6"): .weekday(Int(code) - 0x30)
            case UInt8(ascii: "A"): .half(.morning)
            case UInt8(ascii: "P"): .half(.afternoon)
            case UInt8(ascii: "M"): .half(.noon)
            case UInt8(ascii: "N"): .half(.night)
            default: nil
            }
        }
    }
}
