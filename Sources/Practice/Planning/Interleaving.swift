import QuestionBank

/// The rules for the order of questions, and what it costs to break them.
struct Interleaving {
  let curriculum: Curriculum

  /// Examples of one concept are at least so many questions apart.
  static let conceptDistance = 3
  /// A concept that was missed returns so many questions later: after three others.
  static let retryDistance = 4
  /// At most so many answers of one category in a row.
  static let longestRun = 5
  /// At most so many answers in a row that change between two categories every time.
  static let longestAlternation = 6
  /// Members of one contrast group are at least so many questions apart.
  static let contrastDistance = 15

  /// How often each rule gives way; the order of the fields, last first, is the order in which the
  /// rules hold out.
  struct Cost: Hashable, Comparable {
    var apart = 0
    var run = 0
    var contrast = 0
    var sameItem = 0

    static let none = Cost()

    static func < (first: Self, second: Self) -> Bool {
      (first.sameItem, first.contrast, first.run, first.apart)
        < (second.sameItem, second.contrast, second.run, second.apart)
    }

    static func += (total: inout Self, next: Self) {
      total.apart += next.apart
      total.run += next.run
      total.contrast += next.contrast
      total.sameItem += next.sameItem
    }
  }

  /// What it costs to ask a slot after others.
  func cost(of slot: Slot, after order: [Slot]) -> Cost {
    let group = Draft.Group(curriculum[slot.example])
    let isNear = { (distance: Int, isAlike: (Slot) -> Bool) in
      order.suffix(distance - 1).contains(where: isAlike) ? 1 : 0
    }
    return Cost(
      apart: isNear(slot.mode == .retry ? Self.retryDistance : Self.conceptDistance) {
        $0.concept == slot.concept
      },
      run: breaksRun(slot, after: order) ? 1 : 0,
      contrast: group == nil
        ? 0 : isNear(Self.contrastDistance) { Draft.Group(curriculum[$0.example]) == group },
      sameItem: order.last?.example == slot.example ? 1 : 0)
  }

  /// What it costs to ask slots in an order after others.
  func cost(of order: [Slot], after past: [Slot]) -> Cost {
    var asked = past
    return order.reduce(into: Cost.none) { total, slot in
      total += cost(of: slot, after: asked)
      asked.append(slot)
    }
  }

  /// Whether the answers before a slot and its own make too long a run, or too long a swing to and
  /// fro between two categories.
  private func breaksRun(_ slot: Slot, after order: [Slot]) -> Bool {
    let answers = (order.suffix(Self.longestAlternation) + [slot]).map {
      curriculum[$0.example]?.item.answer
    }
    let run = answers.suffix(Self.longestRun + 1)
    if run.count > Self.longestRun, run.allSatisfy({ $0 == run.last }) { return true }
    let changes = zip(answers, answers.dropFirst()).allSatisfy { $0 != $1 }
    let swings = zip(answers, answers.dropFirst(2)).allSatisfy { $0 == $1 }
    return answers.count > Self.longestAlternation && changes && swings
  }
}
