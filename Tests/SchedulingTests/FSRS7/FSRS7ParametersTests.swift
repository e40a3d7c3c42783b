import Probability
import Scheduling
import Testing

@Suite("Parameters of FSRS-7")
struct FSRS7ParametersTests {
  typealias Parameters = FSRS7.Parameters

  @Test("are those published, with the bounds published")
  func published() throws {
    let vectors = try Fixture.load("fsrs7_vectors.json", as: FSRS7Vectors.self)
    #expect(Parameters.default.values == vectors.parameters)
    #expect(Parameters.bounds.map(\.lowerBound) == vectors.lower_bounds)
    #expect(Parameters.bounds.map(\.upperBound) == vectors.upper_bounds)
    #expect(try Parameters(validating: vectors.parameters) == .default)
  }

  @Test("may stand at both ends of their bounds where the order allows it")
  func ends() throws {
    let lowest = Parameters.bounds.map(\.lowerBound)
    #expect(try Parameters(validating: lowest).values == lowest)
    let highest = Parameters.bounds.map(\.upperBound)
    #expect(try Parameters(validating: highest).values == highest)
  }

  @Test("are refused one by one just outside their bounds", arguments: 0..<34)
  func each(index: Int) {
    let bounds = Parameters.bounds[index]
    for value in [bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .nan, .infinity] {
      var values = Parameters.default.values
      values[index] = value
      let error = #expect(throws: InvalidParameters.self) { try Parameters(validating: values) }
      guard case .outOfBounds(let offenders) = error else {
        Issue.record("not the error expected: \(String(describing: error))")
        continue
      }
      #expect(offenders.map(\.index) == [index])
      #expect(offenders.map(\.allowed) == [bounds])
    }
  }

  @Test("are refused out of order, naming every pair")
  func order() {
    var values = Parameters.default.values
    values[1] = 0.1
    values[26] = 0.5
    values[25] = 0.6
    let error = #expect(throws: InvalidParameters.self) { try Parameters(validating: values) }
    #expect(
      error?.description == """
        parameter w1 must not be less than w0
        parameter w26 must not be less than w25
        """)
  }

  @Test("are refused when some are missing or too many", arguments: [0, 21, 35])
  func count(found: Int) {
    #expect(throws: InvalidParameters.wrongCount(found: found, expected: [34])) {
      try Parameters(validating: [Double](repeating: 0.5, count: found))
    }
  }

  @Test("are clamped to usable ones, which clamping leaves as they are")
  func clamping() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<1_000 {
      let anything = (0..<34).map { _ in Double.random(in: -20...120, using: &generator) }
      let clamped = Parameters(clamping: anything)
      #expect(try Parameters(validating: clamped.values) == clamped)
      #expect(Parameters(clamping: clamped.values) == clamped)
    }
    let falling = Parameters(clamping: [9, 8, 7, 6] + Parameters.default.values.dropFirst(4))
    #expect(falling.values.prefix(4) == [9, 9, 9, 9])
  }
}
