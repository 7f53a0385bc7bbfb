/// The numbers before a year of four digits, of which one is the day of the month that is named among them.
struct DaysOfMonth {
    private let numbers: ArraySlice<DateTokens.Number>
    private let tokens: DateTokens

    init(_ numbers: ArraySlice<DateTokens.Number>, _ tokens: DateTokens) {
        self.numbers = numbers
        self.tokens = tokens
    }

    /// The day beside the month's name, of several the first: "25-27 November", "Nov 25-27", "25 Nov - 2 Dec". Numbers
    /// farther off count something else: "Issue 7, 25 November", "2 min read · Nov 25".
    func first(besideMonthAt month: Range<Int>) -> Int {
        let days = numbers.filter { $0.digits <= 2 && (1...31).contains($0.value) }
        let before = days.last { $0.place.upperBound <= month.lowerBound }
        let behind = days.first { $0.place.lowerBound >= month.upperBound }
        if let before, isClose(before.place.upperBound..<month.lowerBound) { return start(ofRangeTo: before).value }
        if let behind, tokens.isBlank(month.upperBound..<behind.place.lowerBound, besides: ".-/") {
            return behind.value
        }
        return (before.map(start) ?? behind ?? numbers.first)?.value ?? 0
    }

    /// Whether nothing but blanks, the point or the letters of an ordinal, and small words ("of", "de") stand in a place.
    private func isClose(_ gap: Range<Int>) -> Bool {
        gap.count <= 6
            && gap.clamped(to: tokens.bytes.indices).allSatisfy { index in
                let byte = tokens.bytes[index]
                return byte == 0x20 || byte == 0x2E || byte == 0x2D || byte == 0x2F || byte.isASCIILetter
                    || byte >= 0x80
            }
    }

    private func start(ofRangeTo last: DateTokens.Number) -> DateTokens.Number {
        guard let index = numbers.lastIndex(where: { $0.place.upperBound <= last.place.lowerBound }) else {
            return last
        }
        let first = numbers[index]
        let gap = first.place.upperBound..<last.place.lowerBound
        let words = tokens.words.filter { gap.contains($0.place.lowerBound) }.map(\.name)
        let isRange =
            words.isEmpty
            ? gap.contains { tokens.byte(at: $0) == UInt8(ascii: "-") || tokens.byte(at: $0) == UInt8(ascii: "&") }
                && tokens.isBlank(gap, besides: "-.&")
            : words.count == 1 && Self.joints.contains(words[0]) && gap.count <= 8
        return isRange && first.digits <= 2 && first.value < last.value ? first : last
    }

    private static let joints: Set<String> = [
        "to", "and", "bis", "und", "au", "et", "al", "y", "a", "e", "do", "i", "tot", "til", "till", "og", "och", "по",
        "и", "до",
    ]
}
