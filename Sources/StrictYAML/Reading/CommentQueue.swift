/// Comments that stand alone on their lines, until it is known what they belong to.
struct CommentQueue {
  /// Those that a blank line cuts off from the entry below.
  private var detached: [Comment] = []
  /// Those that the next entry stands right below.
  private var adjoining: [Comment] = []

  /// Adds a comment that stands alone on its line.
  mutating func add(_ comment: Comment) { adjoining.append(comment) }

  /// Takes note of a blank line, or of anything else that is no entry for the comments above it.
  mutating func cutOff() {
    guard !adjoining.isEmpty else { return }
    detached += adjoining
    adjoining = []
  }

  /// Gives the comments that belong to the entry that begins here.
  mutating func takeAdjoining() -> [Comment] {
    guard !adjoining.isEmpty else { return [] }
    defer { adjoining = [] }
    return adjoining
  }

  /// Gives the comments that belong to no entry to the collection that they stand in.
  ///
  /// If the collection ends here, `indent` is how deep it stands: comments that stand less deep are left
  /// to one that is still open.
  mutating func takeDetached(indentedBy indent: Int = 0) -> [Comment] {
    guard !detached.isEmpty else { return [] }
    let taken = detached.prefix { $0.span.start.column > indent }
    detached.removeFirst(taken.count)
    return Array(taken)
  }
}
