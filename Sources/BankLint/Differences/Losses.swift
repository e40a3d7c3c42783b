internal import QuestionBank
internal import StrictYAML

/// What an edit takes from those who have practised: what is gone without a trace, and answers that are
/// others now.
public enum Losses {
  /// The items that banks of both versions have lost, and those whose answer has changed.
  ///
  /// An item that was retired before may go. Of a file that could not be read whole nothing is said to be
  /// gone.
  ///
  /// - Returns: Findings in the files of the new version, by place.
  public static func items(from old: [FileRecord], to new: [FileRecord]) -> [Finding] {
    let all = BankDifferences(from: old, to: new).all.filter { $0.object == .item }
    let files = Dictionary(
      new.filter { $0.root.object == .bank }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var retired: Set<ItemName> = []
    for file in old {
      for item in file.items where item["retired"] != nil {
        retired.insert(ItemName(file: file.file, item: item.id))
      }
    }
    let added = Dictionary(grouping: all.filter { $0.change == .added }, by: \.owner)
    return all.compactMap { difference -> Finding? in
      switch difference.change {
      case .removed:
        guard let place = difference.oldPlace,
          !retired.contains(ItemName(file: place.file, item: difference.id)),
          let file = files[todaysBank(of: place.file, old, new)], file.isWhole
        else { return nil }
        return Finding(
          file: file.file, span: file.root.places["id"] ?? file.root.span,
          kind: .loss(
            .vanished(
              item: difference.id, resembling: difference.likeness(among: added[file.id] ?? []))))
      case .changed: return changedAnswer(difference, in: files)
      case .added, .reordered: return nil
      }
    }.sorted()
  }

  /// The banks of an old version that are gone from a new one.
  ///
  /// - Returns: Findings in the files of the old version, by place.
  public static func banks(from old: [FileRecord], to new: [FileRecord]) -> [Finding] {
    let gone = BankDifferences(from: old, to: new).all.filter {
      $0.object == .bank && $0.change == .removed
    }
    return gone.compactMap { difference in
      difference.oldPlace.map { place in
        Finding(
          file: place.file, span: place.span,
          kind: .loss(
            .vanishedBank(difference.id, itemCount: difference.itemCount ?? 0)))
      }
    }.sorted()
  }

  private struct ItemName: Hashable {
    let file: String
    let item: String
  }

  /// What a bank of the old version is called now.
  private static func todaysBank(
    of file: String, _ old: [FileRecord], _ new: [FileRecord]
  ) -> String {
    let id = old.first { $0.file == file }?.id ?? ""
    return new.first { $0.id == id || $0.root.aka.contains(id) }?.id ?? id
  }

  private static func changedAnswer(
    _ difference: Difference, in files: [String: FileRecord]
  ) -> Finding? {
    guard let answer = difference.fields.first(where: { $0.name == "answer" }),
      let before = answer.old?.text, let now = answer.new?.text,
      let file = files[difference.owner],
      let item = file.items.first(where: { $0.id == difference.id }), item["retired"] == nil
    else { return nil }
    return Finding(
      file: file.file, span: item.places["answer"] ?? item.span,
      kind: .loss(.answerChanged(item: item.id, from: before, to: now)), item: Item.ID(item.id))
  }
}

extension Difference {
  /// The added item that a removed one has most likely become: of the same words, or nearly the same id.
  fileprivate func likeness(among added: [Difference]) -> String? {
    added.first { $0.gist == gist && gist != nil }?.id ?? nearest(to: id, in: added.map(\.id))
  }
}
