/// A stretch of a text as two versions have it.
public enum WordChange: Hashable, Sendable {
  /// Both versions have these words.
  case kept(String)
  /// Only the old version has these words.
  case removed(String)
  /// Only the new version has these words.
  case added(String)

  /// What leads from one text to another, word by word; what goes stands before what comes.
  public static func changes(from old: String, to new: String) -> [WordChange] {
    let before = old.split(separator: " ", omittingEmptySubsequences: false)
    let after = new.split(separator: " ", omittingEmptySubsequences: false)
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var stretches: [WordChange] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      let first = (left, right)
      while left < before.count, removals.contains(left) { left += 1 }
      while right < after.count, insertions.contains(right) { right += 1 }
      if left > first.0 {
        stretches.append(.removed(before[first.0..<left].joined(separator: " ")))
      }
      if right > first.1 { stretches.append(.added(after[first.1..<right].joined(separator: " "))) }
      let start = right
      while left < before.count, right < after.count, !removals.contains(left),
        !insertions.contains(right)
      {
        left += 1
        right += 1
      }
      if right > start { stretches.append(.kept(after[start..<right].joined(separator: " "))) }
    }
    return stretches
  }
}
