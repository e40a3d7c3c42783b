import BankLint
import QuestionBank
import StrictYAML

extension JSONValue {
  /// What was found, for other programs: one object with `"schema": 1`.
  init(_ linting: BankLinting) {
    self = [
      "schema": 1,
      "summary": [
        "files": .integer(linting.check.folders.reduce(0) { $0 + $1.checked.count }),
        "items": .integer(linting.itemCount),
        "errors": .integer(linting.count(of: .error)),
        "warnings": .integer(linting.count(of: .warning)),
        "notes": .integer(linting.count(of: .note)),
        "allowed": .integer(linting.allowed.count),
        "fixable": .integer(linting.fixableCount),
      ],
      "failures": .array(linting.failures.map(Self.string)),
      "findings": .array(linting.annotations.map(Self.init)),
    ]
  }

  private init(_ annotation: Annotation) {
    self = .object(
      [
        Member(name: "code", value: .string(annotation.topic.code)),
        Member(name: "name", value: .string(annotation.topic.name)),
        Member(name: "level", value: .string(annotation.severity.rawValue)),
        Member(name: "file", value: .string(annotation.file)),
      ] + Self.place(annotation.span) + [
        Member(name: "message", value: .string(annotation.message)),
        Member(name: "item", value: .string(annotation.item?.text)),
        Member(name: "help", value: .string(annotation.help)),
        Member(
          name: "related",
          value: .array(
            annotation.related.map {
              .object([Member(name: "file", value: .string($0.file))] + Self.place($0.span))
            })),
        Member(name: "fix", value: annotation.fix.map(Self.init) ?? .null),
      ])
  }

  private init(_ fix: Fix) {
    self = [
      "applicability": .string(fix.applicability.rawValue),
      "edits": .array(
        fix.edits.map {
          .object(Self.place($0.span) + [Member(name: "text", value: .string($0.text))])
        }
      ),
    ]
  }

  /// A stretch as lines and columns from 1, in Unicode scalars; the end is the place after the last.
  private static func place(_ span: Span) -> [Member] {
    [
      Member(name: "line", value: .integer(span.start.line)),
      Member(name: "column", value: .integer(span.start.column)),
      Member(name: "endLine", value: .integer(span.end.line)),
      Member(name: "endColumn", value: .integer(span.end.column)),
    ]
  }
}

extension BankLinting {
  /// What could not be read, and what is wrong with configurations, in words.
  var failures: [String] {
    complaints + configurationProblems.map { "\($0.place): \($0.message)" }
  }
}
