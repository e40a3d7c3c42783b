import QuestionBank
import StrictYAML

/// The items of a bank with the lines that they stand in, those that cannot be asked included.
struct TrialPlaces {
  /// An item with its lines: from its first up to the next item's.
  struct Place {
    /// The id, if it can be read.
    let id: Item.ID?
    /// The item; nil if it has errors.
    let item: Item?
    /// Its lines, and what stands between it and the next one.
    let lines: Range<Int>
  }

  private let places: [Place]
  private let bank: Bank

  /// Finds the items of a bank.
  init(_ bank: Bank, skipped: [SkippedItem]) {
    self.bank = bank
    let all: [(id: Item.ID?, item: Item?, line: Int)] =
      bank.items.map { ($0.id, $0, $0.position.line) }
      + skipped.map { ($0.id, nil, $0.position.line) }
    let sorted = all.sorted { $0.line < $1.line }
    places = sorted.indices.map { index in
      let end =
        index + 1 < sorted.count ? max(sorted[index + 1].line, sorted[index].line + 1) : .max
      return Place(id: sorted[index].id, item: sorted[index].item, lines: sorted[index].line..<end)
    }
  }

  /// The places that somebody wants.
  ///
  /// - Throws: `CommandFailure` when there is no such item.
  func places(of part: TrialTarget.Part, in renames: Renames) throws -> [Place] {
    switch part {
    case .all: return places
    case .line(let line):
      if let place = places.first(where: { $0.lines.contains(line) }) { return [place] }
      let first = places.first.map { "; the first starts in line \($0.lines.lowerBound)" } ?? ""
      throw CommandFailure("line \(line) of '\(bank.id)' stands in no item\(first)")
    case .item(let name):
      let today = renames.item(ItemKey(bank: bank.id, item: Item.ID(name))).item
      if let place = places.first(where: { $0.id?.text == name || $0.id == today }) {
        return [place]
      }
      let near = nearest(to: name, in: places.compactMap { $0.id?.text })
      throw CommandFailure(
        "bank '\(bank.id)' has no item '\(name.shortened)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }
}
