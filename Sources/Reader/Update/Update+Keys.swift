import News
import Terminal

/// From keys to commands: the layer in front says where a key counts, and the key map what it asks for there.
extension AppState {
    /// Where keys count now, the innermost first.
    var contexts: [Context] {
        layers.last(where: { $0.context != nil })?.context?.chain ?? paneContexts
    }

    /// Where keys will count when the line at the bottom is closed.
    var contextsBehindPrompt: [Context] {
        let behind = layers.last { layer in
            if case .prompt = layer { false } else { layer.context != nil }
        }
        return behind?.context?.chain ?? paneContexts
    }

    private var paneContexts: [Context] {
        let pane: Context =
            switch focus {
            case .sidebar: .sidebar
            case .list: .list
            case .article: .article
            }
        return (hasHits ? [.hits] : []) + pane.chain
    }

    /// Whether there are hits to go through: of a search, or of what is looked for in the article.
    private var hasHits: Bool { search != nil || focus == .article && article?.find != nil }

    /// What a key asks for by itself.
    func command(of key: Key) -> Command? { keymap.command(of: key, in: contexts) }

    mutating func press(_ key: Key) -> [Effect] {
        note = nil
        switch layers.last {
        // What is said while a line is typed stays for when it is done.
        case .prompt, .palette: break
        default: message = nil
        }
        if palette?.awaited != nil { return hold(key) }
        if layers.isEmpty {
            if needsArticle(key) || needsRestOfText(key), command(of: key)?.interruptsTravel != true {
                guard [.goOut, .goBack].contains(command(of: key)) else { return hold(key) }
                // Whoever leaves the article no longer wants what was pressed in it.
                heldKeys = []
            }
            if let effects = pressInArticle(key) { return effects + [.awaitPause] }
        }
        let contexts = contexts
        if let command = command(of: key) {
            if layers.isEmpty, isTravelling, !command.interruptsTravel { return hold(key) }
            // A line asks for a pause only where it changes what lies behind it.
            return perform(command) + (contexts.contains(.typing) ? [] : [.awaitPause])
        }
        guard contexts.contains(.typing) else { return sayUnbound(key) }
        switch key {
        case .character(let character): return type(String(character))
        case .paste(let text): return type(text)
        default: return []
        }
    }

    private mutating func hold(_ key: Key) -> [Effect] {
        if heldKeys.count < AppState.heldKeyLimit { heldKeys.append(key) }
        return []
    }

    /// The most keys that are kept while the store is being asked.
    static let heldKeyLimit = 1_000

    /// Does what was asked for while the selection was on its way, now that it has arrived.
    mutating func pressHeldKeys() -> [Effect] {
        var effects: [Effect] = []
        while let key = heldKeys.first, !isTravelling {
            let others = heldKeys.dropFirst()
            heldKeys = []
            // It may have to wait for something else now.
            if needsArticle(key) || needsRestOfText(key) {
                heldKeys = [key] + others
                break
            }
            effects += press(key)
            heldKeys += others
        }
        return effects
    }

    mutating func sayUnbound(_ key: Key) -> [Effect] {
        if case .paste = key { return [] }
        return show(Message("\(key) does nothing here\(hint(.help, "lists the keys"))."))
    }

    /// Says that a command has nothing to act on where one is.
    mutating func sayElsewhere(_ command: Command) -> [Effect] {
        let place = command.entries.first?.contexts.first?.place ?? "elsewhere"
        return show(Message("“\(command.rawValue)” does nothing here; it is for \(place).", isError: true))
    }
}

extension Command {
    /// Whether it need not wait for a selection that is on its way.
    var interruptsTravel: Bool {
        switch self {
        case .quit, .goHome, .repaint, .suspend: true
        default: false
        }
    }
}
