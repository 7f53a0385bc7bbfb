import ArgumentParser
import Foundation
import News
import Store

/// `tagline tag`: tags by hand.
struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Put tags on articles and take them off, by hand.",
        usage: "tagline tag <id> ... [+tag] ... [-tag] ... [--store <path>]",
        discussion: """
              tagline tag 12345 +kosovo -sport
              tagline tag 12345 12346 '+Keir Starmer'
              tagline list storm --tsv | cut -f1 | tagline tag - +weather

            What a hand does stays: refreshes, rules and newer versions leave it alone. Without tags it prints the \
            articles' tags. - reads numbers from input.
            """)

    @OptionGroup var storeOptions: StoreOptions

    // `-sport` would be taken for options.
    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("Numbers of articles, as list prints them; then +tag or -tag.", valueName: "id|+tag|-tag"))
    var words: [String] = []

    func run() throws {
        let wish = try TagWish(words)
        if wish.asksForHelp { throw CleanExit.helpRequest(self) }
        var options = storeOptions
        if let path = wish.store { options.path = path }
        guard let store = try options.openExisting() else { throw ExitCode.failure }
        let output = StandardOutput()
        var isMissing = false
        let all = try store.changeTags(of: wish.articles, adding: wish.added, removing: wish.removed)
        for (id, tags) in zip(wish.articles, all) {
            guard let tags else {
                StandardError.writeLine("There is no article \(id.rawValue).")
                isMissing = true
                continue
            }
            let list = tags.map(\.description).joined(separator: " ")
            try output.writeLine(PlainLine.cleaned("\(id.rawValue)  \(list)"))
        }
        try output.flush()
        store.close()
        if isMissing { throw ExitCode.failure }
    }
}

/// What the words after `tagline tag` ask for.
struct TagWish {
    private(set) var articles: [ArticleID] = []
    private(set) var added: [Tag] = []
    private(set) var removed: [Tag] = []
    private(set) var store: String?
    private(set) var asksForHelp = false

    /// - Throws: `ValidationError` for what is neither a number nor a tag.
    init(_ words: [String], input: () -> String? = { readLine() }) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--": break
            case "--help", "-h": asksForHelp = true
            case "--store":
                guard let path = rest.popFirst() else { throw ValidationError("--store needs a path after it") }
                store = path
            case "-":
                while let line = input() {
                    try line.split(whereSeparator: \.isWhitespace).forEach { try addArticle($0) }
                }
            default:
                if word.hasPrefix("--store=") {
                    store = String(word.dropFirst(8))
                } else if word.hasPrefix("--") {
                    throw ValidationError("there is no option “\(PlainLine.cleaned(word))”")
                } else if word.hasPrefix("+") {
                    added.append(try tag(word))
                } else if word.hasPrefix("-") {
                    removed.append(try tag(word))
                } else {
                    try addArticle(Substring(word))
                }
            }
        }
        if articles.isEmpty, !asksForHelp {
            throw ValidationError("name articles by their numbers, as list prints them")
        }
    }

    private mutating func addArticle(_ word: Substring) throws {
        guard let number = Int64(word) else {
            throw ValidationError(
                "“\(PlainLine.cleaned(String(word)))” is neither the number of an article nor +tag or -tag")
        }
        articles.append(ArticleID(rawValue: number))
    }

    private func tag(_ word: String) throws -> Tag {
        if let tag = Tag(String(word.dropFirst())) { return tag }
        throw ValidationError("“\(PlainLine.cleaned(String(word.prefix(80))))” is no tag")
    }
}
