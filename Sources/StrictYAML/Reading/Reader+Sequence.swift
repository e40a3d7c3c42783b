// Block sequences.
extension Reader {
  /// Reads a sequence whose first `-` stands here.
  mutating func readSequence(_ block: Block) -> Node {
    var sequence = Sequence(elements: [], style: .block)
    let start = position(at)
    readElements(of: block, from: .entry(.dash), into: &sequence)
    return Node(.sequence(sequence), span: Span(start: start, end: passed))
  }

  /// Reads the elements of a sequence from the line on that the reader stands on.
  mutating func readElements(of block: Block, from first: Next, into sequence: inout Sequence) {
    var block = block
    var next = first
    reading: while true {
      switch next {
      case .entry: readElement(of: block, into: &sequence)
      case .stray:
        sequence.isComplete = false
        passStray(in: block)
      case .end: break reading
      }
      next = self.next(in: &block)
    }
    sequence.comments += comments.takeDetached(indentedBy: block.column)
  }

  private mutating func readElement(of block: Block, into sequence: inout Sequence) {
    sequence.comments += comments.takeDetached()
    let above = comments.takeAdjoining()
    let dash = position(at)
    at += 1
    let (value, behind) = readValue(in: block.column, of: .sequence)
    sequence.elements.append(
      .init(value: value, comments: Comments(above: above, behind: behind)))
    checkCount(of: sequence, Span(start: dash, end: passed))
  }

  /// Refuses the first entry that is too many.
  mutating func checkCount(of sequence: Sequence, _ last: Span) {
    guard sequence.elements.count - 1 == limits.sequenceEntries else { return }
    note(.tooManyEntries(limit: limits.sequenceEntries), last)
  }
}
