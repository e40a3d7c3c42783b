import GRDB
import Practice
import QuestionBank

/// The ids that facts name, found by their numbers.
///
/// Names are never changed or deleted and are numbered from 1 without gaps, so that what was read once
/// stays right and only the new ones need reading.
struct Names {
  private(set) var texts: [String] = []
  private var concepts: [ConceptKey?] = []

  /// Knows no names yet.
  init() {}

  /// Reads the names that were added since the last time; at the start of a transaction, so that only
  /// names are remembered that stay.
  mutating func refresh(_ database: Database) throws {
    let sql = "select id, text from name where id > ? order by id"
    try database.forEachRow(of: sql, [texts.count], place: "name") { row in
      guard try row.integer() == Int64(texts.count + 1) else { throw row.contradiction() }
      let text = try row.text()
      texts.append(text)
      concepts.append(ConceptKey(text))
    }
  }

  private func index(_ row: inout RowReader) throws(Contradiction) -> Int {
    let number = try row.integer()
    guard number >= 1, number <= texts.count else { throw row.contradiction() }
    return Int(number) - 1
  }

  /// The name in the next column, as its index in `texts`.
  func number(_ row: inout RowReader) throws(Contradiction) -> AnswerLog.NameNumber {
    AnswerLog.NameNumber(try index(&row))
  }

  /// The id in the next column.
  func id<Tag>(_ row: inout RowReader) throws(Contradiction) -> Identifier<Tag> {
    Identifier(texts[try index(&row)])
  }

  /// The item in the next two columns, its bank first.
  func item(_ row: inout RowReader) throws(Contradiction) -> ItemKey {
    ItemKey(bank: try id(&row), item: try id(&row))
  }

  /// The concept in the next column.
  func concept(_ row: inout RowReader) throws(Contradiction) -> ConceptKey {
    guard let concept = concepts[try index(&row)] else { throw row.contradiction() }
    return concept
  }
}
