/// A share as a short bar beside its number, which says it already to those who do not see the bar.
public struct Meter: Hashable, Sendable {
  /// The share, 0 to 1.
  public var share: Double

  /// Creates a meter.
  public init(_ share: Double) { self.share = share }

  /// The bar.
  public var markup: Markup {
    .tag(
      "svg",
      ["class": "meter", "aria-hidden": "true", "width": "100%", "height": "4"],
      [
        .rectangle("track", x: "0%", y: "0", width: "100%", height: "4", radius: 2),
        .rectangle("bar", x: "0%", y: "0", width: across(share), height: "4", radius: 2),
      ])
  }
}
