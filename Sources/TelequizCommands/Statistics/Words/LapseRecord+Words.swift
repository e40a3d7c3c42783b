import Statistics
import TerminalText

extension LapseRecord {
  /// How often something was forgotten, and how often that was to be expected: `5 of 14 times, where 1
  /// was to be expected`.
  var words: String {
    let expected = Int(expectedFailures.rounded())
    let expectation =
      switch expected {
      case 0: "hardly any was"
      case 1: "1 was"
      default: "\(expected) were"
      }
    return "\(failures) of \(counted(recalls, "time")), where \(expectation) to be expected"
  }
}
