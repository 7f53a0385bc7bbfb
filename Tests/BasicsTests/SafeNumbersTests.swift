import Basics
import Testing

@Suite("Places and numbers out of strangers' text")
struct SafeNumbersTests {
    @Test(arguments: [(1, 3, 1..<3), (3, 3, 3..<3), (4, 3, 4..<4), (.max, .min, .max ..< .max)])
    func rangesWhoseEndIsBeforeTheirStartAreEmpty(start: Int, end: Int, expected: Range<Int>) {
        #expect(Range(from: start, upTo: end) == expected)
    }

    @Test(arguments: [(1, 3, 1..<4), (3, 3, 3..<4), (4, 3, 4..<4), (0, .max, 0..<0), (.min, .min, .min ..< .min + 1)])
    func rangesThroughALastPlaceAreEmptyWhereThatIsBeforeTheFirst(first: Int, last: Int, expected: Range<Int>) {
        #expect(Range(from: first, through: last) == expected)
    }

    @Test func thereIsNothingOutsideOfACollection() {
        let letters = ["a", "b", "c", "d"][1...]
        #expect(letters[at: 0] == nil && letters[at: 4] == nil && letters[at: -1] == nil)
        #expect(letters[at: 1] == "b" && letters[at: 3] == "d")
        #expect(Array(letters.slice(from: -5, upTo: 3)) == ["b", "c"])
        #expect(Array(letters.slice(from: 3, upTo: 99)) == ["d"])
        #expect(letters.slice(from: 3, upTo: 2).isEmpty && letters.slice(from: 9, upTo: 12).isEmpty)
        #expect([Int]().slice(from: 0, upTo: 1).isEmpty)
        #expect(letters.prefix(atMost: -1).isEmpty && letters.prefix(atMost: 9).count == 3)
    }

    @Test func placesInATextAreKeptInsideOfIt() {
        let text = "é日👍🏽"
        #expect(text[at: text.endIndex] == nil && text[at: text.startIndex] == "é")
        #expect(text.slice(from: text.endIndex, upTo: text.startIndex) == "")
    }

    @Test(arguments: [
        (1e300, Int.max), (-1e300, .min), (.infinity, .max), (-.infinity, .min), (.nan, 0), (2.9, 2), (-2.9, -2),
        (9.3e18, .max),
    ])
    func numbersThatDoNotFitAreTheNearestThatDo(number: Double, expected: Int) {
        #expect(Int(saturating: number) == expected)
    }

    @Test func sumsAndProductsStopAtTheEnd() {
        #expect(Int.max.saturatingSum(1) == .max && Int.min.saturatingSum(-1) == .min && 1.saturatingSum(2) == 3)
        #expect(Int.max.saturatingProduct(-2) == .min && Int.min.saturatingProduct(-1) == .max)
        #expect(UInt8(200).saturatingSum(100) == 255 && UInt8(20).saturatingProduct(20) == 255)
        #expect(6.saturatingProduct(-7) == -42)
    }
}
