import News
import Terminal

/// Links of the article: by number, by walking, and what is done with their addresses.
extension AppState {
    /// The address of the link whose number is being typed.
    var typedAddress: String? {
        guard focus == .article, awaitedArticle == nil, typedKeys.sequence.isEmpty, let number = typedKeys.count else {
            return nil
        }
        return address(ofLink: number)
    }

    private func address(ofLink number: Int) -> String? {
        guard reading.numbersLinks, let addresses = article?.text.addresses, addresses.indices.contains(number - 1)
        else { return nil }
        return addresses[number - 1]
    }

    /// Whether a number means a link: where the article in front of the user has any.
    var numbersMeanLinks: Bool {
        focus == .article && awaitedArticle == nil && reading.numbersLinks && article?.text.addresses.isEmpty == false
    }

    /// Opens or copies the link with a number.
    mutating func useLink(_ number: Int, _ command: Command) -> [Effect] {
        guard let address = address(ofLink: number) else {
            let count = article?.text.addresses.count ?? 0
            let others = count == 1 ? "there is one, with the number 1" : "there are \(count)"
            return show(Message("There is no link \(number); \(others).", isError: true))
        }
        return command == .copyAddress ? [.copy(address)] : open(address: address)
    }

    /// Says what the number that is being typed stands for.
    mutating func sayTypedLink() -> [Effect] {
        guard let number = typedKeys.count, let address = typedAddress else { return [] }
        let keys = [(Command.openInBrowser, "opens"), (.copyAddress, "copies")].compactMap { command, word in
            keymap.keys(for: command).first.map { "\($0) \(word)" }
        }
        return show(Message("[\(number)] \(keys.joined(separator: ", ")) \(address)"))
    }

    /// Takes away what lies on the article: hits that are marked, a link that is chosen. Whether there was any.
    mutating func clearArticle() -> Bool {
        guard focus == .article, let shown = article, shown.find != nil || shown.chosenPlace != nil else {
            return false
        }
        if shown.find != nil { article?.find = nil } else { article?.chosenPlace = nil }
        return true
    }

    // MARK: Walking

    /// Goes to the next or previous link.
    mutating func walkLinks(_ direction: Int) -> [Effect] {
        guard focus == .article, var shown = article, awaitedArticle == nil, shown.width > 0 else {
            return show(Message("Links are walked in the article\(hint(.open, "opens it"))."))
        }
        let places = shown.text.places
        let height = layout.rect(of: .article).height
        let stops = places.indices.filter { places[$0].isStop }
        let next: Int?
        if let chosen = shown.chosenPlace {
            next = direction > 0 ? stops.first { $0 > chosen } : stops.last { $0 < chosen }
        } else if direction > 0 {
            next = stops.first { places[$0].line >= shown.top }
        } else {
            next = stops.last { places[$0].line < shown.top + height }
        }
        guard let next else {
            if stops.isEmpty { return show(Message("This article has no links.")) }
            return show(Message(direction > 0 ? "No link further down." : "No link further up."))
        }
        shown.chosenPlace = next
        shown.reveal(places[next].line, height: height)
        article = shown
        return show(Message(words(of: places[next].target)))
    }

    private func words(of target: SetArticle.Target) -> String {
        let open = keymap.keys(for: .open).first.map { "\($0): " } ?? ""
        switch target {
        case .address(let address): return open + address
        case .tag(let tag): return "\(open)the page of \(tag)"
        case .category(let category): return "\(open)the page of \(category.rawValue)"
        case .source(let name): return "\(open)the page of \(name)"
        case .article(let id, _):
            let headline = article?.document.coverage.first { $0.id == id }
            return open + (headline.map { "\($0.source): \($0.title)" } ?? "the story")
        }
    }

    /// Goes where the chosen link leads.
    mutating func openChosenPlace() -> [Effect] {
        guard let shown = article, let chosen = shown.chosenPlace, shown.text.places.indices.contains(chosen) else {
            return []
        }
        switch shown.text.places[chosen].target {
        case .address(let address): return open(address: address)
        case .tag(let tag): return visit(.tag(tag))
        case .category(let category): return visit(.category(category))
        case .source(let name):
            guard shown.document.article.source.name == name else { return [] }
            return visit(.source(shown.document.article.source))
        case .article(let id, let story): return visit(id, of: story)
        }
    }

    private mutating func visit(_ item: SidebarState.Item) -> [Effect] {
        guard let page = item.page(midnight: LocalTime.midnight(before: now, in: timeZone)) else { return [] }
        if sidebar.rows.contains(where: { $0.item == item }) { sidebar.selected = item }
        return savePosition() + visit(page, as: item) + focus(on: .list)
    }

    /// Opens the page of a story at one of its articles.
    private mutating func visit(_ id: ArticleID, of story: StoryID) -> [Effect] {
        let saving = savePosition()
        rememberVisit()
        let effects = open(Page(query: .story(story), title: "One story at several publishers"))
        // One more than its id, so that the article is among the answer's.
        let load = load(
            .olderThan(ArticleID(rawValue: .max)), limit: PageState.loadSize,
            purpose: .replace(select: .article(id, opens: true)))
        sidebar.opened = nil
        return saving + effects.filter { if case .store(.loadPage) = $0 { false } else { true } } + load
    }

    // MARK: Addresses

    /// Opens or copies what the user means: the chosen link, else the article's address, as soon as the article is
    /// there.
    mutating func useAddress(_ command: Command) -> [Effect] {
        addressUse = nil
        if let effects = useAddressesOfMarked(command) { return effects }
        if focus == .article, let shown = article, let chosen = shown.chosenPlace,
            shown.text.places.indices.contains(chosen), case .address(let address) = shown.text.places[chosen].target
        {
            return command == .copyAddress ? [.copy(address)] : open(address: address)
        }
        guard let id = actedOn else { return show(Message("No article is selected.")) }
        guard let shown = article?.document.article, shown.id == id else {
            addressUse = AddressUse(article: id, command: command)
            guard awaitedArticle != id else { return [] }
            awaitedArticle = id
            return [.store(.loadArticle(id))]
        }
        guard let address = shown.url else { return show(Message("This article has no web address.")) }
        return command == .copyAddress ? [.copy(address)] : open(address: address)
    }

    /// A feed may name any scheme, and some of them run programs.
    mutating func open(address: String) -> [Effect] {
        guard WebAddress.isOpenable(address, allowing: reading.allowedSchemes) else {
            return show(
                Message(
                    "Only web and mail addresses are opened (allowed-schemes adds others), not \(address)",
                    isError: true))
        }
        return [.openInBrowser(address)]
    }
}

extension Key {
    /// The digit that it is.
    var digit: Int? {
        guard case .character(let character) = self, character.isASCII else { return nil }
        return character.wholeNumberValue
    }
}
