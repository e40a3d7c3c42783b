import Practice
import QuestionBank
import TerminalText

/// An answer of the past in a line, or in two where there is no room for one.
struct AnswerLine {
  /// The signs between words.
  let glyphs: Glyphs
  /// The time of day of the answer.
  let time: String
  /// Whether it was right.
  let isRight: Bool
  /// What was asked about.
  let text: String
  /// What is said of the answer.
  let notes: [StyledText]

  /// The least cells for the beginning of a text.
  private static let leastTextWidth = 32

  /// The lines, of so many cells each; `Int.max` where nothing is cut.
  func lines(width: Int) -> [StyledText] {
    let lead = StyledText("  \(time) ", .dim) + mark
    let note = notes.joined(separator: StyledText(glyphs.separator, .dim))
    let room = width - lead.displayWidth
    let beside = room - note.displayWidth - (note.isEmpty ? 0 : 2)
    // A text with line breaks of its own would not stay on its line.
    let text = StyledText(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    guard width < .max else {
      return [lead + text + (note.isEmpty ? note : StyledText("  ") + note)]
    }
    if beside >= min(Self.leastTextWidth, text.displayWidth) {
      let shown = text.truncated(to: beside, glyphs: glyphs)
      return StyledText.atEdges(lead + shown, note, width: width)
    }
    let indent = StyledText(String(repeating: " ", count: lead.displayWidth))
    return [lead + text.truncated(to: room, glyphs: glyphs)]
      + (note.isEmpty ? [] : note.wrapped(to: width, after: indent))
  }

  private var mark: StyledText {
    guard glyphs.right.isEmpty else {
      return isRight ? StyledText(glyphs.right, .green) : StyledText(glyphs.wrong, .red)
    }
    return isRight ? "right  " : "wrong  "
  }
}

extension Moment {
  /// The time of day on the clock of the place: `09:05`.
  var timeOfDay: String {
    let minutes = (time.milliseconds / 60_000 + Int64(offset.minutes)) % 1_440
    let ofDay = (minutes + 1_440) % 1_440
    return [ofDay / 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Confidence {
  /// What is said of it behind an answer; nil when nothing was said.
  var note: String? {
    switch self {
    case .plain: nil
    case .sure: "sure"
    case .guess: "a guess"
    }
  }
}

extension Mode {
  /// What is said of it behind an answer; nil for those that the schedule asks for.
  var note: String? {
    switch self {
    case .probe: nil
    case .cold: "first try"
    case .retry: "asked again"
    case .fill: "to keep it fresh"
    case .extra: "beyond the plan"
    case .contested: "disputed"
    case .exam: "exam"
    }
  }
}
