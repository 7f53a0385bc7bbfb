import Testing

@testable import FeedParser

@Suite("The largest numbers, and brackets without end")
struct HostileNumbersTests {
    @Test(arguments: ["0:9223372036854775807", "0:-9223372036854775808", "9223372036854775807:0", ":", "0:"])
    func inFiltersAreBorne(range: String) {
        _ = try? NewsboatFilter.query("age between \(range)")
        _ = try? NewsboatFilter.query("age < \(range)")
    }

    @Test func parenthesesWithinEachOtherAreRefusedAtSomeDepth() {
        let many = String(repeating: "(", count: 100_000)
        #expect(throws: NewsboatFilter.Untranslatable.self) {
            try NewsboatFilter.query(many + "unread = yes" + String(repeating: ")", count: 100_000))
        }
    }

    @Test(arguments: ["<div </div>", "<div></div>", "<div\n</div>", "<div/>", "<div </div>x</div>", "<div>"])
    func divisionsThatAreNoneAreBorne(text: String) {
        #expect(XMLMarkup.withoutDivision(Array(text.utf8)).count <= text.utf8.count)
    }
}
