import Practice
import QuestionBank

/// What facts say of one another: which answers were taken back or are to be read otherwise, and how
/// often an item had been seen.
struct FactHistory {
  private var voided: Set<FactID> = []
  private var amendments: [FactID: Amendment] = [:]
  private var exposures: [FactID: Int] = [:]

  /// Goes through facts.
  ///
  /// - Parameters:
  ///   - facts: All facts, in the order of their stamps.
  ///   - renames: What is called otherwise now than in the facts.
  init(of facts: [Fact], renames: Renames) {
    var sights: [ItemKey: Sights] = [:]
    for fact in facts {
      switch fact {
      case .void(let void): voided.insert(void.review)
      case .amendment(let amendment): amendments[amendment.review] = amendment
      case .review(let review):
        let sighting = Sighting(voiding: review)
        exposures[review.stamp.id] = sights.count(sighting, renames)
      case .sighting(let sighting):
        exposures[sighting.stamp.id] = sights.count(sighting, renames)
      case .session, .flag, .exam, .forgotten, .parameters: break
      }
    }
  }

  /// Whether a review was taken back.
  func isVoided(_ review: Review) -> Bool { voided.contains(review.stamp.id) }

  /// A review as it is to be read; nil: as it was recorded.
  func amended(_ review: Review) -> Review? {
    amendments[review.stamp.id].map { review.amended(by: $0) }
  }

  /// The how manieth sight of its item a review or a sighting was, from 1; an item whose answer changed
  /// is a new one.
  func exposure(_ stamp: Stamp) -> Int? { exposures[stamp.id] }
}

/// How often an item was seen while its answer was the same.
private struct Sights {
  var answer: Category.ID
  var count: Int
}

extension [ItemKey: Sights] {
  /// Counts a sight of an item, under the names of today.
  fileprivate mutating func count(_ sighting: Sighting, _ renames: Renames) -> Int {
    let item = renames.item(sighting.item)
    let answer = renames.category(sighting.answer, of: renames.subject(sighting.subject))
    let before = self[item].flatMap { $0.answer == answer ? $0.count : nil } ?? 0
    self[item] = Sights(answer: answer, count: before + 1)
    return before + 1
  }
}
