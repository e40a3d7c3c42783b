import Practice
import QuestionBank
import Scheduling
import Testing

@testable import TelequizCommands

@Suite("Facts as JSON Lines")
struct FactExportTests {
  /// Noon of 22 November 2026 in Berlin.
  func stamp(_ number: UInt64, minutes: Int64 = 0) -> Stamp {
    let moment = Moment(
      time: Timestamp(milliseconds: 1_795_345_200_250), offset: UTCOffset(minutes: 60))
    return Stamp(
      id: FactID(high: 0xABCD << 48, low: number),
      moment: moment.advanced(byMilliseconds: minutes * 60_000),
      session: FactID(high: 1, low: 1), ordinal: Int(number))
  }

  func review(
    _ number: UInt64, minutes: Int64 = 0, right: Bool = true,
    _ change: (inout Review) -> Void = { _ in }
  ) -> Fact {
    var review = Review(
      stamp: stamp(number, minutes: minutes), mode: .probe, probeSize: 2, subject: "telehealth",
      item: ItemKey(bank: "basics", item: "rash-photos"), bankRevision: Revision(hash: 0xBEEF),
      concept: .concept("telehealth", "store-and-forward"), answer: "telemedicine",
      response: right ? "telemedicine" : "telehealth", rating: right ? .good : .again,
      confidence: .plain, usedHint: false, reason: nil, latencyMilliseconds: 4_200)
    change(&review)
    return .review(review)
  }

  func lines(_ facts: [Fact], renames: Renames = Renames()) -> [String] {
    FactExport(facts, renames: renames).text.split(separator: "\n").map(String.init)
  }

  let start =
    #""at":"2026-11-22T11:00:00.250Z","utcOffset":60,"studyDay":"2026-11-22","#
    + #""session":"00000000-0000-0001-0000-000000000001""#

  @Test("tell a review in every particular")
  func review() {
    let expected =
      #"{"type":"review","id":"abcd0000-0000-0000-0000-000000000002","# + start
      + #","ordinal":2,"mode":"probe","scheduled":true,"probeSize":2,"subject":"telehealth","#
      + #""bank":"basics","bankRevision":"000000000000beef","item":"rash-photos","#
      + #""concept":"store-and-forward","answer":"telemedicine","response":"telemedicine","#
      + #""correct":true,"rating":"good","confidence":"plain","hint":false,"reason":null,"#
      + #""latencyMs":4200,"exposure":1}"#
    #expect(lines([review(2)]) == [expected])
  }

  @Test("tell a fact of each other kind")
  func otherKinds() {
    let id = #""id":"abcd0000-0000-0000-0000-00000000000"#
    let item = ItemKey(bank: "basics", item: "webinar")
    let facts: [Fact] = [
      .session(SessionStart(stamp: stamp(1))),
      .sighting(
        Sighting(stamp: stamp(2), subject: "telehealth", item: item, answer: "telehealth")),
      .amendment(Amendment(stamp: stamp(3), review: FactID(high: 0, low: 9), confidence: .guess)),
      .void(Fact.Void(stamp: stamp(4), review: FactID(high: 0, low: 9))),
      .flag(
        Flag(
          stamp: stamp(5), item: item, bankRevision: Revision(hash: 1),
          comment: "who \"says\" so?\n\u{1B}[2J")),
    ]
    let nine = "00000000-0000-0000-0000-000000000009"
    #expect(
      lines(facts) == [
        #"{"type":"session",\#(id)1",\#(start),"ordinal":1}"#,
        #"{"type":"sighting",\#(id)2",\#(start),"ordinal":2,"subject":"telehealth","#
          + #""bank":"basics","item":"webinar","answer":"telehealth","exposure":1}"#,
        #"{"type":"amendment",\#(id)3",\#(start),"ordinal":3,"review":"\#(nine)","confidence":"guess"}"#,
        #"{"type":"void",\#(id)4",\#(start),"ordinal":4,"review":"\#(nine)"}"#,
        #"{"type":"flag",\#(id)5",\#(start),"ordinal":5,"bank":"basics","#
          + #""bankRevision":"0000000000000001","item":"webinar","#
          + #""comment":"who \"says\" so?\n\u001b[2J"}"#,
      ])
  }

  @Test("tell which answers were taken back, and which were guesses")
  func secondThoughts() {
    let facts = [
      review(2), review(3), review(4, right: false),
      .void(Fact.Void(stamp: stamp(5), review: stamp(2).id)),
      .amendment(Amendment(stamp: stamp(6), review: stamp(3).id, confidence: .guess)),
      .amendment(Amendment(stamp: stamp(7), review: stamp(4).id, confidence: .sure)),
    ]
    let lines = lines(facts)
    #expect(lines[0].hasSuffix(#""exposure":1,"voided":true}"#))
    #expect(
      lines[1].hasSuffix(#""exposure":2,"amended":{"rating":"hard","confidence":"guess"}}"#))
    #expect(
      lines[2].hasSuffix(#""exposure":3,"amended":{"rating":"again","confidence":"sure"}}"#))
    #expect(lines[1].contains(#""rating":"good","confidence":"plain""#), "what was recorded stays")
  }

  @Test("tell the reason that was given, and an item that is its own concept")
  func reasons() {
    let facts = [
      review(2) { $0.reason = .allHold },
      review(3) { $0.reason = .fails("clinician") },
      review(4) { $0.concept = .item($0.item) },
    ]
    let lines = lines(facts)
    #expect(lines[0].contains(#""reason":{"fails":null}"#))
    #expect(lines[1].contains(#""reason":{"fails":"clinician"}"#))
    #expect(lines[2].contains(#""concept":null"#))
  }

  @Test(
    "count how often an item was seen, under whatever name, from the start if its answer changed")
  func exposures() {
    var renames = Renames()
    renames.items[ItemKey(bank: "old", item: "rash")] = ItemKey(bank: "basics", item: "rash-photos")
    renames.categories["telehealth"] = ["tele": "telemedicine"]
    let facts = [
      review(1) { $0.item = ItemKey(bank: "old", item: "rash") },
      review(2) { $0.item = ItemKey(bank: "basics", item: "another") },
      .sighting(
        Sighting(
          stamp: stamp(3), subject: "telehealth",
          item: ItemKey(bank: "basics", item: "rash-photos"), answer: "tele")),
      review(4),
      review(5) { $0.answer = "telehealth" },
      review(6) { $0.answer = "telehealth" },
    ]
    let exposures = lines(facts, renames: renames).map { line in
      line[...].digits(after: #""exposure":"#)
    }
    #expect(exposures == ["1", "1", "2", "3", "1", "2"])
  }

  @Test("stand in the order in which facts count, whatever order they come in")
  func order() {
    let facts = (0..<1_200).map { review(UInt64($0), minutes: Int64($0)) }
    let ordinals = lines(facts.reversed()).map { $0[...].digits(after: #""ordinal":"#) }
    #expect(ordinals == facts.indices.map(String.init))
  }
}

extension Substring {
  /// The digits behind a text.
  fileprivate func digits(after marker: String) -> String {
    guard let range = firstRange(of: marker) else { return "" }
    return String(self[range.upperBound...].prefix { $0.isNumber })
  }
}
