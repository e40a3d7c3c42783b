// Block mappings.
extension Reader {
  /// Reads a mapping whose first key stands here.
  mutating func readMapping(_ block: Block, first: Opening) -> Node {
    var block = block
    var draft = MappingDraft(.block)
    let start = position(at)
    var opening: Opening? = first
    while let current = opening {
      draft.mapping.comments += comments.takeDetached()
      if case .key(let token) = current {
        readEntry(token, in: block.column, of: &draft)
      } else {
        passComplexKey(in: block.column)
        draft.mapping.isComplete = false
      }
      opening = nextEntry(of: &block)
    }
    draft.mapping.comments += comments.takeDetached(indentedBy: block.isRoot ? 0 : block.column)
    draft.mapping.isComplete = draft.mapping.isComplete && block.isComplete
    return Node(.mapping(draft.mapping), span: Span(start: start, end: passed))
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
    draft.mapping.entries.append(
      Mapping.Entry(
        key: key, keySpan: keySpan, value: value,
        comments: Comments(above: above, behind: behind)))
  }
}
