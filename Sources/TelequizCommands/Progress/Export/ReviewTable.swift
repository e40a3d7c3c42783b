import BankExchange
import Practice
import QuestionBank

/// Reviews as a table for spreadsheets: a row each, in the order in which they count.
struct ReviewTable {
  private static let columns = [
    "at", "studyDay", "bank", "item", "concept", "answer", "response", "correct", "rating",
    "confidence", "hint", "latencyMs", "mode", "exposure", "voided",
  ]
  private static let rowsInPart = 500

  private let reviews: [Review]
  private let history: FactHistory

  /// Prepares the table of facts, whatever order they come in.
  init(_ facts: [Fact], renames: Renames) {
    let facts = facts.sorted { $0.stamp < $1.stamp }
    reviews = facts.compactMap { if case .review(let review) = $0 { review } else { nil } }
    history = FactHistory(of: facts, renames: renames)
  }

  /// The whole table.
  var text: String {
    var text = ""
    forEachPart { text += $0 }
    return text
  }

  /// Hands some hundreds of lines at a time to a closure, the header first.
  func forEachPart(_ body: (String) -> Void) {
    body(CSVTable.line(of: Self.columns))
    for start in stride(from: 0, to: reviews.count, by: Self.rowsInPart) {
      let part = reviews[start..<min(start + Self.rowsInPart, reviews.count)]
      body(part.map { CSVTable.line(of: cells(of: $0)) }.joined())
    }
  }

  /// A review as it is to be read, with what was said of it later.
  private func cells(of recorded: Review) -> [String] {
    let review = history.amended(recorded) ?? recorded
    let concept = if case .concept(_, let id) = review.concept { id.text } else { "" }
    return [
      review.stamp.moment.iso8601, review.stamp.moment.studyDay.date.iso8601,
      review.item.bank.text, review.item.item.text, concept, review.answer.text,
      review.response.text, "\(review.isRight)", "\(review.rating)", review.confidence.rawValue,
      "\(review.usedHint)", "\(review.latencyMilliseconds)", review.mode.rawValue,
      history.exposure(review.stamp).map { "\($0)" } ?? "", "\(history.isVoided(review))",
    ]
  }
}
