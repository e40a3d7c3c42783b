import Scheduling
import Testing

@Suite("Parameters of FSRS-6")
struct FSRS6ParametersTests {
  @Test("are usable by default")
  func defaults() throws {
    let values = FSRS6.Parameters.default.values
    #expect(values.count == 21)
    #expect(try FSRS6.Parameters(validating: values) == .default)
    #expect(FSRS6.Parameters(clamping: values) == .default)
  }

  @Test("may stand at both ends of their bounds")
  func ends() throws {
    let bounds = FSRS6.Parameters.bounds
    for ends in [bounds.map(\.lowerBound), bounds.map(\.upperBound)] {
      let parameters = try FSRS6.Parameters(validating: ends)
      #expect(parameters.values == ends)
    }
  }

  @Test("are refused with every offender named")
  func offenders() {
    var values = FSRS6.Parameters.default.values
    values[3] = 200
    values[12] = .nan
    values[20] = 0
    let error = #expect(throws: InvalidParameters.self) {
      try FSRS6.Parameters(validating: values)
    }
    guard case .outOfBounds(let offenders) = error else {
      Issue.record("not the error expected: \(String(describing: error))")
      return
    }
    #expect(offenders.map(\.index) == [3, 12, 20])
    #expect(offenders.map(\.allowed) == [0.001...100, 0.001...0.25, 0.1...0.8])
    #expect(
      error?.description == """
        parameter w3 is 200.0, but must lie between 0.001 and 100.0
        parameter w12 is nan, but must lie between 0.001 and 0.25
        parameter w20 is 0.0, but must lie between 0.1 and 0.8
        """)
  }

  @Test("are refused one by one just outside their bounds", arguments: 0..<21)
  func each(index: Int) {
    for value in [
      FSRS6.Parameters.bounds[index].lowerBound.nextDown,
      FSRS6.Parameters.bounds[index].upperBound.nextUp, .infinity,
    ] {
      var values = FSRS6.Parameters.default.values
      values[index] = value
      #expect(
        throws: InvalidParameters.outOfBounds([
          .init(index: index, value: value, allowed: FSRS6.Parameters.bounds[index])
        ])
      ) {
        try FSRS6.Parameters(validating: values)
      }
    }
  }

  @Test("are refused when some are missing or too many", arguments: [0, 19, 22])
  func count(found: Int) {
    #expect(throws: InvalidParameters.wrongCount(found: found, expected: [21])) {
      try FSRS6.Parameters(validating: [Double](repeating: 0.5, count: found))
    }
    #expect(
      InvalidParameters.wrongCount(found: found, expected: [21]).description
        == "21 parameters are needed, but there are \(found)")
  }

  @Test("are clamped to the nearest usable ones")
  func clamping() {
    let clamped = FSRS6.Parameters(clamping: [Double](repeating: 1_000, count: 21))
    #expect(clamped.values == FSRS6.Parameters.bounds.map(\.upperBound))
    #expect(FSRS6.Parameters(clamping: clamped.values) == clamped)
  }
}
