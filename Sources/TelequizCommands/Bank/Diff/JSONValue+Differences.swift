import BankLint
import QuestionBank
import StrictYAML

extension JSONValue {
  /// The differences between two versions, with "schema".
  init(_ differences: BankDifferences) {
    self = ["schema": 1, "differences": .array(differences.all.map(Self.init))]
  }

  private init(_ difference: Difference) {
    self = [
      "change": .string(difference.change.rawValue),
      "object": .string(difference.object.rawValue),
      "id": .string(difference.id),
      "in": .string(difference.owner),
      "was": .string(difference.was),
      "itemCount": difference.itemCount.map { .integer($0) } ?? .null,
      "old": Self(difference.oldPlace),
      "new": Self(difference.newPlace),
      "fields": .array(
        difference.fields.map { change in
          [
            "name": .string(change.name),
            "old": change.old.map(Self.init) ?? .null,
            "new": change.new.map(Self.init) ?? .null,
          ]
        }),
    ]
  }

  private init(_ place: Difference.Place?) {
    guard let place else {
      self = .null
      return
    }
    self = ["file": .string(place.file), "line": .integer(place.span.start.line)]
  }

  private init(_ value: PlainValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .list(let values): self = .array(values.map(Self.init))
    case .fields(let fields):
      self = .object(fields.map { Member(name: $0.name, value: Self($0.value)) })
    }
  }
}
