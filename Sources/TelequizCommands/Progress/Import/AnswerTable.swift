import BankExchange
import Practice
import QuestionBank
import Scheduling

/// Answers in a table of four columns: `at,bank,item,response`.
struct AnswerTable {
  /// The columns, in any order.
  static let columns = ["at", "bank", "item", "response"]

  private let items: [ItemKey: (item: Item, bank: Bank)]
  private let renames: Renames
  private let now: Moment
  private let localOffset: (Timestamp) -> UTCOffset
  /// The places in sessions that are taken.
  private var ordinals: [FactID: Set<Int>] = [:]

  /// Prepares reading.
  ///
  /// - Parameters:
  ///   - library: Where items are looked up.
  ///   - now: The time; nothing can have been answered later.
  ///   - localOffset: How far local time is ahead of UTC at a time.
  init(
    library: Library, now: Moment, localOffset: @escaping (Timestamp) -> UTCOffset
  ) {
    var items: [ItemKey: (item: Item, bank: Bank)] = [:]
    for bank in library.banks {
      for item in bank.items { items[ItemKey(bank: bank.id, item: item.id)] = (item, bank) }
    }
    self.items = items
    renames = library.renames
    self.now = now
    self.localOffset = localOffset
  }

  /// The place of each of our columns in a header; nil if it is another header.
  static func order(of header: [String]) -> [Int]? {
    let names = header.map { $0.trimmed.lowercased() }
    guard names.count == columns.count else { return nil }
    let order = columns.compactMap { names.firstIndex(of: $0) }
    return order.count == columns.count ? order : nil
  }

  /// The answer in a row whose cells stand in the order of `columns`.
  ///
  /// - Throws: `LineFault`.
  mutating func review(_ cells: [String]) throws(LineFault) -> Review {
    guard let moment = Moment(iso8601: cells[0], localOffset: localOffset) else {
      throw LineFault("no time as in 2026-11-22T18:30: '\(cells[0].shortened)'")
    }
    guard moment.time <= now.time else { throw LineFault("a time that is still to come") }
    let key = renames.item(ItemKey(bank: Bank.ID(cells[1]), item: Item.ID(cells[2])))
    guard let (item, bank) = items[key] else {
      throw LineFault("no bank has an example '\(key.description.shortened)'")
    }
    let response = try category(cells[3], bank.subject.categories)
    let id = FactID(of: ["answer", "\(moment.time.milliseconds)", cells[1], cells[2], cells[3]])
    let session = FactID(of: ["answers", moment.studyDay.date.iso8601])
    let performance = Performance(
      isRight: response == item.answer, confidence: .plain, usedHint: false,
      gaveWrongReason: false)
    return Review(
      stamp: Stamp(
        id: id, moment: moment, session: session, ordinal: ordinal(of: id, in: session)),
      mode: item.contested == nil ? .extra : .contested, probeSize: 1, subject: bank.subject.id,
      item: key, bankRevision: bank.revision,
      concept: item.concept.map { .concept(bank.subject.id, $0) } ?? .item(key),
      answer: item.answer, response: response,
      rating: Rating(performance, after: [], today: moment.studyDay), confidence: .plain,
      usedHint: false, reason: nil, latencyMilliseconds: 0)
  }

  /// A place in the session of a day that follows from the identity, so that tables read one after
  /// the other do not take each other's places.
  private mutating func ordinal(of id: FactID, in session: FactID) -> Int {
    var ordinal = Int(id.low & 0x7FFF_FFFF)
    while !ordinals[session, default: []].insert(ordinal).inserted {
      ordinal = (ordinal + 1) & 0x7FFF_FFFF
    }
    return ordinal
  }

  private func category(
    _ text: String, _ categories: [QuestionBank.Category]
  ) throws(LineFault) -> QuestionBank.Category.ID {
    if let category = categories.first(where: { $0.id.text == text }) { return category.id }
    switch Choices(categories).entry(text) {
    case .answer(let id, _): return id
    case .ambiguous, .unknown:
      throw LineFault(
        "no category '\(text.shortened)'; known: \(categories.map(\.id.text).joined(separator: ", "))"
      )
    }
  }
}
