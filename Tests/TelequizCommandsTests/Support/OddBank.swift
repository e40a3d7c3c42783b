import Practice
import QuestionBank
import Scheduling

/// A bank of its own subject with as many categories as a test wants, and answers to it.
///
/// A category has a letter as its key, so that of more than 26 the rest are known from answers only.
enum OddBank {
  /// The file.
  static func text(categories: Int, words: String = "Service") -> String {
    let ids = (0..<min(categories, 26)).map { "category-\($0)" }
    return """
      format: 1
      id: own
      title: "Many \(words)"
      categories:
      \(ids.map { "  - id: \($0)\n    name: \"\($0) \(words)\"" }.joined(separator: "\n"))
      items:
      \(ids.map { "  - id: item-\($0)\n    service: \"\(words) \($0)\"\n    answer: \($0)" }
        .joined(separator: "\n"))
      """
  }

  /// A sure answer to an item of that bank, some days before today.
  static func answer(
    _ number: Int, _ item: Int, chosen: Int, daysAgo: Int, now: Moment
  ) -> Fact {
    let moment = now.advanced(byMilliseconds: Int64(-daysAgo) * 86_400_000 + Int64(number))
    let key = ItemKey(bank: "own", item: Item.ID("item-category-\(item)"))
    return .review(
      Review(
        stamp: Stamp(
          id: FactID(high: 5, low: UInt64(number)), moment: moment,
          session: FactID(high: 6, low: UInt64(1_000 + daysAgo)), ordinal: number),
        mode: .probe, probeSize: 1, subject: "own", item: key, bankRevision: Revision(hash: 1),
        concept: .item(key), answer: .init("category-\(item)"),
        response: .init("category-\(chosen)"), rating: item == chosen ? .good : .again,
        confidence: .sure, usedHint: false, reason: nil, latencyMilliseconds: 0))
  }
}
