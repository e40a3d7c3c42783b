/// The block collections at the end of a value, which a line in the wrong column has cut off.
struct CutOffBlocks {
  private var blocks: [(kind: Block.Kind, column: Int)] = []
  /// Keys in those that are mappings, which are looked at again to go on with them.
  private(set) var keyCount = 0

  /// Knows of none.
  init() {}

  /// Finds those at the end of a value, from the outermost inwards.
  init(in value: Node) {
    var value: Node? = value
    while let current = value, current.isBlockCollection {
      let column = current.span.start.column - 1
      switch current.content {
      case .sequence(let sequence):
        blocks.append((.sequence, column))
        value = sequence.elements.last?.value
      case .mapping(let mapping):
        blocks.append((.mapping, column))
        keyCount += mapping.entries.count
        value = mapping.entries.last?.value
      case .absent, .unreadable, .scalar: return
      }
    }
  }

  /// Whether there is one of a kind in a column.
  func contains(_ kind: Block.Kind, in column: Int) -> Bool {
    blocks.contains { $0.kind == kind && $0.column == column }
  }
}
