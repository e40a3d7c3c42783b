public import Practice
import Probability
public import QuestionBank
import Scheduling

/// Draws facts of every kind, as two sessions at a time, odd clocks and second thoughts bring them.
public struct RandomHistory {
  private var generator: SplitMix64
  private var sessions: [FactID] = []
  private var ordinals: [FactID: Int] = [:]
  private var reviews: [FactID] = []
  private var milliseconds: Int64 = 1_772_000_000_000
  /// How many of a hundred facts are out of the ordinary: earlier than others, in the future, on
  /// another local clock, or about an earlier answer.
  public var oddPercent = 15

  /// Starts with a seed.
  public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The study day of the clock.
  public var today: StudyDay { moment.studyDay }

  private var moment: Moment {
    Moment(time: Timestamp(milliseconds: milliseconds), offset: UTCOffset(minutes: 60))
  }

  private mutating func isOdd() -> Bool { Int.random(in: 0..<100, using: &generator) < oddPercent }

  private mutating func chance(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  /// The next facts, one to three of them.
  public mutating func next() -> [Fact] {
    milliseconds += Int64.random(in: 1...9_000_000, using: &generator)
    if chance(oneIn: 20) {
      milliseconds += 86_400_000 * Int64.random(in: 1...40, using: &generator)
    }
    var facts: [Fact] = []
    if sessions.isEmpty || chance(oneIn: 8) { facts.append(start()) }
    facts += (0..<Int.random(in: 1...2, using: &generator)).map { _ in one() }
    return facts
  }

  private mutating func start() -> Fact {
    let id = FactID(using: &generator)
    sessions = sessions.suffix(1) + [id]
    ordinals[id] = 1
    return .session(
      SessionStart(stamp: Stamp(id: id, moment: moment, session: id, ordinal: 0)))
  }

  private mutating func stamp() -> Stamp {
    let session = pick(sessions)
    ordinals[session, default: 0] += 1
    var moment = moment.advanced(byMilliseconds: Int64.random(in: 0...3, using: &generator))
    if isOdd() {
      let days = pick([-9, -1, 0, 1, 2, 5] as [Int64])
      moment = moment.advanced(byMilliseconds: days * 86_400_000)
      moment.offset = UTCOffset(minutes: pick([-720, 0, 330, 840]))
    }
    return Stamp(
      id: FactID(using: &generator), moment: moment, session: session,
      ordinal: ordinals[session] ?? 0)
  }

  private mutating func one() -> Fact {
    guard isOdd(), !reviews.isEmpty else {
      return chance(oneIn: 5) ? .sighting(sighting()) : .review(review())
    }
    if chance(oneIn: 40) { return .forgotten(Forgotten(stamp: stamp(), scope: scope())) }
    if chance(oneIn: 40) {
      return .exam(ExamStart(stamp: stamp(), items: Set((0..<3).map { _ in item() }).sorted()))
    }
    if chance(oneIn: 30) { return .parameters(choice()) }
    let review = chance(oneIn: 9) ? FactID(using: &generator) : pick(reviews)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .void(Fact.Void(stamp: stamp(), review: review))
    case 1:
      return .amendment(
        Amendment(stamp: stamp(), review: review, confidence: pick(Confidence.allCases)))
    default:
      return .flag(
        Flag(
          stamp: stamp(), item: item(), bankRevision: Revision(hash: generator.next()),
          comment: pick(["", "too \"hard\"\n", "ü ☂ 👩🏽‍⚕️"])))
    }
  }

  private mutating func choice() -> ParametersChoice {
    let stamp = stamp()
    let known: [ChosenModel] = [.fsrs6(FSRS6()), .fsrs7(FSRS7())]
    let parameters =
      chance(oneIn: 4)
      ? NamedParameters(model: "unknown", values: [1, 2.5]) : pick(known).parameters
    let day = stamp.moment.studyDay
    return ParametersChoice(
      stamp: stamp, parameters: parameters,
      origin: chance(oneIn: 3)
        ? .wished : .fitted(.init(ratings: 99, firstDay: day, lastDay: day + 3)))
  }

  private mutating func scope() -> Forgotten.Scope {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .all
    case 1: .bank(pick(["basics", "old"]))
    default: .item(item())
    }
  }

  private mutating func item() -> ItemKey {
    ItemKey(
      bank: pick(["basics", "advanced", "old"]),
      item: Item.ID("item-\(Int.random(in: 0..<12, using: &generator))"))
  }

  private mutating func sighting() -> Sighting {
    Sighting(
      stamp: stamp(), subject: "sample", item: item(), answer: pick(["special", "general", "past"]))
  }

  private mutating func review() -> Review {
    let stamp = stamp()
    reviews.append(stamp.id)
    let item = item()
    let answer: QuestionBank.Category.ID = chance(oneIn: 10) ? "past" : "special"
    let isRight = !chance(oneIn: 4)
    return Review(
      stamp: stamp, mode: pick(Mode.allCases + Array(repeating: .probe, count: 8)),
      probeSize: pick([1, 2]), subject: pick(["sample", "sample", "former"]), item: item,
      bankRevision: Revision(hash: generator.next()),
      concept: chance(oneIn: 4)
        ? .item(item)
        : .concept("sample", Concept.ID("concept-\(Int.random(in: 0..<4, using: &generator))")),
      answer: answer, response: isRight ? answer : "general",
      rating: isRight ? pick([.hard, .good, .easy]) : .again,
      confidence: pick(Confidence.allCases), usedHint: chance(oneIn: 6),
      reason: pick([nil, .allHold, .fails("clinician")]),
      latencyMilliseconds: Int.random(in: 0...90_000, using: &generator))
  }

  /// What the banks of today call otherwise than the facts that are drawn.
  public static var renames: Renames {
    var renames = Renames()
    renames.banks["old"] = "basics"
    renames.subjects["former"] = "sample"
    renames.items[ItemKey(bank: "basics", item: "item-3")] = ItemKey(bank: "new", item: "item-30")
    renames.concepts[.concept("sample", "concept-2")] = .concept("sample", "concept-1")
    renames.categories["sample"] = ["past": "special"]
    return renames
  }
}
