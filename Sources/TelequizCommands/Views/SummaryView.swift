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

  /// The result in a line; what was met, what was missed, what comes next.
  var paragraphs: [Paragraph] {
    guard summary.answered > 0 else { return [.blank, Paragraph("No question was answered.")] }
    let details = met + missed + next
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

  private var next: [Paragraph] {
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
    return [row("Next", words.joined(separator: ", "))]
  }

  private func row(_ label: String, _ text: String) -> Paragraph {
    Paragraph(label: label, width: 9, StyledText(text))
  }
}
