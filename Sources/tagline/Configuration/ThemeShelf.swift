import BundledThemes
import Foundation
import Reader
import Synchronization

/// The themes that can be chosen while the reader is open. The user's own are read on another thread: nobody waits for their
/// folder.
final class ThemeShelf: Sendable {
    private let own = Mutex<[String: ThemeFile]>([:])
    private let worker = Worker("themes")

    /// A theme's file, the user's own before the bundled one of that name.
    func file(_ name: String) -> ThemeFile? {
        if let file = own.withLock({ $0[name] }) { return file }
        return BundledThemes.text(of: name).map { ThemeFile(text: $0, file: name) }
    }

    /// What can be chosen.
    var choices: [ThemeState.Choice] {
        let own = own.withLock { $0 }
        let names = Set(BundledThemes.names + own.keys).sorted()
        return [ThemeState.Choice(name: "auto", detail: "by the terminal's background")]
            + names.map { name in
                if let file = own[name] {
                    return ThemeState.Choice(name: name, detail: "yours" + ThemeShelf.words(file))
                }
                return ThemeState.Choice(name: name, detail: ThemeShelf.words(bundled: name))
            }
    }

    /// Reads the user's own, and says then what can be chosen.
    func load(from folder: String, then answer: @escaping @Sendable ([ThemeState.Choice]) -> Void) {
        worker.submit(slot: "load") { [self] in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            var found: [String: ThemeFile] = [:]
            for file in files.sorted().prefix(ThemeShelf.most) where file.hasSuffix(".toml") && !file.hasPrefix(".") {
                let path = "\(folder)/\(file)"
                guard let bytes = try? UserFile.contents(of: path) else { continue }
                let theme = ThemeFile(text: String(decoding: bytes, as: UTF8.self), file: path)
                if theme.isWellFormed { found[String(file.dropLast(5))] = theme }
            }
            own.withLock { $0 = found }
            answer(choices)
        }
    }

    /// So many are looked at.
    private static let most = 500

    /// Without reading it: the first picture does not wait for that.
    private static func words(bundled name: String) -> String {
        if BundledThemes.anyGround.contains(name) { return "for any background" }
        return BundledThemes.light.contains(name) ? "light" : "dark"
    }

    private static func words(_ file: ThemeFile) -> String { file.isForLight.map { $0 ? ", light" : ", dark" } ?? "" }
}
