import Practice
import Statistics
import TerminalText

/// Why a concept is due when it is due, as it looks on a terminal.
struct ConceptStory {
  /// What happened.
  let account: ConceptAccount
  /// What it is told with.
  let context: StoryContext

  /// How many study days are shown unless all are asked for.
  private static let shownDays = 6

  /// The lines.
  ///
  /// - Parameters:
  ///   - showsAll: Whether every study day is shown.
  ///   - width: The cells of a line.
  ///   - command: The command that shows every study day.
  /// - Returns: The lines.
  func lines(showsAll: Bool, width: Int, command: String) -> [StyledText] {
    var blocks = [heading(width) + paragraphs(ScheduleWords(account, context).paragraphs, width)]
    let curve = CurveView(account: account, context: context)
    blocks.append(curve.lines(width: width))
    blocks.append(past(showsAll: showsAll, width: width, command: command))
    blocks.append(paragraphs(mastery, width))
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }

  private func heading(_ width: Int) -> [StyledText] {
    let name = context.names[account.key].capitalized
    let due: StyledText =
      switch account.standing {
      case .new: "not met yet"
      case .unrated: "due now"
      case .rated(let day, _) where day <= context.today: "due now"
      case .rated(let day, _): StyledText("due \(context.days.name(of: day))")
      }
    let title = Paragraph(StyledText(name, .bold), trailing: due).lines(width: width)
    let rule = context.names.rule(of: account.key).map { Paragraph(StyledText($0, .dim)) }
    return title + (rule?.lines(width: width) ?? []) + [StyledText()]
  }

  private func paragraphs(_ paragraphs: [Paragraph], _ width: Int) -> [StyledText] {
    paragraphs.flatMap { $0.lines(width: width) }
  }

  private func past(showsAll: Bool, width: Int, command: String) -> [StyledText] {
    let days = showsAll ? account.days : account.days.suffix(Self.shownDays)
    guard !days.isEmpty else { return [] }
    let hidden = account.days.count - days.count
    let earlier = Paragraph(
      "\("\(counted(hidden, "earlier study day")): \(command) --all", .dim)"
    ).lines(width: width)
    let told = days.map { AccountedDay(day: $0, context: context).lines(width: width) }
    return Array(((hidden == 0 ? [] : [earlier]) + told).joined(separator: [StyledText()]))
  }

  private var mastery: [Paragraph] {
    guard let subject = context.curriculum[account.key]?.subject else { return [] }
    let judged = Mastery(of: account.progress, in: context.progress.subjects[subject])
    guard account.progress != nil else { return [] }
    let words = MasteryWords(figures: context.figures).text(of: judged)
    return [Paragraph(StyledText(words.capitalized + ".", .dim))]
  }
}
