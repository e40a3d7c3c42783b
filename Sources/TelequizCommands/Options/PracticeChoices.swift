/// What is practised, and how much of it.
struct PracticeChoices: Hashable {
  /// The ways to choose questions beyond the schedule.
  enum Beyond: String, CaseIterable {
    case extra, mistakes, unseen
  }

  /// Only these banks; all of them when there is none.
  var bankIDs: [String] = []
  /// The most questions.
  var limit: Int?
  /// The minutes after which nothing more is asked.
  var minutes: Int?
  /// The most new concepts.
  var new: Int?
  /// The day by which everything is to be known; nil: no day in particular.
  var byText: String?
  /// Whether the learner also names the criterion that decides.
  var why = false
  /// What to ask beyond the schedule; nil: what the schedule asks for.
  var beyond: Beyond?
  /// Only these concepts; all of them when there is none.
  var conceptIDs: [String] = []
  /// Only examples of this difficulty, 1 to 3.
  var difficulty: Int?
  /// Whether only contested examples are asked.
  var contested = false
}

extension PracticeSelection {
  /// What the options chose.
  var choices: PracticeChoices {
    PracticeChoices(
      bankIDs: bankIDs, limit: limit, minutes: minutes, new: new, byText: byText, why: why,
      beyond: beyond, conceptIDs: conceptIDs, difficulty: difficulty, contested: contested)
  }
}
