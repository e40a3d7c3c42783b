/// How parameters are fitted.
public struct FitSettings: Hashable, Sendable {
  /// How much more later targets count than earlier ones.
  public var recency: Recency

  /// Creates settings.
  public init(recency: Recency = .ignored) { self.recency = recency }
}
