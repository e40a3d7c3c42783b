public import QuestionBank

/// Chooses the questions of an exam: unseen examples first, balanced over categories and concepts.
///
/// Contested items are never asked. The same seed and history give the same questions.
public struct ExamPlan {
  /// How many questions an exam has if nobody says otherwise.
  public static let questionCount = 20

  private let curriculum: Curriculum
  private let choice: ExampleChoice
  private let banks: Set<Bank.ID>

  /// Prepares a choice.
  ///
  /// - Parameters:
  ///   - curriculum: What can be asked.
  ///   - progress: What the learner has seen.
  ///   - banks: The banks that questions come from; empty: all.
  ///   - today: The study day that it is.
  public init(
    curriculum: Curriculum, progress: Progress, banks: Set<Bank.ID> = [], today: StudyDay
  ) {
    self.curriculum = curriculum
    choice = ExampleChoice(curriculum: curriculum, progress: progress, today: today)
    self.banks = banks
  }

  /// The items of an exam in the order in which they are asked; fewer than `count` where there are not
  /// so many.
  public func items(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [ItemKey] {
    var piles = piles(using: &generator)
    var chosen: [Slot] = []
    var perConcept: [ConceptKey: Int] = [:]
    var groups: Set<Draft.Group> = []
    while chosen.count < count, !piles.isEmpty {
      for category in piles.indices where chosen.count < count {
        guard let key = piles[category].take(perConcept, groups, curriculum) else { continue }
        guard let example = curriculum[key] else { continue }
        perConcept[example.concept, default: 0] += 1
        if let group = Draft.Group(example) { groups.insert(group) }
        chosen.append(Slot(example: key, concept: example.concept, mode: .exam))
      }
      piles.removeAll(where: \.isEmpty)
    }
    return Arrangement(curriculum: curriculum).arrange(chosen, using: &generator).map(\.example)
  }

  /// The examples of each category, in a drawn order of categories.
  private func piles(using generator: inout some RandomNumberGenerator) -> [Pile] {
    var piles: [Pile] = []
    var indices: [CategoryOfSubject: Int] = [:]
    for example in curriculum.allExamples.shuffled(using: &generator)
    where !example.isContested && (banks.isEmpty || banks.contains(example.key.bank)) {
      let category = CategoryOfSubject(subject: example.subject, category: example.item.answer)
      let index = indices[category] ?? piles.count
      if index == piles.count {
        indices[category] = index
        piles.append(Pile())
      }
      piles[index].add(example, rank: choice.examRank(of: example.key))
    }
    for index in piles.indices { piles[index].sort() }
    return piles
  }

  private struct CategoryOfSubject: Hashable {
    let subject: Subject.ID
    let category: Category.ID
  }
}

extension ExampleChoice {
  /// Unseen examples come first, then those seen longest ago.
  fileprivate func examRank(of key: ItemKey) -> Int64 {
    isUnseen(key) ? .min : progress.items[key]?.lastSeenAt.milliseconds ?? .min
  }
}

/// The examples of one category that can still be chosen, the best first within each concept.
private struct Pile {
  private var concepts: [(key: ConceptKey, examples: [(item: ItemKey, rank: Int64)])] = []

  var isEmpty: Bool { concepts.isEmpty }

  mutating func add(_ example: Curriculum.Example, rank: Int64) {
    if let index = concepts.firstIndex(where: { $0.key == example.concept }) {
      concepts[index].examples.append((example.key, rank))
    } else {
      concepts.append((example.concept, [(example.key, rank)]))
    }
  }

  mutating func sort() {
    for index in concepts.indices {
      concepts[index].examples = concepts[index].examples.stablySorted { $0.rank < $1.rank }
    }
  }

  /// Takes an example of the concept that was asked least.
  ///
  /// Of equally often asked ones it is that whose best example ranks first. A contrast group is left
  /// alone as long as another will do.
  mutating func take(
    _ perConcept: [ConceptKey: Int], _ groups: Set<Draft.Group>, _ curriculum: Curriculum
  ) -> ItemKey? {
    let next = concepts.indices.min { first, second in
      let counts = (
        perConcept[concepts[first].key] ?? 0, perConcept[concepts[second].key] ?? 0
      )
      if counts.0 != counts.1 { return counts.0 < counts.1 }
      return (concepts[first].examples.first?.rank ?? .max)
        < (concepts[second].examples.first?.rank ?? .max)
    }
    guard let next, let best = concepts[next].examples.first else { return nil }
    let alike = concepts[next].examples.prefix { $0.rank == best.rank || best.rank != .min }
    let index =
      alike.firstIndex { Draft.Group(curriculum[$0.item]).map { !groups.contains($0) } ?? true }
      ?? 0
    let item = concepts[next].examples.remove(at: index).item
    if concepts[next].examples.isEmpty { concepts.remove(at: next) }
    return item
  }
}
