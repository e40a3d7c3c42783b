import QuestionBank

/// Writes items as a text file for Anki's importer.
///
/// The first field is `bank/item`: Anki finds notes again by their first field, whatever their deck.
enum AnkiWriter {
  /// The fields of a note, in their order.
  static let columns: [ItemPart] = [
    .id, .service, .answer, .rationale, .hint, .sources, .contested, .tags,
  ]

  /// The text of a file.
  static func text(of items: [Item], bank: Bank) -> String {
    let names = columns.map { $0 == .sources ? "source" : $0.rawValue }
    let headers = [
      "#separator:tab", "#html:false", "#columns:" + names.joined(separator: "\t"),
      "#tags column:\(columns.count)",
    ]
    let rows = items.map { item in
      columns.map { cell(of: $0, item, bank).asCell(separator: "\t") }.joined(separator: "\t")
    }
    return (headers + rows).joined(separator: "\n") + "\n"
  }

  private static func cell(of part: ItemPart, _ item: Item, _ bank: Bank) -> String {
    switch part {
    case .id: "\(bank.id)/\(item.id)"
    case .tags: ItemTag.tags(of: item, in: .anki).joined(separator: " ")
    default: item.cell(of: part, subject: bank.subject)
    }
  }
}
