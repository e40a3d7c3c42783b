/// Pairs of texts that share most of their words, found without comparing every text with every other.
///
/// A pair as alike as asked for must share one of the rarest words of each, so only texts that do are
/// compared.
///
/// - SeeAlso: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007.
struct NearTwins: Sendable {
  /// The pairs, the earlier text first; by the later text.
  let pairs: [(first: Int, second: Int)]

  /// Finds the pairs of texts, each the numbers of its words, ascending and none twice, whose Jaccard
  /// similarity is at least `threshold`; texts without words have no twins.
  init(_ texts: [[Int]], threshold: Double) {
    var frequency: [Int: Int] = [:]
    for text in texts { for word in text { frequency[word, default: 0] += 1 } }
    var pairs: [(first: Int, second: Int)] = []
    var textsWith: [Int: [Int]] = [:]
    // For each text the later one that it was compared with last.
    var compared = [Int](repeating: -1, count: texts.count)
    for (second, text) in texts.enumerated() where !text.isEmpty {
      let rarest = text.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
      // To reach the threshold, at least this share of its own words must be in the other.
      let needed = Int((threshold * Double(text.count)).rounded(.up))
      let probes = rarest.prefix(text.count - max(1, needed) + 1)
      var firsts: [Int] = []
      for word in probes {
        for first in textsWith[word] ?? [] where compared[first] != second {
          compared[first] = second
          if Self.jaccard(texts[first], text) >= threshold { firsts.append(first) }
        }
        textsWith[word, default: []].append(second)
      }
      pairs += firsts.sorted().map { ($0, second) }
    }
    self.pairs = pairs
  }

  /// What is in both of two ascending lists as a share of what is in either.
  private static func jaccard(_ first: [Int], _ second: [Int]) -> Double {
    var shared = 0
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        shared += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(shared) / Double(first.count + second.count - shared)
  }
}
