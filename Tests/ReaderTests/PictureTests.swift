import News
import Terminal
import Testing

@testable import Reader

@Suite("Pictures in the article")
struct PictureTests {
    private let articles: [PageSource.Item] = [
        TestArticles.item(
            "First", hours: 1,
            blocks: [
                .paragraph([.init("Before the picture.")]),
                .figure(caption: [.init("A port")], url: "https://example.org/port.jpg"),
                .paragraph([.init("After the picture.")]),
            ] + TestArticles.paragraphs(30) + [.figure(caption: [], url: "https://example.org/late.jpg")]),
        TestArticles.item("Second", hours: 2),
    ]

    private func reader(_ colors: Theme.ColorDepth = .indexed256, isShown: Bool = false) -> TestReader {
        var reader = TestReader(articles, columns: 100, rows: 40)
        reader.usePictures(colors, isShown: isShown)
        return reader
    }

    private func asked(in effects: [Effect]) -> PictureRequest? {
        effects.lazy.compactMap { if case .store(.loadPicture(let request, _)) = $0 { request } else { nil } }.first
    }

    private func cells(_ rows: Int, _ columns: Int = 16) -> PictureAnswer {
        let cell = Cell(text: "▀", width: 1, style: Style(foreground: .indexed(196), background: .indexed(21)))
        return .cells(PictureCells(rows: Array(repeating: Array(repeating: cell, count: columns), count: rows)))
    }

    @Test func aKeyShowsThemAndWhatIsInViewIsFetched() throws {
        var reader = reader()
        reader.press("<Enter>")
        _ = reader.takeEffects()
        reader.press("i")
        let request = try #require(asked(in: reader.takeEffects()))
        #expect(request.address == "https://example.org/port.jpg")
        #expect(request.feed == "https://example.org/feed")
        let before = reader.lines.firstIndex { $0.contains("After the picture.") }
        reader.send(.pictureLoaded(request, cells(5)))
        #expect(reader.screen.contains("▀▀▀▀"))
        // Nothing moves under the eyes when it comes.
        #expect(reader.lines.firstIndex { $0.contains("After the picture.") } == before)
        reader.pause()
        #expect(asked(in: reader.takeEffects()) == nil)
        reader.press("G")
        reader.pause()
        #expect(asked(in: reader.takeEffects())?.address == "https://example.org/late.jpg")
        reader.press("ggi")
        #expect(!reader.screen.contains("▀▀▀▀"))
        #expect(reader.footer.contains("hidden"))
    }

    @Test func anotherSizeOfTheWindowAsksForAnotherSizeOfThePicture() throws {
        var reader = reader(isShown: true)
        reader.press("<Enter>")
        reader.pause()
        let first = try #require(asked(in: reader.takeEffects()))
        reader.send(.pictureLoaded(first, cells(5)))
        reader.resize(50, 40)
        reader.pause()
        let second = try #require(asked(in: reader.takeEffects()))
        #expect(second.address == first.address && second.columns != first.columns)
    }

    @Test func nothingIsFetchedForAnArticleThatIsNotOpen() {
        var reader = TestReader(articles, columns: 120, rows: 40)
        reader.usePictures(.indexed256, isShown: true)
        reader.pause()
        #expect(asked(in: reader.takeEffects()) == nil)
        reader.press("<Enter>")
        reader.pause()
        #expect(asked(in: reader.takeEffects()) != nil)
    }

    @Test func whyThereIsNoneIsSaidInItsPlace() throws {
        var reader = reader(isShown: true)
        reader.press("<Enter>")
        reader.pause()
        let request = try #require(asked(in: reader.takeEffects()))
        reader.send(.pictureLoaded(request, .none(reason: "404 Not Found")))
        #expect(reader.screen.contains("No picture: 404 Not Found"))
        #expect(reader.screen.contains("A port"))
    }

