import Practice

/// What a file may hold: beyond it, sums of times and days could overflow.
extension Moment {
  /// Milliseconds since 1970: 100 million days both ways, what ECMAScript's dates can be.
  static let possibleTimes: ClosedRange<Int64> = -8_640_000_000_000_000...8_640_000_000_000_000
  /// Minutes: POSIX allows time zones up to 25 hours from Greenwich.
  static let possibleOffsets: ClosedRange<Int64> = -1_500...1_500
  /// Study days since 1970 that possible times and offsets lead to.
  static let possibleDays: ClosedRange<Int64> = -100_000_002...100_000_002
}

extension Stamp {
  /// Whether a file may hold the stamp.
  var isPossible: Bool {
    Moment.possibleTimes.contains(moment.time.milliseconds)
      && Moment.possibleOffsets.contains(Int64(moment.offset.minutes))
      && (0...Int(Int32.max)).contains(ordinal)
  }
}
