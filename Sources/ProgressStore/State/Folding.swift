import GRDB
import Practice
import QuestionBank
import Scheduling

/// Keeps the saved state equal to a fold of all facts, inside the transaction that adds some.
struct Folding {
  /// The database.
  var database: Database
  /// The names in it when the transaction began.
  var names: Names
  /// What the fold follows, with the model that the facts put in force.
  var rules: FoldRules
  /// The study day for which it is made.
  var today: StudyDay
  /// Why the model that was chosen is not followed.
  var problem: UnusableParameters?

  /// Prepares a fold.
  ///
  /// - Parameters:
  ///   - database: The database, with the facts that are to be taken in.
  ///   - names: The names in it.
  ///   - rules: What the fold follows; its model where the facts put none in force.
  ///   - today: The study day.
  /// - Throws: When the choices of models cannot be read.
  init(database: Database, names: Names, rules: FoldRules, today: StudyDay) throws {
    self.database = database
    self.names = names
    self.rules = rules
    self.today = today
    (self.rules.model, problem) = try database.choices(names, today: today)
      .model(or: rules.model)
  }

  /// Brings the saved state up to date after facts were added.
  ///
  /// Facts that come after everything that was folded change only the rows they are about. When one
  /// comes before, or says how an earlier one is to be read, everything is folded anew.
  func takeIn(_ facts: [Fact]) throws {
    guard let state = try savedState(), try facts.allSatisfy({ try !isLate($0, state) }) else {
      return try foldAnew()
    }
    do {
      try takeInAtTheEnd(facts, after: state)
    } catch is Contradiction {
      // What is damaged in the saved state can be made anew.
      try foldAnew()
    }
  }

  private func takeInAtTheEnd(_ facts: [Fact], after state: FoldState) throws {
    var state = state
    var tables = StateTables(database, names)
    var progress = try tables.whatConcerns(facts, renames: rules.renames)
    for fact in facts.sorted(by: { $0.stamp < $1.stamp }) {
      if isSetAside(fact) {
        state.setAside(fact)
      } else {
        progress.apply(fact, by: rules)
        state.last = fact.stamp
      }
    }
    try tables.save(progress)
    try state.save(in: database)
  }

  /// Folds all facts and saves what comes of it; tells how many were read, after each.
  func foldAnew(counting: (Int) -> Void = { _ in }) throws {
    let (progress, state) = try folded(counting: counting)
    var tables = StateTables(database, names)
    try tables.clear()
    try tables.save(progress)
    try state.save(in: database)
  }

  /// Folds all facts.
  func folded(
    counting: (Int) -> Void = { _ in }
  ) throws -> (progress: Progress, state: FoldState) {
    let facts = try database.facts(names, counting: counting)
    let folded = Progress.folding(
      facts, today: today, renames: rules.renames, model: rules.model)
    var state = FoldState(rules: rules.text, last: folded.last, setAside: 0)
    // A later day comes later in the order of facts.
    for fact in facts.suffix(folded.setAside) { state.setAside(fact) }
    return (folded.progress, state)
  }

  /// What was saved, if it still holds.
  func saved() throws -> (progress: Progress, state: FoldState)? {
    guard let state = try savedState() else { return nil }
    do {
      return (try StateTables(database, names).all(), state)
    } catch is Contradiction {
      return nil
    }
  }

  private func savedState() throws -> FoldState? {
    do {
      let state = try FoldState.saved(in: database)
      return state?.holds(on: today, rules: rules.text) == true ? state : nil
    } catch is Contradiction {
      return nil
    }
  }

  private func isSetAside(_ fact: Fact) -> Bool { fact.stamp.moment.studyDay > today + 1 }

  /// Whether a fact changes what was folded already.
  private func isLate(_ fact: Fact, _ state: FoldState) throws -> Bool {
    guard !isSetAside(fact) else { return false }
    switch fact {
    case .amendment, .void, .forgotten, .parameters: return true
    case .review(let review):
      if try FactTable(database, names).isRevised(review.stamp.id) { return true }
    case .sighting, .session, .flag, .exam: break
    }
    return state.last.map { fact.stamp < $0 } ?? false
  }
}

extension StateTables {
  /// The saved state of everything that some facts are about.
  fileprivate mutating func whatConcerns(
    _ facts: [Fact], renames: Renames
  ) throws -> Progress {
    var progress = Progress()
    for fact in facts {
      switch fact {
      case .review(let review):
        let item = renames.item(review.item)
        let concept = renames.concept(review.concept)
        let subject = renames.subject(review.subject)
        progress.items[item] = try self.item(item)
        progress.concepts[concept] = try self.concept(concept)
        progress.subjects[subject] = try self.subject(subject)
      case .sighting(let sighting):
        let item = renames.item(sighting.item)
        progress.items[item] = try self.item(item)
      case .session, .amendment, .void, .flag, .exam, .forgotten, .parameters: break
      }
    }
    return progress
  }
}

extension Progress {
  /// Adds a fact that comes after everything that was folded before.
  fileprivate mutating func apply(_ fact: Fact, by rules: FoldRules) {
    switch fact {
    case .review(let review): apply(review, renames: rules.renames, model: rules.model)
    case .sighting(let sighting): apply(sighting, renames: rules.renames)
    case .session, .amendment, .void, .flag, .exam, .forgotten, .parameters: break
    }
  }
}
