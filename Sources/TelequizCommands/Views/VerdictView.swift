import Practice
import QuestionBank
import TerminalText

/// How the verdict on an answer looks.
struct VerdictView {
  /// What is said of the answer.
  let verdict: Verdict
  /// The subject of the question.
  let subject: Subject
  /// What concepts are called.
  let names: ConceptNames
  /// The signs between words.
  let glyphs: Glyphs
  /// The study day that it is.
  let today: StudyDay
  /// Whether the answer is on disk.
  let isSaved: Bool

  private var example: Curriculum.Example { verdict.question.example }
  private var words: CriterionWords { CriterionWords(subject: subject, glyphs: glyphs) }

  /// The verdict, why, and what follows.
  var paragraphs: [Paragraph] {
    [.blank, Paragraph(head)] + explanation + (lesson.isEmpty ? [] : [.blank] + lesson)
  }

  /// The verdict in words.
  var head: StyledText {
    let answer = words.name(of: example.item.answer)
    let byRule = example.isContested ? " by the rule used here" : ""
    var head: StyledText =
      switch verdict.correctness {
      case .right: "\("\(glyphs.right)Right\(byRule): \(answer).", .boldGreen)"
      case .tooGeneral:
        "\("\(glyphs.wrong)True, but not the most specific\(byRule): \(answer).", .boldRed)"
      case .wrong: "\("\(glyphs.wrong)Not quite\(byRule): \(answer).", .boldRed)"
      }
    if let missing = words.missing(in: example.item, answered: verdict.response) {
      head += " \(missing.capitalized)."
    }
    if case .wrong(let given, let deciding) = verdict.reason, verdict.correctness == .right {
      head += " Not for that reason: \(words.correction(given: given, deciding: deciding))."
    }
    return isSaved ? head : head + " \("Not saved.", .bold)"
  }

  /// The rule applied, the rationale, the dispute, the source and when the concept comes back.
  var explanation: [Paragraph] {
    reasons.map { Paragraph(StyledText($0), indent: 2) } + footer
  }

  /// The rule applied, the rationale and the dispute, as far as there are any.
  var reasons: [String] {
    let applied = words.application(to: example.item)
    return [
      applied.isEmpty ? nil : applied, example.item.rationale,
      example.item.contested.map { "Disputed: \($0)" },
    ].compactMap { $0 }
  }

  private var footer: [Paragraph] {
    let cited = example.item.sources.lazy.compactMap { citation in
      subject.sources.first { $0.id == citation.source }?.citation
    }.first
    let isNamed = if case .concept = example.concept { true } else { false }
    let back = comesBack.map { (isNamed ? "\(names[example.concept]): " : "") + $0 }
    guard cited != nil || back != nil else { return [] }
    return [
      Paragraph(
        StyledText(cited ?? "", .dim), after: "  ", trailing: StyledText(back ?? "", .dim))
    ]
  }

  private var comesBack: String? {
    let days = DayWords(today: today)
    return switch verdict.comesBack {
    case .on(let day): days.distance(to: day)
    case .laterInSession: "again in this session"
    case .unchanged(let day): "still \(days.distance(to: day))"
    case .unscheduled: nil
    }
  }

  /// The concept's rule and the contrasting example.
  private var lesson: [Paragraph] {
    var lesson: [Paragraph] = []
    if verdict.tellsRule, let rule = names.rule(of: example.concept) {
      let name = names[example.concept].capitalized
      lesson.append(Paragraph("\(name, .bold): \(rule)", indent: 2))
    }
    guard let twin = verdict.twin else { return lesson }
    let answer = words.name(of: twin.item.answer)
    lesson.append(Paragraph("Compare, \(answer, .bold): \(twin.item.service)", indent: 2))
    let applied = words.application(to: twin.item)
    return applied.isEmpty ? lesson : lesson + [Paragraph("(\(applied))", indent: 2)]
  }
}

extension Source {
  /// The source by name and year: `HealthIT.gov 2014`.
  var citation: String {
    let name = publisher ?? title
    guard let year, year.allSatisfy(\.isNumber) else { return name }
    return "\(name) \(year)"
  }
}
