import News
import Terminal

/// The tag palette, and what a tag makes of the page.
extension AppState {
    mutating func openPalette(_ refinement: Refinement) -> [Effect] {
        // On a tag of the sidebar there is nothing to choose.
        if refinement != .page, focus == .sidebar, let tag = sidebar.selected.tag {
            return refine(refinement, by: tag)
        }
        let request = nextRequest()
        let isRefined = refinement != .page && sidebar.relatedQuery == page.page.query
        palette = PaletteState(
            refinement, related: isRefined ? sidebar.relatedTags : [], uses: tagUses, request: request)
        let article = focus == .sidebar ? nil : actedOn
        return [.tags(.loadTags(of: article, request: request))]
    }

    mutating func performInPalette(_ command: Command) -> [Effect]? {
        guard let state = palette else { return nil }
        let height = TagPalette.height(in: layout)
        switch command {
        case .cancel: return closePalette()
        case .deleteBack where state.editor.characters.isEmpty: return closePalette()
        case .accept: return choose(state.refinement)
        case .withTag: return choose(.and)
        case .withoutTag: return choose(.not)
        case .orTag: return choose(.or)
        case .nextChoice: return movePalette(by: 1, height)
        case .previousChoice: return movePalette(by: -1, height)
        case .nextChoices: return movePalette(by: max(height - 1, 1), height)
        case .previousChoices: return movePalette(by: -max(height - 1, 1), height)
        default:
            let outcome = palette?.editor.perform(command) ?? .ignored
            return outcome == .ignored ? nil : matchPalette(outcome)
        }
    }

    mutating func typeInPalette(_ text: String) -> [Effect] {
        // It stands before the line already.
        if text == "#", palette?.editor.characters.isEmpty == true { return [] }
        return matchPalette(palette?.editor.type(text) ?? .ignored)
    }

    private mutating func matchPalette(_ outcome: LineEditor.Outcome) -> [Effect] {
        guard outcome == .edited else { return [] }
        palette?.match()
        return countVisible()
    }

    private mutating func closePalette() -> [Effect] {
        palette = nil
        return []
    }

    /// Keeps the selected tag visible, also when the screen has changed.
    mutating func showSelectedTag() {
        let height = TagPalette.height(in: layout)
        palette?.show(height: height)
    }

    private mutating func movePalette(by distance: Int, _ height: Int) -> [Effect] {
        palette?.move(by: distance, height: height)
        return countVisible()
    }

    /// Scrolls the palette, for the wheel.
    mutating func scrollPalette(by distance: Int) -> [Effect] {
        let height = TagPalette.height(in: layout)
        palette?.scroll(by: distance, height: height)
        return countVisible()
    }

    /// Does what was asked for with the selected tag; as soon as the tags are there, if they are still on their way.
    private mutating func choose(_ refinement: Refinement) -> [Effect] {
        guard let palette, palette.index != nil else {
            palette?.awaited = refinement
            return []
        }
        guard let tag = palette.selectedTag else { return [] }
        let tags = palette.named + [tag]
        if refinement == .and, tags.count == 1, palette.counts[tag]?[.and] == 0 {
            return show(Message("No article of this page has \(tag)."))
        }
        self.palette = nil
        for tag in tags { tagUses[tag, default: 0] += 1 }
        return (tags.count > 1 ? refine(refinement, by: tags) : refine(refinement, by: tag)) + [.awaitPause]
    }

    mutating func receive(_ index: TagIndex, own: [Tag], request: Int) -> [Effect] {
        if palette?.request == request {
            palette?.take(index, own: own)
            showSelectedTag()
            if let awaited = palette?.awaited {
                let effects = choose(awaited)
                guard palette != nil else { return effects }
                palette?.awaited = nil
            }
            return countVisible()
        }
        return receiveForTagLine(index, own: own, request: request) + receiveForSidebar(index, request: request)
            + receiveForSearch(index, request: request) + receiveForLine(index, request: request)
    }

    /// Asks what the visible tags would make of the page. On the river that is known: it has no condition.
    private mutating func countVisible() -> [Effect] {
        guard let palette, page.page.query != .everything else { return [] }
        let tags = palette.visible(TagPalette.height(in: layout)).map(\.item).filter { palette.counts[$0] == nil }
        guard !tags.isEmpty else { return [] }
        let request = nextRequest()
        self.palette?.countRequest = request
        return [.tags(.countRefinements(page.page.query, tags, request: request))]
    }

    mutating func receive(_ counts: [RefinementCounts], request: Int) -> [Effect] {
        guard palette?.countRequest == request else { return [] }
        for count in counts { palette?.counts[count.tag] = count }
        return []
    }

    /// Opens the page that a tag makes of this one.
    mutating func refine(_ refinement: Refinement, by tag: Tag) -> [Effect] {
        let query = page.page.query.refined(refinement, by: tag)
        guard query != page.page.query else {
            let what = refinement == .not ? "excludes" : "has"
            let effects = focus(on: .list)
            return effects
                + show(
                    Message(refinement == .page ? "This is the page of \(tag)." : "This page \(what) \(tag) already."))
        }
        let effects = visit(
            refinement == .page ? Page(tag: tag) : page.page.refined(to: query, refinement, tag), as: nil)
        return effects + focus(on: .list)
    }

    /// The same by several tags: the page of them all, or this one refined by each.
    private mutating func refine(_ refinement: Refinement, by tags: [Tag]) -> [Effect] {
        guard let first = tags.first else { return [] }
        var refined = refinement == .page ? Page(tag: first) : page.page
        let each = refinement == .page ? Refinement.and : refinement
        for tag in refinement == .page ? tags.dropFirst() : tags[...] {
            refined = refined.refined(to: refined.query.refined(each, by: tag), each, tag)
        }
        guard refined.query != page.page.query else { return refine(refinement, by: first) }
        return visit(refined, as: nil) + focus(on: .list)
    }

    mutating func fail(tagRequest request: Int, reason: String) -> [Effect] {
        if palette?.request == request { palette = nil }
        if awaitedTagLine?.request == request { awaitedTagLine = nil }
        heldInputs = []
        return show(Message("The tags could not be read: \(reason)", isError: true))
    }
}

extension Page {
    /// A tag's own page.
    init(tag: Tag) { self.init(query: .tag(tag)) }

    /// What refining the page gave, with what was typed for the page as far as that still holds: its dates may be
    /// relative.
    fileprivate func refined(to query: Query, _ refinement: Refinement, _ tag: Tag) -> Page {
        var refined = Page(query: query)
        guard text != self.query.text, !self.query.mentions(tag) else { return refined }
        let term = Query.tag(tag).text
        switch refinement {
        case .page: break
        case .and: refined.text = "(\(text)) \(term)"
        case .not: refined.text = "(\(text)) -\(term)"
        case .or: refined.text = "(\(text)) OR \(term)"
        }
        return refined
    }
}
