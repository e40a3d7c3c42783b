import QuestionBank

/// Brings the places of a session into an order that mixes concepts, answers and contrasts.
///
/// A draw is tried again and again, and the best is taken. What makes one draw better than another
/// is `Interleaving.Cost`: where rules conflict they give way in the order of the design.
struct Arrangement {
  let curriculum: Curriculum

  /// How many draws are tried before the best of them is taken; a draw of 20 places in which no rule
  /// gives way is usually among the first three.
  static let draws = 60

  /// The places in their order, which follows on others that were asked already.
  func arrange(
    _ slots: [Slot], after past: [Slot] = [], using generator: inout some RandomNumberGenerator
  ) -> [Slot] {
    let interleaving = Interleaving(curriculum: curriculum)
    let cards = slots.map(interleaving.card)
    let past = past.map(interleaving.card)
    var best: (slots: [Slot], cost: Interleaving.Cost)?
    for _ in 0..<Self.draws {
      let draw = draw(cards, after: past, interleaving, using: &generator)
      if best.map({ draw.cost < $0.cost }) ?? true { best = draw }
      if draw.cost == .none { break }
    }
    return best?.slots ?? slots
  }

  /// One order: at each place a slot that costs least is drawn, those of concepts with many left
  /// first, so that they do not pile up at the end.
  private func draw(
    _ cards: [Interleaving.Card], after past: [Interleaving.Card], _ interleaving: Interleaving,
    using generator: inout some RandomNumberGenerator
  ) -> (slots: [Slot], cost: Interleaving.Cost) {
    var left = cards
    var order = past
    var total = Interleaving.Cost.none
    while !left.isEmpty {
      let candidates = left.indices.filter { mayStand(left[$0].slot, beside: left) }
      let costs = candidates.map { interleaving.cost(of: left[$0], after: order) }
      guard let least = costs.min() else { break }
      let cheapest = zip(candidates, costs).filter { $0.1 == least }.map(\.0)
      let pressing = cheapest.map { index in
        left.count { $0.slot.concept == left[index].slot.concept }
      }
      let most = pressing.max() ?? 0
      let pool = zip(cheapest, pressing).filter { $0.1 == most }.map(\.0)
      guard let index = pool.randomElement(using: &generator) else { break }
      order.append(left.remove(at: index))
      total += least
    }
    return (order.dropFirst(past.count).map(\.slot), total)
  }

  /// A concept is tried cold before it is probed.
  private func mayStand(_ slot: Slot, beside left: [Interleaving.Card]) -> Bool {
    slot.mode == .cold
      || !left.contains { $0.slot.mode == .cold && $0.slot.concept == slot.concept }
  }
}
