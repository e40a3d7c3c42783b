import Practice
import QuestionBank

extension JSONValue {
  /// Remarks, with "schema".
  init(_ flags: [FlaggedItem]) {
    let list = flags.map { flagged -> JSONValue in
      [
        "bank": .string(flagged.key.bank.text),
        "item": .string(flagged.key.item.text),
        "file": .string(flagged.place?.file),
        "line": flagged.place.map { .integer($0.line) } ?? .null,
        "comment": .string(flagged.flag.comment),
        "at": .string(flagged.flag.stamp.moment.iso8601),
        "bankChanged": .bool(flagged.bankHasChanged),
      ]
    }
    self = ["schema": 1, "flags": .array(list)]
  }
}
