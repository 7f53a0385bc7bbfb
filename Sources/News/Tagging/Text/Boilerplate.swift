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
            switch first {
            case 0xC2 where text.dropFirst().first == 0xA9: return text.startIndex
            case 0x28, 0x43, 0x63, 0x41, 0x61:
                if copyrights.contains(where: { begins(text, with: $0) }) { return text.startIndex }
            default: break
            }
            if invitations.contains(where: { begins(text, with: $0) }) { return text.startIndex }
        }
        return firstAppearance(text)
    }

    /// "The post Title appeared first on Quenby Daily." as the end of a line.
    private static func firstAppearance(_ line: ArraySlice<UInt8>) -> Int? {
        let tail = line.suffix(120)
        guard tail.count >= 20, let mark = marks.lazy.compactMap({ tail.firstRange(of: $0) }).first else { return nil }
        var found: Int?
        for subject in subjects {
            var rest = line.suffix(500).prefix { _ in true }
            rest = rest[..<max(mark.lowerBound, rest.startIndex)]
            while let range = rest.firstRange(of: subject) {
                // At the beginning of a sentence.
                let before = range.lowerBound > line.startIndex ? line[range.lowerBound - 1] : 0x20
                if before <= 0x20 { found = max(found ?? range.lowerBound, range.lowerBound) }
                rest = rest[range.upperBound...]
            }
        }
        return found
    }

    private static func begins(_ text: ArraySlice<UInt8>, with words: [UInt8]) -> Bool {
        text.count >= words.count
            && zip(text, words).allSatisfy { $0 | ($0 < 0x80 && $0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) == $1 }
    }

    private static func lines(_ words: String) -> [[UInt8]] {
        words.split(separator: "\n").map { Array($0.utf8) }
    }

    private static let copyrights = lines(
        "(c) 19\n(c) 20\ncopyright 19\ncopyright 20\ncopyright ©\ncopyright (c)\nall rights reserved")

    /// In small letters.
    private static let invitations = lines(
        """
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
