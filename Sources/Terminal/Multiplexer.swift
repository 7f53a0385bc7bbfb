/// Programs between this one and the terminal, which know text of their own: tmux and screen.
public enum Multiplexer {
    /// Whether one is around, as the variables say that programs in it inherit.
    public static func isAround(environment: [String: String]) -> Bool {
        let type = environment["TERM"] ?? ""
        return ["TMUX", "STY"].contains { environment[$0]?.isEmpty == false } || type.hasPrefix("tmux")
            || type.hasPrefix("screen")
    }
}
