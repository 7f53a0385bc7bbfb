import News
import Terminal

/// Sets text into lines, one block after the other: where the lines, the links and their numbers are gathered.
///
/// What strangers send may be endless: so many letters are set and no more, with a note that says so.
struct ArticleSetter {
    /// What stands beside the text at this depth: bars of quotes, the indents of lists.
    struct Frame {
        /// Columns that the text does not have, on the side where it begins.
        var indent = 0
        /// The columns of the bars among them.
        var bars: [Int] = []
    }

    /// How a part of a text looks and where it leads.
    struct Look {
        var role: Role
        var attributes: Style.Attributes = []
        var place: Int?
    }

    let width: Int
    let options: ReadingOptions
    var result = SetArticle()
    var frame = Frame()
    /// What stands before the next line: the marker of a list's item, and its column.
    var marker: (text: String, column: Int)?
    /// How many letters may still be set.
    private(set) var budget: Int
    private var numbers: [String: Int] = [:]
    /// How many numbers were given out before those of ``result``.
    private var earlierNumbers = 0
    /// Lines that links begin on are known when these are set.
    private var placesWithLines = 0
    private var followsRightToLeft = false

    /// The most letters of an article that are set, as UTF-8: a hundred thousand words and more.
    static let longestText = 1_500_000
    /// A span costs as much as some letters do, and a link as much as a line at the foot.
    static let costOfSpan = 4
    static let costOfLink = 16

    /// The article's own address: a link to it needs no number.
    let ownAddress: String?
    /// The pictures that have come; nil where none are shown.
    let pictures: PictureShelf?
    /// The pictures that are not fetched by themselves, nil while that is not known; and the key that asks for them.
    var heldPictures: [String: HeldPicture]?
    var pictureKey: String?
    /// Whether it was said how the pictures of third parties are fetched.
    var saysWhoseTheyAre = false
    /// Why pictures could not be shown: each reason is said once.
    var pictureFailures: Set<String> = []
    /// The address of the feed, which names the pictures.
    let feed: String
    /// How many blocks are open around the one that is being set.
    var depth = 0
    /// Asked from time to time whether somebody still waits.
    private let asksForEnd: (@Sendable () -> Bool)?
    private(set) var isCancelled = false
    private var blocksUntilQuestion = 0

    init(
        width: Int, options: ReadingOptions, ownAddress: String? = nil, pictures: PictureShelf? = nil,
        feed: String = "",
        budget: Int = ArticleSetter.longestText, isCancelled: (@Sendable () -> Bool)? = nil
    ) {
        asksForEnd = isCancelled
        self.pictures = pictures
        self.feed = feed
        self.width = max(width, 2)
        self.ownAddress = ownAddress
        self.options = options
        self.budget = budget
    }

    /// Columns that text has at this depth.
    var room: Int { max(width - frame.indent, 2) }

    /// Whether no more is to be set: there was enough, or nobody waits for it any more.
    var isExhausted: Bool { budget <= 0 || isCancelled }

    mutating func spend(_ count: Int) {
        budget -= count
        blocksUntilQuestion -= 1
        guard blocksUntilQuestion < 0, let asksForEnd else { return }
        blocksUntilQuestion = 100
        if asksForEnd() { isCancelled = true }
    }

    /// Gives room for a few words after the end.
    mutating func reserve() { budget = max(budget, 1_000) }

    // MARK: Lines

    /// An empty line, with the bars of quotes.
    mutating func blank() {
        result.append(ArticleLine(segments: bars(isRightToLeft: followsRightToLeft)))
    }

    mutating func dropBlankLines() {
        while result.lines.last?.isEmpty == true { result.removeLastLine() }
    }

    /// A line of text.
    mutating func emit(
        _ runs: [ArticleLine.Run], isRightToLeft: Bool = false, kind: ArticleLine.Segment.Kind = .text,
        join: ArticleLine.Join = .none, hanging: Int = 0
    ) {
        let room = max(self.room - hanging, 1)
        let segment = ArticleLine.Segment(
            column: isRightToLeft ? 0 : frame.indent + hanging, room: room, runs: runs, kind: kind,
            isRightToLeft: isRightToLeft)
        emit(runs.isEmpty ? [] : [segment], isRightToLeft: isRightToLeft, join: join)
    }

    /// A line of segments that stand where they stand.
    mutating func emit(
        _ segments: [ArticleLine.Segment], isRightToLeft: Bool = false, join: ArticleLine.Join = .none
    ) {
        var line = ArticleLine(segments: bars(isRightToLeft: isRightToLeft), join: join)
        if let marker {
            let markerWidth = CellText.width(marker.text)
            line.segments.append(
                ornament(
                    marker.text, role: .text,
                    column: isRightToLeft ? max(width - marker.column - markerWidth, 0) : marker.column))
            self.marker = nil
        }
        line.segments += segments
        for run in segments.flatMap(\.runs) {
            if let place = run.place, place >= placesWithLines {
                result.places[place].line = result.lines.count
                placesWithLines = place + 1
            }
        }
        result.append(line)
        followsRightToLeft = isRightToLeft
    }

