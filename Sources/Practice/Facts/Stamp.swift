/// What every fact carries: who it is, when it happened and where in its session.
public struct Stamp: Hashable, Comparable, Sendable {
  /// The fact's identity.
  public var id: FactID
  /// When it happened, and on which local clock.
  public var moment: Moment
  /// The session it happened in; of a session's start its own id.
  public var session: FactID
  /// The fact's place among the facts of its session, from 0.
  public var ordinal: Int

  /// Creates a stamp.
  public init(id: FactID, moment: Moment, session: FactID, ordinal: Int) {
    self.id = id
    self.moment = moment
    self.session = session
    self.ordinal = ordinal
  }

  /// The order in which facts are folded: study day, time, session, ordinal, and at last identity.
  ///
  /// The study day comes first so that a flight westwards, or a clock that is set back within a
  /// day, cannot split a day in two.
  public static func < (first: Self, second: Self) -> Bool {
    let days = (first.moment.studyDay, second.moment.studyDay)
    guard days.0 == days.1 else { return days.0 < days.1 }
    guard first.moment.time == second.moment.time else {
      return first.moment.time < second.moment.time
    }
    guard first.session == second.session else { return first.session < second.session }
    guard first.ordinal == second.ordinal else { return first.ordinal < second.ordinal }
    return first.id < second.id
  }
}
