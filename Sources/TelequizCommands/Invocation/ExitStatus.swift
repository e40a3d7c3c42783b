/// How a run of the program ended.
enum ExitStatus: Hashable, Sendable {
  /// What was asked for is done.
  case done
  /// The work failed: a bank with errors, a file that cannot be read, an answer that is not saved.
  case failed
  /// The arguments make no sense.
  case usage
  /// A signal asked the program to end; the terminal is restored.
  case signal(Int32)

  /// The number that the shell sees.
  var code: Int32 {
    switch self {
    case .done: 0
    case .failed: 1
    case .usage: 64
    case .signal(let number): 128 + number
    }
  }

  /// The status for a number that the argument parser gives.
  init(code: Int32) {
    switch code {
    case 0: self = .done
    case 64: self = .usage
    default: self = .failed
    }
  }
}
