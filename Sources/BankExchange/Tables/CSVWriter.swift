import QuestionBank

/// Writes items as a table that spreadsheets open and never run.
enum CSVWriter {
  /// The columns, in their order.
  static let columns: [ItemPart] = [
    .id, .service, .answer, .fails, .rationale, .hint, .sources, .concept, .contrast, .difficulty,
    .tags, .contested, .retired, .aka,
  ]

  /// The text of a file.
  static func text(of items: [Item], subject: Subject) -> String {
    let header = columns.map { $0 == .sources ? "source" : $0.rawValue }
    let rows = items.map { item in
      columns.map { FormulaGuard.guarded(item.cell(of: $0, subject: subject)) }
    }
    return ([header] + rows).map { row in
      row.map { $0.asCell(separator: ",") }.joined(separator: ",") + "\n"
    }.joined()
  }
}
