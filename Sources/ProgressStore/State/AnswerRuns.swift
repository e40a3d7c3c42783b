import Practice

// The last answers are kept as short texts, so that a glance at the file with any tool tells them.

extension [Bool] {
  /// Right answers as `1`, wrong ones as `0`.
  var savedText: String { map { $0 ? "1" : "0" }.joined() }

  /// Reads what `savedText` writes; nil for anything else and for more than 60 answers.
  init?(savedText text: String) {
    let bytes = text.utf8
    guard bytes.count <= 60, bytes.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else { return nil }
    self = bytes.map { $0 == 0x31 }
  }
}

extension [ConceptProgress.DatedAnswer] {
  /// `day:1` or `day:0` for each answer, with spaces between.
  var savedText: String {
    map { "\($0.day.number):\($0.isRight ? 1 : 0)" }.joined(separator: " ")
  }

  /// Reads what `savedText` writes; nil for anything else and for more than three answers.
  init?(savedText text: String) {
    guard let fields = SavedAnswers.fields(of: text, atMost: 3, each: 2) else { return nil }
    self = fields.map { .init(day: StudyDay(number: $0[0]), isRight: $0[1] == 1) }
  }
}

extension [ConceptProgress.MasteryAnswer] {
  /// `day:1:gap` or `day:0:gap` for each answer, with spaces between; a gap of -1 for none.
  var savedText: String {
    map { "\($0.day.number):\($0.isRight ? 1 : 0):\($0.gapDays ?? -1)" }.joined(separator: " ")
  }

  /// Reads what `savedText` writes; nil for anything else and for more than ten answers.
  init?(savedText text: String) {
    guard let fields = SavedAnswers.fields(of: text, atMost: 10, each: 3),
      fields.allSatisfy({ $0[2] >= -1 })
    else { return nil }
    self = fields.map {
      .init(
        day: StudyDay(number: $0[0]), isRight: $0[1] == 1, gapDays: $0[2] < 0 ? nil : $0[2])
    }
  }
}

/// What saved answers with days have in common.
private enum SavedAnswers {
  /// The numbers of each answer: a possible day, 0 or 1, and what follows, a possible number of days;
  /// what is no number is an impossible one.
  static func fields(of text: String, atMost limit: Int, each count: Int) -> [[Int]]? {
    let answers = text.split(separator: " ").map { answer in
      answer.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? .max }
    }
    let days = Moment.possibleDays
    let isWellFormed = answers.allSatisfy { numbers in
      numbers.count == count && (0...1).contains(numbers[1])
        && numbers.allSatisfy { days.contains(Int64($0)) }
    }
    return answers.count <= limit && isWellFormed ? answers : nil
  }
}
