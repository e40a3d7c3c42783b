import QuestionBank
import StrictYAML

// Banks as programs read them. Every member is always there; what nobody wrote is null or empty.
extension JSONValue {
  /// The banks of a library, without their items, with "schema".
  static func list(of library: Library) -> Self {
    [
      "schema": 1,
      "banks": .array(
        library.banks.compactMap { bank in
          library.report(of: bank.id).map { .object(Self.members(of: bank, $0)) }
        }),
    ]
  }

  /// A bank with its items.
  init(_ bank: Bank, _ report: FileReport) {
    let skipped = report.skipped.map { item -> JSONValue in
      ["id": .string(item.id?.text), "line": .integer(item.position.line)]
    }
    self = .object(
      Self.members(of: bank, report) + [
        Member(name: "skipped", value: .array(skipped)),
        Member(name: "items", value: .array(bank.items.map { Self($0, in: bank) })),
      ])
  }

  private static func members(of bank: Bank, _ report: FileReport) -> [Member] {
    [
      Member(name: "id", value: .string(bank.id.text)),
      Member(name: "aka", value: .strings(bank.aka.map(\.text))),
      Member(name: "title", value: .string(bank.title)),
      Member(name: "subject", value: .string(bank.subject.id.text)),
      Member(name: "description", value: .string(bank.description)),
      Member(name: "license", value: .string(bank.license)),
      Member(name: "revision", value: .string(bank.revision.description)),
      Member(name: "file", value: .string(report.file)),
      Member(name: "errors", value: .integer(report.errorCount)),
      Member(name: "itemCount", value: .integer(bank.items.count)),
    ]
  }

  /// An item.
  init(_ item: Item, in bank: Bank) {
    self = [
      "bank": .string(bank.id.text),
      "id": .string(item.id.text),
      "aka": .strings(item.aka.map(\.description)),
      "service": .string(item.service),
      "answer": .string(item.answer.text),
      "fails": .string(item.fails?.text),
      "rationale": .string(item.rationale),
      "hint": .string(item.hint),
      "concept": .string(item.concept?.text),
      "contrast": .string(item.contrast?.text),
      "difficulty": item.difficulty.map { .integer($0.rawValue) } ?? .null,
      "sources": .array(
        item.sources.map { ["ref": .string($0.source.text), "locator": .string($0.locator)] }),
      "tags": .strings(item.tags),
      "contested": .string(item.contested),
      "retired": .string(item.retired),
      "line": .integer(item.position.line),
    ]
  }

  /// Texts in their order.
  static func strings(_ texts: [String]) -> Self { .array(texts.map { .string($0) }) }
}
