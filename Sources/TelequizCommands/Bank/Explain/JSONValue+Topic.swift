import BankLint
import StrictYAML

extension JSONValue {
  /// Pages of errors and lints, for other programs: one object with `"schema": 1`.
  init(explaining topics: [Topic]) {
    self = ["schema": 1, "topics": .array(topics.map(Self.init))]
  }

  private init(_ topic: Topic) {
    self = [
      "name": .string(topic.name), "code": .string(topic.code), "level": .string(topic.levelName),
      "summary": .string(topic.summary), "fixable": .bool(topic.isFixable),
      "page": topic.page.map(Self.init) ?? .null,
    ]
  }

  private init(_ page: Page) {
    self = [
      "why": .string(page.why.onOneLine), "wrong": Self(page.wrong.marked),
      "right": Self(page.right.marked), "references": .array(page.references.map(Self.string)),
    ]
  }

  private init(_ example: MarkedExample) {
    let places = example.spans.map { span -> JSONValue in
      [
        "line": .integer(span.start.line), "column": .integer(span.start.column),
        "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column),
      ]
    }
    self = ["text": .string(example.text), "places": .array(places)]
  }
}
