extension Set {
  /// How alike two sets are: what is in both as a share of what is in either, from 0 to 1.
  ///
  /// Two empty sets have nothing in common.
  ///
  /// - SeeAlso: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11
  ///   (1912).
  func jaccard(_ other: Self) -> Double {
    let shared = count < other.count ? count(where: other.contains) : other.count(where: contains)
    let either = count + other.count - shared
    return either == 0 ? 0 : Double(shared) / Double(either)
  }
}
