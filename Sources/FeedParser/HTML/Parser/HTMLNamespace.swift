/// The vocabulary that an element belongs to.
enum HTMLNamespace: UInt8, Sendable {
    case html
    case svg
    case math
}
