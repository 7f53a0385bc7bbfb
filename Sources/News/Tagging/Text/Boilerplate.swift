import Basics

/// What publishers' programs write under an article: where it appeared first, whose copyright it is, where else the
/// publisher is to be found. It is the same under each, and says of none what it is about.
enum Boilerplate {
    /// Puts spaces in its place, line by line, from a place on.
    static func blank(in bytes: inout [UInt8], from start: Int) {
        var first = start
        while first < bytes.count {
            let end = bytes[first...].firstIndex(of: 0x0A) ?? bytes.count
            if let place = beginning(bytes[first..<end]) {
                for index in place..<end { bytes[index] = 0x20 }
            }
            first = end + 1
        }
    }

    /// Where it begins in a line; nil where there is none.
    private static func beginning(_ line: ArraySlice<UInt8>) -> Int? {
        let text = line.drop { $0 == 0x20 }
        guard let first = text.first else { return nil }
        if text.count <= 300 {
            if first == 0xC2, text.dropFirst().first == 0xA9 { return text.startIndex }
            if beginnings.stands(at: text.startIndex, of: text, ignoringCase: true) { return text.startIndex }
        }
        return firstAppearance(text)
    }

    /// "The post Title appeared first on Quenby Daily." as the end of a line.
    private static func firstAppearance(_ line: ArraySlice<UInt8>) -> Int? {
        let tail = line.suffix(120)
        guard tail.count >= 20, let mark = tail.indices.first(where: { marks.stands(at: $0, of: tail) }) else {
            return nil
        }
        // The last of them that begins a sentence.
        return line.suffix(500).indices.last { index in
            index < mark && subjects.stands(at: index, of: line)
                && (index == line.startIndex || line[index - 1] <= 0x20)
        }
    }

    /// Phrases by their first byte, so that a text's bytes are compared with few of them.
    private struct Phrases: Sendable {
        private var byFirstByte = [[[UInt8]]](repeating: [], count: 256)

        init(_ phrases: [[UInt8]]) {
            for phrase in phrases {
                if let first = phrase.first { byFirstByte[Int(first)].append(phrase) }
            }
        }

        /// Whether one of them stands at a place of a text. Without regard to case they are in small letters.
        func stands(at start: Int, of text: ArraySlice<UInt8>, ignoringCase: Bool = false) -> Bool {
            func folded(_ byte: UInt8) -> UInt8 {
                ignoringCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            }
            let phrases = byFirstByte[Int(folded(text[start]))]
            if phrases.isEmpty { return false }
            return phrases.contains { phrase in
                guard text.endIndex - start >= phrase.count else { return false }
                for offset in 1..<phrase.count where folded(text[start + offset]) != phrase[offset] { return false }
                return true
            }
        }
    }

    private static func lines(_ words: String) -> Phrases {
        Phrases(words.split(separator: "\n").map { Array($0.utf8) })
    }

    /// What a line that is nothing else begins with, in small letters.
    private static let beginnings = lines(
        """
        (c) 19
        (c) 20
        copyright 19
        copyright 20
        copyright ©
        copyright (c)
        all rights reserved
        follow us on
        follow us:
        find us on
        like us on
        join us on
        connect with us on
        folgen sie uns
        folge uns
        folgt uns
        suivez-nous
        suivez nous
        retrouvez-nous sur
        síguenos
        siga-nos
        siga a gente
        seguici su
        volg ons
        obserwuj nas
        följ oss
        подписывайтесь на
        подпишитесь на
        подписывайся на
        """)

    private static let subjects = lines(
        """
        The post\u{20}
        The article\u{20}
        Der Beitrag\u{20}
        Der Artikel\u{20}
        L’article\u{20}
        L'article\u{20}
        Cet article\u{20}
        La entrada\u{20}
        El artículo\u{20}
        O post\u{20}
        O artigo\u{20}
        L’articolo\u{20}
        L'articolo\u{20}
        Il post\u{20}
        Het bericht\u{20}
        Inlägget\u{20}
        Artykuł\u{20}
        Indlægget\u{20}
        Сообщение\u{20}
        Запись\u{20}
        """)

    private static let marks = lines(
        """
        \u{20}appeared first on\u{20}
        \u{20}first appeared on\u{20}
        \u{20}erschien zuerst auf\u{20}
        \u{20}erschien zuerst bei\u{20}
        \u{20}est apparu en premier sur\u{20}
        \u{20}est apparu en premier dans\u{20}
        \u{20}apareció primero en\u{20}
        \u{20}se publicó primero en\u{20}
        \u{20}apareceu primeiro em\u{20}
        \u{20}apareceu primeiro no\u{20}
        \u{20}proviene da\u{20}
        \u{20}è apparso per primo su\u{20}
        \u{20}verscheen eerst op\u{20}
        \u{20}dök först upp på\u{20}
        \u{20}pojawił się poczatkowo w\u{20}
        \u{20}pochodzi z serwisu\u{20}
        \u{20}blev først udgivet på\u{20}
        \u{20}появились сначала на\u{20}
        \u{20}впервые появилась\u{20}
        """)
}
