import BankLint
import QuestionBank
import StrictYAML

extension JSONValue {
  /// What was found, as a log of the Static Analysis Results Interchange Format.
  ///
  /// - SeeAlso: OASIS, "SARIF Version 2.1.0" (2020): §3.14 `run`, §3.27 `result`, §3.30 `region`.
  init(sarif linting: BankLinting) {
    let results = (linting.annotations + linting.allowed).sorted()
    let rules = Topic.all.filter { Set(results.map(\.topic)).contains($0) }
    var places: [Topic: Int] = [:]
    for (index, rule) in rules.enumerated() { places[rule] = index }
    var fingerprints = Fingerprints()
    self = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "telequiz", "version": .string(TelequizCommand.version),
              "rules": .array(rules.map(\.sarifRule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "invocations": [
            [
              "executionSuccessful": .bool(linting.failures.isEmpty),
              "toolExecutionNotifications": .array(
                linting.failures.map { ["level": "error", "message": ["text": .string($0)]] }),
            ]
          ],
          "results": .array(
            results.map { $0.sarifResult(rule: places[$0.topic] ?? 0, &fingerprints) }),
        ]
      ],
    ]
  }
}

/// Names for results that stay the same when lines move: the item and the code, and a number where that
/// is not enough.
struct Fingerprints {
  private var counts: [String: Int] = [:]

  /// The name of a result; asked for in the order of results.
  mutating func next(for annotation: Annotation) -> String {
    let name = (annotation.item?.text ?? annotation.file.fileName) + "/" + annotation.topic.name
    counts[name, default: 0] += 1
    let count = counts[name] ?? 1
    return count == 1 ? name : "\(name)/\(count)"
  }
}

extension Topic {
  fileprivate var sarifRule: JSONValue {
    var members = [
      JSONValue.Member(name: "id", value: .string(name)),
      JSONValue.Member(name: "shortDescription", value: ["text": .string(summary)]),
    ]
    if let page {
      members.append(.init(name: "help", value: ["text": .string(page.why.onOneLine)]))
    }
    members.append(
      .init(name: "defaultConfiguration", value: ["level": .string(defaultSeverity.rawValue)]))
    members.append(.init(name: "properties", value: ["code": .string(code)]))
    return .object(members)
  }
}

extension Annotation {
  fileprivate func sarifResult(
    rule: Int, _ fingerprints: inout Fingerprints
  ) -> JSONValue {
    var location = [JSONValue.Member(name: "physicalLocation", value: file.sarifPlace(span))]
    if let item {
      location.append(
        .init(name: "logicalLocations", value: [["name": .string(item.text), "kind": "member"]]))
    }
    var members: [JSONValue.Member] = [
      .init(name: "ruleId", value: .string(topic.name)),
      .init(name: "ruleIndex", value: .integer(rule)),
      .init(name: "level", value: .string(severity.rawValue)),
      .init(
        name: "message",
        value: ["text": .string(message + (help.map { "; \($0)" } ?? ""))]),
      .init(name: "locations", value: [.object(location)]),
      .init(
        name: "partialFingerprints",
        value: ["itemAndName/v1": .string(fingerprints.next(for: self))]),
    ]
    if !related.isEmpty {
      let places = related.map { ["physicalLocation": $0.file.sarifPlace($0.span)] as JSONValue }
      // The standard wants no place twice.
      var seen: Set<JSONValue> = []
      let others = places.filter { seen.insert($0).inserted }
      members.append(.init(name: "relatedLocations", value: .array(others)))
    }
    if let fix { members.append(.init(name: "fixes", value: [fix.sarif(in: file)])) }
    if let allowance {
      var suppression = [JSONValue.Member(name: "kind", value: "inSource")]
      if let reason = allowance.reason {
        suppression.append(.init(name: "justification", value: .string(reason)))
      }
      members.append(.init(name: "suppressions", value: [.object(suppression)]))
    }
    return .object(members)
  }
}

extension Fix {
  fileprivate func sarif(in file: String) -> JSONValue {
    let replacements = edits.map { edit -> JSONValue in
      [
        "deletedRegion": edit.span.sarifRegion,
        "insertedContent": ["text": .string(edit.text)],
      ]
    }
    return [
      "artifactChanges": [
        ["artifactLocation": file.sarifArtifact, "replacements": .array(replacements)]
      ]
    ]
  }
}

extension Span {
  /// SARIF counts as we do: from 1, the end after the last character.
  fileprivate var sarifRegion: JSONValue {
    [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }
}

extension String {
  fileprivate var sarifArtifact: JSONValue { ["uri": .string(uriReference)] }

  fileprivate func sarifPlace(_ span: Span) -> JSONValue {
    ["artifactLocation": sarifArtifact, "region": span.sarifRegion]
  }

  /// The path as a URI reference, RFC 3986: what may not stand there is escaped.
  private var uriReference: String {
    let escaped = utf8.map { byte -> String in
      let isPlain =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
    return hasPrefix("/") ? "file://" + escaped : escaped
  }

  /// The last part of a path.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
