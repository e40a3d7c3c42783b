import Practice
import QuestionBank

extension Fact {
  /// The fact as an object for programs.
  ///
  /// Every one has `type`, `id`, `at`, `utcOffset`, `studyDay`, `session` and `ordinal`, in this order;
  /// what its kind adds comes behind.
  func json(in history: FactHistory) -> JSONValue {
    switch self {
    case .session(let fact): Self.object("session", fact.stamp, [])
    case .review(let review): Self.object("review", review.stamp, review.members(in: history))
    case .sighting(let sighting):
      Self.object(
        "sighting", sighting.stamp,
        [
          ("subject", .string(sighting.subject.text)),
          ("bank", .string(sighting.item.bank.text)),
          ("item", .string(sighting.item.item.text)),
          ("answer", .string(sighting.answer.text)),
          ("exposure", .integer(history.exposure(sighting.stamp))),
        ])
    case .amendment(let amendment):
      Self.object(
        "amendment", amendment.stamp,
        [
          ("review", .string(amendment.review.description)),
          ("confidence", .string(amendment.confidence.rawValue)),
        ])
    case .void(let void):
      Self.object("void", void.stamp, [("review", .string(void.review.description))])
    case .flag(let flag):
      Self.object(
        "flag", flag.stamp,
        [
          ("bank", .string(flag.item.bank.text)),
          ("bankRevision", .string(flag.bankRevision.description)),
          ("item", .string(flag.item.item.text)),
          ("comment", .string(flag.comment)),
        ])
    case .exam(let exam):
      Self.object(
        "exam", exam.stamp,
        [("items", .array(exam.items.map { .string($0.description) }))])
    case .forgotten(let wish): Self.object("forgotten", wish.stamp, wish.scope.members)
    case .parameters(let choice): Self.object("parameters", choice.stamp, choice.members)
    }
  }

  private static func object(
    _ type: String, _ stamp: Stamp, _ members: [(String, JSONValue)]
  ) -> JSONValue {
    let utc = Moment(time: stamp.moment.time, offset: UTCOffset(minutes: 0)).iso8601
    let common: [(String, JSONValue)] = [
      ("type", .string(type)),
      ("id", .string(stamp.id.description)),
      ("at", .string(utc.dropLast("+00:00".count) + "Z")),
      ("utcOffset", .integer(stamp.moment.offset.minutes)),
      ("studyDay", .string(stamp.moment.studyDay.date.iso8601)),
      ("session", .string(stamp.session.description)),
      ("ordinal", .integer(stamp.ordinal)),
    ]
    return .object((common + members).map { JSONValue.Member(name: $0.0, value: $0.1) })
  }
}

extension Review {
  /// What a review has besides its stamp.
  fileprivate func members(in history: FactHistory) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("mode", .string(mode.rawValue)),
      ("scheduled", .bool(isScheduled)),
      ("probeSize", .integer(probeSize)),
      ("subject", .string(subject.text)),
      ("bank", .string(item.bank.text)),
      ("bankRevision", .string(bankRevision.description)),
      ("item", .string(item.item.text)),
      ("concept", concept.json),
      ("answer", .string(answer.text)),
      ("response", .string(response.text)),
      ("correct", .bool(isRight)),
      ("rating", .string("\(rating)")),
      ("confidence", .string(confidence.rawValue)),
      ("hint", .bool(usedHint)),
      ("reason", reason?.json ?? .null),
      ("latencyMs", .integer(latencyMilliseconds)),
      ("exposure", .integer(history.exposure(stamp))),
    ]
    if let amended = history.amended(self) {
      members.append(
        (
          "amended",
          [
            "rating": .string("\(amended.rating)"),
            "confidence": .string(amended.confidence.rawValue),
          ]
        ))
    }
    // Written only where the concept could not be told from subject and item.
    if !hasPlainConcept { members.append(("conceptKey", .string(concept.description))) }
    if history.isVoided(self) { members.append(("voided", true)) }
    return members
  }
}

extension Review {
  /// Whether the concept is one of the review's subject, or the item itself.
  private var hasPlainConcept: Bool {
    switch concept {
    case .concept(let subject, _): subject == self.subject
    case .item(let key): key == item
    }
  }
}

extension Forgotten.Scope {
  /// What is forgotten: `scope`, and the `bank` and `item` that it names.
  fileprivate var members: [(String, JSONValue)] {
    switch self {
    case .all: [("scope", "all")]
    case .bank(let bank): [("scope", "bank"), ("bank", .string(bank.text))]
    case .item(let key):
      [("scope", "item"), ("bank", .string(key.bank.text)), ("item", .string(key.item.text))]
    }
  }
}

extension ConceptKey {
  /// The concept's id in its subject; nothing for an item that is its own concept.
  fileprivate var json: JSONValue {
    switch self {
    case .concept(_, let concept): .string(concept.text)
    case .item: .null
    }
  }
}

extension Reason {
  /// The criterion that was named; `fails` is empty when the learner said that all hold.
  fileprivate var json: JSONValue {
    switch self {
    case .fails(let criterion): ["fails": .string(criterion.text)]
    case .allHold: ["fails": .null]
    }
  }
}

extension JSONValue {
  /// A whole number, or nothing.
  fileprivate static func integer(_ value: Int?) -> Self { value.map(Self.integer) ?? .null }
}
