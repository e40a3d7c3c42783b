import Practice
import QuestionBank
import Scheduling

extension Fact {
  /// Reads what `json(in:)` writes; members that follow from other records are passed over.
  ///
  /// - Throws: `LineFault`.
  init(_ value: JSONValue) throws(LineFault) {
    let members = try MemberReader(value)
    let stamp = try Stamp(members)
    switch try members.text("type") {
    case "session": self = .session(SessionStart(stamp: stamp))
    case "review": self = .review(try Review(members, stamp))
    case "sighting":
      self = .sighting(
        Sighting(
          stamp: stamp, subject: try members.id("subject"), item: try members.item(),
          answer: try members.id("answer")))
    case "amendment":
      self = .amendment(
        Amendment(
          stamp: stamp, review: try members.factID("review"),
          confidence: try members.word("confidence")))
    case "void": self = .void(Void(stamp: stamp, review: try members.factID("review")))
    case "flag":
      self = .flag(
        Practice.Flag(
          stamp: stamp, item: try members.item(), bankRevision: try members.revision(),
          comment: try members.text("comment")))
    case "exam": self = .exam(ExamStart(stamp: stamp, items: try members.items()))
    case "forgotten":
      self = .forgotten(Forgotten(stamp: stamp, scope: try members.scope()))
    case "parameters": self = .parameters(try ParametersChoice(members, stamp))
    case let type: throw LineFault("a record of the kind '\(type)' is not known here")
    }
  }
}

extension Stamp {
  fileprivate init(_ members: MemberReader) throws(LineFault) {
    let at = try members.text("at")
    guard let utc = Moment(iso8601: at, localOffset: { _ in UTCOffset(minutes: 0) }) else {
      throw LineFault("\"at\" is no time: '\(at)'")
    }
    // POSIX allows time zones up to 25 hours from Greenwich.
    let offset = UTCOffset(minutes: try members.integer("utcOffset", in: -1_500...1_500))
    self.init(
      id: try members.factID("id"), moment: Moment(time: utc.time, offset: offset),
      session: try members.factID("session"),
      ordinal: try members.integer("ordinal", in: 0...Int(Int32.max)))
  }
}

extension Review {
  fileprivate init(_ members: MemberReader, _ stamp: Stamp) throws(LineFault) {
    let subject: Subject.ID = try members.id("subject")
    let item = try members.item()
    self.init(
      stamp: stamp, mode: try members.word("mode"),
      probeSize: try members.integer("probeSize", in: 0...Int(Int32.max)), subject: subject,
      item: item, bankRevision: try members.revision(),
      concept: try members.concept(of: item, subject), answer: try members.id("answer"),
      response: try members.id("response"), rating: try members.rating(),
      confidence: try members.word("confidence"), usedHint: try members.flag("hint"),
      reason: try members.reason(),
      latencyMilliseconds: try members.integer("latencyMs", in: 0...Int(Int32.max)))
  }
}

extension MemberReader {
  fileprivate func revision() throws(LineFault) -> Revision {
    let text = try text("bankRevision")
    guard text.utf8.count == 16, let hash = UInt64(text, radix: 16) else {
      throw Self.fault("bankRevision", "sixteen hexadecimal digits")
    }
    return Revision(hash: hash)
  }

  fileprivate func rating() throws(LineFault) -> Rating {
    let text = try text("rating")
    guard let rating = Rating.allCases.first(where: { "\($0)" == text }) else {
      throw Self.fault("rating", "again, hard, good or easy")
    }
    return rating
  }

  /// The concept: of the review's subject, or whatever `conceptKey` names, or else the item itself.
  fileprivate func concept(of item: ItemKey, _ subject: Subject.ID) throws(LineFault) -> ConceptKey
  {
    if value("conceptKey") != nil {
      guard let key = ConceptKey(try text("conceptKey")) else {
        throw Self.fault("conceptKey", "subject/concept")
      }
      return key
    }
    return value("concept") == nil ? .item(item) : .concept(subject, try id("concept"))
  }

  fileprivate func reason() throws(LineFault) -> Reason? {
    guard let value = value("reason") else { return nil }
    let members = try MemberReader(value)
    return members.value("fails") == nil ? .allHold : .fails(try members.id("fails"))
  }

  fileprivate func items() throws(LineFault) -> [ItemKey] {
    guard case .array(let values)? = value("items") else { throw Self.fault("items", "a list") }
    var items: [ItemKey] = []
    for value in values {
      guard case .string(let text) = value else { throw Self.fault("items", "a list of texts") }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Self.fault("items", "a list of bank/item") }
      items.append(
        ItemKey(
          bank: Bank.ID(try Self.id(in: parts[0], "items")),
          item: Item.ID(try Self.id(in: parts[1], "items"))))
    }
    return items
  }

  fileprivate func scope() throws(LineFault) -> Forgotten.Scope {
    switch try text("scope") {
    case "all": return .all
    case "bank": return .bank(try id("bank"))
    case "item": return .item(try item())
    default: throw Self.fault("scope", "all, bank or item")
    }
  }
}
