/// The arguments of commands that take a query. There `-#sport` is a term, and not four options that nobody has.
enum QueryWords {
    /// The commands, and the options they have.
    static let options: [String: Set<String>] = [
        "list": ["page", "json", "tsv", "full", "limit"], "search": ["any", "json", "full", "limit"],
        "tags": ["trending", "json", "limit"], "mark": [], "export": ["format", "limit", "output", "passwords"],
    ]
    private static let everywhere: Set<String> = ["store", "help", "version"]
    private static let shortOptions = ["export": ["-f", "-o"]]
    /// Options that have a value behind them.
    private static let valued: Set<String> = ["--page", "--limit", "--store", "--format", "--output", "-f", "-o"]

    /// The arguments as ArgumentParser understands them: terms that begin with `-` get a space before it, which is none
    /// of an option's and means nothing in a query.
    ///
    /// What looks like an option all the same is left to be complained about: `-n`, and `-json` for `--json`.
    static func shielded(_ arguments: [String]) -> [String] {
        guard let place = commandPlace(arguments), let names = options[arguments[place]] else { return arguments }
        let shorts = shortOptions[arguments[place]] ?? []
        var shielded = Array(arguments[...place])
        for argument in arguments[(place + 1)...] {
            if argument == "--" { return shielded + arguments[shielded.count...] }
            let isValue = shielded.last.map(valued.contains) ?? false
            let name = argument.dropFirst().prefix { $0 != "=" }
            let isTerm =
                !isValue && argument.first == "-" && argument.count > 1 && !argument.hasPrefix("--")
                && !shorts.contains("-\(name)") && !isLetter(name) && !names.union(everywhere).contains(String(name))
            shielded.append(isTerm ? " " + argument : argument)
        }
        return shielded
    }

    /// Whether an argument is an option that has a value behind it.
    static func isFollowedByValue(_ argument: String) -> Bool { valued.contains(argument) }

    /// The words as they were written.
    static func unshielded(_ words: [String]) -> [String] {
        words.map { $0.hasPrefix(" -") ? String($0.dropFirst()) : $0 }
    }

    private static func isLetter(_ name: Substring) -> Bool {
        name.count == 1 && name.allSatisfy { $0.isASCII && $0.isLetter }
    }

    /// Where the command stands; only the store may be named before it.
    private static func commandPlace(_ arguments: [String]) -> Int? {
        var place = 0
        if arguments.first == "--store" {
            place = 2
        } else if arguments.first?.hasPrefix("--store=") == true {
            place = 1
        }
        return place < arguments.count ? place : nil
    }
}
