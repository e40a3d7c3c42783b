import Foundation
import GRDB
import Practice
import QuestionBank
import Scheduling

extension Fact {
  /// The values of the fact's own columns, in the order of `FactKind.ownColumns`.
  func ownValues(_ numbers: inout NameNumbers) throws -> [DatabaseValue] {
    switch self {
    case .session: []
    case .review(let review): try review.ownValues(&numbers)
    case .sighting(let sighting):
      try [
        numbers.number(of: sighting.subject), numbers.number(of: sighting.item.bank),
        numbers.number(of: sighting.item.item), numbers.number(of: sighting.answer),
      ].map(\.databaseValue)
    case .amendment(let amendment):
      [amendment.review.blob, amendment.confidence.rawValue.databaseValue]
    case .void(let void): [void.review.blob]
    case .flag(let flag):
      [
        try numbers.number(of: flag.item.bank).databaseValue,
        try numbers.number(of: flag.item.item).databaseValue,
        Int64(bitPattern: flag.bankRevision.hash).databaseValue,
        Data(flag.comment.utf8).databaseValue,
      ]
    case .exam(let exam):
      [exam.items.map(\.description).joined(separator: " ").databaseValue]
    case .forgotten(let wish): try wish.scope.values(&numbers)
    case .parameters(let choice): choice.values
    }
  }
}

extension Review {
  fileprivate func ownValues(_ numbers: inout NameNumbers) throws -> [DatabaseValue] {
    [
      mode.rawValue.databaseValue,
      probeSize.databaseValue,
      try numbers.number(of: subject).databaseValue,
      try numbers.number(of: item.bank).databaseValue,
      try numbers.number(of: item.item).databaseValue,
      Int64(bitPattern: bankRevision.hash).databaseValue,
      try numbers.number(of: concept).databaseValue,
      try numbers.number(of: answer).databaseValue,
      try numbers.number(of: response).databaseValue,
      rating.rawValue.databaseValue,
      confidence.rawValue.databaseValue,
      usedHint.databaseValue,
      (reason != nil).databaseValue,
      try reason?.failingCriterion.map { try numbers.number(of: $0) }?.databaseValue ?? .null,
      latencyMilliseconds.databaseValue,
    ]
  }
}

extension Forgotten.Scope {
  fileprivate func values(_ numbers: inout NameNumbers) throws -> [DatabaseValue] {
    switch self {
    case .all: ["all".databaseValue, .null, .null]
    case .bank(let bank):
      ["bank".databaseValue, try numbers.number(of: bank).databaseValue, .null]
    case .item(let key):
      [
        "item".databaseValue, try numbers.number(of: key.bank).databaseValue,
        try numbers.number(of: key.item).databaseValue,
      ]
    }
  }
}

extension ParametersChoice {
  fileprivate var values: [DatabaseValue] {
    let numbers = parameters.values.map { "\($0)" }.joined(separator: " ")
    let extent: [DatabaseValue] =
      switch origin {
      case .wished: [.null, .null, .null]
      case .fitted(let extent):
        [
          extent.ratings.databaseValue, extent.firstDay.number.databaseValue,
          extent.lastDay.number.databaseValue,
        ]
      }
    return [parameters.model.databaseValue, numbers.databaseValue] + extent
  }
}

extension Reason {
  fileprivate var failingCriterion: Criterion.ID? {
    if case .fails(let criterion) = self { criterion } else { nil }
  }
}

extension Stamp {
  /// The values of `FactKind.stampColumns`.
  var values: [DatabaseValue] {
    [
      id.blob, moment.time.milliseconds.databaseValue, moment.offset.minutes.databaseValue,
      session.blob, ordinal.databaseValue,
    ]
  }
}

extension FactID {
  /// The sixteen bytes.
  var blob: DatabaseValue {
    var bytes = Data(capacity: 16)
    for word in [high, low] {
      withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes.databaseValue
  }
}
