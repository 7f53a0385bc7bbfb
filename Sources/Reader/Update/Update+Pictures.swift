import News
import Terminal

/// Pictures in the article pane. They are fetched when they come into view, one after the other.
extension AppState {
    /// Shows pictures, or hides them.
    mutating func togglePictures() -> [Effect] {
        guard reading.pictureColors != .none else {
            return show(Message("Pictures need a terminal with colours."))
        }
        reading.showsPictures.toggle()
        resetArticle()
        return show(Message(reading.showsPictures ? "Pictures are shown." : "Pictures are hidden."))
            + loadPicturesInView()
    }

    /// Fetches the pictures of third parties, too, in the article that is open.
    mutating func fetchPictures() -> [Effect] {
        guard reading.pictureColors != .none else {
            return show(Message("Pictures need a terminal with colours."))
        }
        guard let shown = article else { return show(Message("Open an article first.")) }
        guard shown.document.heldPictures != nil else {
            guard shown.document.hasPictures else {
                return show(Message("There are no pictures of other sites in this article."))
            }
            // They are fetched as soon as it is known whose they are.
            picturesAskedForEarly.insert(shown.id)
            reading.showsPictures = true
            resetArticle()
            return show(Message("Pictures are shown, those of other sites, too."))
        }
        let hosts = shown.document.heldHosts
        guard !hosts.isEmpty else {
            return show(Message("There are no pictures of other sites in this article."))
        }
        picturesAskedFor[shown.id, default: []].formUnion(hosts)
        reading.showsPictures = true
        resetArticle()
        let whose = hosts.count == 1 ? hosts.first ?? "" : "\(hosts.count) other sites"
        return show(Message("Pictures of \(whose) are fetched, too.")) + loadPicturesInView()
    }

    /// Asks whose the pictures in the article pane are, where they are shown and that is not known. Called after each action,
    /// whatever it did.
    mutating func askWhosePicturesTheyAre() -> [Effect] {
        guard reading.showsPictures, let shown = article, shown.askedPictures == nil,
            shown.document.heldPictures == nil, shown.document.hasPictures
        else { return [] }
        let request = nextRequest()
        article?.askedPictures = request
        return [.store(.judgePictures(shown.document, request: request))]
    }

    mutating func receive(held: [String: HeldPicture], hosts: Set<String>, request: Int) -> [Effect] {
        guard let shown = article, shown.askedPictures == request else { return [] }
        article?.askedPictures = nil
        article?.document.heldPictures = held
        article?.document.pictureHosts = hosts
        if picturesAskedForEarly.remove(shown.id) != nil {
            picturesAskedFor[shown.id, default: []].formUnion(HeldPicture.hosts(of: held))
        }
        resetArticle()
        return loadPicturesInView()
    }

    /// Asks for the first picture in view that is not there yet, unless one of them is on its way.
    mutating func loadPicturesInView() -> [Effect] {
        guard focus == .article, reading.showsPictures, let shown = article, shown.width > 0 else { return [] }
        let height = layout.rect(of: .article).height
        // Half a page ahead.
        let view = shown.top..<(shown.top + height + height / 2)
        let inView = shown.text.pictures.filter { $0.lines.overlaps(view) }
        if inView.contains(where: { pictures.isAwaiting($0.request) }) { return [] }
        let hosts = shown.document.pictureHosts.union(picturesAskedFor[shown.id] ?? [])
        for picture in inView where pictures.ask(for: picture.request) {
            return [.store(.loadPicture(picture.request, hosts: hosts))]
        }
        return []
    }

    mutating func receive(_ answer: PictureAnswer, for request: PictureRequest) -> [Effect] {
        if case .elsewhere(let host) = answer { return receive(elsewhere: host, for: request) }
        pictures.take(answer, for: request)
        if case .unavailable(let reason) = answer {
            reading.showsPictures = false
            resetArticle()
            return show(Message("No pictures: \(reason)"))
        }
        guard article?.text.pictures.contains(where: { $0.request == request }) == true else {
            return loadPicturesInView()
        }
        resetArticle()
        return loadPicturesInView()
    }

    /// A picture that is its publisher's by its address, and comes from a third party: it waits as those do that say so.
    private mutating func receive(elsewhere host: String, for request: PictureRequest) -> [Effect] {
        if let id = article?.id, picturesAskedFor[id]?.contains(host) == true {
            // Asked again, it would lead there again.
            pictures.take(.none(reason: "the server redirects to \(host), which is another site"), for: request)
        } else {
            pictures.forget(request)
            if article?.text.pictures.contains(where: { $0.request == request }) == true {
                article?.document.heldPictures?[request.address] = .untilAsked(host: host)
            }
        }
        resetArticle()
        return loadPicturesInView()
    }
}
