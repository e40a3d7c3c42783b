import BankExchange
import Practice
import QuestionBank
import Statistics

/// A section of a report as rows and columns, for spreadsheets.
struct StatisticsTable {
  /// The rows, the names of the columns first.
  let rows: [[CSVTable.Cell]]

  /// The rows of a section; nil for a section that is no table: what to do next.
  init?(
    _ section: StatisticsSection, of report: StatisticsReport, exams: [ExamResult],
    curriculum: Curriculum
  ) {
    let json = JSONValue(report, exams: exams, curriculum: curriculum)
    guard section != .next, let value = json[section.rawValue] else { return nil }
    rows = Self.rows(of: value.tableEntries(of: section))
  }

  /// The text, by RFC 4180 with line feeds; cells that a spreadsheet would run begin with `'`.
  var text: String {
    rows.map { CSVTable.line(of: $0) }.joined()
  }

  /// A row for each object; a member that is an object itself becomes several columns.
  private static func rows(of entries: [JSONValue]) -> [[CSVTable.Cell]] {
    let flat = entries.map { $0.flattened(under: "") }
    var names: [String] = []
    for name in flat.flatMap({ $0.map(\.name) }) where !names.contains(name) { names.append(name) }
    return [names.map(CSVTable.Cell.text)]
      + flat.map { members in
        names.map { name in members.first { $0.name == name }?.value ?? .text("") }
      }
  }
}

extension JSONValue {
  /// A member of an object.
  fileprivate subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The objects that make the rows of a section.
  fileprivate func tableEntries(of section: StatisticsSection) -> [JSONValue] {
    switch section {
    case .confusion: elements.flatMap { $0.expanded("categories", keeping: "subject") }
    case .criteria: elements.flatMap { $0.expanded("cases", keeping: "subject") }
    case .confidence: self["levels"]?.elements ?? []
    case .memory: self["bins"]?.elements ?? []
    case .calendar, .forecast: self["days"]?.elements ?? []
    case .exams: elements.flatMap { $0.expanded("answers", keeping: "startedAt") }
    case .effort: [self]
    case .accuracy, .concepts, .next: elements
    }
  }

  /// The objects in a member, each with another member in front.
  private func expanded(_ name: String, keeping kept: String) -> [JSONValue] {
    (self[name]?.elements ?? []).map { element in
      guard case .object(let members) = element, let value = self[kept] else { return element }
      return .object([Member(name: kept, value: value)] + members)
    }
  }

  private var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object and of the objects in it, as texts with names such as `answers.right`;
  /// of a list only how many there are.
  fileprivate func flattened(under prefix: String) -> [(name: String, value: CSVTable.Cell)] {
    switch self {
    case .object(let members):
      return members.flatMap {
        $0.value.flattened(under: prefix.isEmpty ? $0.name : "\(prefix).\($0.name)")
      }
    case .array(let elements):
      return [(prefix, .text(elements.map(\.plainText).joined(separator: " ")))]
    case .integer, .number: return [(prefix, .number(plainText))]
    default: return [(prefix, .text(plainText))]
    }
  }

  private var plainText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .object(let members): members.map { $0.value.plainText }.joined(separator: "/")
    case .bool, .integer, .number, .array: text(.line)
    }
  }
}