    private func bars(isRightToLeft: Bool) -> [ArticleLine.Segment] {
        frame.bars.map { ornament("│", role: .border, column: isRightToLeft ? width - 1 - $0 : $0) }
    }

    func ornament(_ text: String, role: Role, column: Int) -> ArticleLine.Segment {
        ArticleLine.Segment(
            column: column, room: max(width - column, 1), runs: [ArticleLine.Run(text: text, role: role)],
            kind: .ornament)
    }

    // MARK: Running text

    /// Sets spans as one text of as many lines as it needs. Lines after the first begin `hanging` columns further in. The
    /// number of `address`, if there is one, stands at the end.
    mutating func flow(
        _ spans: [TextBlock.Span], role: Role, attributes: Style.Attributes = [], hanging: Int = 0,
        address: String? = nil
    ) {
        var (text, looks) = measured(spans, role: role, attributes: attributes)
        if let address, options.numbersLinks {
            text.append(" ")
            looks.append(Look(role: role))
            text.append("[\(number(of: address))]", sticks: true)
            looks.append(Look(role: .articleLink, place: place(of: .address(address))))
        }
        let isRightToLeft = options.rightToLeft != .off && text.isRightToLeft
        let lines = text.lines(width: max(room - hanging, 2), avoidsWidows: true)
        var part = 0
        for (index, line) in lines.enumerated() {
            let join: ArticleLine.Join =
                line.isForced ? .none : line.endsWithHyphen ? .hyphen : line.endsWithSpace ? .space : .direct
            emit(
                runs(of: line, in: text, looks, &part), isRightToLeft: isRightToLeft, join: join,
                hanging: index == 0 ? 0 : hanging)
        }
    }

    /// Spans as one text, links with their numbers, with the look of each part.
    mutating func measured(
        _ spans: [TextBlock.Span], role: Role, attributes: Style.Attributes = []
    ) -> (text: MeasuredText, looks: [Look]) {
        var text = MeasuredText()
        var looks: [Look] = []
        var place: Int?
        for (index, span) in spans.enumerated() where !isExhausted {
            var look = Look(role: role, attributes: attributes)
            if span.style.contains(.code) { look.role = .articleCode }
            if span.style.contains(.strong) { look.attributes.insert(.bold) }
            if span.style.contains(.emphasis) { look.attributes.insert(.italic) }
            if span.style.contains(.deleted) { look.attributes.insert(.dim) }
            var shown =
                span.text.utf8.count > budget
                ? span.text.beginning(bytes: budget) : InlineForm.text(at: index, of: spans)
            spend(shown.utf8.count + ArticleSetter.costOfSpan)
            guard let link = span.link else {
                place = nil
                text.append(shown)
                looks.append(look)
                continue
            }
            // One link may be several spans, as where some of its words are strong.
            if place == nil || spans[index - 1].link != link { place = self.place(of: .address(link)) }
            look.role = .articleLink
            look.place = place
            let isLast = index + 1 == spans.count || spans[index + 1].link != link
            var space = ""
            while isLast, shown.last == " " || shown.last == "\n" { space = String(shown.removeLast()) + space }
            text.append(shown)
            looks.append(look)
            guard isLast else { continue }
            spend(ArticleSetter.costOfLink)
            if options.numbersLinks, !shown.isEmpty, link != ownAddress {
                text.append("[\(number(of: link))]", sticks: true)
                looks.append(Look(role: .dim, place: place))
            }
            if !space.isEmpty {
                text.append(space)
                looks.append(Look(role: role))
            }
        }
        return (text, looks)
    }

    /// The runs of a line. `part` is where the line before ended among the parts.
    func runs(
        of line: MeasuredText.Line, in text: MeasuredText, _ looks: [Look], _ part: inout Int
    ) -> [ArticleLine.Run] {
        let starts = text.partStarts
        var runs: [ArticleLine.Run] = []
        var cell = line.cells.lowerBound
        while cell < line.cells.upperBound {
            while part + 1 < starts.count, starts[part + 1] <= cell { part += 1 }
            let end = part + 1 < starts.count ? min(starts[part + 1], line.cells.upperBound) : line.cells.upperBound
            let look = looks[part]
            runs.append(
                ArticleLine.Run(
                    text: text.text(cell..<end), role: look.role, attributes: look.attributes, place: look.place))
            cell = end
        }
        if line.endsWithHyphen, !runs.isEmpty { runs[runs.count - 1].text += "-" }
        return runs
    }

    // MARK: Links

    /// Notes that the text leads somewhere from here.
    mutating func place(of target: SetArticle.Target, isStop: Bool = true) -> Int {
        result.places.append(SetArticle.Place(target: target, isStop: isStop))
        return result.places.count - 1
    }

    /// The number of an address, the same wherever it is linked to.
    mutating func number(of address: String) -> Int {
        if let number = numbers[address] { return number }
        result.addresses.append(address)
        let number = earlierNumbers + result.addresses.count
        numbers[address] = number
        return number
    }

    /// One like this that has set nothing yet: for measuring with the numbers of links before they are given out.
    var forMeasuring: ArticleSetter {
        var trial = self
        trial.result = SetArticle()
        trial.numbers = [:]
        trial.earlierNumbers = earlierNumbers + result.addresses.count
        return trial
    }
}
