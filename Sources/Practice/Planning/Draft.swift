import QuestionBank

/// The places of a session while it is planned, in no order yet.
struct Draft {
  private(set) var slots: [Slot] = []
  let limit: Int
  let curriculum: Curriculum
  private var used: Set<ItemKey> = []
  private var groups: Set<Group> = []

  /// A contrast group with the bank that it belongs to.
  struct Group: Hashable {
    let bank: Bank.ID
    let contrast: ContrastGroup.ID

    init?(_ example: Curriculum.Example?) {
      guard let example, let contrast = example.item.contrast else { return nil }
      bank = example.key.bank
      self.contrast = contrast
    }
  }

  init(limit: Int, curriculum: Curriculum) {
    self.limit = limit
    self.curriculum = curriculum
  }

  /// How many questions the session can still take.
  var placesLeft: Int { max(0, limit - slots.count) }

  /// Whether a concept has a place already.
  func holds(_ concept: ConceptKey) -> Bool { slots.contains { $0.concept == concept } }

  /// Adds examples of a lesson, new to the session as long as there are any.
  mutating func add(
    _ count: Int, of lesson: Curriculum.Lesson, mode: Mode, _ choice: ExampleChoice,
    using generator: inout some RandomNumberGenerator
  ) {
    guard count > 0 else { return }
    let ranks = choice.probeRanks(of: lesson.examples, concept: lesson.key, using: &generator)
    for _ in 0..<count {
      guard let key = next(of: ranks) ?? ranks.joined().first else { return }
      add(key, of: lesson.key, mode: mode)
    }
  }

  /// The next example that is not used yet: the first by rank whose contrast group the session does
  /// not touch, or, when every group is touched, the first by rank.
  func next(of ranks: [[ItemKey]]) -> ItemKey? {
    let free = ranks.joined().filter { !used.contains($0) }
    return free.first { !touchesGroup(of: $0) } ?? free.first
  }

  /// Adds one example.
  mutating func add(_ key: ItemKey, of concept: ConceptKey, mode: Mode) {
    used.insert(key)
    if let group = Group(curriculum[key]) { groups.insert(group) }
    slots.append(Slot(example: key, concept: concept, mode: mode))
  }

  private func touchesGroup(of key: ItemKey) -> Bool {
    Group(curriculum[key]).map(groups.contains) ?? false
  }
}
