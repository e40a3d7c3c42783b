import GRDB
import Practice

/// The check of a database, inside one transaction.
struct Check {
  /// The database.
  var database: Database
  /// What its state was folded by.
  var rules: FoldRules
  /// The study day.
  var today: StudyDay

  /// Everything that is wrong.
  func verification() throws -> Verification {
    var found = Verification(problems: [], reviews: 0, facts: 0, setAside: 0, schema: 0)
    found.schema = try Int.fetchOne(database, sql: "pragma user_version") ?? 0
    found.problems = problems(structure) + problems(danglingNames) + problems(strangeSchema)
    found.problems += problems {
      var names = Names()
      try names.refresh(database)
      let facts = try database.facts(names)
      found.facts = facts.count
      found.reviews = facts.count { $0.kind == .review }
      found.setAside = facts.count { $0.stamp.moment.studyDay > today + 1 }
      return try Self.oddities(of: facts) + wrongState(names)
    }
    return found
  }

  /// The facts, and what is wrong with them and with the file that holds them.
  func examinedFacts(_ names: Names) throws -> ExaminedFacts {
    var examined = ExaminedFacts(
      facts: [], problems: problems(structure) + problems(danglingNames))
    examined.problems += problems {
      examined.facts = try database.facts(names)
      return Self.oddities(of: examined.facts)
    }
    return examined
  }

  /// What a part of the check finds, or what keeps it from being done.
  private func problems(
    _ check: () throws -> [Verification.Problem]
  ) -> [Verification.Problem] {
    do {
      return try check()
    } catch let error as Contradiction {
      return [.unreadableFacts(error.description)]
    } catch {
      return [.structure((error as? DatabaseError)?.message ?? "\(error)")]
    }
  }

  private func structure() throws -> [Verification.Problem] {
    let found = try String.fetchAll(database, sql: "pragma integrity_check(20)")
    return found == ["ok"] ? [] : found.map { .structure($0) }
  }

  private func danglingNames() throws -> [Verification.Problem] {
    try String.fetchAll(
      database, sql: "select distinct \"table\" from pragma_foreign_key_check order by 1"
    ).map { .danglingName(table: $0) }
  }

  /// What is not as the steps of the schema make it.
  private func strangeSchema() throws -> [Verification.Problem] {
    let sql = "select name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'"
    let objects = { (database: Database) in
      var objects: [String: String] = [:]
      try database.forEachRow(of: sql, place: "sqlite_schema") {
        objects[try $0.text()] = try $0.text()
      }
      return objects
    }
    let reference = try Connection.inMemory()
    try Schema.current.migrate(reference, at: nil)
    let expected = try reference.read(objects)
    let found = try objects(database)
    return expected.keys.sorted().filter { found[$0] != expected[$0] }
      .map { .strangeSchema(object: $0) }
  }

  /// What no session of ours writes.
  private static func oddities(of facts: [Fact]) -> [Verification.Problem] {
    var problems: [Verification.Problem] = []
    var identities: Set<FactID> = []
    var reviews: Set<FactID> = []
    var places: [FactID: Set<Int>] = [:]
    for fact in facts {
      let stamp = fact.stamp
      if !identities.insert(stamp.id).inserted { problems.append(.sharedIdentity(stamp.id)) }
      if !places[stamp.session, default: []].insert(stamp.ordinal).inserted {
        problems.append(.sharedPlace(session: stamp.session, ordinal: stamp.ordinal))
      }
      switch fact {
      case .review: reviews.insert(stamp.id)
      case .session where stamp.id != stamp.session, .exam where stamp.id != stamp.session:
        problems.append(.strangeSession(stamp.id))
      case .session, .exam, .sighting, .amendment, .void, .flag, .forgotten, .parameters: break
      }
    }
    return problems
      + facts.compactMap(\.revisedReview).filter { !reviews.contains($0) }
      .map { .missingReview($0) }
  }

  private func wrongState(_ names: Names) throws -> [Verification.Problem] {
    let folding = try Folding(database: database, names: names, rules: rules, today: today)
    guard let saved = try folding.saved() else { return [] }
    let folded = try folding.folded()
    guard saved != folded else { return [] }
    let (old, new) = (saved.progress, folded.progress)
    return [
      .wrongState(
        items: old.items.countOfDifferences(from: new.items),
        concepts: old.concepts.countOfDifferences(from: new.concepts),
        subjects: old.subjects.countOfDifferences(from: new.subjects))
    ]
  }
}

extension Fact {
  /// The review that the fact says something about.
  fileprivate var revisedReview: FactID? {
    switch self {
    case .amendment(let amendment): amendment.review
    case .void(let void): void.review
    case .session, .review, .sighting, .flag, .exam, .forgotten, .parameters: nil
    }
  }
}

extension Dictionary where Value: Equatable {
  /// How many keys have another value, or none, in one of the two.
  fileprivate func countOfDifferences(from other: Self) -> Int {
    Set(keys).union(other.keys).count { self[$0] != other[$0] }
  }
}
