import Practice

extension CommonChoices {
  /// The time that `--now` names; nil when it is not given.
  ///
  /// - Parameter localOffset: How far local time is ahead of UTC at a time.
  /// - Returns: The time.
  /// - Throws: `UsageFailure` when it is no time.
  func now(localOffset: (Timestamp) -> UTCOffset) throws -> Moment? {
    guard let nowText else { return nil }
    guard let moment = Moment(iso8601: nowText, localOffset: localOffset) else {
      throw UsageFailure(
        "--now takes a time as in 2026-11-22T18:30, not '\(nowText.shortened)'")
    }
    return moment
  }
}
