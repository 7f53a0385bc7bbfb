import Foundation
import News
import Terminal

/// The line at the bottom that takes text.
extension AppState {
    mutating func openPrompt(_ kind: PromptState.Kind, text: String = "") -> [Effect] {
        prompt = PromptState(
            kind: kind, editor: LineEditor(text, history: promptHistories[kind] ?? [], limit: kind.limit))
        lineTagsRequest = 0
        offerChoices()
        return loadTagsForLine()
    }

    mutating func performInPrompt(_ command: Command, _ state: PromptState) -> [Effect]? {
        if let effects = performInSearch(command, state) { return effects }
        var state = state
        switch command {
        case .cancel: return cancelPrompt(state)
        case .deleteBack where state.editor.characters.isEmpty: return closePrompt()
        case .accept: return enterPrompt(state)
        case .nextChoice: state.choose(1)
        case .previousChoice: state.choose(-1)
        default:
            let outcome = state.editor.perform(command)
            guard outcome != .ignored else { return nil }
            return take(state, outcome)
        }
        prompt = state
        return []
    }

    mutating func typeInPrompt(_ text: String) -> [Effect] {
        guard var state = prompt else { return [] }
        let outcome = state.editor.type(text)
        return take(state, outcome)
    }

    private mutating func take(_ state: PromptState, _ outcome: LineEditor.Outcome) -> [Effect] {
        prompt = state
        guard outcome == .edited else { return [] }
        if state.kind == .search { return searchAsTyped() }
        offerChoices()
        return loadTagsForLine()
    }

    private mutating func closePrompt() -> [Effect] {
        prompt = nil
        return []
    }

    private mutating func cancelPrompt(_ state: PromptState) -> [Effect] {
        prompt = nil
        if state.kind == .find { find("") }
        if state.kind == .sheetFilter { narrowSheet(to: "") }
        return []
    }

    private mutating func enterPrompt(_ state: PromptState) -> [Effect] {
        var editor = state.editor
        if editor.isCut, editor.limit > LineEditor.limit {
            let most = editor.limit.formatted()
            return closePrompt()
                + show(Message("Nothing was done: the text has over \(most) characters.", isError: true))
        }
        if state.kind == .command, let effects = listCandidates(state) { return effects }
        prompt = nil
        if case .confirm(let wish, _) = state.kind { return enter(editor.text, for: wish) }
        editor.remember()
        promptHistories[state.kind] = editor.history
        switch state.kind {
        case .command: return run(commandLine: editor.text)
        case .pageName: return savePage(named: editor.text)
        case .tags: return enterTags(editor.text)
        case .search: return []
        case .find: return endFind(editor.text)
        case .pipe: return pipe(to: editor.text)
        case .address: return findFeeds(at: editor.text)
        case .sheetFilter, .confirm: return []
        case .tagsOfMany(let articles, _): return enterTags(editor.text, of: articles)
        case .feedName, .feedFolder, .feedTags: return enter(editor.text, for: state.kind)
        }
    }

    mutating func offerChoices() {
        guard var state = prompt else { return }
        switch state.kind {
        case .command:
            state.choices =
                argumentChoices(for: state.editor.text)
                ?? CommandLine.choices(for: state.editor.text, keymap: keymap, in: contextsBehindPrompt)
        case .pageName: state.choices = []
        case .tags: state.choices = tagLine?.choices(for: state.editor.text) ?? []
        case .search: state.choices = []
        case .find: find(state.editor.text)
        case .pipe: break
        case .address, .feedName, .feedTags, .tagsOfMany, .confirm: state.choices = []
        case .feedFolder: state.choices = folderChoices(for: state.editor.text)
        case .sheetFilter: narrowSheet(to: state.editor.text)
        }
        state.chosen = nil
        state.typed = nil
        state.note = ""
        prompt = state
    }

    /// Where a name is the beginning of several, these are listed, and nothing is done; nil where it is not.
    private mutating func listCandidates(_ state: PromptState) -> [Effect]? {
        let entries = CommandLine.candidates(for: state.editor.text).filter {
            $0.command.counts(in: contextsBehindPrompt)
        }
        guard entries.count > 1 else { return nil }
        var state = state
        state.choices = CommandLine.choices(of: entries, keymap, contextsBehindPrompt)
        state.chosen = nil
        state.typed = nil
        state.note = "\(entries.count) begin so"
        prompt = state
        return []
    }

    private mutating func run(commandLine line: String) -> [Effect] {
        do throws(CommandLine.Problem) {
            guard let command = try CommandLine.parse(line) else { return [] }
            guard command.command.counts(in: contexts) else { return sayElsewhere(command.command) }
            return perform(command.command, argument: command.argument) + [.awaitPause]
        } catch {
            return show(Message(error.description, isError: true))
        }
    }

    /// Opens the page of a query as it was typed.
    mutating func openPage(_ text: String) -> [Effect] {
        do throws(QueryError) {
            if let saved = sidebar.savedPages.first(where: { $0.name.lowercased() == text.lowercased() }) {
                return open(saved) + focus(on: .list)
            }
            let query = try parse(text)
            return visit(Page(query: query, title: query.title, text: text), as: nil) + focus(on: .list)
        } catch {
            return show(Message(error.description, isError: true))
        }
    }
}

extension PromptState {
    /// Puts the next or previous choice in the text's place; past the last of them stands what was typed.
    fileprivate mutating func choose(_ direction: Int) {
        guard !choices.isEmpty else { return }
        let typed = typed ?? editor.text
        let places = choices.count + 1
        // The place before the first is what was typed.
        let place = ((chosen.map { $0 + 1 } ?? 0) + direction + places) % places
        self.typed = typed
        chosen = place == 0 ? nil : place - 1
        editor.replace(with: chosen.map { choices[$0].text } ?? typed)
    }

    /// Puts a choice in the text's place.
    mutating func choose(at place: Int) {
        guard choices.indices.contains(place) else { return }
        typed = typed ?? editor.text
        chosen = place
        editor.replace(with: choices[place].text)
    }
}
