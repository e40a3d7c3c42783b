import Scheduling
import Testing

@Suite("Parameters of earlier models become those of FSRS-6:")
struct FSRS6MigrationTests {
  /// The published defaults of FSRS-4.5.
  static let fourAndAHalf = [
    0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461, 2.1072,
    0.0793, 0.3246, 1.587, 0.2272, 2.8755,
  ]
  /// The published defaults of FSRS-5.
  static let five = [
    0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925,
    1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
  ]

  @Test("17 by the formulas of fsrs-rs, computed by hand")
  func seventeen() throws {
    let values = try FSRS6.Parameters(migrating: Self.fourAndAHalf).values
    #expect(Array(values[0..<4]) == Array(Self.fourAndAHalf[0..<4]))
    #expect(relativeError(values[4], 7.6214) < 1e-15)
    #expect(relativeError(values[5], 0.5151015475014994) < 1e-14)
    #expect(relativeError(values[6], 1.3975) < 1e-15)
    #expect(Array(values[7...]) == Array(Self.fourAndAHalf[7...]) + [0, 0, 0, 0.5])
  }

  // Python from the formulas of FSRS-5, with (1 + 19/81 · t/S)^−0.5 written out.
  @Test("19 gives the memory that FSRS-5 gave")
  func nineteen() throws {
    let parameters = try FSRS6.Parameters(migrating: Self.five)
    #expect(parameters.values == Self.five + [0, 0.5])
    let expected = [
      (3.173, 5.282434422319005), (4.466858064362218, 5.272967931287446),
      (5.649956028206211, 6.0270563403407795), (1.670812207175975, 7.297586215315591),
      (2.352121330494435, 7.278850026036247), (21.262916775196473, 6.82067922635697),
    ]
    expect(parameters, toGive: expected)
  }

  @Test("17 gives a memory that does not change within a day")
  func nothingWithinADay() throws {
    let expected = [
      (3.7145, 5.819765225054319), (3.7145, 5.761244503077634),
      (4.909253657256446, 6.3423187370304035), (1.8411880274628096, 7.368298782512463),
      (1.8411880274628096, 7.261773520254576), (22.16403663848764, 6.746545575707189),
    ]
    expect(try FSRS6.Parameters(migrating: Self.fourAndAHalf), toGive: expected)
  }

  func expect(_ parameters: FSRS6.Parameters, toGive expected: [(Double, Double)]) {
    let history = [
      TimedRating(.good, afterDays: 0), .init(.good, afterDays: 0), .init(.hard, afterDays: 2),
      .init(.again, afterDays: 9), .init(.good, afterDays: 0), .init(.easy, afterDays: 4),
    ]
    let trace = MemoryTrace(
      of: history, in: FSRS6(parameters: parameters), desiredRetention: 0.9)
    for (step, expected) in zip(trace.steps, expected) {
      #expect(relativeError(step.state.stability, expected.0) < 1e-12)
      #expect(relativeError(step.state.difficulty, expected.1) < 1e-12)
    }
  }

  @Test("21 stay as they are")
  func twentyOne() throws {
    let values = FSRS6.Parameters.default.values
    #expect(try FSRS6.Parameters(migrating: values).values == values)
  }

  @Test("what migration moves beyond the bounds comes to their ends; the rest is refused")
  func bounds() throws {
    var values = Self.fourAndAHalf
    values[5] = 4
    values[7] = 0
    let migrated = try FSRS6.Parameters(migrating: values).values
    #expect(migrated[4] == 10)
    #expect(migrated[7] == 0.001)
    values[8] = 9
    #expect(
      throws: InvalidParameters.outOfBounds([.init(index: 8, value: 9, allowed: 0...4.5)])
    ) { try FSRS6.Parameters(migrating: values) }
    values[5] = .nan
    #expect(throws: InvalidParameters.self) { try FSRS6.Parameters(migrating: values) }
  }

  @Test("other numbers of them are refused", arguments: [0, 18, 20, 34])
  func counts(found: Int) {
    let error = #expect(throws: InvalidParameters.self) {
      try FSRS6.Parameters(migrating: [Double](repeating: 0.5, count: found))
    }
    #expect(
      error?.description == "21, or 19, or 17 parameters are needed, but there are \(found)")
  }
}
