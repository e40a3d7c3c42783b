/// Finds sets that have much in common, without comparing all with all.
///
/// Two sets with a Jaccard overlap of at least t share one of their rarest elements: of the first
/// n − ⌈t·n⌉ + 1 of each, ordered by how rare they are. Only sets that do are compared.
///
/// - SeeAlso: Chaudhuri, Ganti & Kaushik, "A primitive operator for similarity joins in data cleaning",
///   ICDE 2006; Bayardo, Ma & Srikant, "Scaling up all pairs similarity search", WWW 2007.
struct SimilarSets<Element: Hashable & Comparable> {
  /// An earlier set that is like a later one.
  struct Match: Hashable {
    /// The index of the earlier one.
    var index: Int
    /// Their Jaccard overlap.
    var overlap: Double
  }

  private let sets: [Set<Element>]
  private let threshold: Double
  private let frequency: [Element: Int]
  private var index: [Element: [Int]] = [:]
  private var repetitions: [Set<Element>: Int] = [:]

  /// The most sets that one is compared with for each of its elements, and the most of those that are
  /// the same: a bank that is made of one sentence pattern stays quick, and one like it is as good as
  /// another.
  private static var mostCandidates: Int { 200 }
  private static var mostRepetitions: Int { 8 }

  /// Takes sets, of which the matches are to be asked for in order.
  init(_ sets: [Set<Element>], threshold: Double) {
    self.sets = sets
    self.threshold = threshold
    var frequency: [Element: Int] = [:]
    for set in sets {
      for element in set { frequency[element, default: 0] += 1 }
    }
    self.frequency = frequency
  }

  /// The earlier sets that are at least as like a set as the threshold asks, the likest first.
  mutating func insert(_ position: Int) -> [Match] {
    let set = sets[position]
    guard !set.isEmpty else { return [] }
    let rarest = set.sorted {
      (frequency[$0, default: 0], $0) < (frequency[$1, default: 0], $1)
    }
    .prefix(set.count - Int((threshold * Double(set.count)).rounded(.up)) + 1)
    var candidates: Set<Int> = []
    for element in rarest {
      for candidate in index[element, default: []].prefix(Self.mostCandidates) {
        candidates.insert(candidate)
      }
    }
    repetitions[set, default: 0] += 1
    if repetitions[set, default: 0] <= Self.mostRepetitions {
      for element in rarest { index[element, default: []].append(position) }
    }
    return candidates.map { Match(index: $0, overlap: sets[$0].jaccard(set)) }
      .filter { $0.overlap >= threshold }
      .sorted { ($1.overlap, $0.index) < ($0.overlap, $1.index) }
  }
}
