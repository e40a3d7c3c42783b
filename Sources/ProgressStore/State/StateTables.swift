import GRDB
import Practice
import QuestionBank

/// The tables of what was folded: one row for every item, concept, subject and category.
struct StateTables {
  private let database: Database
  private let names: Names
  private var numbers: NameNumbers

  /// Works on a database, inside one transaction.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - names: The names in it.
  init(_ database: Database, _ names: Names) {
    self.database = database
    self.names = names
    numbers = NameNumbers(database)
  }

  /// Everything.
  func all() throws -> Progress {
    var progress = Progress()
    try database.forEachRow(
      of: "select bank, item, \(ItemProgress.columns) from item_state", place: "item_state"
    ) { progress.items[try names.item(&$0)] = try ItemProgress(&$0, names) }
    try database.forEachRow(
      of: "select concept, \(ConceptProgress.columns) from concept_state", place: "concept_state"
    ) { progress.concepts[try names.concept(&$0)] = try ConceptProgress(&$0) }
    try database.forEachRow(
      of: "select subject, overall from subject_state", place: "subject_state"
    ) { progress.subjects[try names.id(&$0)] = SubjectProgress(overall: try $0.answers()) }
    try database.forEachRow(
      of: "select subject, category, answers from category_state", place: "category_state"
    ) { row in
      let subject: Subject.ID = try names.id(&row)
      progress.subjects[subject]?.byCategory[try names.id(&row)] = try row.answers()
    }
    return progress
  }

  /// One item; nil when there is nothing about it.
  mutating func item(_ key: ItemKey) throws -> ItemProgress? {
    try database.firstRow(
      of: "select \(ItemProgress.columns) from item_state where bank = ? and item = ?",
      [numbers.number(of: key.bank), numbers.number(of: key.item)], place: "item_state"
    ) { try ItemProgress(&$0, names) }
  }

  /// One concept; nil when there is nothing about it.
  mutating func concept(_ key: ConceptKey) throws -> ConceptProgress? {
    try database.firstRow(
      of: "select \(ConceptProgress.columns) from concept_state where concept = ?",
      [numbers.number(of: key)], place: "concept_state"
    ) { try ConceptProgress(&$0) }
  }

  /// One subject with its categories; nil when there is nothing about it.
  mutating func subject(_ id: Subject.ID) throws -> SubjectProgress? {
    let number = try numbers.number(of: id)
    var progress = try database.firstRow(
      of: "select overall from subject_state where subject = ?", [number], place: "subject_state"
    ) { SubjectProgress(overall: try $0.answers()) }
    try database.forEachRow(
      of: "select category, answers from category_state where subject = ?", [number],
      place: "category_state"
    ) { progress?.byCategory[try names.id(&$0)] = try $0.answers() }
    return progress
  }

  /// Saves everything in a state, in place of what was saved of the same things.
  mutating func save(_ progress: Progress) throws {
    for (key, item) in progress.items {
      try replace(
        "item_state", "bank, item, \(ItemProgress.columns)",
        [numbers.number(of: key.bank).databaseValue, numbers.number(of: key.item).databaseValue]
          + item.values(&numbers))
    }
    for (key, concept) in progress.concepts {
      try replace(
        "concept_state", "concept, \(ConceptProgress.columns)",
        [numbers.number(of: key).databaseValue] + concept.values)
    }
    for (id, subject) in progress.subjects { try save(subject, of: numbers.number(of: id)) }
  }

  private mutating func save(_ subject: SubjectProgress, of number: Int64) throws {
    try replace(
      "subject_state", "subject, overall",
      [number.databaseValue, subject.overall.savedText.databaseValue])
    for (category, answers) in subject.byCategory {
      try replace(
        "category_state", "subject, category, answers",
        [
          number.databaseValue, numbers.number(of: category).databaseValue,
          answers.savedText.databaseValue,
        ])
    }
  }

  /// Forgets everything that was folded.
  func clear() throws {
    for table in ["item_state", "concept_state", "subject_state", "category_state", "fold"] {
      try database.execute(sql: "delete from \(table)")
    }
  }

  private func replace(_ table: String, _ columns: String, _ values: [DatabaseValue]) throws {
    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.cachedStatement(
      sql: "insert or replace into \(table) (\(columns)) values (\(places))"
    ).execute(arguments: StatementArguments(values))
  }
}

extension RowReader {
  /// Right and wrong answers.
  fileprivate mutating func answers() throws(Contradiction) -> [Bool] {
    guard let answers = [Bool](savedText: try text()) else { throw contradiction() }
    return answers
  }
}
