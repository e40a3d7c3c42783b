import GRDB
import Practice
import QuestionBank

/// The numbers of the ids that facts name; a new id gets one when it is first asked for.
struct NameNumbers {
  private let database: Database
  private var known: [String: Int64] = [:]

  /// Starts without knowing any; for one transaction, since a number that was given out in one that
  /// fails may mean something else later.
  init(_ database: Database) { self.database = database }

  /// The number of a text.
  mutating func number(of text: String) throws -> Int64 {
    if let number = known[text] { return number }
    let number = try find(text) ?? insert(text)
    known[text] = number
    return number
  }

  /// The number of an id.
  mutating func number<Tag>(of id: Identifier<Tag>) throws -> Int64 { try number(of: id.text) }

  /// The number of a concept.
  mutating func number(of concept: ConceptKey) throws -> Int64 {
    try number(of: concept.description)
  }

  private func find(_ text: String) throws -> Int64? {
    try database.firstRow(of: "select id from name where text = ?", [text], place: "name") {
      try $0.integer()
    }
  }

  private func insert(_ text: String) throws -> Int64 {
    try database.cachedStatement(sql: "insert into name (text) values (?)").execute(
      arguments: [text])
    return database.lastInsertedRowID
  }
}
