import GRDB
import Practice
import QuestionBank
import Scheduling

extension FactKind {
  /// Makes a fact of a row that has `columns`.
  func fact(_ row: inout RowReader, _ names: Names) throws(Contradiction) -> Fact {
    let stamp = try row.stamp()
    switch self {
    case .session: return .session(SessionStart(stamp: stamp))
    case .review: return .review(try review(stamp, &row, names))
    case .sighting:
      return .sighting(
        Sighting(
          stamp: stamp, subject: try names.id(&row), item: try names.item(&row),
          answer: try names.id(&row)))
    case .amendment:
      return .amendment(
        Amendment(stamp: stamp, review: try row.id(), confidence: try row.word()))
    case .void: return .void(Fact.Void(stamp: stamp, review: try row.id()))
    case .flag:
      return .flag(
        Flag(
          stamp: stamp, item: try names.item(&row), bankRevision: try row.revision(),
          comment: try row.text()))
    case .exam: return .exam(ExamStart(stamp: stamp, items: try row.items()))
    case .forgotten: return .forgotten(Forgotten(stamp: stamp, scope: try row.scope(names)))
    case .parameters: return .parameters(try row.choice(stamp))
    }
  }

  private func review(
    _ stamp: Stamp, _ row: inout RowReader, _ names: Names
  ) throws(Contradiction) -> Review {
    Review(
      stamp: stamp, mode: try row.word(), probeSize: try row.count(),
      subject: try names.id(&row), item: try names.item(&row), bankRevision: try row.revision(),
      concept: try names.concept(&row), answer: try names.id(&row), response: try names.id(&row),
      rating: try row.rating(), confidence: try row.word(), usedHint: try row.flag(),
      reason: try row.reason(names), latencyMilliseconds: Int(try row.integer()))
  }
}

extension RowReader {
  fileprivate mutating func revision() throws(Contradiction) -> Revision {
    Revision(hash: UInt64(bitPattern: try integer()))
  }

  /// Items as `bank/item`, with a space between.
  fileprivate mutating func items() throws(Contradiction) -> [ItemKey] {
    var items: [ItemKey] = []
    for key in try text().split(separator: " ") {
      let parts = key.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let bank = parts.first, let item = parts.last else {
        throw contradiction()
      }
      items.append(ItemKey(bank: Bank.ID(String(bank)), item: Item.ID(String(item))))
    }
    return items
  }

  /// A model, its numbers with a space between, and what they were fitted to.
  fileprivate mutating func choice(_ stamp: Stamp) throws(Contradiction) -> ParametersChoice {
    let model = try text()
    let texts = try text().split(separator: " ", omittingEmptySubsequences: false)
    let values = texts.compactMap { Double($0) }
    guard values.count == texts.count else { throw contradiction() }
    let parameters = NamedParameters(model: model, values: values)
    guard !skipNull() else {
      skip(2)
      return ParametersChoice(stamp: stamp, parameters: parameters, origin: .wished)
    }
    let extent = ParametersChoice.Extent(
      ratings: try count(), firstDay: try day(), lastDay: try day())
    return ParametersChoice(stamp: stamp, parameters: parameters, origin: .fitted(extent))
  }

  /// What is forgotten: a word, then a bank and an item where the word needs them.
  fileprivate mutating func scope(_ names: Names) throws(Contradiction) -> Forgotten.Scope {
    switch try text() {
    case "all": return .all
    case "bank": return .bank(try names.id(&self))
    case "item": return .item(try names.item(&self))
    default: throw contradiction()
    }
  }

  /// Whether a reason was given, and the criterion in it.
  fileprivate mutating func reason(_ names: Names) throws(Contradiction) -> Reason? {
    guard try flag() else {
      guard skipNull() else { throw contradiction() }
      return nil
    }
    return skipNull() ? .allHold : .fails(try names.id(&self))
  }
}
