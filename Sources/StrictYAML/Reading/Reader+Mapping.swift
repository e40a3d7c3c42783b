// Block mappings.
extension Reader {
  /// Reads a mapping from its first line on.
  mutating func readMapping(_ block: Block, from first: Next) -> Node {
    var draft = MappingDraft(Mapping(entries: [], style: .block))
    let start = position(at)
    readEntries(of: block, from: first, into: &draft)
    return Node(.mapping(draft.mapping), span: Span(start: start, end: passed))
  }

  /// Reads the entries of a mapping from the line on that the reader stands on.
  mutating func readEntries(of block: Block, from first: Next, into draft: inout MappingDraft) {
    var block = block
    var next = first
    reading: while true {
      switch next {
      case .entry(.key(let token)):
        draft.mapping.comments += comments.takeDetached()
        readEntry(token, in: block.column, of: &draft)
      case .entry:
        draft.mapping.isComplete = false
        passComplexKey(in: block.column)
      case .stray:
        draft.mapping.isComplete = false
        resumeOrPassStray(in: block, of: &draft)
      case .end: break reading
      }
      next = self.next(in: &block)
    }
    draft.mapping.comments += comments.takeDetached(indentedBy: block.isRoot ? 0 : block.column)
  }

  /// Reads an entry; one whose key is refused is read for its problems only.
  private mutating func readEntry(
    _ token: KeyToken, in column: Int, of draft: inout MappingDraft
  ) {
    let above = comments.takeAdjoining()
    let keySpan = span(token.range)
    let key = checkKey(token, keySpan, in: &draft)
    guard !isMergeKey(token) else { return passEntry(in: column) }
    at = token.colon + 1
    let (value, behind) = readValue(in: column, of: .mapping)
    guard let key else { return }
    draft.append(
      Mapping.Entry(
        key: key, keySpan: keySpan, value: value,
        comments: Comments(above: above, behind: behind)))
  }
}
