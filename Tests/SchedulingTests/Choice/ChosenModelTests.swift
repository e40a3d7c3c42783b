import Probability
import Scheduling
import Testing

@Suite("The chosen memory model")
struct ChosenModelTests {
  static let models: [ChosenModel] = [.fsrs6(FSRS6()), .fsrs7(FSRS7())]

  @Test(
    "does what the model itself does, over random histories",
    arguments: 1...20 as ClosedRange<UInt64>)
  func same(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (six, seven) = (FSRS6(), FSRS7())
    var states: (six: MemoryState?, seven: FSRS7State?)
    var chosen: [ChosenMemory?] = [nil, nil]
    for step in 0..<12 {
      let rating = Rating.allCases.randomElement(using: &generator) ?? .good
      let days = step == 0 ? 0 : Double.random(in: 0...60, using: &generator)
      states = (
        six.state(of: states.six, rated: rating, afterDays: days),
        seven.state(of: states.seven, rated: rating, afterDays: days)
      )
      chosen = zip(Self.models, chosen).map { $0.memory(after: $1, rated: rating, afterDays: days) }
      #expect(chosen[0] == states.six.map(ChosenMemory.fsrs6))
      #expect(chosen[1] == states.seven.map(ChosenMemory.fsrs7))
    }
    guard let first = states.six, let second = states.seven else { return }
    #expect(
      Self.models[0].retrievability(of: .fsrs6(first), afterDays: 9)
        == six.retrievability(of: first, afterDays: 9))
    #expect(
      Self.models[1].retrievability(of: .fsrs7(second), afterDays: 9)
        == seven.retrievability(of: second, afterDays: 9))
    #expect(
      Self.models[0].interval(of: .fsrs6(first), desiredRetention: 0.8)
        == six.interval(of: first, desiredRetention: 0.8))
    #expect(
      Self.models[1].interval(of: .fsrs7(second), desiredRetention: 0.8)
        == seven.interval(of: second, desiredRetention: 0.8))
  }

  @Test("is made again by its parameters", arguments: models)
  func again(model: ChosenModel) throws {
    #expect(try ChosenModel(model.parameters) == model)
  }

  @Test("is not made of what is none")
  func unusable() {
    let unknown = NamedParameters(model: "fsrs-99", values: [1])
    #expect(throws: UnusableParameters.unknownModel("fsrs-99")) { try ChosenModel(unknown) }
    for model in Self.models {
      var few = model.parameters
      few.values.removeLast()
      #expect(throws: UnusableParameters.self) { try ChosenModel(few) }
      var odd = model.parameters
      odd.values[4] = .nan
      #expect(throws: UnusableParameters.self) { try ChosenModel(odd) }
    }
  }
}
