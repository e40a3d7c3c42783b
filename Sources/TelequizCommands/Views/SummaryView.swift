import Practice
import QuestionBank
import TerminalText

/// How the end of a session looks.
struct SummaryView {
  /// What the session came to.
  let summary: Summary
  /// What concepts are called.
  let names: ConceptNames
  /// The signs between words.
  let glyphs: Glyphs
  /// The study day that it is.
  let today: StudyDay
  /// What stands before commands: `telequiz ` on the command line, nothing in the REPL.
  let program: String

  /// How many concepts a line names.
  private static let namedConcepts = 4

  /// The result in a line; what was met, what was missed, what changed, what comes back, and one thing
  /// to do next.
  var paragraphs: [Paragraph] {
    guard summary.answered > 0 else { return [.blank, Paragraph("No question was answered.")] }
    let details = met + missed + moved + mastered + due + next
    return [.blank, Paragraph(StyledText(result))] + (details.isEmpty ? [] : [.blank] + details)
  }

  private var result: String {
    let questions = counted(summary.answered, "question")
    let all = summary.newAnswered == summary.answered
    return [
      "\(questions) in \(minutesInWords(milliseconds: summary.durationMilliseconds))"
        + (all ? ", all new to you" : ""),
      "\(summary.right) right",
      all || summary.newAnswered == 0
        ? nil : "\(summary.newRight) of \(counted(summary.newAnswered, "new example")) right",
    ].compactMap { $0 }.joined(separator: glyphs.separator)
  }

  private var met: [Paragraph] {
    guard !summary.met.isEmpty else { return [] }
    return [row("Met", summary.met.map { names[$0] }.joined(separator: ", "))]
  }

  private var missed: [Paragraph] {
    summary.missed.enumerated().map { index, concept in
      let rule = names.rule(of: concept).map { ": \($0)" } ?? ""
      return row(index == 0 ? "Missed" : "", names[concept] + rule)
    }
  }

  /// The concepts with another due day than before: later than their interval was, sooner, or one for the
  /// first time.
  private var moved: [Paragraph] {
    let days = DayWords(today: today)
    func row(_ label: String, _ moves: [Summary.Move], _ words: (Summary.Move) -> String)
      -> [Paragraph]
    {
      guard !moves.isEmpty else { return [] }
      let named = moves.prefix(Self.namedConcepts).map { "\(names[$0.concept]) \(words($0))" }
      let more = moves.count > named.count ? ["\(moves.count - named.count) more"] : []
      return [self.row(label, (named + more).joined(separator: ", "))]
    }
    let first = summary.moved.filter { $0.daysBefore == nil }
    let longer = summary.moved.filter { move in move.daysBefore.map { $0 < move.days } ?? false }
    let sooner = summary.moved.filter { move in move.daysBefore.map { $0 > move.days } ?? false }
    return row("Settled", first) { days.distance(to: today + $0.days) }
      + row("Longer", longer) { "\($0.daysBefore ?? 0)\(change)\(counted($0.days, "day"))" }
      + row("Sooner", sooner) {
        "\($0.daysBefore ?? 0)\(change)\(counted($0.days, "day"))"
      }
  }

  /// Between a number and what became of it.
  private var change: String { glyphs.full == nil ? " to " : glyphs.arrow }

  private var mastered: [Paragraph] {
    guard !summary.mastered.isEmpty else { return [] }
    return [row("Mastered", summary.mastered.map { names[$0] }.joined(separator: ", "))]
  }

  /// One thing to do next, with the reason for it.
  private var next: [Paragraph] {
    let step: StyledText
    if summary.stillDue > 0 {
      let due =
        "\(counted(summary.stillDue, "concept")) \(summary.stillDue == 1 ? "is" : "are") due"
      step = "\("\(program)practice", .bold): \(due) still today"
    } else if let concept = summary.missed.first, case .concept(_, let id) = concept {
      step =
        "\("\(program)learn \(id)", .bold): \(names[concept]) went wrong, and its rule with a"
        + " worked pair helps more than another question"
    } else if let first = summary.upcoming.first {
      let due =
        "\(counted(first.count, "concept")) \(first.count == 1 ? "comes" : "come") back then"
      step = "come back \(DayWords(today: today).name(of: first.day)): \(due)"
    } else if summary.unmet > 0 {
      step = "\("\(program)practice", .bold): \(counted(summary.unmet, "concept")) not met yet"
    } else {
      return []
    }
    return [Paragraph(label: "Next", width: 9, step)]
  }

  private var due: [Paragraph] {
    let days = DayWords(today: today)
    var parts: [(count: Int, when: String)] = []
    if summary.stillDue > 0 { parts.append((summary.stillDue, "still today")) }
    parts += summary.upcoming.prefix(3).map { ($0.count, days.name(of: $0.day)) }
    let later = summary.upcoming.dropFirst(3).map(\.count).reduce(0, +)
    if later > 0 { parts.append((later, "later")) }
    guard !parts.isEmpty else { return [] }
    let words = parts.enumerated().map { index, part in
      "\(index == 0 ? counted(part.count, "concept") : "\(part.count)") \(part.when)"
    }
    return [row("Due", words.joined(separator: ", "))]
  }

  private func row(_ label: String, _ text: String) -> Paragraph {
    Paragraph(label: label, width: 9, StyledText(text))
  }
}
