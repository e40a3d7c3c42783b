import Practice
import PracticeStudy
import Scheduling

/// What the study is asked for on the command line.
struct StudyOptions {
  /// What cannot be understood.
  struct Misunderstood: Error {
    let argument: String
  }

  static let usage = """
    usage: practice-study [--learners N] [--seed N] [--kind KIND]… [--vary NAME|all]… [--rules NAME=NUMBER,…]…
      [--drip QUESTIONS-A-DAY]…
      kinds: \(LearnerKind.allCases.map(\.rawValue).joined(separator: ", "))
      what can be varied: \(Assumptions.variations.dropFirst().map(\.name).joined(separator: ", "))
      rules: \(RuleChange.all.map(\.name).joined(separator: ", ")); the rest stays as it is in force
    """

  var learners = 200
  var seed: UInt64 = 1
  var kinds: [LearnerKind] = []
  var variations: [Assumptions.Variation] = [Assumptions.variations[0]]
  var policies = PolicyChoice.all

  init(_ arguments: some Sequence<String>) throws(Misunderstood) {
    var arguments = arguments.makeIterator()
    while let name = arguments.next() {
      guard let value = arguments.next() else { throw Misunderstood(argument: name) }
      if !take(name, value) { throw Misunderstood(argument: "\(name) \(value)") }
    }
    if kinds.isEmpty { kinds = LearnerKind.allCases }
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--learners": return Int(value).map { learners = max(1, $0) } != nil
    case "--seed": return UInt64(value).map { seed = $0 } != nil
    case "--kind": return LearnerKind(rawValue: value).map { kinds.append($0) } != nil
    case "--vary" where value == "all": variations = Assumptions.variations
    case "--vary":
      let found = Assumptions.variations.filter { $0.name == value }
      variations += found
      return !found.isEmpty
    case "--rules":
      guard let rules = RuleChange.rules(from: value) else { return false }
      policies.insert(.session(rules, name: value), at: 1)
    case "--drip":
      guard let count = Double(value), count > 0 else { return false }
      policies.append(.drip(itemsADay: count))
    default: return false
    }
    return true
  }
}

/// A number of the rules that can be tried otherwise.
struct RuleChange: Sendable {
  let name: String
  let apply: @Sendable (inout PracticeRules, Double) -> Void

  static let all = [
    RuleChange(name: "least") { $0.leastQuestions = Int($1) },
    RuleChange(name: "least-young") { $0.leastQuestionsWhileYoung = Int($1) },
    RuleChange(name: "young") { $0.youngAnswers = Int($1) },
    RuleChange(name: "new") { $0.newConceptLimit = Int($1) },
    RuleChange(name: "interval") { $0.maxIntervalDays = Int($1) },
    RuleChange(name: "fsrs") { $0.model = $1 == 7 ? .fsrs7(FSRS7()) : .fsrs6(FSRS6()) },
    RuleChange(name: "retention") { $0.desiredRetention = $1 },
  ]

  /// The rules in force with changes such as "least=5,interval=14".
  static func rules(from text: String) -> PracticeRules? {
    var rules = PracticeRules()
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let value = Double(sides[1]),
        let change = all.first(where: { $0.name == sides[0] })
      else { return nil }
      change.apply(&rules, value)
    }
    return rules
  }
}
