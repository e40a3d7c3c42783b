import Probability

extension FSRS6.Parameters {
  /// How many parameters there may be to migrate: those of FSRS-6, FSRS-5 and FSRS-4.5.
  public static let migratedCounts = [21, 19, 17]

  /// Accepts parameters of FSRS-6 as they are, and those of FSRS-5 (19) and FSRS-4.5 (17) as the
  /// parameters of FSRS-6 that come closest.
  ///
  /// Of 17, w₄ to w₇ mean something else than they did; where that moves them beyond their bounds,
  /// they come to the nearest end.
  ///
  /// - Throws: `InvalidParameters`, naming every number that is not usable.
  /// - SeeAlso: fsrs-rs, `check_and_fill_parameters`, revision 0cbb9d3.
  public init(migrating values: [Double]) throws(InvalidParameters) {
    switch values.count {
    case 17: try self.init(validating: Self.fromFourAndAHalf(values))
    case 19: try self.init(validating: values + [0, Self.decayBeforeSix])
    case 21: try self.init(validating: values)
    default: throw .wrongCount(found: values.count, expected: Self.migratedCounts)
    }
  }

  /// w₂₀ when the exponent of the forgetting curve was fixed.
  private static var decayBeforeSix: Double { 0.5 }

  /// Difficulty fell by w₅ for each step of the first rating, not exponentially; with w₄ that of
  /// *good*, not of *again*; reviews on the same day did nothing.
  private static func fromFourAndAHalf(_ values: [Double]) -> [Double] {
    var migrated = values
    migrated[4] += 2 * values[5]
    migrated[5] = .log(1 + 3 * max(values[5], 0)) / 3
    migrated[6] += 0.5
    for index in 4...7 where !migrated[index].isNaN {
      migrated[index] = migrated[index].clamped(to: bounds[index])
    }
    return migrated + [0, 0, 0, decayBeforeSix]
  }
}
