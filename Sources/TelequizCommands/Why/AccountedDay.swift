import Practice
import QuestionBank
import Scheduling
import Statistics
import TerminalText

/// A study day of a concept: what its answers did to the memory, and the answers.
struct AccountedDay {
  /// What happened.
  let day: ConceptAccount.Day
  /// What it is told with.
  let context: StoryContext

  /// The lines, of so many cells each.
  func lines(width: Int) -> [StyledText] {
    let date = StyledText(context.days.heading(of: day.day), .bold)
    return date.wrapped(to: width) + effects.flatMap { $0.lines(width: width) }
      + day.answers.flatMap { line(of: $0).lines(width: width) }
  }

  private var effects: [Paragraph] {
    let sentences = [settled, unfinished, recalled].compactMap { $0 }
    let effects =
      sentences.isEmpty ? ["Nothing changed: \(idleness)."] : sentences
    return effects.map { Paragraph(StyledText($0), indent: 2) }
  }

  /// Stability and difficulty, before and after.
  private var settled: String? {
    guard let settlement = day.settlement else { return nil }
    let figures = context.figures
    let after = settlement.after.memory
    let due = day.interval.map { ", due after \(counted($0.days, "day"))" } ?? ""
    guard let before = settlement.before?.memory, let share = settlement.retrievability else {
      return "First rating, \(settlement.after.rating): stability"
        + " \(context.days(after.stability)), difficulty"
        + " \(figures.decimal(after.difficulty, places: 1))\(due)."
    }
    let stability = context.change(before.stability, after.stability)
    let difficulty = context.change(before.difficulty, after.difficulty)
    return "Rated \(settlement.after.rating) when it was remembered with \(figures.percent(share)):"
      + " stability \(stability) days, difficulty \(difficulty)\(due)."
  }

  private var unfinished: String? {
    day.unfinished.map {
      "Probe not complete, \($0.right) right of \($0.needed): no rating, so it stayed due."
    }
  }

  private var recalled: String? {
    day.recalledOn.map {
      "A new example was missed beyond the plan, so it was due \(context.days.name(of: $0)), before"
        + " its time."
    }
  }

  /// Why answers changed nothing.
  private var idleness: String {
    let modes = Set(day.answers.map(\.mode))
    if modes == [.cold] { return "the first try counts for nothing" }
    if modes == [.exam] { return "exams leave the schedule alone" }
    if modes == [.contested] { return "disputed examples never count" }
    return "answers beyond the plan leave the schedule alone"
  }

  private func line(of answer: AccountedAnswer) -> AnswerLine {
    AnswerLine(
      glyphs: context.figures.glyphs, time: answer.moment.timeOfDay, isRight: answer.isRight,
      text: context.items.text(of: answer.item), notes: [StyledText(answer.account, .dim)])
  }
}

extension AccountedAnswer {
  /// Its rating and the reason for it, or why it has none that matters.
  var account: String {
    guard mode.isScheduled else {
      return [mode.note, usedHint ? "with a hint" : nil, confidence.note].compactMap { $0 }
        .joined(separator: ", ")
    }
    return "\(rating): \(reasonForRating)"
  }

  private var reasonForRating: String {
    switch rating {
    case .again: confidence == .sure ? "missed, though sure" : "missed"
    case .hard:
      usedHint ? "with a hint" : confidence == .guess ? "a guess" : "not for that reason"
    case .good: confidence == .sure ? "sure, too soon for easy" : "right"
    case .easy: "sure, and right before"
    }
  }
}
