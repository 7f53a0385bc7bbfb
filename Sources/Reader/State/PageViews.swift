import News

/// The views of pages: those that were chosen, and the defaults for all others.
public struct PageViews: Sendable {
    private var views: [String: PageView] = [:]
    private let defaults: PageView

    /// The name under which is kept what was chosen last, whatever the page, of where panes stand.
    public static let everywhere = ":panes"

    /// Views by the pages' queries in words.
    public init(_ views: [String: PageView] = [:], defaults: PageView = PageView()) {
        self.views = views
        self.defaults = defaults
    }

    /// How a page is shown.
    func view(of page: Page) -> PageView {
        let own = views[page.text] ?? PageView()
        return own.over(views[PageViews.everywhere] ?? PageView()).over(defaults)
    }

    /// Changes what is chosen for a page, and returns what is to be kept: names and views.
    mutating func change(_ page: Page, _ change: (inout PageView) -> Void) -> [(name: String, view: PageView)] {
        var changed: [(name: String, view: PageView)] = []
        var own = views[page.text] ?? PageView()
        let before = own
        change(&own)
        guard own != before else { return [] }
        views[page.text] = own
        changed.append((page.text, own))
        if own.ofPanes != before.ofPanes {
            let everywhere = own.ofPanes.over(views[PageViews.everywhere] ?? PageView())
            views[PageViews.everywhere] = everywhere
            changed.append((PageViews.everywhere, everywhere))
        }
        return changed
    }
}
