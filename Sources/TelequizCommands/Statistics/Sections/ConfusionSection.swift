import Probability
import Practice
import QuestionBank
import Statistics
import TerminalText

/// How the answers to each category look, and what they say of a leaning.
struct ConfusionSection {
  /// The numbers.
  let matrix: ConfusionMatrix
  /// The subject.
  let subject: Subject
  /// How figures are written.
  let figures: FigureWords

  /// The matrix, and a sentence or more.
  var block: StatisticsBlock {
    let sentences = self.sentences.map { Paragraph(StyledText($0)) }
    guard matrix.categories.count <= Self.mostColumns else {
      return StatisticsBlock("What you said, \(subject.title)", table: pairs, then: sentences)
    }
    return StatisticsBlock("What you said, \(subject.title)", table: table, then: sentences)
  }

  /// More categories than this are shown pair by pair.
  static let mostColumns = 5

  /// A row for each category that was right, a column for each that was chosen.
  private var table: TextTable {
    var table = TextTable(
      columns: [.left] + matrix.categories.map { _ in .right } + [.left])
    table.append(
      [StyledText("you said", .dim)] + matrix.categories.map { StyledText(name($0), .dim) })
    for (right, row) in matrix.counts.enumerated() {
      table.append(
        [StyledText("it was \(name(matrix.categories[right]))")]
          + row.enumerated().map { chosen, count in
            StyledText(grouped(count), chosen == right ? .green : .plain)
          } + [StyledText(errorName(inRow: right), .dim)])
    }
    return table
  }

  /// The pairs that were confused, the most frequent first.
  private var pairs: TextTable {
    var table = TextTable(columns: [.right, .left])
    for pair in mixUps { table.append([StyledText(grouped(pair.count)), StyledText(pair.text)]) }
    return table
  }

  /// The ten pairs that were confused most, the most frequent first.
  var mixUps: [(count: Int, text: String)] {
    var found: [(count: Int, text: String)] = []
    for (right, row) in matrix.counts.enumerated() {
      for (chosen, count) in row.enumerated() where chosen != right && count > 0 {
        let text = "\(name(matrix.categories[right])) was called \(name(matrix.categories[chosen]))"
        found.append((count, text))
      }
    }
    return found.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.prefix(10).map(\.element)
  }

  /// What kind of error a category's wrong answers are, if they are all of one kind.
  func errorName(inRow right: Int) -> String {
    let kinds = matrix.counts[right].indices.filter {
      $0 != right && matrix.counts[right][$0] > 0
    }.map {
      ConfusionMatrix.Error(
        choosing: matrix.categories[$0], for: matrix.categories[right], in: subject)
    }
    guard let first = kinds.first, kinds.allSatisfy({ $0 == first }) else { return "" }
    switch first {
    case .notMostSpecific: return "true, but not the most specific"
    case .tooNarrow: return "too narrow"
    case .other: return ""
    }
  }

  /// How well the categories are told apart, and which way the learner leans.
  var sentences: [String] {
    guard matrix.total > 0 else { return [] }
    if matrix.categories.count == 2 {
      // The narrower category is the signal; of two beside one another the second.
      let signal = subject.categories.first?.partOf == nil ? 1 : 0
      return [sentence(about: signal, other: 1 - signal)]
    }
    return matrix.categories.indices.map { sentence(about: $0) }
  }

  private func sentence(about category: Int, other: Int? = nil) -> String {
    let detection = SignalDetection(of: category, in: matrix)
    let name = name(matrix.categories[category])
    guard detection.missingTrials == 0 else {
      let what = other == nil ? "\(name) is told from the rest" : "you tell them apart"
      return "How well \(what): after \(counted(detection.missingTrials, "more answer"))."
    }
    let strength =
      switch detection.sensitivity {
      case ..<0.5: other == nil ? "hardly told from the rest" : "You hardly tell them apart"
      case ..<1.5: other == nil ? "told from the rest by half" : "You tell them apart by half"
      default: other == nil ? "told well from the rest" : "You tell them apart well"
      }
    let measures =
      "d′ \(figures.decimal(detection.sensitivity, places: 1)), c \(figures.decimal(detection.criterion, places: 1))"
    let shown = figures.isPlain ? measures.replacingPrime : measures
    let subjectOfSentence = other == nil ? "\(name): \(strength)" : strength
    return "\(subjectOfSentence) (\(shown))\(leaning(detection, name, other))."
  }

  private func leaning(_ detection: SignalDetection, _ name: String, _ other: Int?) -> String {
    switch (detection.leaning, other) {
    case (.towards, _): ", and you tend to answer \(name)"
    case (.away, let other?): ", and you tend to answer \(self.name(matrix.categories[other]))"
    case (.away, nil): ", and you tend not to answer it"
    case (.none, .some): ", and lean towards neither"
    case (.none, nil): ""
    }
  }

  /// What a category is called.
  func name(_ category: Category.ID) -> String {
    subject.category(category)?.name ?? category.text
  }
}

extension String {
  /// The text with an ASCII sign for the prime of d′.
  fileprivate var replacingPrime: String { String(map { $0 == "′" ? "'" : $0 }) }
}
