import Basics

/// The word model's weights: a category, a weight, and the words that have it.
///
/// Word lists written for this program, in English, German, French, Spanish and Italian, fitted to two thirds of the News
/// Category Dataset (R. Misra, CC0), of the News Aggregator data set (F. Gasparetti, UCI, public domain), of MasakhaNEWS
/// (Adelani et al. 2023, English and French, AFL-3.0), and of the labels in tgcontest (I. Gusev, Apache-2.0) and
/// Giveme5W1H (F. Hamborg, Apache-2.0): how much a word speaks for a category, no text of theirs.
enum CategoryWords {
    static let weights = EmbeddedTable(.categoryWords, "weights")
}
