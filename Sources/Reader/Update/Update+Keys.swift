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

    private var paneContexts: [Context] { (hasHits ? [.hits] : []) + paneContext.chain }

    /// The context of the pane with the focus.
    var paneContext: Context {
        switch focus {
        case .sidebar: .sidebar
        case .list: .list
        case .article: .article
        }
    }

    /// Whether there are hits to go through: of a search, or of what is looked for in the article.
    private var hasHits: Bool { search != nil || focus == .article && article?.find != nil }

    /// What a key asks for by itself, or what is held asks for.
    func command(of input: HeldInput) -> Command? {
        switch input {
        case .key(let key):
            guard let sequence = KeySequence(typedKeys.sequence + [key]),
                case .commands(let commands) = keymap.meaning(of: sequence, in: contexts)
            else { return nil }
            return commands.first?.command
        case .command(let line): return line.command
        }
    }

    mutating func press(_ key: Key) -> [Effect] {
        note = nil
        switch layers.last {
        // What is said while a line is typed stays for when it is done.
        case .prompt, .palette: break
        default: message = nil
        }
        let contexts = contexts
        if palette?.awaited != nil || layers.isEmpty && mustWait(.key(key)) { return hold(.key(key)) }
        if !contexts.contains(.typing), let digit = key.digit, typedKeys.sequence.isEmpty,
            digit > 0 || typedKeys.count != nil,
            keymap.meaning(of: KeySequence(key), in: contexts) == .nothing
        {
            typedKeys.append(digit: digit)
            return sayTypedLink()
        }
        guard let sequence = KeySequence(typedKeys.sequence + [key]) else { return [] }
        switch keymap.meaning(of: sequence, in: contexts) {
        case .beginning:
            typedKeys.sequence = sequence.keys
            return []
        case .commands(let commands):
            if let effects = takeBackTyped(key) { return effects }
            let count = typedKeys.count
            typedKeys = TypedKeys()
            let saving = commands.allSatisfy(\.command.scrollsDown) ? [] : savePassed()
            // A line asks for a pause only where it changes what lies behind it.
            return saving + run(commands, count: count) + (contexts.contains(.typing) ? [] : [.awaitPause])
        case .nothing:
            if let effects = takeBackTyped(key) { return effects }
            let wasAlone = typedKeys.sequence.isEmpty
            typedKeys = TypedKeys()
            guard contexts.contains(.typing), wasAlone else { return sayUnbound(sequence) }
            switch key {
            case .character(let character): return type(String(character))
            case .paste(let text): return type(text)
            default: return []
            }
        }
    }

    /// Escape gives up what was typed of a count or sequence, Backspace takes the last of it back; nil where there is
    /// nothing.
    private mutating func takeBackTyped(_ key: Key) -> [Effect]? {
        guard !typedKeys.isEmpty, key == .escape || key == .backspace else { return nil }
        if key == .escape { typedKeys = TypedKeys() } else { typedKeys.removeLast() }
        return sayTypedLink()
    }

    // MARK: Waiting

    /// Whether what was asked for has to wait for a selection, an article or a text that is on its way.
    private mutating func mustWait(_ input: HeldInput) -> Bool {
        let command = command(of: input)
        if command?.interruptsTravel == true { return false }
        if needsArticle(input) || needsRestOfText(input) {
            guard let command, [.goOut, .goBack, .stepBack].contains(command) else { return true }
            // Whoever leaves the article no longer wants what was pressed in it.
            heldInputs = []
        }
        return isTravelling && command != nil
    }

    private mutating func hold(_ input: HeldInput) -> [Effect] {
        if heldInputs.count < AppState.heldInputLimit { heldInputs.append(input) }
        return []
    }

    /// The most that is kept while the store is being asked.
    static let heldInputLimit = 1_000

    /// Does what was asked for while the selection was on its way, now that it has arrived.
    mutating func takeHeldInputs() -> [Effect] {
        var effects: [Effect] = []
        while let input = heldInputs.first, !isTravelling {
            let others = heldInputs.dropFirst()
            heldInputs = []
            // It may have to wait for something else now.
            if layers.isEmpty, needsArticle(input) || needsRestOfText(input) {
                heldInputs = [input] + others
                break
            }
            switch input {
            case .key(let key): effects += press(key)
            case .command(let line): effects += run([line], count: nil)
            }
            heldInputs += others
        }
        return effects
    }

    // MARK: Commands

    /// Does what a key stands for: commands one after another, each as soon as what it acts on is there.
    mutating func run(_ lines: [CommandLine], count: Int?) -> [Effect] {
        var lines = lines[...]
        guard let first = lines.popFirst() else { return [] }
        var effects: [Effect]
        if let count, first.command.isRepeated, count > 1 {
            lines = Array(repeating: first, count: min(count, AppState.heldInputLimit) - 1) + lines
            effects = perform(first.command, argument: first.argument)
        } else {
            effects = perform(first.command, argument: first.argument, count: count)
        }
        while let line = lines.popFirst() {
            if layers.isEmpty, !heldInputs.isEmpty || mustWait(.command(line)) {
                _ = hold(.command(line))
            } else {
                effects += perform(line.command, argument: line.argument)
            }
        }
        return effects
    }

    mutating func sayUnbound(_ sequence: KeySequence) -> [Effect] {
        if case .paste = sequence.keys.last { return [] }
        return show(Message("\(sequence) does nothing here\(hint(.help, "lists the keys"))."))
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
        case .quit, .goHome, .stepBack, .repaint, .suspend: true
        default: false
        }
    }

    /// Whether a count has it done so many times, each as if its key had been pressed again.
    var isRepeated: Bool {
        switch self {
        case .nextUnread, .previousUnread, .nextSidebarUnread, .previousSidebarUnread, .nextHit, .previousHit,
            .nextLink,
            .previousLink, .undo, .redo, .scrollCodeLeft, .scrollCodeRight, .stepBack:
            true
        default: false
        }
    }
}
