// Block sequences.
extension Reader {
  /// Reads a sequence whose first `-` stands here.
  mutating func readSequence(_ block: Block) -> Node {
    var block = block
    var sequence = Sequence(elements: [], style: .block)
    let start = position(at)
    repeat {
      sequence.comments += comments.takeDetached()
      let above = comments.takeAdjoining()
      let dash = position(at)
      at += 1
      let (value, behind) = readValue(in: block.column, of: .sequence)
      sequence.elements.append(
        .init(value: value, comments: Comments(above: above, behind: behind)))
      checkCount(of: sequence, Span(start: dash, end: passed))
    } while nextEntry(of: &block) != nil
    sequence.comments += comments.takeDetached(indentedBy: block.column)
    sequence.isComplete = block.isComplete
    return Node(.sequence(sequence), span: Span(start: start, end: passed))
  }

  /// Refuses the first entry that is too many.
  mutating func checkCount(of sequence: Sequence, _ last: Span) {
    guard sequence.elements.count == limits.sequenceEntries + 1 else { return }
    note(.tooManyEntries(limit: limits.sequenceEntries), last)
  }
}
