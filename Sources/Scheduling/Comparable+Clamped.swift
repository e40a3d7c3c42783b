extension Comparable {
  /// The value, or the end of the range that it lies beyond.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
