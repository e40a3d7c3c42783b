import Practice
import QuestionBank
import Scheduling

/// Facts made by hand: ids are small numbers, times are seconds after noon of a study day, in UTC.
enum Made {
  static func day(_ number: Int) -> StudyDay { StudyDay(number: 20_000 + number) }

  static func stamp(_ id: UInt64, day: Int = 0, seconds: Int64 = 0, session: UInt64 = 1) -> Stamp {
    let noon = (20_000 + Int64(day)) * 86_400_000 + 43_200_000
    return Stamp(
      id: FactID(high: 0, low: id),
      moment: Moment(
        time: Timestamp(milliseconds: noon + seconds * 1_000), offset: UTCOffset(minutes: 0)),
      session: FactID(high: 0, low: session), ordinal: Int(id & 0xFFFF))
  }

  static func start(_ session: UInt64, day: Int = 0, seconds: Int64 = 0) -> Fact {
    .session(
      SessionStart(stamp: stamp(session, day: day, seconds: seconds, session: session)))
  }

  static func review(
    _ id: UInt64, day: Int = 0, seconds: Int64 = 0, session: UInt64 = 1, right: Bool = true,
    item: String = "visit", mode: Mode = .probe
  ) -> Fact {
    .review(
      Review(
        stamp: stamp(id, day: day, seconds: seconds, session: session), mode: mode, probeSize: 1,
        subject: "sample", item: ItemKey(bank: "basics", item: Item.ID(item)),
        bankRevision: Revision(hash: 1), concept: .concept("sample", "live-video"),
        answer: "special", response: right ? "special" : "general", rating: right ? .good : .again,
        confidence: .plain, usedHint: false, reason: nil, latencyMilliseconds: 1_000))
  }

  static func void(_ id: UInt64, of review: UInt64, day: Int = 0, seconds: Int64 = 0) -> Fact {
    .void(
      Fact.Void(
        stamp: stamp(id, day: day, seconds: seconds), review: FactID(high: 0, low: review)))
  }

  static func guess(_ id: UInt64, of review: UInt64, day: Int = 0, seconds: Int64 = 0) -> Fact {
    .amendment(
      Amendment(
        stamp: stamp(id, day: day, seconds: seconds), review: FactID(high: 0, low: review),
        confidence: .guess))
  }

  static func sighting(_ id: UInt64, day: Int = 0, item: String = "visit") -> Fact {
    .sighting(
      Sighting(
        stamp: stamp(id, day: day), subject: "sample",
        item: ItemKey(bank: "basics", item: Item.ID(item)), answer: "special"))
  }

  static func exam(_ id: UInt64, day: Int = 0, items: [String]) -> Fact {
    .exam(
      ExamStart(
        stamp: stamp(id, day: day, session: id),
        items: items.map { ItemKey(bank: "basics", item: Item.ID($0)) }))
  }

  /// What a made wish to forget is about.
  enum Forgettable {
    case all
    case bank
    case item(String)
  }

  static func forget(_ id: UInt64, _ what: Forgettable, day: Int = 0, seconds: Int64 = 0) -> Fact {
    let scope: Forgotten.Scope =
      switch what {
      case .all: .all
      case .bank: .bank("basics")
      case .item(let item): .item(ItemKey(bank: "basics", item: Item.ID(item)))
      }
    return .forgotten(Forgotten(stamp: stamp(id, day: day, seconds: seconds), scope: scope))
  }

  static func wished(_ id: UInt64, _ parameters: NamedParameters, day: Int = 0) -> Fact {
    .parameters(
      ParametersChoice(
        stamp: stamp(id, day: day, session: id), parameters: parameters, origin: .wished))
  }

  static func fitted(_ id: UInt64, _ model: ChosenModel, ratings: Int, day: Int = 0) -> Fact {
    .parameters(
      ParametersChoice(
        stamp: stamp(id, day: day, session: id), parameters: model.parameters,
        origin: .fitted(
          .init(ratings: ratings, firstDay: Made.day(-300), lastDay: Made.day(day)))))
  }

  static func flag(_ id: UInt64, day: Int = 0, comment: String) -> Fact {
    .flag(
      Flag(
        stamp: stamp(id, day: day), item: ItemKey(bank: "basics", item: "visit"),
        bankRevision: Revision(hash: .max), comment: comment))
  }
}
