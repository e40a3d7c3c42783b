import Practice
public import QuestionBank

/// What was answered for what, in one subject.
public struct ConfusionMatrix: Hashable, Sendable {
  /// What kind of error a wrong answer is where categories lie inside one another.
  public enum Error: Hashable, Sendable, CaseIterable {
    /// The answer is true, but not the most specific: its category contains the right one.
    case notMostSpecific
    /// The answer is too narrow: its category is a part of the right one.
    case tooNarrow
    /// The categories lie beside one another.
    case other
  }

  /// The subject.
  public let subject: Subject.ID
  /// The categories: those of the subject in their order, then any that are gone now.
  public let categories: [Category.ID]
  /// How often each category was chosen (second index) when another was right (first index).
  public let counts: [[Int]]
  /// How often each kind of error was made.
  public let errors: [Error: Int]

  /// How many answers there are.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The mean, over categories, of the share that was recognised, 0 to 1; nil unless each category came
  /// up.
  public var balancedAccuracy: Double? {
    var shares: [Double] = []
    for (index, row) in counts.enumerated() {
      let all = row.reduce(0, +)
      guard all > 0 else { return nil }
      shares.append(Double(row[index]) / Double(all))
    }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// Counts the answers of one subject.
  public init(of history: AnswerHistory, subject: Subject) {
    var categories = subject.categories.map(\.id)
    let wanted = history.subjects.firstIndex(of: subject.id).map(Int32.init)
    var columns: [Int?] = history.categories.map { key in
      guard key.subject == subject.id else { return nil }
      return categories.firstIndex(of: key.category)
    }
    for (index, key) in history.categories.enumerated()
    where key.subject == subject.id && columns[index] == nil {
      columns[index] = categories.count
      categories.append(key.category)
    }
    var counts = Array(
      repeating: Array(repeating: 0, count: categories.count), count: categories.count)
    for answer in history.answers where answer.subject == wanted {
      guard let right = columns[Int(answer.answer)], let chosen = columns[Int(answer.response)]
      else { continue }
      counts[right][chosen] += 1
    }
    var errors: [Error: Int] = [:]
    for (right, row) in counts.enumerated() {
      for (chosen, count) in row.enumerated() where chosen != right && count > 0 {
        let error = Error(
          choosing: categories[chosen], for: categories[right], in: subject)
        errors[error, default: 0] += count
      }
    }
    self.subject = subject.id
    self.categories = categories
    self.counts = counts
    self.errors = errors
  }
}

extension ConfusionMatrix.Error {
  /// The kind of error that choosing one category for another is.
  public init(choosing chosen: Category.ID, for right: Category.ID, in subject: Subject) {
    if subject.category(chosen, contains: right) {
      self = .notMostSpecific
    } else if subject.category(right, contains: chosen) {
      self = .tooNarrow
    } else {
      self = .other
    }
  }
}
