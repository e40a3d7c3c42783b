import GRDB
import Practice

/// The tables of facts in one database.
struct FactTable {
  private let database: Database
  private let names: Names
  private var numbers: NameNumbers

  /// Works on a database, inside one transaction.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - names: The names in it when the transaction began.
  init(_ database: Database, _ names: Names) {
    self.database = database
    self.names = names
    numbers = NameNumbers(database)
  }

  /// Adds a fact.
  ///
  /// - Returns: False when the very same fact was there already.
  /// - Throws: `conflictingFact` when another fact has its identity, `impossibleFact`.
  mutating func insert(_ fact: Fact, path: String) throws -> Bool {
    let stamp = fact.stamp
    guard stamp.isPossible else { throw ProgressStoreError(.impossibleFact(stamp.id), path: path) }
    if let found = try self.fact(stamp.id) {
      guard found == fact else { throw ProgressStoreError(.conflictingFact(stamp.id), path: path) }
      return false
    }
    let values = try stamp.values + fact.ownValues(&numbers)
    let kind = fact.kind
    let sql = "insert into \(kind.rawValue) (\(kind.columns)) values (\(kind.places))"
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    return true
  }

  /// The fact with an identity, if there is one.
  func fact(_ id: FactID) throws -> Fact? {
    for kind in FactKind.allCases where try contains(id, kind, column: "id") {
      return try database.firstRow(
        of: "select \(kind.columns) from \(kind.rawValue) where id = ?", [id.blob],
        place: kind.rawValue
      ) { try kind.fact(&$0, names) }
    }
    return nil
  }

  /// Whether something says that a review is to be read otherwise, or not at all.
  func isRevised(_ review: FactID) throws -> Bool {
    try contains(review, .void, column: "review")
      || contains(review, .amendment, column: "review")
  }

  private func contains(_ id: FactID, _ kind: FactKind, column: String) throws -> Bool {
    try database.firstRow(
      of: "select 1 from \(kind.rawValue) where \(column) = ?", [id.blob], place: kind.rawValue
    ) { _ in true } ?? false
  }
}
