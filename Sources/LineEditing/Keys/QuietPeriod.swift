/// The time after a single key has answered, during which typing is dropped.
///
/// Somebody who types `health` in full means one answer. So what follows the `h` is dropped until the
/// keyboard has been quiet for a moment.
struct QuietPeriod {
  /// How long the keyboard has to be quiet.
  static let milliseconds: Int64 = 200

  private var end: Int64?

  /// Begins, or begins anew: a key came.
  ///
  /// - Parameter now: Milliseconds of a clock that does not jump.
  mutating func begin(at now: Int64) {
    end = now + Self.milliseconds
  }

  /// Decides whether a key that comes now is dropped; if it is, the waiting begins anew.
  mutating func drops(at now: Int64) -> Bool {
    guard let end, now < end else {
      end = nil
      return false
    }
    begin(at: now)
    return true
  }

  /// Says that what follows is not typing that went on, an interruption for instance.
  mutating func stop() {
    end = nil
  }

  /// Goes on after a time in which nobody looked at the keyboard.
  ///
  /// What waits there was typed at a time that nobody knows, so it counts as typing that went on.
  mutating func resume(at now: Int64, keysWait: Bool) {
    if end != nil && keysWait { begin(at: now) }
  }
}
