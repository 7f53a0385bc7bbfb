/// Pictures in the article pane.
extension AppState {
    /// Asks for a picture, unless it is there or on its way.
    mutating func askForPicture(_ request: PictureRequest) -> [Effect] {
        pictures.ask(for: request) ? [.loadPicture(request)] : []
    }

    mutating func receive(_ answer: PictureAnswer, for request: PictureRequest) -> [Effect] {
        pictures.take(answer, for: request)
        return []
    }
}
