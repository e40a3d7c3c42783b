import Practice
import QuestionBank
import Statistics
import TerminalText

/// What was done with an example, and when it may be asked again, as it looks on a terminal.
struct ItemStory {
  /// What happened.
  let account: ItemAccount
  /// What it is told with.
  let context: StoryContext

  /// How many events are shown unless all are asked for.
  private static let shownEvents = 10

  /// The lines.
  ///
  /// - Parameters:
  ///   - showsAll: Whether everything that happened is shown.
  ///   - width: The cells of a line.
  ///   - command: The command that shows everything.
  /// - Returns: The lines.
  func lines(showsAll: Bool, width: Int, command: String) -> [StyledText] {
    let blocks = [
      heading, reasons.map { Paragraph(StyledText($0)) },
    ].map { $0.flatMap { $0.lines(width: width) } }
    let past = past(showsAll: showsAll, width: width, command: command)
    return Array((blocks + [past]).filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }

  private var entry: ItemIndex.Entry? { context.items[account.key] }

  private var concept: ConceptKey? { entry?.concept(key: account.key) }

  private var heading: [Paragraph] {
    let title = Paragraph(StyledText("\(account.key)", .bold))
    guard let entry else { return [title] }
    let words = CriterionWords(subject: entry.subject, glyphs: context.figures.glyphs)
    let applied = words.application(to: entry.item)
    let answer = words.name(of: entry.item.answer)
    return [
      title, Paragraph(StyledText(entry.item.service), indent: 2),
      Paragraph("\(answer, .bold)\(applied.isEmpty ? "" : " (\(applied))")", indent: 2),
    ]
  }

  /// When it is asked, and why.
  var reasons: [String] {
    guard let item = entry?.item, let concept else {
      return ["No bank has this example any more. What you answered is kept, and still counts."]
    }
    if let why = item.retired {
      return [
        "Retired, so it is not asked any more: \(sentence(why)) What you answered still counts."
      ]
    }
    if let why = item.contested {
      return [
        "Disputed: \(sentence(why))",
        "It is asked only when disputed examples are asked for (\(context.program)practice"
          + " --contested), and never counts.",
      ]
    }
    return [about(concept), choice(item, concept)]
  }

  /// The concept, and when it is due.
  private func about(_ concept: ConceptKey) -> String {
    let standing = context.rules.standing(
      of: concept, context.progress.concepts[concept], on: context.today)
    let when =
      switch standing {
      case .new: "was not met yet"
      case .unrated: "is due now"
      case .rated(let day, _) where day <= context.today: "is due now"
      case .rated(let day, _): "is due \(context.days.name(of: day))"
      }
    guard case .concept(_, let id) = concept else {
      return "It is its own concept, which \(when)."
    }
    return "It is an example of \(context.names[concept]), which \(when):"
      + " \(context.program)why \(id) says why."
  }

  /// Its place among the examples of its concept.
  private func choice(_ item: Item, _ concept: ConceptKey) -> String {
    let examples = context.curriculum[concept]?.examples ?? []
    let unseen = examples.count { isUnseen($0) }
    let others = counted(examples.count, "example")
    if let seen = account.progress, seen.answer != item.answer {
      return
        "Its answer was changed since you saw it, so it counts as unseen: \(unseenFirst(unseen))"
    }
    guard let seen = account.progress else { return "You never saw it: \(unseenFirst(unseen))" }
    let again = " \(context.program)practice --mistakes asks it now."
    if let missed = seen.openMiss, examples.count == 1 {
      return
        "You missed it \(context.days.name(of: missed)) and have not put it right; it is the only"
        + " example of its concept.\(again)"
    }
    if let missed = seen.openMiss {
      let when = context.days.name(of: missed)
      return
        "You missed it \(when) and have not put it right: from the study day after that it is asked"
        + " before all that you have seen, behind \(unseen) unseen of \(others).\(again)"
    }
    let first =
      examples.count == 1
      ? "it is the only example of its concept"
      : unseen == 0
        ? "you have seen all \(others) of the concept, and those come first that you saw longest ago"
        : "unseen examples come first, and \(unseen) of \(others) are unseen"
    let counts = seen.lastSeen + 30
    let mastery =
      counts > context.today
      ? " An answer counts towards mastery again from \(context.days.date(of: counts)) on." : ""
    return "You saw it last \(context.days.name(of: seen.lastSeen)): \(first).\(mastery)"
  }

  private func unseenFirst(_ unseen: Int) -> String {
    let others = unseen > 1 ? ", of which there are \(unseen)" : ""
    return "unseen examples of its concept come first\(others)."
  }

  private func isUnseen(_ key: ItemKey) -> Bool {
    guard let seen = context.progress.items[key] else { return true }
    return context.items[key].map { $0.item.answer != seen.answer } ?? true
  }

  private func sentence(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  private func past(showsAll: Bool, width: Int, command: String) -> [StyledText] {
    let events = showsAll ? account.events : account.events.suffix(Self.shownEvents)
    let hidden = account.events.count - events.count
    let earlier =
      hidden == 0
      ? [] : [StyledText("\(counted(hidden, "earlier event")): \(command) --all", .dim)]
    return earlier.flatMap { $0.wrapped(to: width) }
      + events.flatMap { lines(of: $0, width: width) }
  }

  private func lines(of event: ItemAccount.Event, width: Int) -> [StyledText] {
    let glyphs = context.figures.glyphs
    switch event {
    case .shown(let moment):
      let when = "\(context.days.date(of: moment.studyDay)) \(moment.timeOfDay)"
      let text = StyledText("shown with its answer", .dim)
      return text.wrapped(to: width, after: StyledText("  \(when)  "))
    case .answered(let answer):
      let names = [answer.response, answer.answer].map {
        context.items.name(of: $0, in: answer.subject)
      }
      let said =
        answer.isRight ? names[0] : names.joined(separator: glyphs.arrow)
      let when = "\(context.days.date(of: answer.moment.studyDay)) \(answer.moment.timeOfDay)"
      return AnswerLine(
        glyphs: glyphs, time: when, isRight: answer.isRight, text: said,
        notes: [StyledText(answer.account, .dim)]
      ).lines(width: width)
    }
  }
}
