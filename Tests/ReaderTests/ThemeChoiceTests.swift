import News
import Terminal
import Testing

@testable import Reader

@Suite("Choosing a theme")
struct ThemeChoiceTests {
    private func reader() -> TestReader {
        var reader = TestReader()
        reader.send(
            .themesFound(
                [("auto", "by the background"), ("gruvbox", "dark"), ("gruvbox-light", "light"), ("nord", "dark")].map {
                    ThemeState.Choice(name: $0.0, detail: $0.1)
                }))
        _ = reader.takeEffects()
        return reader
    }

    private func names(_ reader: TestReader) -> [String] {
        reader.state.prompt?.choices.map { $0.label ?? $0.text } ?? []
    }

    @Test func namesAreOfferedBehindTheCommand() {
        var reader = reader()
        reader.press(":theme<Space>")
        #expect(names(reader) == ["auto", "gruvbox", "gruvbox-light", "nord"])
        #expect(reader.takeEffects() == [.theme(.load)])
        reader.press("gl")
        #expect(names(reader) == ["gruvbox-light"])
        reader.press("<^U>them gruv")
        #expect(names(reader) == ["gruvbox", "gruvbox-light"])
        reader.press("<^U>page gruv")
        #expect(names(reader) == [])
    }

    @Test func aThemeIsTriedOnWhileItsNameStandsThere() {
        var reader = reader()
        reader.press(":theme<Space>nor")
        _ = reader.takeEffects()
        reader.press("d")
        #expect(reader.takeEffects() == [.theme(.try("nord"))])
        reader.press("d")
        #expect(reader.takeEffects() == [.theme(.try(nil))])
        reader.press("<^U>theme<Space><Tab>")
        #expect(reader.takeEffects().contains(.theme(.try("auto"))))
        reader.press("<Tab>")
        #expect(reader.takeEffects() == [.theme(.try("gruvbox"))])
        reader.press("<Tab>")
        #expect(reader.takeEffects() == [.theme(.try("gruvbox-light"))])
    }

    @Test(arguments: ["<Esc>", "<^C>", "<^G>", "<^U>quit", "<^U><Backspace>", "<^W>"])
    func itIsTakenOffAgain(keys: String) {
        var reader = reader()
        reader.press(":theme<Space>nord")
        _ = reader.takeEffects()
        reader.press(keys)
        #expect(reader.takeEffects().contains(.theme(.try(nil))))
        #expect(reader.state.themes.tried == nil)
    }

    @Test func enterKeepsItAndSaysWhichLineDoesSoForGood() {
        var reader = reader()
        reader.press(":theme<Space><Tab><Tab><Enter>")
        #expect(reader.takeEffects().last == .theme(.choose("gruvbox")))
        #expect(reader.state.message == Message("To keep it: theme = \"gruvbox\" in config.toml"))
        #expect(reader.state.themes.tried == nil)
        reader.press("j")
        #expect(!reader.takeEffects().contains(.theme(.try(nil))))
    }

    @Test func aThemeThatIsNotThereChangesNothing() {
        var reader = reader()
        reader.press(":theme nrod<Enter>")
        #expect(reader.state.message == Message("There is no theme “nrod”; did you mean “nord”?", isError: true))
        #expect(reader.takeEffects().filter { $0 != .awaitPause } == [.theme(.load)])
        reader.press(":theme<Enter>")
        #expect(reader.state.message == Message("“theme” needs a theme's name after it.", isError: true))
    }

    /// The user's own come later than the first that are offered.
    @Test func whatIsFoundMeanwhileIsOfferedToo() {
        var reader = reader()
        reader.press(":theme<Space>")
        reader.send(.themesFound([ThemeState.Choice(name: "sea", detail: "yours")]))
        #expect(names(reader) == ["sea"])
        reader.press("<Tab>")
        #expect(reader.takeEffects().last == .theme(.try("sea")))
        reader.send(
            .themesFound([ThemeState.Choice(name: "sea", detail: "yours"), ThemeState.Choice(name: "sky", detail: "")]))
        #expect(reader.state.prompt?.editor.text == "theme sea")
        reader.press("<Esc>")
        reader.press(":theme<Space>")
        #expect(reader.takeEffects().contains(.theme(.load)))
    }
}
