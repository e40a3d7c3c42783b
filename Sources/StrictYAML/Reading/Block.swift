/// A block collection while it is being read.
struct Block {
  /// What its entries look like.
  enum Kind {
    /// `key: value`.
    case mapping
    /// `- value`.
    case sequence

    /// Whether a line that opens so is an entry.
    func accepts(_ opening: Opening) -> Bool {
      switch (self, opening) {
      case (.mapping, .key), (.mapping, .explicitKey), (.sequence, .dash): true
      default: false
      }
    }
  }

  /// What its entries look like.
  let kind: Kind
  /// Columns before its entries.
  let column: Int
  /// The most columns that a line can have before it and yet be outside.
  let outside: Int
  /// Whether it stands no deeper than what is around it, as a sequence may in the column of its key: the
  /// next entry around it ends it.
  let isFlush: Bool
  /// Whether its first line has tabs or foreign spaces in its indentation, so that `column` is a guess.
  let isMisindented: Bool
  /// Whether an entry that is not in the column has been told of.
  var isSkewed = false

  init(_ kind: Kind, column: Int, inside outer: Int, at line: Line) {
    self.kind = kind
    self.column = column
    isFlush = column <= outer
    outside = isFlush ? column - 1 : outer
    isMisindented = line.isMisindented
  }

  /// Whether it is the root.
  var isRoot: Bool { outside < 0 && !isFlush }

  /// Whether the indentation of a line cannot be compared with its own.
  func isUnsure(of line: Line) -> Bool { line.isMisindented && !isMisindented }
}

/// How a line, or what stands behind a `-`, opens.
enum Opening {
  /// `- value`.
  case dash
  /// `key: value`.
  case key(KeyToken)
  /// `? key`.
  case explicitKey
  /// Anything else.
  case other

  /// Whether a block collection begins so, and which.
  var blockKind: Block.Kind? {
    switch self {
    case .dash: .sequence
    case .key, .explicitKey: .mapping
    case .other: nil
    }
  }
}

/// What stands where the next entry of a block may begin.
enum Next {
  /// An entry that opens so.
  case entry(Opening)
  /// A line of the block that is no entry of it.
  case stray
  /// The end of the block.
  case end
}
