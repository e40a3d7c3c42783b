import ArgumentParser
import Practice

extension GlobalOptions {
  /// The time that `--now` names; nil when it is not given.
  func now(localOffset: (Timestamp) -> UTCOffset) throws -> Moment? {
    guard let nowText else { return nil }
    guard let moment = Moment(iso8601: nowText, localOffset: localOffset) else {
      throw ValidationError("--now takes a time as in 2026-11-22T18:30, not '\(nowText)'")
    }
    return moment
  }

  /// Whether a setting is given for this command.
  var asksForOtherSettings: Bool { color != nil || plain || quiet }
}
