import Practice
import QuestionBank
import Scheduling
import Testing

@Suite("A choice of memory parameters")
struct ParametersChoiceTests {
  let seven = ChosenModel.fsrs7(FSRS7()).parameters
  let unknown = NamedParameters(model: "fsrs-99", values: [])

  func choice(_ parameters: NamedParameters, day: Int, id: UInt64 = 9_000) -> Fact {
    let noon = Sample.noon(day)
    let id = FactID(high: 77, low: id + UInt64(day))
    return .parameters(
      ParametersChoice(
        stamp: Stamp(id: id, moment: noon, session: id, ordinal: 0), parameters: parameters,
        origin: .wished))
  }

  func inForce(_ facts: [Fact]) -> (model: ChosenModel, problem: UnusableParameters?) {
    facts.reduce(into: ChoiceInForce()) { $0.add($1) }.model(or: .standard)
  }

  @Test("counts from the first rating on, and changes what is folded, not what happened")
  func whole() throws {
    var history = History()
    history.review("c0-0", right: true, on: 0, probeSize: 1)
    history.review("c0-1", right: false, on: 3, probeSize: 1)
    let before = history.concept()?.rated
    let facts = history.facts + [choice(seven, day: 5)]
    let folded = Progress.folding(facts, today: Sample.day(6))
    #expect(folded.model == .fsrs7(FSRS7()))
    let model = FSRS7()
    let first = model.state(of: nil, rated: .good, afterDays: 0)
    let memory = model.state(of: first, rated: .again, afterDays: 3)
    let after = try #require(folded.progress.concepts[Sample.key(0)]?.rated)
    #expect(after.memory == .fsrs7(memory))
    #expect(after.day == before?.day && after.lapses == before?.lapses)
  }

  @Test("gives way to a later one, in whatever order they come")
  func later() {
    let six = ChosenModel.standard.parameters
    let facts = [choice(seven, day: 2), choice(six, day: 4), choice(seven, day: 1)]
    #expect(inForce(facts).model == .standard)
    #expect(inForce(facts.reversed()).model == .standard)
    #expect(inForce([facts[0], facts[2]]).model == .fsrs7(FSRS7()))
  }

  @Test("of a model that is not known here leaves the standard one, and says so")
  func unknownModel() {
    let found = inForce([choice(seven, day: 1), choice(unknown, day: 2)])
    #expect(found.model == .standard && found.problem == .unknownModel("fsrs-99"))
  }

  @Test("ends when everything before it is forgotten, and not when a bank is")
  func forgotten() {
    let stamp = { (day: Int) in
      let id = FactID(high: 78, low: UInt64(day))
      return Stamp(id: id, moment: Sample.noon(day), session: id, ordinal: 0)
    }
    let chosen = choice(seven, day: 3)
    let forget = { (scope: Forgotten.Scope, day: Int) in
      Fact.forgotten(Forgotten(stamp: stamp(day), scope: scope))
    }
    #expect(inForce([chosen, forget(.bank("bank"), 4)]).model == .fsrs7(FSRS7()))
    #expect(inForce([chosen, forget(.all, 2)]).model == .fsrs7(FSRS7()))
    #expect(inForce([forget(.all, 4), chosen]).model == .standard)
  }
}
