internal import QuestionBank
internal import StrictYAML

/// What differs between two versions of banks and subjects, in terms of what is in them.
///
/// Comments, wrapping, quotes and the order of fields make no difference, and neither does the spelling of
/// a reference to something that was renamed.
public struct BankDifferences: Hashable, Sendable {
  /// The differences, file by file: first the file itself, then what is in it, what was removed last;
  /// files that were removed stand at the end.
  public let all: [Difference]

  /// Compares two versions.
  ///
  /// - Complexity: Linear in the size of both, but for texts that differ.
  public init(from old: [FileRecord], to new: [FileRecord]) {
    let pairing = VersionPairing(old: old, new: new)
    var all: [Difference] = []
    for member in pairing.files.pairs.map(\.new) + pairing.files.added {
      all += Self.differences(of: member.file, pairing)
    }
    self.all = all + pairing.files.removed.map(Difference.init(removed:))
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { all.isEmpty }

  /// The differences of a file that is in the new version.
  private static func differences(
    of file: FileRecord, _ pairing: VersionPairing
  ) -> [Difference] {
    let isNew = pairing.files.added.contains { $0.file.file == file.file }
    var found: [Difference] = []
    if isNew {
      found.append(Difference(added: .init(file: file, record: file.root)))
    } else if let pair = pairing.files.pairs.first(where: { $0.new.file.file == file.file }) {
      found += Difference(pair, pairing).map { [$0] } ?? []
    }
    for (_, object) in FileRecord.partFields {
      guard let parts = pairing.parts[object] else { continue }
      let own = parts.pairs.filter { $0.new.file.file == file.file }
      var told: [Difference] = own.compactMap { Difference($0, pairing) }
      if !isNew {
        told += parts.added.filter { $0.file.file == file.file }.map(Difference.init(added:))
      }
      found += told.sorted { $0.line < $1.line }
      found += parts.removed.filter { pairing.isSame($0.file, file) }.map(
        Difference.init(removed:))
      if object != .source, isReordered(own.filter { pairing.isSame($0.old.file, file) }) {
        found.append(Difference(reordered: object, in: file))
      }
    }
    return found
  }

  /// Whether what both versions have stands in another order.
  private static func isReordered(
    _ pairs: [(old: Pairing.Member, new: Pairing.Member)]
  ) -> Bool {
    let places = pairs.map(\.old.record.span.start)
    return zip(places, places.dropFirst()).contains { $0 > $1 }
  }
}

extension Difference {
  /// The line in the new version.
  fileprivate var line: Int { newPlace?.span.start.line ?? 0 }
}
