import Pictures
import Reader
import Synchronization

/// The pictures that were fetched last, so that another size of the terminal asks no server again.
final class KeptPictures: Sendable {
    /// Some 300 kB each at most.
    private static let most = 32

    /// A picture is its feed's: another one may have no right to it, or other settings.
    private struct Name: Hashable {
        let address: String
        let feed: String

        init(_ request: PictureRequest) {
            address = request.address
            feed = request.feed
        }
    }

    /// The oldest first.
    private let pictures = Mutex<[(name: Name, picture: Picture)]>([])

    /// The picture that is wished, if it is there.
    subscript(request: PictureRequest) -> Picture? {
        pictures.withLock { kept in kept.last { $0.name == Name(request) }?.picture }
    }

    /// Keeps a picture; the oldest gives way.
    func keep(_ picture: Picture, for request: PictureRequest) {
        pictures.withLock { kept in
            kept.removeAll { $0.name == Name(request) }
            kept = kept.suffix(KeptPictures.most - 1) + [(Name(request), picture)]
        }
    }
}
