import ArgumentParser
import FeedParser
import Foundation

/// How many pages become the same tree as in browsers.
struct TreesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trees",
        abstract: "Parses html5lib's tree-construction tests (*.dat) and counts the trees and texts that are the same.",
        discussion: """
            Elements, attributes and texts are compared, comments and doctypes are not. Tests of fragments, and those \
            that need scripts, are left out. The files are html5lib-tests' at commit 9329e64.
            """)

    @Option(help: "The folder of the .dat files.")
    var folder: String

    @Flag(help: "Print the pages whose trees differ, as they should be and as they are.")
    var differences = false

    func run() throws {
        var table = ResultTable("trees", columns: ["tests", "same tree", "with text", "same text"])
        var total = TreeScore()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".dat") }
        for name in names.sorted() {
            var score = TreeScore()
            for test in TreeTest.tests(in: try Data(contentsOf: URL(filePath: folder).appending(path: name))) {
                guard !test.isFragment, !test.needsScripts else { continue }
                let isSame = score.count(test)
                if differences, !isSame { print(test.report(in: name)) }
            }
            guard score.tests > 0 else { continue }
            total.add(score)
            if score.sameTree < score.tests || score.sameText < score.texts { row(name, score, in: &table) }
        }
        row("all (aims: 95 %, 98 %)", total, in: &table)
        table.print()
    }

    private func row(_ label: String, _ score: TreeScore, in table: inout ResultTable) {
        func share(_ part: Int, of whole: Int) -> String {
            whole == 0 ? "" : "\(part)  \((Double(part) / Double(whole) * 100).short) %"
        }
        table.add(
            label, "\(score.tests)", share(score.sameTree, of: score.tests), "\(score.texts)",
            share(score.sameText, of: score.texts))
    }
}

/// How many tests have been passed.
private struct TreeScore {
    var tests = 0
    var sameTree = 0
    /// Tests that hold text outside of scripts and styles.
    var texts = 0
    var sameText = 0

    /// Counts a test; true when its tree is the same.
    mutating func count(_ test: TreeTest) -> Bool {
        tests += 1
        let text = test.text
        if !text.isEmpty {
            texts += 1
            if text.utf8.elementsEqual(HTMLTreeOutline.text(of: test.page).utf8) { sameText += 1 }
        }
        guard test.outline.utf8.elementsEqual(HTMLTreeOutline.outline(of: test.page).utf8) else { return false }
        sameTree += 1
        return true
    }

    mutating func add(_ other: TreeScore) {
        tests += other.tests
        sameTree += other.sameTree
        texts += other.texts
        sameText += other.sameText
    }
}
