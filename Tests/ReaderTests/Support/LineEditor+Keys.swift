import Terminal

@testable import Reader

extension LineEditor {
    /// What a key does in a line that is being typed, by the standard keys.
    mutating func press(_ key: Key) -> Outcome {
        if let command = Keymap.standard.command(of: key, in: Context.typing.chain) { return perform(command) }
        switch key {
        case .character(let character): return type(String(character))
        case .paste(let text): return type(text)
        default: return .ignored
        }
    }
}
