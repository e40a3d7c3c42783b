/// The candidate that was probably meant by a text, or nil if none is near.
///
/// Near means at most two slips apart, and less than 40 % of the longer of the two; a slip is a letter
/// too many, too few, wrong, or swapped with its neighbour (Damerau-Levenshtein, in the restricted form
/// in which no stretch is edited twice). Case does not count. Of equally near ones the first wins.
///
/// - Complexity: Linear in the length of all candidates.
public func nearest(
  to text: String, in candidates: some Swift.Sequence<String>
) -> String? {
  let typed = letters(of: text)
  var best: (candidate: String, slips: Int)?
  for candidate in candidates {
    let limit = min(2, (best?.slips ?? 3) - 1)
    guard let slips = slips(from: typed, to: letters(of: candidate), atMost: limit) else {
      continue
    }
    guard slips * 5 < max(typed.count, candidate.unicodeScalars.count) * 2 else { continue }
    best = (candidate, slips)
    if slips == 0 { break }
  }
  return best?.candidate
}

private func letters(of text: String) -> [Unicode.Scalar] {
  Array(text.lowercased().unicodeScalars)
}

/// The restricted Damerau-Levenshtein distance, or nil if it is more than `limit`.
///
/// Only cells within `limit` of the diagonal can stay under it, so only those are computed.
private func slips(from source: [Unicode.Scalar], to target: [Unicode.Scalar], atMost limit: Int)
  -> Int?
{
  guard limit >= 0, abs(source.count - target.count) <= limit else { return nil }
  let tooMany = limit + 1
  var twoBack: [Int] = []
  var oneBack = (0...target.count).map { min($0, tooMany) }
  for row in 1..<(source.count + 1) {
    var current = [Int](repeating: tooMany, count: target.count + 1)
    if row <= limit { current[0] = row }
    for column in max(1, row - limit)..<(max(1, min(target.count, row + limit) + 1)) {
      let isSame = source[row - 1] == target[column - 1]
      var cost = min(
        oneBack[column - 1] + (isSame ? 0 : 1), oneBack[column] + 1, current[column - 1] + 1)
      if row > 1, column > 1, source[row - 1] == target[column - 2],
        source[row - 2] == target[column - 1]
      {
        cost = min(cost, twoBack[column - 2] + 1)
      }
      current[column] = min(cost, tooMany)
    }
    if current.allSatisfy({ $0 >= tooMany }) { return nil }
    (twoBack, oneBack) = (oneBack, current)
  }
  return oneBack[target.count] <= limit ? oneBack[target.count] : nil
}
