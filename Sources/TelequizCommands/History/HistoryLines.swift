import Practice
import QuestionBank
import TerminalText

/// Past answers as lines: a heading for each study day, newest first, and a line or two for an answer.
struct HistoryLines: Swift.Sequence {
  /// The answers, newest first.
  let answers: PastAnswers
  /// Where items are found.
  let items: ItemIndex
  /// The signs between words.
  let glyphs: Glyphs
  /// The cells of a line; `Int.max`: nothing is cut.
  let width: Int
  /// The study day that it is.
  let today: StudyDay
  /// Whether only wrong answers are among them.
  let isWrongOnly: Bool

  func makeIterator() -> Iterator { Iterator(of: self) }

  /// Makes the lines of one study day after the other.
  struct Iterator: IteratorProtocol {
    private let page: HistoryLines
    private var rest: PastAnswers.Iterator
    private var ahead: PastAnswer?
    private var lines: ArraySlice<StyledText> = []
    private var isFirst = true

    fileprivate init(of page: HistoryLines) {
      self.page = page
      rest = page.answers.makeIterator()
      ahead = rest.next()
    }

    mutating func next() -> StyledText? {
      if lines.isEmpty { makeNextDay() }
      return lines.popFirst()
    }

    private mutating func makeNextDay() {
      guard let first = ahead else { return }
      let day = first.moment.studyDay
      var answers: [PastAnswer] = []
      while let answer = ahead, answer.moment.studyDay == day {
        answers.append(answer)
        ahead = rest.next()
      }
      lines = (isFirst ? [] : [StyledText()]) + page.lines(of: answers, on: day)[...]
      isFirst = false
    }
  }

  private func lines(of answers: [PastAnswer], on day: StudyDay) -> [StyledText] {
    heading(of: answers, on: day)
      + answers.flatMap { line(of: $0).lines(width: width) }
  }

  private func heading(of answers: [PastAnswer], on day: StudyDay) -> [StyledText] {
    let right = answers.count(where: \.isRight)
    let what =
      isWrongOnly
      ? counted(answers.count, "wrong answer")
      : "\(grouped(right)) of \(grouped(answers.count)) right"
    let date = StyledText(DayWords(today: today).heading(of: day), .bold)
    guard width < .max else { return [date + StyledText("  \(what)")] }
    return StyledText.atEdges(date, StyledText(what, .dim), width: width)
  }

  private func line(of answer: PastAnswer) -> AnswerLine {
    var notes: [StyledText] = []
    if !answer.isRight {
      let names = [answer.response, answer.answer].map { items.name(of: $0, in: answer.subject) }
      notes.append(StyledText(names.joined(separator: glyphs.arrow)))
    }
    let marks = [
      answer.mode.note, answer.usedHint ? "with a hint" : nil, answer.confidence.note,
    ].compactMap { $0 }
    if !marks.isEmpty { notes.append(StyledText(marks.joined(separator: ", "), .dim)) }
    return AnswerLine(
      glyphs: glyphs, time: answer.moment.timeOfDay, isRight: answer.isRight,
      text: items.text(of: answer.item), notes: notes)
  }
}

extension DayWords {
  /// The day as the heading of what happened on it: `Today, 22 November`, `Monday, 3 March 2025`.
  func heading(of day: StudyDay) -> String {
    let name =
      switch day - today {
      case 0: "Today"
      case -1: "Yesterday"
      case 1: "Tomorrow"
      default: day.weekday.name
      }
    return "\(name), \(date(of: day))"
  }
}
