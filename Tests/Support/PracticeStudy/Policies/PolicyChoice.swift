public import Practice

/// The policies that the study compares.
public enum PolicyChoice: Hashable, Sendable {
  /// Rules of ours, in real sessions; a name tells them from others.
  case session(PracticeRules, name: String)
  /// FSRS-6 on items with so many new ones a day.
  case itemScheduling(newADay: Int)
  /// Leitner's boxes.
  case leitner
  /// So many items a day at random.
  case random(itemsADay: Int)
  /// So many items a day, fresh ones as long as there are any.
  case drip(itemsADay: Double)

  /// Our rules in force, and all rivals.
  public static let all: [PolicyChoice] = [.session(PracticeRules(), name: "these rules")] + rivals

  /// What our rules are compared with.
  public static let rivals: [PolicyChoice] = [
    .itemScheduling(newADay: 10), .itemScheduling(newADay: 20), .leitner, .random(itemsADay: 20),
    .drip(itemsADay: 1.5), .drip(itemsADay: 5),
  ]

  /// Whether the rules are ours.
  public var isOurs: Bool { if case .session = self { true } else { false } }

  /// The name in tables.
  public var name: String {
    switch self {
    case .session(_, let name): name
    case .itemScheduling(let newADay): "item FSRS-6, \(newADay) new a day"
    case .leitner: "Leitner boxes"
    case .random(let itemsADay): "random, \(itemsADay) a day"
    case .drip(let itemsADay): "even drip, \(itemsADay.formatted) a day"
    }
  }

  /// The policy at its start.
  public func policy(for material: StudyMaterial, seed: UInt64) -> any PracticePolicy {
    let count = material.practised.count
    return switch self {
    case .session(let rules, _): SessionPractice(rules: rules, seed: seed)
    case .itemScheduling(let newADay):
      ItemScheduling(cards: count, newADay: newADay, seed: seed)
    case .leitner: LeitnerBoxes(items: count, seed: seed)
    case .random(let itemsADay): RandomOrder(items: count, itemsADay: itemsADay, seed: seed)
    case .drip(let itemsADay): EvenDrip(items: count, itemsADay: itemsADay, seed: seed)
    }
  }
}

extension Double {
  /// Without a fraction that is zero.
  fileprivate var formatted: String {
    self == rounded() ? "\(Int(self))" : "\(self)"
  }
}
