/// Milliseconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// The milliseconds; negative before 1970.
  public var milliseconds: Int64

  /// Wraps milliseconds.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Orders from earlier to later.
  public static func < (first: Self, second: Self) -> Bool {
    first.milliseconds < second.milliseconds
  }
}

/// How far local time is ahead of UTC.
public struct UTCOffset: Hashable, Sendable {
  /// Minutes; negative west of Greenwich.
  public var minutes: Int

  /// Wraps minutes.
  public init(minutes: Int) { self.minutes = minutes }
}

/// A time together with the local clock that it was read from.
public struct Moment: Hashable, Sendable {
  /// The time.
  public var time: Timestamp
  /// The offset of local time there and then.
  public var offset: UTCOffset

  /// Creates a moment.
  public init(time: Timestamp, offset: UTCOffset) {
    self.time = time
    self.offset = offset
  }

  /// The study day that the moment lies in.
  public var studyDay: StudyDay { StudyDay(containing: self) }

  /// The moment later (or, negative, earlier) by some milliseconds, on the same local clock.
  public func advanced(byMilliseconds milliseconds: Int64) -> Moment {
    Moment(time: Timestamp(milliseconds: time.milliseconds + milliseconds), offset: offset)
  }
}
