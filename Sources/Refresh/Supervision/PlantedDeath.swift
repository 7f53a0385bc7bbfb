#if DEBUG
    import Foundation
    import News

    /// Ends or hangs this process at an item, so that tests see what becomes of the others. No release has it.
    ///
    /// `TAGLINE_PLANT="tagging trap Wombat, storing hang Quokka"`: a step, what happens (`trap`, `fault`, `hang`, `memory`
    /// or `kill`), and a word of the headline.
    enum PlantedDeath {
        private struct Plant {
            var step: String
            var kind: String
            var word: String
        }

        private static let plants: [Plant] = (ProcessInfo.processInfo.environment["TAGLINE_PLANT"] ?? "")
            .split(separator: ",").compactMap { text in
                let words = text.split(separator: " ").map(String.init)
                return words.count == 3 ? Plant(step: words[0], kind: words[1], word: words[2]) : nil
            }

        static func happen(_ step: ArticleStep, _ item: WatchedItem) {
            guard !plants.isEmpty, let title = item.title else { return }
            for plant in plants where plant.step == step.rawValue && title.contains(plant.word) { happen(plant.kind) }
        }

        private static func happen(_ kind: String) {
            switch kind {
            case "trap": fatalError("planted")
            case "fault": kill(getpid(), SIGSEGV)
            case "kill": kill(getpid(), SIGKILL)
            case "hang": while true {}
            case "memory":
                var kept: [UnsafeMutableRawPointer] = []
                while true {
                    let piece = UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16)
                    memset(piece, 1, 16 << 20)
                    kept.append(piece)
                }
            default: break
            }
        }
    }
#endif
