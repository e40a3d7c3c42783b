// Values: what stands behind `:` or `-`.
extension Reader {
  /// A value and the comment behind it on its line.
  typealias Value = (node: Node, behind: Comment?)

  /// Reads a value, on the line or below it.
  ///
  /// - Parameters:
  ///   - column: Columns before the key or the `-`.
  ///   - kind: What the value is an entry of.
  /// - Returns: The value and the comment behind it; the reader stands at the start of a line.
  mutating func readValue(in column: Int, of kind: Block.Kind) -> Value {
    let separator = at
    passGap()
    let start = position(at)
    let isRefused = passProperties()
    if at == end || byte == .hash {
      let empty = isRefused ? Node(.unreadable, span: span(separator..<at)) : absent(separator)
      return readValueBelow(in: column, of: kind, orElse: empty)
    }
    if kind == .sequence, case let opening = opening(), let inner = opening.blockKind {
      let block = Block(inner, column: position(at).column - 1, inside: column, at: lines[row])
      return (readBlock(block, first: opening), nil)
    }
    do {
      let value = try readInline(in: column)
      let goesOn = passContinuation(of: value.node, in: column)
      guard goesOn || isRefused else { return value }
    } catch {
      passEntry(in: column)
    }
    return (Node(.unreadable, span: Span(start: start, end: passed)), nil)
  }

  /// A value that is not there, at an offset of the current line.
  mutating func absent(_ offset: Int) -> Node { Node(.absent, span: span(offset..<offset)) }

  /// Reads a value that begins here and is no block collection, to the end of its last line.
  private mutating func readInline(in column: Int) throws(Unreadable) -> Value {
    switch byte {
    case .verticalBar, .greaterThan: try readBlockScalar(in: column)
    case .doubleQuote, .singleQuote: (try readQuoted(in: column), try finishValue())
    case .openBracket, .openBrace: (try readFlow(in: column), try finishValue())
    default: (try readPlain(), try finishValue())
    }
  }

  /// Refuses anchors and tags before a value, and goes over them.
  private mutating func passProperties() -> Bool {
    var areThere = false
    while byte == .ampersand || byte == .exclamation {
      let kind: Problem.Kind = byte == .ampersand ? .anchor : .tag
      let start = at
      while !byte.isBlankOrEnd { at += 1 }
      note(kind, start..<at)
      passGap()
      areThere = true
    }
    return areThere
  }

  /// Reads a block collection on the lines below, if there is one.
  private mutating func readValueBelow(
    in column: Int, of kind: Block.Kind, orElse empty: Node
  ) -> Value {
    let behind = finishLine()
    passed = empty.span.end
    moveToContent()
    passPropertyLines(in: column)
    guard !isAtEnd else { return (empty, behind) }
    let opening = opening()
    if indent <= column {
      // A sequence may stand in the column of its key; what a tab stands for nobody knows.
      guard kind == .mapping, case .dash = opening else { return (empty, behind) }
      guard indent == column || lines[row].isMisindented else { return (empty, behind) }
    }
    guard let inner = opening.blockKind else { return (refuseValueBelow(in: column), behind) }
    let block = Block(inner, column: indent, inside: column, at: lines[row])
    return (readBlock(block, first: opening), behind)
  }

  /// Refuses lines that hold nothing but anchors and tags of the value below.
  private mutating func passPropertyLines(in column: Int) {
    while !isAtEnd, indent > column, byte == .ampersand || byte == .exclamation {
      let start = at
      while !byte.isBlankOrEnd { at += 1 }
      let isAlone = at == contentEnd
      at = start
      guard isAlone else { return }
      _ = passProperties()
      _ = finishLine()
      moveToContent()
    }
  }

  /// Refuses a text or a bracket below its key.
  private mutating func refuseValueBelow(in column: Int) -> Node {
    let start = position(at)
    switch byte {
    case .ampersand: note(.anchor, at..<contentEnd)
    case .asterisk: note(.alias, at..<contentEnd)
    case .exclamation: note(.tag, at..<contentEnd)
    default: note(.valueBelowKey, at..<contentEnd)
    }
    passEntry(in: column)
    return Node(.unreadable, span: Span(start: start, end: passed))
  }

  /// Refuses a text that goes on below; tells whether it does.
  private mutating func passContinuation(of value: Node, in column: Int) -> Bool {
    guard case .scalar(let scalar) = value.content, scalar.style.isOnOneLine else { return false }
    moveToContent()
    guard !isAtEnd, indent > column else { return false }
    switch opening() {
    case .key(let token) where token.isWord: return false
    case .dash, .explicitKey: return false
    case .key, .other: break
    }
    let isTold = lines[row].isMisindented
    passLines(deeperThan: column)
    if !isTold { note(.multilineScalar, Span(start: value.span.start, end: passed)) }
    return true
  }
}

extension Scalar.Style {
  /// Whether a text in this style ends with its line.
  fileprivate var isOnOneLine: Bool {
    switch self {
    case .plain, .singleQuoted, .doubleQuoted: true
    case .literal, .folded: false
    }
  }
}
