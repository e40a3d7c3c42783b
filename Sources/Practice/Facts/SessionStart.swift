/// The beginning of a session.
public struct SessionStart: Hashable, Sendable {
  /// When; its id is the session's.
  public var stamp: Stamp

  /// Creates the fact.
  public init(stamp: Stamp) { self.stamp = stamp }
}
