import Foundation

/// The file that takes standard error while the screen is open: anything printed there would garble the picture.
enum Log {
    /// The most bytes a log may have when it is opened; a longer one begins anew.
    private static let limit = 1 << 20

    /// Opens the log for appending; `/dev/null` where that is not possible. A reader must open without a log, too.
    static func open(_ path: String) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
        var descriptor = Foundation.open(path, flags, 0o600)
        if descriptor < 0, errno == ENOENT, (try? Places.makeFolder(Places.folder(of: path))) != nil {
            descriptor = Foundation.open(path, flags, 0o600)
        }
        guard descriptor >= 0 else { return Foundation.open("/dev/null", O_WRONLY | O_CLOEXEC) }
        if lseek(descriptor, 0, SEEK_END) > limit { ftruncate(descriptor, 0) }
        return descriptor
    }
}
