/// How one list of lines becomes another: which lines stay, go and come, in order.
struct LineDifference {
  /// What becomes of a line.
  enum Step: Hashable {
    /// It stays: its indices in the old and the new lines.
    case keep(old: Int, new: Int)
    /// It goes: its index in the old lines.
    case remove(old: Int)
    /// It comes: its index in the new lines.
    case insert(new: Int)
  }

  /// The steps, in order; a line that goes stands before the one that comes for it.
  private(set) var steps: [Step] = []

  /// Finds a shortest way, or, where more than `limit` lines differ, the plainest: all old lines of the
  /// stretch go and all new ones come.
  ///
  /// - SeeAlso: E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986).
  init(from old: [Substring], to new: [Substring], limit: Int = 2_000) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    let oldMiddle = old[head..<old.count - tail]
    let newMiddle = new[head..<new.count - tail]
    steps = (0..<head).map { .keep(old: $0, new: $0) }
    steps +=
      Self.shortestPath(oldMiddle, newMiddle, limit: limit)
      ?? oldMiddle.indices.map { .remove(old: $0) } + newMiddle.indices.map { .insert(new: $0) }
    steps += (0..<tail).map {
      .keep(old: old.count - tail + $0, new: new.count - tail + $0)
    }
  }

  /// The steps from one stretch to another; nil if more than `limit` lines differ.
  private static func shortestPath(
    _ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>, limit: Int
  ) -> [Step]? {
    // How far one gets on each diagonal (old line minus new line), after 0, 1, 2… differences.
    var reach: [Int] = [0, 0]
    var history: [[Int]] = []
    for differences in 0...limit {
      var next = [Int](repeating: 0, count: 2 * differences + 3)
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        var x = start(on: diagonal, after: differences, reach)
        var y = x - diagonal
        while x < old.count, y < new.count, old[old.startIndex + x] == new[new.startIndex + y] {
          x += 1
          y += 1
        }
        next[diagonal + differences + 1] = x
        if x >= old.count, y >= new.count {
          return path(to: diagonal, after: differences, history + [reach], old, new)
        }
      }
      history.append(reach)
      reach = next
    }
    return nil
  }

  /// Where a diagonal is entered: from the neighbour that got further.
  ///
  /// `reach` holds what `differences - 1` differences reach, its diagonal 0 at index `differences`.
  private static func start(on diagonal: Int, after differences: Int, _ reach: [Int]) -> Int {
    guard differences > 0 else { return 0 }
    let index = diagonal + differences
    let isInsertion =
      diagonal == -differences || diagonal != differences && reach[index - 1] < reach[index + 1]
    return isInsertion ? reach[index + 1] : reach[index - 1] + 1
  }

  /// Walks back from the end.
  private static func path(
    to diagonal: Int, after differences: Int, _ history: [[Int]], _ old: ArraySlice<Substring>,
    _ new: ArraySlice<Substring>
  ) -> [Step] {
    var steps: [Step] = []
    var x = old.count
    var y = new.count
    var diagonal = diagonal
    for count in stride(from: differences, through: 0, by: -1) {
      let entry = start(on: diagonal, after: count, history[count])
      while x > entry {
        x -= 1
        y -= 1
        steps.append(.keep(old: old.startIndex + x, new: new.startIndex + y))
      }
      guard count > 0 else { break }
      let index = diagonal + count
      let reach = history[count]
      let isInsertion =
        diagonal == -count || diagonal != count && reach[index - 1] < reach[index + 1]
      if isInsertion {
        y -= 1
        steps.append(.insert(new: new.startIndex + y))
        diagonal += 1
      } else {
        x -= 1
        steps.append(.remove(old: old.startIndex + x))
        diagonal -= 1
      }
    }
    return steps.reversed()
  }
}
