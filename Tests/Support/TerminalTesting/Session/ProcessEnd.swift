/// How a process ended.
public enum ProcessEnd: Hashable, Sendable {
  /// It left with a code.
  case exited(Int32)
  /// It died of a signal.
  case died(ofSignal: Int32)
}
