import QuestionBank

/// Chooses the examples by which concepts are asked.
///
/// Answers play no part in the choice: otherwise one verdict would give the next away.
struct ExampleChoice {
  let curriculum: Curriculum
  let progress: Progress
  let today: StudyDay

  /// The examples of a list by rank, the first rank to be used up first, as a probe uses them:
  /// unseen ones; then those that were missed, not yet put right, at least a study day ago; then
  /// those seen longest ago.
  ///
  /// Unseen ones come easiest first while the concept is young or shaky, else in a drawn order.
  func probeRanks(
    of keys: [ItemKey], concept: ConceptKey, using generator: inout some RandomNumberGenerator
  ) -> [[ItemKey]] {
    let drawn = keys.shuffled(using: &generator)
    let seen = drawn.filter { !isUnseen($0) }
    let missed = seen.filter { openMiss(of: $0).map { $0 < today } ?? false }
    let rest = seen.filter { openMiss(of: $0).map { $0 >= today } ?? true }
    return [
      easiestFirstIfShaky(drawn.filter(isUnseen), concept), seenLongestAgoFirst(missed),
      seenLongestAgoFirst(rest),
    ]
  }

  /// The examples of a list by rank, as a retry uses them: missed ones; then unseen ones while more
  /// than a third of the concept's are unseen; then those seen longest ago.
  func retryRanks(
    of keys: [ItemKey], concept: ConceptKey, using generator: inout some RandomNumberGenerator
  ) -> [[ItemKey]] {
    let drawn = keys.shuffled(using: &generator)
    let all = curriculum[concept]?.examples ?? keys
    let hasUnseenToSpare = all.count(where: isUnseen) * 3 > all.count
    let missed = seenLongestAgoFirst(drawn.filter(isOpenMistake))
    let unseen = easiestFirstIfShaky(drawn.filter(isUnseen), concept)
    let rest = seenLongestAgoFirst(drawn.filter { !isUnseen($0) && !isOpenMistake($0) })
    return hasUnseenToSpare ? [missed, unseen, rest] : [missed, rest, unseen]
  }

  /// Whether the learner never saw the item, or saw it only while its answer was another one.
  func isUnseen(_ key: ItemKey) -> Bool {
    guard let seen = progress.items[key], let example = curriculum[key] else { return true }
    return seen.answer != example.item.answer
  }

  /// Whether the item was missed and not put right since.
  func isOpenMistake(_ key: ItemKey) -> Bool { openMiss(of: key) != nil }

  private func openMiss(of key: ItemKey) -> StudyDay? {
    isUnseen(key) ? nil : progress.items[key]?.openMiss
  }

  /// Easy examples come first for a concept's first four answers, and while less than 70 % of its
  /// last six are right.
  private func easiestFirstIfShaky(_ keys: [ItemKey], _ concept: ConceptKey) -> [ItemKey] {
    if let known = progress.concepts[concept], known.answerCount >= 4,
      known.recent.count(where: \.self) * 10 >= known.recent.count * 7
    {
      return keys
    }
    return keys.stablySorted { ease(of: $0) < ease(of: $1) }
  }

  private func ease(of key: ItemKey) -> Item.Difficulty {
    curriculum[key]?.item.difficulty ?? .medium
  }

  private func seenLongestAgoFirst(_ keys: [ItemKey]) -> [ItemKey] {
    keys.stablySorted {
      (progress.items[$0]?.lastSeenAt.milliseconds ?? .min)
        < (progress.items[$1]?.lastSeenAt.milliseconds ?? .min)
    }
  }
}
