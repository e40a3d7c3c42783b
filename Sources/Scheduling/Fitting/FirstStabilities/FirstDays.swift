/// How often cards were remembered when a day or more had passed since their first rating.
struct FirstDays: Hashable, Sendable {
  /// Cards with the same first rating and as many days until the next.
  struct Group: Hashable, Sendable {
    /// Whole days.
    var days: Int
    /// How many cards there are.
    var count = 0.0
    /// How many of them were remembered.
    var recalled = 0.0
  }

  /// The groups of each first rating, the shortest time first.
  private let groups: Outcomes<[Group]>

  /// Counts the first target of each card that came a day or more after the rating before it.
  init(of log: TrainingLog) {
    var found = [Rating: [Int: Group]]()
    for card in 0..<log.cardCount {
      let positions = log.positions(of: card)
      guard
        let first = positions.dropFirst().first(where: {
          log.weights[$0] > 0 && log.elapsedDays[$0] >= 1
        })
      else { continue }
      let days = Int(min(log.elapsedDays[first], FSRS6.stabilityBounds.upperBound))
      var group = found[log.ratings[positions.lowerBound], default: [:]][days] ?? Group(days: days)
      group.count += 1
      group.recalled += log.ratings[first] == .again ? 0 : 1
      found[log.ratings[positions.lowerBound], default: [:]][days] = group
    }
    groups = Outcomes { found[$0, default: [:]].values.sorted { $0.days < $1.days } }
  }

  /// The share of all that was remembered, 0...1.
  var recall: Double {
    let all = Rating.allCases.flatMap { groups[$0] }
    return all.reduce(0) { $0 + $1.recalled } / max(1, all.reduce(0) { $0 + $1.count })
  }

  /// The groups of a first rating, without rare ones that say more of odd cards than of memory; all
  /// if all are rare.
  ///
  /// Rare are the smallest groups that together hold fewer than 20 cards or a twentieth of all, and
  /// then any of fewer than 6 or of more than 100 days, 365 after *easy*.
  ///
  /// - SeeAlso: fsrs-rs, `dataset.rs`, revision 0cbb9d3, `filter_outlier`.
  func usualGroups(_ rating: Rating) -> [Group] {
    let groups = groups[rating]
    let spared = max(20, groups.reduce(0) { $0 + $1.count } / 20)
    let longest = rating == .easy ? 365 : 100
    var seen = 0.0
    let usual = groups.sorted { ($0.count, -$0.days) < ($1.count, -$1.days) }.filter { group in
      seen += group.count
      return seen >= spared && group.count >= 6 && group.days <= longest
    }
    return usual.isEmpty ? groups : usual.sorted { $0.days < $1.days }
  }
}
