import Practice
import QuestionBank
import TerminalText

extension PracticeChoices {
  /// Holds a session as it was chosen.
  ///
  /// - Parameter context: What it is held in.
  /// - Throws: `UsageFailure` when there is no such bank or concept; `CommandFailure` when the
  ///   progress file cannot be used.
  func practise(in context: Context) throws {
    let curriculum =
      bankIDs.isEmpty
      ? context.curriculum : Curriculum(banks: try banks(of: context.library.banks))
    let request = try request(in: curriculum, settings: context.settings)
    let rules = try rules(for: curriculum, in: context)
    try context.practise(request, in: curriculum, rules: rules)
  }

  /// The banks that were asked for; all of them when none was.
  func banks(of banks: [Bank]) throws -> [Bank] {
    let wanted = try bankIDs.map {
      try Self.find($0, "bank", among: banks.map { ($0.id.text, $0.id) })
    }
    return wanted.isEmpty ? banks : banks.filter { wanted.contains($0.id) }
  }

  /// What is asked of a session.
  func request(in curriculum: Curriculum, settings: Settings) throws -> PracticeRequest {
    var request = PracticeRequest()
    request.scope =
      switch beyond {
      case .extra: .extra
      case .mistakes: .mistakes
      case .unseen: .unseen
      case nil: .plan
      }
    request.concepts = try concepts(in: curriculum)
    request.difficulty = difficulty.flatMap(Item.Difficulty.init)
    request.asksContested = contested
    request.minutes = minutes ?? settings.minuteLimit
    request.questionLimit = limit ?? (request.minutes == nil ? settings.questionLimit : nil)
    request.asksReasons = why || settings.asksReasons
    return request
  }

  /// The numbers of planning, with what is asked for; a number of new concepts counts more than a goal.
  func rules(for curriculum: Curriculum, in context: Context) throws -> PracticeRules {
    let goal = try byText.map { try Goal(by: $0, today: context.today) } ?? context.goal
    var rules = try context.rules(aimedAt: goal, meetingAllOf: curriculum)
    rules.newConceptLimit = new ?? rules.newConceptLimit
    return rules
  }

  /// The concepts that were asked for; none when any will do.
  func concepts(in curriculum: Curriculum) throws -> Set<ConceptKey> {
    let known = curriculum.lessons.compactMap { lesson -> (String, ConceptKey)? in
      guard case .concept(_, let id) = lesson.key else { return nil }
      return (id.text, lesson.key)
    }
    let full = curriculum.lessons.map { ("\($0.key)", $0.key) }
    return Set(try conceptIDs.map { try Self.find($0, "concept", among: known + full) })
  }

  /// What an id stands for.
  static func find<Value>(
    _ id: String, _ kind: String, among known: [(id: String, value: Value)]
  ) throws -> Value {
    if let found = known.first(where: { $0.id == id }) { return found.value }
    let near = nearest(to: id, in: known.map(\.id))
    let hint = near.map { "did you mean '\($0)'?" } ?? "known: " + known.map(\.id).listed()
    throw UsageFailure("no \(kind) '\(id)'; \(hint)")
  }
}