    @Test func whyAllOfThemFailIsSaidOnceAndWhole() {
        let figures = (1...3).map {
            TextBlock.figure(caption: [.init("Port \($0)")], url: "https://example.org/\($0).jpg")
        }
        let article = TestArticles.item("Ports", hours: 1, blocks: figures)
        var reader = TestReader([article], columns: 60, rows: 40)
        reader.usePictures(.indexed256, isShown: true)
        reader.press("<Enter>")
        let reason = "no server named “example.org” was found; the name is wrong or the network is down"
        for _ in 0..<3 {
            reader.pause()
            for case .store(.loadPicture(let request, _)) in reader.takeEffects() {
                reader.send(.pictureLoaded(request, .none(reason: reason)))
            }
        }
        #expect(reader.lines.filter { $0.contains("No picture") }.count == 1)
        #expect(reader.lines.filter { $0.contains("is down") }.count == 1)
        for number in 1...3 { #expect(reader.screen.contains("▣ Port \(number)")) }
    }

    /// Whoever has a picture fetched learns who reads the article, and when.
    @Test func picturesOfThirdPartiesAreFetchedWhenAskedFor() throws {
        let item = TestArticles.item(
            "Ports", hours: 1,
            blocks: [
                "https://example.org/own.jpg", "https://cdn.example.net/1.jpg", "https://cdn.example.net/2.jpg",
                "https://count.example/b.gif",
            ].map {
                TextBlock.figure(caption: [], url: $0)
            })
        var reader = TestReader([item], columns: 100, rows: 60)
        for number in 1...2 {
            reader.source.heldPictures["https://cdn.example.net/\(number).jpg"] = .untilAsked(host: "cdn.example.net")
        }
        reader.source.heldPictures["https://count.example/b.gif"] = .always
        reader.usePictures(.indexed256, isShown: true)
        func fetched(_ reader: inout TestReader) -> [String] {
            var addresses: [String] = []
            for _ in 0..<6 {
                reader.pause()
                for case .store(.loadPicture(let request, _)) in reader.takeEffects() {
                    addresses.append(request.address)
                    reader.send(.pictureLoaded(request, cells(5)))
                }
            }
            return addresses
        }
        reader.press("<Enter>")
        #expect(fetched(&reader) == ["https://example.org/own.jpg"])
        // It is said once how.
        let words = "I fetches the pictures of"
        #expect(reader.lines.filter { $0.contains(words) }.count == 1)
        #expect(!reader.screen.contains("count.example"))
        reader.press("I")
        #expect(reader.footer.contains("cdn.example.net"))
        #expect(fetched(&reader) == ["https://cdn.example.net/1.jpg", "https://cdn.example.net/2.jpg"])
        #expect(!reader.screen.contains(words))
    }

    /// To know that, other articles of the feed are read; nobody waits for it who wants to read this one.
    @Test func theArticleIsThereBeforeItIsKnownWhosePicturesTheyAre() throws {
        var reader = TestReader(articles, columns: 100, rows: 40)
        reader.usePictures(.indexed256, isShown: true)
        reader.source.heldPictures["https://example.org/port.jpg"] = .untilAsked(host: "example.org")
        reader.answersAtOnce = false
        reader.press("<Enter>")
        let load = try #require(reader.takeEffects().last { if case .store(.loadArticle) = $0 { true } else { false } })
        reader.answer(load)
        #expect(reader.screen.contains("After the picture."))
        let questions = reader.takeEffects().filter { if case .store(.judgePictures) = $0 { true } else { false } }
        #expect(questions.count == 1)
        reader.pause()
        reader.press("j")
        // None is fetched before, and nothing is asked twice.
        #expect(asked(in: reader.takeEffects()) == nil)
        for question in questions { reader.answer(question) }
        #expect(reader.screen.contains("I fetches the pictures of example.org"))
        reader.pause()
        #expect(asked(in: reader.takeEffects()) == nil)
        // An answer that comes late is about another article.
        reader.send(.picturesJudged([:], hosts: [], request: -1))
        #expect(reader.screen.contains("I fetches the pictures of example.org"))
    }

    @Test func whosePicturesTheyAreIsNotAskedWherePicturesAreOff() {
        func judges(_ reader: inout TestReader) -> Int {
            reader.takeEffects().count { if case .store(.judgePictures) = $0 { true } else { false } }
        }
        var reader = reader()
        reader.press("<Enter>jj")
        #expect(judges(&reader) == 0)
        reader.press("I")
        #expect(reader.footer.contains("those of other sites, too"))
        #expect(judges(&reader) == 1)
        reader.press("ii")
        #expect(judges(&reader) == 0)
    }

    @Test func whereThereAreNoneOfThirdPartiesThatIsSaid() {
        var reader = reader(isShown: true)
        reader.press("<Enter>I")
        #expect(reader.footer.contains("no pictures of other sites"))
    }

    @Test func whereNoneCanBeShownNoneAreAskedFor() throws {
        var reader = reader(.none)
        reader.press("<Enter>i")
        #expect(asked(in: reader.takeEffects()) == nil)
        #expect(reader.footer.contains("colours"))
        reader = self.reader(isShown: true)
        reader.press("<Enter>")
        reader.pause()
        let request = try #require(asked(in: reader.takeEffects()))
        reader.send(.pictureLoaded(request, .unavailable(reason: "pictures need libgd")))
        #expect(reader.footer.contains("pictures need libgd"))
        reader.pause()
        #expect(asked(in: reader.takeEffects()) == nil)
    }

    /// One key asks for all of them, so that one line names them all.
    @Test func allThirdPartiesAreNamedWhereTheFirstOfThemStands() {
        let hosts = ["c.example", "a.example", "b.example"]
        let figures = hosts.map { TextBlock.figure(caption: [], url: "https://\($0)/1.jpg") }
        var reader = TestReader([TestArticles.item("Ports", hours: 1, blocks: figures)], columns: 200, rows: 40)
        for host in hosts { reader.source.heldPictures["https://\(host)/1.jpg"] = .untilAsked(host: host) }
        reader.usePictures(.indexed256, isShown: true)
        reader.press("<Enter>")
        #expect(reader.screen.contains("I fetches the pictures of a.example, b.example and c.example, which are"))
        #expect(reader.lines.filter { $0.contains("I fetches") }.count == 1)
    }

    /// Whoever an own picture redirects to learns as much as whoever has it at an address of theirs.
    @Test func aRedirectToAThirdPartyWaitsUntilItIsAskedFor() throws {
        var reader = TestReader(
            [
                TestArticles.item(
                    "Ports", hours: 1, blocks: [.figure(caption: [], url: "https://example.org/port.jpg")])
            ], columns: 200, rows: 40)
        reader.source.pictureHosts = ["example.org", "img.example"]
        reader.usePictures(.indexed256, isShown: true)
        func next(_ reader: inout TestReader) -> (PictureRequest, Set<String>)? {
            reader.pause()
            for case .store(.loadPicture(let request, let hosts)) in reader.takeEffects() { return (request, hosts) }
            return nil
        }
        reader.press("<Enter>")
        let (request, hosts) = try #require(next(&reader))
        #expect(hosts == ["example.org", "img.example"])
        reader.send(.pictureLoaded(request, .elsewhere(host: "count.example")))
        #expect(reader.screen.contains("I fetches the pictures of count.example, which is another site"))
        #expect(next(&reader) == nil)
        reader.press("I")
        let (again, allowed) = try #require(next(&reader))
        #expect(again == request)
        #expect(allowed == ["example.org", "img.example", "count.example"])
        // That one sends us on to the next, who was not named.
        reader.send(.pictureLoaded(again, .elsewhere(host: "more.example")))
        #expect(reader.screen.contains("I fetches the pictures of more.example"))
        reader.press("I")
        let (last, all) = try #require(next(&reader))
        #expect(all.contains("more.example"))
        // Asked for and not come to, it is no endless question.
        reader.send(.pictureLoaded(last, .elsewhere(host: "more.example")))
        #expect(reader.screen.contains("No picture: the server redirects to more.example"))
        #expect(next(&reader) == nil)
    }

    @Test func whatIsAskedForBeforeItIsKnownIsFetchedWhenItIs() throws {
        var reader = TestReader(articles, columns: 100, rows: 40)
        reader.usePictures(.indexed256, isShown: false)
        reader.source.heldPictures["https://example.org/port.jpg"] = .untilAsked(host: "example.org")
        reader.press("<Enter>I")
        reader.pause()
        #expect(asked(in: reader.takeEffects())?.address == "https://example.org/port.jpg")
    }
}
