import Foundation
import GRDB
import News
import Synchronization

/// SQL functions that look for phrases: the indexes have no places of words.
enum PhraseFunctions {
    /// Adds them to a connection whose texts `codec` unpacks. `budget` ends queries that look into too many texts.
    static func add(to db: Database, _ codec: BodyCodec, _ budget: SearchBudget?) {
        db.add(function: holdsPhrase)
        db.add(function: bodyHoldsPhrase(codec, budget))
        for function in dictionaryFunctions(codec) { db.add(function: function) }
    }

    /// Lets the functions unpack the texts of this store; to be called before a query that uses them.
    static func prepare(_ db: Database) throws {
        _ = try Bool.fetchAll(
            db.cachedStatement(sql: "SELECT learn_dictionary(id, bytes) FROM dictionary WHERE NOT knows_dictionary(id)")
        )
    }

    private static func dictionaryFunctions(_ codec: BodyCodec) -> [DatabaseFunction] {
        [
            DatabaseFunction("knows_dictionary", argumentCount: 1) { values in
                UInt8.fromDatabaseValue(values[0]).map(codec.knowsDictionary) ?? true
            },
            DatabaseFunction("learn_dictionary", argumentCount: 2) { values in
                guard let number = UInt8.fromDatabaseValue(values[0]), let bytes = Data.fromDatabaseValue(values[1])
                else { return false }
                codec.learnDictionary(bytes, number: number)
                return true
            },
        ]
    }

    /// `holds_phrase(text, phrase)`: whether the words of the phrase stand next to each other in the text.
    private static let holdsPhrase = DatabaseFunction("holds_phrase", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let phrase = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return PhraseMatcher(phrase).matches(text)
    }

    /// `body_holds_phrase(bytes, phrase)`: the same for a packed body.
    private static func bodyHoldsPhrase(_ codec: BodyCodec, _ budget: SearchBudget?) -> DatabaseFunction {
        let last = Mutex<(phrase: String, matcher: PhraseMatcher)?>(nil)
        return DatabaseFunction("body_holds_phrase", argumentCount: 2, pure: true) { values in
            try budget?.check()
            guard let packed = Data.fromDatabaseValue(values[0]), let phrase = String.fromDatabaseValue(values[1]),
                let bytes = codec.unpackLearnt(packed)
            else { return false }
            let matcher = last.withLock { last in
                if let last, last.phrase == phrase { return last.matcher }
                let matcher = PhraseMatcher(phrase)
                last = (phrase, matcher)
                return matcher
            }
            return bytes.withUnsafeBufferPointer { buffer in
                matcher.matches(utf8: UnsafeBufferPointer(rebasing: buffer[ArticleBody.textPlace(in: bytes)]))
            }
        }
    }
}
