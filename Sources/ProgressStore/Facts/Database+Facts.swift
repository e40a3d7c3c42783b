import GRDB
import Practice

extension Database {
  /// All facts, in the order of their stamps.
  ///
  /// Tables are read as they were written, which is nearly in order: sorting here takes a fifth of the
  /// time that SQLite needs to read them in order.
  ///
  /// - Parameters:
  ///   - names: The ids that they name.
  ///   - counting: Is told how many were read, after each.
  /// - Returns: The facts.
  /// - Throws: Why they cannot be read.
  func facts(_ names: Names, counting: (Int) -> Void = { _ in }) throws -> [Fact] {
    var facts: [Fact] = []
    facts.reserveCapacity(try FactKind.allCases.reduce(0) { try $0 + count($1) })
    for kind in FactKind.allCases {
      let sql = "select \(kind.columns) from \(kind.rawValue) order by seq"
      try forEachRow(of: sql, place: kind.rawValue) {
        facts.append(try kind.fact(&$0, names))
        counting(facts.count)
      }
    }
    facts.sort { $0.stamp < $1.stamp }
    return facts
  }

  /// How many facts of a kind there are.
  func count(_ kind: FactKind) throws -> Int {
    try firstRow(of: "select count(*) from \(kind.rawValue)", place: kind.rawValue) {
      try $0.count()
    } ?? 0
  }
}
