/// Where `--store` may stand: anywhere, as every option. Commands whose words may begin with `-` take all that follows
/// their first word, and would take it, too.
enum StorePlacement {
    /// The arguments with the store that they name in front. What stands behind `--` is none of it.
    static func inFront(_ arguments: [String]) -> [String] {
        var store: [String] = []
        var rest: [String] = []
        var remaining = arguments[...]
        while let argument = remaining.popFirst() {
            if argument == "--" {
                rest.append(argument)
                rest += remaining
                break
            }
            if rest.last.map(QueryWords.isFollowedByValue) == true {
                rest.append(argument)
            } else if argument == "--store", let path = remaining.first, path != "--" {
                // The last one counts, as of every option.
                store = ["--store", path]
                remaining.removeFirst()
            } else if argument.hasPrefix("--store="), argument != "--store=" {
                store = [argument]
            } else {
                rest.append(argument)
            }
        }
        return store + rest
    }
}
