import News
import Terminal

/// What a page without articles says: why it is empty and which way leads on.
enum EmptyPage {
    static func lines(for state: AppState) -> [String] {
        if state.page.page.query == .everything { return beginning(state) }
        return [reason(state)] + back(state) + home(state)
    }

    /// The river is empty only when nothing is followed, or nothing was fetched.
    private static func beginning(_ state: AppState) -> [String] {
        let isFollowing = state.sidebar.rows.contains { if case .source = $0.item { true } else { false } }
        let refresh = key(.refreshAll, in: state).map { "\($0) fetches all feeds." } ?? "Fetch them: tagline refresh"
        if state.refresh != nil { return ["No articles yet.", "The feeds are being fetched."] }
        if isFollowing { return ["No articles yet.", refresh] }
        return [
            "No articles yet.", "",
            key(.addFeed, in: state).map { "\($0)  follow a site, a channel, a feed: any web address" }
                ?? "Follow a site, a channel, a feed: tagline add ADDRESS",
            key(.catalogue, in: state).map {
                "\($0)  choose from \(Catalogue.standard.entries.count) publishers of the world"
            }
                ?? "Choose from publishers of the world: tagline catalogue",
            "", "Bring your feeds along from another reader:", "   tagline import FILE",
        ]
    }

    private static func reason(_ state: AppState) -> String {
        if state.search?.asked != nil { return "Nothing found." }
        switch state.sidebar.opened {
        case .starred:
            return "Nothing is starred yet." + (key(.toggleStar, in: state).map { " \($0) stars an article." } ?? "")
        case .today: return "Nothing was published today yet."
        default:
            return state.page.page.query == .unread ? "Everything is read." : "No articles on this page."
        }
    }

    private static func back(_ state: AppState) -> [String] {
        guard !state.visits.isEmpty, let key = key(.stepBack, in: state) else { return [] }
        return ["\(key) goes back to the page before."]
    }

    private static func home(_ state: AppState) -> [String] {
        if state.search != nil {
            return key(.stepBack, in: state).map { ["\($0) goes back to where the search began."] } ?? []
        }
        return key(.goHome, in: state).map { ["\($0) goes back to all news."] } ?? []
    }

    private static func key(_ command: Command, in state: AppState) -> String? {
        state.keymap.keys(for: command).first?.description
    }
}
