import Basics
import Foundation
import Reader
import Store
import Synchronization
import Terminal

/// The reader from its start to its end: store, terminal, configuration, and the loop over them.
struct ReaderSession {
    /// The store's path, as the command line or the default says.
    let storePath: String
    /// Where configuration and log are.
    let places: Places
    /// The environment.
    let environment: [String: String]

    /// Opens the reader and returns when the user has quit.
    ///
    /// - Throws: before the terminal is taken, whatever is wrong with it or with the store. What is wrong in the
    ///   configuration stops nothing, and is said on the screen.
    func run() throws {
        guard isatty(0) == 1, isatty(1) == 1 else { throw TerminalError.notATerminal }
        let configuration = Configuration.load(places)
        let store = try FirstRun.openStore(at: storePath, now: Date())
        let screen = try NcursesScreen(
            isASCIIOnly: TerminalEncoding.isASCIIOnly(environment: environment),
            dropsJoiners: Multiplexer.isAround(environment: environment),
            trueColor: Appearance.trueColor(configuration, environment: environment), log: Log.open(places.log))
        defer { screen.close() }
        let appearance = Appearance(
            configuration, places: places, environment: environment, colorCount: screen.colorCount)
        if appearance.dependsOnGround(), appearance.canAsk {
            // The answer is waited for when the first picture is ready, and by then it is mostly there.
            screen.askBackground(follows: true)
        }

        var reading = configuration.reading
        if configuration.ordersAutomatically {
            let order = RightToLeft.automatic(environment: environment)
            reading.rightToLeft = order.way
            screen.takeOverLetterOrder(order)
        }
        reading.pictureColors = appearance.pictureColors
        reading.showsPictures =
            reading.pictureColors != .none && (configuration.showsPictures ?? appearance.suitsPictures)
        let mailbox = Mailbox()
        let timeZone = TimeZone.current
        let effects = EffectRunner(store: store, mailbox: mailbox, timeZone: timeZone, fullText: configuration.fullText)
        var state = AppState(
            size: screen.size, now: Date(), timeZone: timeZone, keymap: configuration.keymap,
            configuredPages: configuration.pages, reading: reading,
            views: PageViews(
                ((try? store.pageViews()) ?? [:]).mapValues(PageView.init(text:)), defaults: configuration.view))
        state.themes = ThemeState(
            choices: appearance.choices, configurationFile: places.configurationFile)
        state.mouse.isUsed = configuration.usesMouse
        screen.useMouse(configuration.usesMouse)
        let loop = EventLoop(
            screen: screen, state: state, appearance: appearance, mailbox: mailbox, effects: effects,
            browser: Browser(environment: environment),
            marksLinks: configuration.hyperlinks ?? Hyperlink.areKnown(environment: environment))
        let mistakes = (configuration.mistakes + appearance.mistakes).map(\.description)
        if !mistakes.isEmpty { mailbox.post(.mistakesFound(mistakes + configuration.consequences)) }
        if let reason = store.readOnlyReason { mailbox.post(.notice(Message("\(reason)", isError: true))) }
        store.use(configuration.tagRules)
        var upkeep: ChildProcess?
        loop.run(refreshesAtStart: configuration.refreshesAtStart) {
            watch(store, mailbox)
            effects.finishEarlierChanges()
            if configuration.knowsTagRules, store.readOnlyReason == nil { upkeep = TagUpkeep.startBeside(store) }
        }
        // It goes on where it was the next time.
        upkeep?.terminate()
        screen.close()
        store.close()
    }

    private func watch(_ store: Store, _ mailbox: Mailbox) {
        let seen = Mutex((try? store.changeCounter()) ?? 0)
        StoreWatch.start(store: store.path) {
            guard let counter = try? store.changeCounter() else { return false }
            return seen.withLock { seen in
                defer { seen = counter }
                return seen != counter
            }
        } notify: {
            mailbox.post(.storeChanged)
        }
    }
}
