import Practice
import QuestionBank
import Scheduling
import Statistics
import TerminalText

/// Why a concept is due when it is due, in sentences.
struct ScheduleWords {
  private let account: ConceptAccount
  private let context: StoryContext

  /// Prepares the words about a concept.
  init(_ account: ConceptAccount, _ context: StoryContext) {
    self.account = account
    self.context = context
  }

  /// The reason, how well it is remembered today, and how it will be asked.
  var paragraphs: [Paragraph] {
    [reason, memory, asking].filter { !$0.isEmpty }.map { Paragraph(StyledText($0)) }
  }

  private var reason: String {
    guard context.curriculum[account.key].map({ !$0.examples.isEmpty }) ?? false else {
      return isGone
    }
    switch account.standing {
    case .new: return new
    case .unrated:
      let met = account.progress?.metOn.map { " \(context.days.name(of: $0))" } ?? ""
      return "Due now: it was met\(met), and its first probe is not complete yet\(unfinished)."
    case .rated(let due, _): return rated(due)
    }
  }

  private var isGone: String {
    let lesson = context.curriculum[account.key]
    if let lesson, !lesson.contested.isEmpty {
      return
        "Never due: all its examples are disputed, and those are asked only when they are asked"
        + " for (\(context.program)practice --contested)."
    }
    return "Not asked any more: no bank has an example of it. What you answered is kept."
  }

  private var new: String {
    let extra =
      account.progress == nil
      ? "" : " What you answered beyond the plan leaves the schedule alone."
    let outlook = Outlook(
      of: context.curriculum, progress: context.progress, rules: context.rules,
      today: context.today)
    guard let place = outlook.new.firstIndex(of: account.key) else { return "Not met yet." + extra }
    let limit = context.rules.newConceptLimit
    let before = place == 0 ? "It comes next" : "\(counted(place, "new concept")) come before it"
    let when =
      if limit == 0 {
        "; 'new' is 0 now, so no session begins a new one"
      } else if place < limit {
        ": the next session begins up to \(limit), when what is due leaves room"
      } else {
        ": a session begins up to \(limit), so its turn comes in session \(place / limit + 1) from now"
      }
    return "Not met yet. \(before)\(when).\(extra)"
  }

  private var unfinished: String {
    guard let probe = account.days.last?.unfinished else { return "" }
    return ", \(probe.right) right of \(probe.needed)"
  }

  private func rated(_ due: StudyDay) -> String {
    guard let rated = account.progress?.rated, let interval = account.interval else { return "" }
    let planned = rated.day + interval.days
    var text = "\(verb(due)) \(date(due)). "
    if due < planned {
      text +=
        "That is before its time: a new example was missed beyond the plan. Without that it would be"
        + " due \(context.days.name(of: planned)). "
    }
    return text + origin(of: interval, after: rated)
  }

  private func verb(_ due: StudyDay) -> String {
    due < context.today ? "Due since" : "Due"
  }

  private func date(_ day: StudyDay) -> String {
    let date = context.days.date(of: day)
    switch day - context.today {
    case 0: return "today"
    case 1: return "tomorrow, \(date)"
    case let days where days > 1: return "in \(days) days, on \(date)"
    default: return date
    }
  }

  /// How the days until then came about: the model, our limits, the draw.
  private func origin(of interval: Interval, after rated: ConceptProgress.Rated) -> String {
    let share = context.figures.percent(context.rules.desiredRetention)
    var text =
      "It was rated '\(rated.rating)' \(context.days.name(of: rated.day)); by the memory model it is"
      + " remembered with \(share) after \(context.days(interval.modelDays))."
    switch interval.limit {
    case .none: break
    case .growth(let since):
      let allowed = max(2, 2 * since)
      text +=
        since == 0
        ? " So soon after the rating before, two days are the most."
        : " It may be at most twice the \(counted(since, "day")) since the rating before, so"
          + " \(allowed)."
    case .longest(let days):
      text += " No interval is longer than \(counted(days, "day")) ('max-interval')."
    }
    let days = counted(interval.days, "day")
    guard interval.choice.count > 1 else { return text + " That makes \(days)." }
    let range = "\(interval.choice.lowerBound) to \(interval.choice.upperBound)"
    return text + " Of \(range) days, spread so that what was learned together does not come back"
      + " together, a fixed draw chose \(days)."
  }

  private var memory: String {
    guard case .rated(_, let share) = account.standing else { return "" }
    let probe = account.days.last { $0.day == context.today }?.unfinished.map {
      " Today's probe is not complete, \($0.right) right of \($0.needed), so nothing has changed yet."
    }
    return "Today it is remembered with \(context.figures.percent(share))." + (probe ?? "")
  }

  /// How many examples it takes the next time.
  private var asking: String {
    guard let lesson = context.curriculum[account.key], !lesson.examples.isEmpty else { return "" }
    let probe = PracticeRules.probeSize(
      categories: context.curriculum.categoryCount(of: account.key),
      examples: lesson.examples.count)
    switch account.progress?.rated?.rating {
    case nil where probe > 1:
      return "A guess may be right, so its first rating takes \(probe) right answers on one day."
    case .again where probe > 1:
      return "It was missed, so the next rating takes \(probe) right answers on one day."
    default: return ""
    }
  }
}
