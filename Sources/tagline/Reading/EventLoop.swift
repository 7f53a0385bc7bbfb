import Basics
import Foundation
import News
import Reader
import Terminal

/// The reader's main thread: wait, apply everything that happened, draw once, save.
///
///     keys, signals ─► wait ─► update(&state, action) ─► effects ─► EffectRunner ─► other threads
///                       ▲                                                              │
///                       └───────────── wake-up ◄──── Mailbox ◄──── actions ◄───────────┘
///
/// It owns the terminal and the state, and nothing else touches them; no timer runs while nothing happens.
final class EventLoop {
    private let screen: NcursesScreen
    private var appearance: Appearance
    /// The terminal's background as it has told it, and the theme that is tried on.
    private var background: RGBColor?
    private var triedTheme: String?
    private var theme: Theme
    private let mailbox: Mailbox
    private let effects: EffectRunner
    private let browser: Browser
    private let marksLinks: Bool
    private var state: AppState
    /// What is saved when the picture shows it, and what was asked for after that.
    private var afterDrawing: ArraySlice<Effect> = []
    /// Whether the picture shows the state.
    private var isDrawn = false
    private var isRunning = true
    /// Keys that have been read and not applied yet.
    private var keys: ArraySlice<Key> = []
    private var lastDrawing = ContinuousClock.now
    /// When keys count as paused.
    private var pauseTime: ContinuousClock.Instant?
    /// When the selected article has been so for long enough to be marked read.
    private var dwellingTime: ContinuousClock.Instant?
    /// Until when the picture may wait for rows or an article that are on their way.
    private var patienceEnd: ContinuousClock.Instant?

    /// How long after the last key the article pane follows. Longer than the time between the repeats of a held key,
    /// also when a network has delayed some of them.
    private static let pause = Duration.milliseconds(120)
    /// How long keys are applied before signals are looked after, and how long the picture may stay as it is meanwhile.
    private static let longestTurn = Duration.milliseconds(20)
    private static let longestStill = Duration.milliseconds(200)
    /// How long the last picture stays while the next one's content is on its way.
    private static let patience = Duration.milliseconds(60)

    /// How long the first picture waits for the terminal to say what its background is. Terminals take 50 ms at most, and
    /// a line of 100 ms is a slow one; an answer that is later still changes the colours.
    static let patienceWithTerminal = Duration.milliseconds(150)

    /// A loop for an open screen.
    init(
        screen: NcursesScreen, state: AppState, appearance: Appearance, mailbox: Mailbox,
        effects: EffectRunner, browser: Browser, marksLinks: Bool = false
    ) {
        self.screen = screen
        self.state = state
        self.appearance = appearance
        theme = .monochrome
        self.mailbox = mailbox
        self.effects = effects
        self.browser = browser
        self.marksLinks = marksLinks
    }

    /// Runs until the user quits, a signal asks to end, or the terminal is gone.
    ///
    /// `afterFirstPicture` is called once, when the user sees something.
    func run(refreshesAtStart: Bool, afterFirstPicture: () -> Void) {
        run(state.start(refreshes: refreshesAtStart))
        screen.awaitAnswer(within: EventLoop.patienceWithTerminal)
        if !hear(screen.takeReports()) { dress() }
        draw()
        afterFirstPicture()
        while isRunning {
            let events = screen.wait(timeout: keys.isEmpty ? nextWait() : .zero)
            state.now = Date()
            if !events.isDisjoint(with: [.terminate, .hangup]) { break }
            if !events.isDisjoint(with: [.resize, .resumed]) { takeSize(repaints: events.contains(.resumed)) }
            if events.contains(.input), keys.isEmpty {
                keys = screen.readKeys()[...]
                hear(screen.takeReports())
            }
            applyKeys()
            for action in mailbox.drain() where isRunning { apply(action) }
            if let time = pauseTime, .now >= time {
                pauseTime = nil
                apply(.paused)
            }
            if let time = dwellingTime, .now >= time {
                dwellingTime = nil
                apply(.dwelt)
            }
            if isRunning, keys.isEmpty || lastDrawing + EventLoop.longestStill < .now { drawWhenReady() }
            settle()
            if isRunning, keys.isEmpty, marksLinks, pauseTime == nil, patienceEnd == nil { screen.markLinks() }
        }
        settle()
        effects.close()
    }

    /// Applies what keys there are, as long as that takes no time worth mentioning: a text that is pasted without marks is
    /// thousands of them, and a signal is to be heard meanwhile.
    private func applyKeys() {
        let end = ContinuousClock.now + EventLoop.longestTurn
        while isRunning, let key = keys.popFirst() {
            apply(.key(key))
            if .now >= end { break }
        }
    }

    /// Takes note of what the terminal says about itself: whether it says what its background is.
    @discardableResult
    private func hear(_ reports: [TerminalReport]) -> Bool {
        var background: RGBColor?
        for report in reports {
            switch report {
            case .background(let color): background = color
            case .colorSchemeChanged: screen.askBackground(follows: false)
            case .attributes: break
            }
        }
        guard let background else { return false }
        self.background = background
        dress()
        return true
    }

    /// Puts on the theme that counts, or the one that is tried.
    private func dress() {
        theme = appearance.theme(on: appearance.ground(answer: background), trying: triedTheme)
    }

    private func run(_ effect: ThemeEffect) {
        switch effect {
        case .load: appearance.loadThemes { [mailbox] in mailbox.post(.themesFound($0)) }
        case .try(let name): triedTheme = name
        case .choose(let name):
            triedTheme = nil
            appearance.choose(name)
            if let mistake = appearance.mistake(in: name) { say(Message(mistake.description, isError: true)) }
        }
        // A terminal that nobody had to ask before is asked when it matters.
        if background == nil, appearance.dependsOnGround(trying: triedTheme), appearance.canAsk {
            screen.askBackground(follows: true)
        }
        dress()
    }

