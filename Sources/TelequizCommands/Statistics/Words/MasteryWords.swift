import Probability
import Practice
import TerminalText

/// What is missing for mastery, in words.
struct MasteryWords {
  /// How figures are written.
  let figures: FigureWords

  /// `mastered`, or everything that is missing behind a lead.
  func text(of mastery: Mastery, lead: String = "for mastery: ") -> String {
    switch mastery {
    case .mastered: "mastered"
    case .open(let gaps): lead + gaps.map(text).joined(separator: "; ")
    }
  }

  private func text(of gap: Mastery.Gap) -> String {
    switch gap {
    case .answers(let have, let need):
      "\(counted(need - have, "more scheduled answer"))"
    case .studyDays(let have, let need): "\(counted(need - have, "more study day"))"
    case .accuracy(let bound, let need):
      "more right answers (surely above \(figures.percent(bound)), not yet \(figures.percent(need)))"
    case .latestIsWrong: "a right answer, the latest was wrong"
    case .pause(let have, let need):
      have == 0
        ? "a right answer after a pause of \(need) days"
        : "a right answer after \(need) days' pause, the last was \(have)"
    case .betterThanGuessing(let right, let all, let need):
      all < 40
        ? "\(counted(40 - all, "more answer")) in the subject before anything is claimed"
        : "better than guessing: \(need) of the subject's last 40 right, not \(right)"
    }
  }
}
