import News
import Terminal
import Testing

@testable import Reader

@Suite("Completing what stands behind a command")
struct CompletionTests {
    private func choices(_ typed: String, _ reader: inout TestReader) -> [String] {
        reader.press(":\(typed)")
        defer { reader.press("<Esc>") }
        return reader.state.prompt?.choices.map { $0.label ?? $0.text } ?? []
    }

    @Test func tagsOfAQueryAreOffered() {
        var reader = TestReader(columns: 120)
        #expect(choices("page #ko", &reader).first == "#Kosovo")
        #expect(choices("page is:unread -#u", &reader).first == "#UK")
        reader.press(":page is:unread #ko<Tab>")
        #expect(reader.state.prompt?.editor.text == "page is:unread #Kosovo")
        reader.press("<Enter>")
        #expect(reader.state.page.page.text == "is:unread #Kosovo")
    }

    @Test func theStoreIsAskedForTagsOnceALine() {
        var reader = TestReader(columns: 120)
        reader.press(":page #k")
        reader.press("osovo #u")
        let asked = reader.takeEffects().filter { if case .tags(.loadTags) = $0 { true } else { false } }
        #expect(asked.count == 1)
    }

    @Test func sourcesFieldsAndTheirValuesAreOffered() {
        var reader = TestReader(columns: 120)
        #expect(choices("page source:the", &reader).contains("source:\"The Sun\""))
        #expect(choices("page is:", &reader).contains("is:starred"))
        #expect(choices("page (#uk OR category:po", &reader) == ["category:politics"])
        #expect(choices("page aft", &reader) == ["after:"])
    }

    @Test func savedPagesAreOfferedByTheirNames() {
        var reader = TestReader(
            columns: 120, configuredPages: [SavedPage(name: "Balkans", text: "#kosovo OR #serbia")])
        #expect(choices("page bal", &reader).first == "Balkans")
    }

    @Test func settingsAndTheirValuesAreOffered() {
        var reader = TestReader(columns: 120)
        #expect(choices("set m", &reader) == ["mouse", "measure"])
        #expect(choices("set code w", &reader) == ["code wrap"])
        #expect(choices("full-text s", &reader) == ["summaries"])
        reader.press(":set measure 40<Enter>")
        #expect(reader.footer.contains("To keep it: measure = 40 in config.toml"))
        #expect(reader.state.reading.measure == 40)
        reader.press(":set measure 4000<Enter>")
        #expect(reader.footer.contains("“4000” is nothing for measure; it may be 20 to 400."))
        reader.press(":set colour blue<Enter>")
        #expect(reader.footer.contains("There is no setting “colour”"))
        reader.press(":set mouse off<Enter>")
        #expect(!reader.state.mouse.isUsed)
    }

    @Test func anAmbiguousBeginningListsWhatItMayBeAndRunsNothing() {
        var reader = TestReader(columns: 120)
        _ = reader.takeEffects()
        reader.press(":re<Enter>")
        #expect(reader.state.prompt?.editor.text == "re")
        let names = reader.state.prompt?.choices.map(\.text) ?? []
        #expect(names.contains("refresh-all") && names.contains("redo"))
        #expect(names.allSatisfy { $0.hasPrefix("re") })
        #expect(reader.footer.contains("\(names.count) begin so"))
        #expect(reader.takeEffects().isEmpty)
        reader.press("<Tab>")
        #expect(reader.state.prompt?.editor.text == names.first)
        reader.press("<Esc>")
        #expect(reader.state.prompt == nil)
    }

    @Test func whatWasEnteredComesBack() {
        var reader = TestReader(columns: 120)
        reader.press(":set measure 50<Enter>:set code wrap<Enter>:<Up><Up>")
        #expect(reader.state.prompt?.editor.text == "set measure 50")
    }

    @Test(arguments: [
        "page ", "page \"", "page #", "page ((((-", "set ", "set code ", "theme ", "place ", "full-text x",
    ])
    func halfALineIsNoTrouble(typed: String) {
        for columns in [1, 20, 120] {
            var reader = TestReader(columns: columns, rows: 10)
            reader.press(":\(typed)<Tab><Tab>")
            #expect(reader.buffer.size.columns == columns)
        }
    }
}
