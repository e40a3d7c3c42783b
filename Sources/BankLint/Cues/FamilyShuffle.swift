/// Ways to deal the answers of a bank to its items anew that would be as likely if texts told nothing
/// about answers.
///
/// Items of one family (a contrast group, or near-identical twins) are not independent: their texts are
/// alike and their answers were chosen together. So answers are dealt in two steps that both leave
/// families whole: families of one size swap their answers as blocks, and each family shuffles its own.
/// These ways are a group, all alike likely under the null hypothesis, which makes the share of them
/// that does as well as the real answers an exact p.
///
/// Dealing freely instead would be wrong in both directions: alarmed twice as often as it says where
/// families share one answer, since few independent items then look like many, and never alarmed where
/// contrasts hold what chance can reach close to one half. What was measured is in
/// Benchmarks/Results/2026-11-22-surface-cues.md.
///
/// - SeeAlso: Winkler et al., "Multi-level block permutation", NeuroImage 123 (2015).
struct FamilyShuffle: Sendable {
  /// The items of the families, families of one size together; in order of first items.
  private let familiesBySize: [[[Int]]]

  /// Prepares for items whose families have numbers.
  init(families: [Int]) {
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for (item, family) in families.enumerated() {
      if members[family] == nil { order.append(family) }
      members[family, default: []].append(item)
    }
    var bySize: [Int: [[Int]]] = [:]
    for family in order {
      let items = members[family] ?? []
      bySize[items.count, default: []].append(items)
    }
    familiesBySize = bySize.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Deals answers, one an item, anew.
  func deal(_ answers: [Int], using generator: inout some RandomNumberGenerator) -> [Int] {
    var dealt = answers
    for families in familiesBySize {
      var sources = families
      sources.shuffle(using: &generator)
      for (family, source) in zip(families, sources) {
        var order = source
        order.shuffle(using: &generator)
        for (item, origin) in zip(family, order) { dealt[item] = answers[origin] }
      }
    }
    return dealt
  }
}
