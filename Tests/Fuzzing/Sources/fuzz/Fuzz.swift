import FeedParser
import Foundation
import News
import Reader
import Terminal

/// libFuzzer's own main function: SwiftPM names that of an executable after its module.
@_cdecl("fuzz_main")
public func runFuzzer(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, readInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// One input: bytes of a stranger, read as the product reads them.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch ProcessInfo.processInfo.environment["FUZZ"] {
    case "page": readPage(bytes)
    case "feed": readFeed(bytes)
    case "list": readList(bytes)
    case "dates": readDates(bytes)
    case "tags": readTags(bytes)
    default: readHTML(bytes)
    }
    return 0
}

private let address = "https://x.example/a/b"

private func readHTML(_ bytes: [UInt8]) {
    // The whole tree, also of what is not read.
    _ = HTMLTreeOutline.outline(of: bytes)
    let blocks = HTMLBlocks.blocks(of: bytes, base: address)
    check(PlainText.text(of: blocks))
    for link in links(in: blocks) { check(address: link) }
    _ = MarkdownText.text(of: blocks)
    // What is written is read as the same text again.
    _ = HTMLBlocks.blocks(of: HTMLText.text(of: blocks), base: nil)
    // Panes from a few columns to a wide screen; the bytes choose, so that a find is found again.
    let width = 4 + bytes.prefix(64).reduce(0) { $0 + Int($1) } % 120
    for line in ArticlePrint.lines(of: blocks, width: width) {
        precondition(CellText.width(line) <= width, "a line is wider than the pane")
    }
}

private func readPage(_ bytes: [UInt8]) {
    let feeds = PageFeeds(page: bytes, address: address)
    for link in feeds.declared + feeds.linked { check(address: link.address) }
    guard case .article(let article) = FullText.read(bytes, address: address) else { return }
    check(article.text)
    check(article.title ?? "")
    check(article.author ?? "")
    if let picture = article.picture { check(address: picture) }
    let blocks = HTMLBlocks.blocks(of: article.html, base: nil)
    check(PlainText.text(of: blocks))
    for link in links(in: blocks) { check(address: link) }
}

private func readFeed(_ bytes: [UInt8]) {
    guard let feed = try? FeedParser.parse(bytes, address: address) else { return }
    for item in feed.items.prefix(50) {
        guard let draft = ArticleDraft(item) else { continue }
        precondition(!draft.title.isEmpty, "a headline is empty")
        for text in [draft.title, draft.content.text, draft.author ?? ""] + draft.publisherCategories { check(text) }
        if let url = draft.url { check(address: url) }
    }
}

/// Each line is the date of an article, the first one the language of the feed.
private func readDates(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).prefix(100).map { line in
        String(decoding: line, as: UTF8.self).replacing("]]>", with: "")
    }
    let items = lines.dropFirst().map { "<item><title>x</title><pubDate><![CDATA[\($0)]]></pubDate></item>" }
    let language = lines.first.map { "<language><![CDATA[\($0)]]></language>" } ?? ""
    let document = "<rss><channel>\(language)\(items.joined())</channel></rss>"
    let feed = try? FeedParser.parse(Array(document.utf8), address: address)
    for item in feed?.items ?? [] {
        guard let date = item.published else { continue }
        let seconds = date.timeIntervalSince1970
        precondition((-62_200_000_000...254_000_000_000).contains(seconds), "a date out of all years")
    }
}

private func readList(_ bytes: [UInt8]) {
    _ = try? OPML.subscriptions(in: bytes, name: "x")
    _ = try? NewsboatURLs.contents(of: bytes, name: "x")
    _ = NewsraftFeeds.contents(of: bytes)
    _ = SfeedConfiguration.contents(of: bytes)
    _ = ElfeedFeeds.contents(of: bytes)
}

private func check(_ text: String) {
    for scalar in text.unicodeScalars {
        precondition(
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) || scalar == "\n" || scalar == "\t",
            "a control character came through")
        precondition(
            !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value),
            "a change of direction came through")
    }
}

private func check(address: String) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    precondition(
        scheme.count > 1 && scheme.count < address.count
            && !["javascript", "vbscript", "data", "file", "blob", "about", "view-source"].contains(scheme),
        "an address of a scheme that is not kept")
    precondition(!address.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }, "an address with spaces")
}

private func links(in blocks: [TextBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let spans), .heading(_, let spans): spans.compactMap(\.link)
        case .list(let items): items.flatMap { links(in: $0.blocks) }
        case .quote(let inner): links(in: inner)
        case .table(let table): table.rows.flatMap { $0.flatMap { $0.spans.compactMap(\.link) } }
        case .figure(let caption, let url, let link): caption.compactMap(\.link) + [url, link].compactMap(\.self)
        case .preformatted, .rule: []
        }
    }
}
