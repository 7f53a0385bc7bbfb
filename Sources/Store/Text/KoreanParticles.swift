/// Korean writes particles onto its nouns: `서울에서` is "in Seoul". So that `서울` finds it, the index has the noun, too.
///
/// A particle is taken off where what stands before it ends as the particle wants it: `을` follows a consonant, `를` a
/// vowel. Where that happens to a word that only looks so, the index has one word more that nobody looks for; the word
/// itself is always there.
enum KoreanParticles {
    /// What a syllable before the particle ends in.
    private enum Ending {
        case any, consonant, vowel, vowelOrRieul

        func allows(_ final: UInt32?) -> Bool {
            // Before the particle stands a letter of another script, whose sound is not known: `AI가`.
            guard let final else { return true }
            return switch self {
            case .any: true
            case .consonant: final != 0
            case .vowel: final == 0
            case .vowelOrRieul: final == 0 || final == 8
            }
        }
    }

    private struct Particle: Sendable {
        var letters: [UInt32]
        var after: Ending
    }

    /// Longest first: of `에서는`, all is taken off.
    private static let particles: [Particle] = {
        let lists: [(Ending, String)] = [
            (.consonant, "은 이 을 과 으로 으로서 으로써 으로는 으로도 으로의 이나 이라 이라고 이라는 이란 이며 이고 이다 이었다 이든 이든지 이랑 이여"),
            (.consonant, "과의 과는 과도 이라도 이라면 이지만 이자 이야 이냐 이니 입니다"),
            (.vowel, "는 가 를 와 나 라고 라는 란 며 였다 든지 랑 와의 와는 와도 라도 라면 지만 다 입니다"),
            (.vowelOrRieul, "로 로서 로써 로는 로도 로의 로부터"),
            (
                .any,
                """
                의 에 에는 에도 에만 에서 에서는 에서도 에서의 에서만 에게 에게는 에게도 에게서 께 께서 께서는 한테 한테서 도 만 만이 만을 만의 만은 만큼 \
                까지 까지는 까지도 부터 부터는 마저 조차 보다 보다는 처럼 같은 같이 대로 마다 뿐 밖에 하고 들 들은 들이 들을 들의 들에게 들과 들도 요
                """
            ),
            (.consonant, "으로부터"),
        ]
        return lists.flatMap { ending, words in
            words.split(whereSeparator: \.isWhitespace).map {
                Particle(letters: $0.unicodeScalars.map(\.value), after: ending)
            }
        }.sorted { $0.letters.count > $1.letters.count }
    }()

    /// The particles by their last syllable, so that most words are done with one look.
    private static let byLast = Dictionary(grouping: particles) { $0.letters.last ?? 0 }

    /// How many scalars of a word stand before its particle; nil where it has none. The word has letters only.
    static func stemLength(of word: some RandomAccessCollection<Unicode.Scalar>) -> Int? {
        let letters = Array(word.suffix(8))
        guard let last = letters.last, let candidates = byLast[last.value] else { return nil }
        for particle in candidates where particle.letters.count < letters.count {
            let stem = letters.dropLast(particle.letters.count)
            guard zip(letters.suffix(particle.letters.count), particle.letters).allSatisfy({ $0.value == $1 }),
                let end = stem.last, particle.after.allows(final(of: end))
            else { continue }
            return word.count - particle.letters.count
        }
        return nil
    }

    /// The consonant that a syllable ends in, 0 for none; nil for what is no syllable (Unicode, 3.12).
    private static func final(of scalar: Unicode.Scalar) -> UInt32? {
        isSyllable(scalar) ? (scalar.value - 0xAC00) % 28 : nil
    }

    /// Whether a scalar is a Korean syllable.
    static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }
}