    private func apply(_ action: Action) {
        // A key begins the wait for a pause anew, also one that asks for nothing itself; news from the store does not, or
        // they could put it off for ever.
        if case .key = action, pauseTime != nil { pauseTime = .now + EventLoop.pause }
        let wishes = update(&state, action)
        // That something is saved is not seen.
        if case .saved = action, wishes.isEmpty { return }
        isDrawn = false
        run(wishes)
    }

    /// Does what an update asks for; what is to be saved, and what comes after that, when it has been drawn.
    private func run(_ wishes: [Effect]) {
        for effect in wishes {
            if effect.isSaving || !afterDrawing.isEmpty && !effect.isOfTheTurn {
                afterDrawing.append(effect)
            } else {
                serve(effect)
            }
        }
    }

    /// Saves what the keys of this turn have done, which is on the screen by now: on the disk before the next key.
    private func settle() {
        guard !afterDrawing.isEmpty else { return }
        while let effect = afterDrawing.popFirst() {
            // What comes of one goes before the others: after "undo" twice, the first is undone before the second is sought.
            let others = afterDrawing
            afterDrawing = []
            serve(effect)
            afterDrawing += others
        }
        if isRunning, !isDrawn { drawWhenReady() }
    }

    /// Does one thing. What needs the terminal is done here; the rest by the ``EffectRunner``, which answers at once where
    /// the next key depends on it.
    private func serve(_ effect: Effect) {
        switch effect {
        case .awaitPause: pauseTime = pauseTime ?? .now + EventLoop.pause
        case .awaitDwelling(let time): dwellingTime = .now + time
        case .suspend:
            screen.suspend()
            takeSize(repaints: true)
        case .repaint: screen.repaint()
        case .quit: isRunning = false
        case .theme(let effect): run(effect)
        case .useMouse(let isUsed): screen.useMouse(isUsed)
        case .copy(let text): say(copy(text))
        case .editFeeds: editFeeds()
        case .openInBrowser(let address): open(address)
        case .pipe(let id, let showsPage, let command): say(pipe(id, showsPage, to: command))
        case .save(let change): take(effects.save(change))
        case .take(let step): take(effects.take(step))
        case .saveWish(let wish): take(effects.save(wish))
        case .store(let effect): take(effects.run(effect))
        case .tags(let effect): effects.tags.run(effect)
        case .feeds(let effect): take(effects.feeds.run(effect))
        }
    }

    private func take(_ answer: Action?) {
        if let answer { apply(answer) }
    }

    private func nextWait() -> Duration? {
        guard let time = [pauseTime, patienceEnd, dwellingTime].compactMap(\.self).min() else { return nil }
        // Rounded up: poll counts whole milliseconds, and waking up too early would only mean to wait again.
        return max(time - .now, .zero) + .milliseconds(1)
    }

    private func drawWhenReady() {
        guard state.isAwaitingContent else { return draw() }
        let end = patienceEnd ?? .now + EventLoop.patience
        if .now >= end { draw() } else { patienceEnd = end }
    }

    private func draw() {
        patienceEnd = nil
        isDrawn = true
        lastDrawing = .now
        screen.draw(render(state, theme: theme), ground: theme.ground)
    }

    private func takeSize(repaints: Bool) {
        screen.resize()
        if repaints { screen.repaint() }
        if screen.size != state.size { apply(.resized(screen.size)) }
    }

    private func say(_ message: Message) { apply(.notice(message)) }

    /// Lends the terminal to the user's editor with all feeds as text.
    private func editFeeds() {
        do throws(Failure) {
            try screen.lend { () throws(Failure) in
                try effects.runInTerminal([ChildProcess.ownProgram] + effects.feedEditing, name: "tagline feeds edit")
            }
            say(Message("Back from the editor."))
        } catch {
            say(Message(error.description, isError: true))
        }
        takeSize(repaints: true)
        run([.feeds(.load), .store(.loadSidebar)])
    }

    private func copy(_ text: String) -> Message {
        guard let sequence = Clipboard.sequence(copying: text) else {
            return Message("This is too long for the clipboard.", isError: true)
        }
        screen.send(sequence)
        let lines = text.split(separator: "\n").count
        return Message(lines > 1 ? "Copied \(lines) addresses, one a line" : "Copied \(ShownAddress.text(text))")
    }

    private func pipe(_ id: ArticleID, _ showsPage: Bool, to command: String) -> Message {
        do {
            try screen.lend { try effects.pipe(id, showsPage: showsPage, command: command) }
            takeSize(repaints: true)
            return Message("Back from \(command)")
        } catch {
            takeSize(repaints: true)
            return Message("\(error)", isError: true)
        }
    }

    private func open(_ address: String) {
        guard WebAddress.isOpenable(address, allowing: state.reading.allowedSchemes) else {
            return say(Message("Only web and mail addresses are opened, not \(address)", isError: true))
        }
        do throws(Failure) {
            switch browser.way(to: address) {
            case .besides(let command):
                try effects.startBeside(command)
                say(Message("Opened \(ShownAddress.text(address))"))
            case .inTerminal(let command, let name):
                try screen.lend { () throws(Failure) in try effects.runInTerminal(command, name: name) }
                takeSize(repaints: true)
                say(Message("Back from \(name)."))
            case .missing(let program):
                say(Message("BROWSER names “\(program)”, which is not installed here.", isError: true))
            case .none:
                let message = copy(address)
                if message.isError { say(message) } else { apply(.addressNotOpened(address)) }
            }
        } catch {
            say(Message(error.description, isError: true))
        }
    }
}
