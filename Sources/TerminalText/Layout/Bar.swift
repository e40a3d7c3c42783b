/// A bar that is filled in proportion: "███████···"; nil where plots are their numbers.
///
/// - Parameters:
///   - fraction: How much of it is full; values beyond 0...1 count as its ends.
///   - width: Its cells.
///   - glyphs: The signs it is drawn with.
/// - Returns: A text of `width` cells.
public func bar(_ fraction: Double, width: Int, glyphs: Glyphs) -> String? {
  guard let full = glyphs.full, let empty = glyphs.empty, width > 0 else { return nil }
  let filled = fraction.isNaN ? 0 : Int((min(max(fraction, 0), 1) * Double(width)).rounded())
  return String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
}
