import Foundation
import Testing

@testable import FeedParser

@Suite struct HTMLEncodingTests {
    @Test func theByteOrderMarkBeatsTheHeader() {
        let page: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0xE9, 0]
        #expect(DecodedText(page, of: .page, contentType: "text/html; charset=utf-8").utf8 == Array("Aé".utf8))
    }

    @Test func theHeaderBeatsThePage() {
        let page = Array("<meta charset=utf-8>".utf8) + [0xE1]
        let text = String(
            decoding: DecodedText(page, of: .page, contentType: "text/html;charset=ISO-8859-2").utf8, as: UTF8.self)
        #expect(text.hasSuffix("á"))
    }

    @Test(arguments: [
        ("<meta charset=shift_jis>", [0x93, 0xFA, 0x96, 0x7B] as [UInt8], "日本"),
        ("<meta http-equiv=content-type content='text/html; charset=windows-1251'>", [0xCC, 0xE8, 0xF0], "Мир"),
        ("<meta charset=euc-kr>", [0xC7, 0xD1], "한"),
        ("<meta charset=gbk>", [0xD6, 0xD0], "中"),
        ("<meta charset=big5>", [0xA4, 0xA4], "中"),
        ("<meta charset=iso-8859-1>", [0x93, 0x80, 0x94], "“€”"),
        ("", [0xE9, 0x74, 0xE9], "été"),
        ("<meta charset=nonsense>", [0xE9], "é"),
    ])
    func pagesAreReadInTheEncodingTheyDeclare(head: String, bytes: [UInt8], expected: String) {
        let page = Array(head.utf8) + bytes
        #expect(String(decoding: DecodedText(page, of: .page, contentType: nil).utf8, as: UTF8.self) == head + expected)
    }

    /// Publishers move to UTF-8 and forget the old declaration.
    @Test func pagesThatSayLatin1AndAreUTF8AreUTF8() {
        let page = Array("<meta charset=latin1>été".utf8)
        #expect(DecodedText(page, of: .page, contentType: nil).utf8 == page)
    }

    @Test func wrongBytesAreMarkedAndTheRestIsKept() {
        let page = Array("<meta charset=shift_jis>".utf8) + [0x93, 0xFA, 0xFF, 0x41, 0x96]
        let text = String(decoding: DecodedText(page, of: .page, contentType: nil).utf8, as: UTF8.self)
        #expect(text.hasSuffix("日\u{FFFD}A\u{FFFD}"))
    }
}

@Suite(.enabled(if: Corpora.exist))
struct HTMLEncodingCorpusTests {
    @Test(arguments: ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"])
    func declarationsAreFoundAsBrowsersFindThem(file: String) throws {
        let bytes = Array(try Corpora.data("encodings-html/\(file)"))
        var wrong: [String] = []
        for (data, expected) in cases(in: bytes) {
            let found = HTMLEncoding.declared(in: data) ?? "windows-1252"
            if found != TextDecoding.encoding(label: expected) {
                wrong.append("\(expected) but \(found): \(String(decoding: data.prefix(200), as: UTF8.self))")
            }
        }
        #expect(wrong == [])
    }

    private func cases(in bytes: [UInt8]) -> [(data: [UInt8], encoding: String)] {
        var cases: [(data: [UInt8], encoding: String)] = []
        var data: [UInt8] = []
        var isData = false
        var isEncoding = false
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.elementsEqual("#data".utf8) {
                data = []
                isData = true
            } else if line.elementsEqual("#encoding".utf8) {
                isData = false
                isEncoding = true
            } else if isEncoding {
                cases.append((data, String(decoding: line, as: UTF8.self)))
                isEncoding = false
            } else if isData {
                data += line + [0x0A]
            }
        }
        return cases
    }
}
