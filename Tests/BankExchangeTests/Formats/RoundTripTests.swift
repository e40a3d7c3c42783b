import QuestionBank
import Testing

@testable import BankExchange

@Suite("A bank that is exported and imported again")
struct RoundTripTests {
  private static let everything = BankExport.Choice(retired: true, contested: true)

  @Test(
    "says what the format carries, and the report says the rest", arguments: ExchangeFormat.allCases
  )
  func projection(format: ExchangeFormat) throws {
    for seed in 0..<150 {
      var random = RandomBank(seed: UInt64(seed))
      let bank = random.bank()
      let export = BankExport(bank, to: format, Self.everything)
      guard !export.items.isEmpty else { continue }
      let file = try ForeignFile(Array(export.text.utf8), as: format)
      let remarks = file.remarks.filter {
        if case .lost(.questionCategory) = $0.kind { false } else { true }
      }
      #expect(remarks.isEmpty, "seed \(seed): \(remarks.map(\.message))")
      let target = ImportTarget.newBank(id: bank.id, title: "Again", subject: bank.subject)
      // Aiken has no place for the criterion that fails.
      let result = try BankImport(
        file, into: target, fails: format == .aiken ? bank.subject.decision.first?.id : nil)
      var expected = export.items
      var found = result.items
      if format == .aiken, expected.count == found.count {
        for index in expected.indices {
          found[index].id = expected[index].id
          found[index].fails = nil
        }
      }
      for index in expected.indices { expected[index].keep(only: format) }
      if found != expected {
        let index = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
        Issue.record(
          """
          seed \(seed), \(found.count) of \(expected.count) items; \
          \(found.dropFirst(index).first.map { "\($0)" } ?? "nothing")
          instead of \(expected[index]); \(result.remarks.map(\.message))
          """)
        return
      }
      check(export, found: found, format)
    }
  }

  /// Whether what is not there any more is what the report says is not there.
  private func check(_ export: BankExport, found: [Item], _ format: ExchangeFormat) {
    for part in ItemPart.allCases {
      let before = export.items.reduce(0) { $0 + $1.count(of: part) }
      let after = found.reduce(0) { $0 + $1.count(of: part) }
      let carries = part != .id || format != .aiken
      #expect(export.omissions.parts[part] ?? 0 == (carries ? before - after : before), "\(part)")
    }
  }

  @Test("leaves out retired items, and disputed ones where nothing can say why")
  func choice() {
    var item = Item(id: "old", service: "An old one", answer: "a")
    item.retired = "Too old."
    var disputed = Item(id: "disputed", service: "A disputed one", answer: "a")
    disputed.contested = "Some say b."
    let plain = Item(id: "plain", service: "A plain one", answer: "b")
    let subject = Subject(
      id: "s", title: "S",
      categories: [Category(id: "a", key: "a", name: "a"), Category(id: "b", key: "b", name: "b")])
    let bank = Bank(
      id: "bank", title: "Bank", subject: subject, items: [item, disputed, plain],
      revision: Revision(hash: 0))
    let gift = BankExport(bank, to: .gift)
    #expect(gift.items.map(\.id) == ["plain"])
    #expect(gift.retired == ["old"] && gift.contested == ["disputed"])
    #expect(BankExport(bank, to: .csv).items.map(\.id) == ["disputed", "plain"])
    let all = BankExport(bank, to: .gift, .init(retired: true, contested: true))
    #expect(all.items.count == 3)
    #expect(all.omissions.words == ["1 dispute", "1 retirement"])
  }

  @Test("has no item that Aiken would read as something else")
  func aiken() {
    let subject = Subject(
      id: "s", title: "S",
      categories: [Category(id: "a", key: "a", name: "a"), Category(id: "b", key: "b", name: "b")])
    let items = ["A. Smith visits", "ANSWER: A", "x", "A visit"].enumerated().map {
      Item(id: .init("item-\($0.offset)"), service: $0.element, answer: "a")
    }
    let bank = Bank(
      id: "bank", title: "Bank", subject: subject, items: items, revision: Revision(hash: 0))
    let export = BankExport(bank, to: .aiken)
    #expect(export.unwritable == ["item-0", "item-1", "item-2"])
    #expect(export.text == "A visit\nA) a\nB) b\nANSWER: A\n")
  }
}

extension Item {
  /// Drops what a format does not carry.
  fileprivate mutating func keep(only format: ExchangeFormat) {
    let carried = format.carried
    if !carried.contains(.aka) { aka = [] }
    if !carried.contains(.fails) { fails = nil }
    if !carried.contains(.rationale) { rationale = nil }
    if !carried.contains(.hint) { hint = nil }
    if !carried.contains(.concept) { concept = nil }
    if !carried.contains(.contrast) { contrast = nil }
    if !carried.contains(.difficulty) { difficulty = nil }
    if !carried.contains(.sources) { sources = [] }
    if !carried.contains(.locators) {
      for index in sources.indices { sources[index].locator = nil }
    }
    tags = carried.contains(.tags) ? tags.filter { format.carries(tag: ItemTag.word($0).text) } : []
    if !carried.contains(.contested) { contested = nil }
    if !carried.contains(.retired) { retired = nil }
  }
}
