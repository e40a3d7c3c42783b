import StrictYAML

extension Document {
  /// All comments of the tree, as they stand in the text.
  var allComments: [Comment] {
    (comments + root.allComments).sorted { $0.span.start < $1.span.start }
  }

  /// The comments that the text has, found without the tree's help: a `#` that stands in no value.
  ///
  /// Right for texts in the profile, where `#` is in a value or begins a comment.
  var commentsInText: [String] {
    var taken = root.scalarSpans[...]
    var found: [String] = []
    for number in 1...max(1, text.lineCount) {
      let line = Array(text.line(number).unicodeScalars)
      var column = 1
      while column <= line.count {
        let place = Position(line: number, column: column)
        while let first = taken.first, first.end <= place { taken.removeFirst() }
        if line[column - 1] == "#", !(taken.first.map { $0.start <= place } ?? false) {
          var text = String.UnicodeScalarView()
          text.append(contentsOf: line[column...])
          found.append(String(text))
          break
        }
        column += 1
      }
    }
    return found
  }
}

extension Node {
  fileprivate var allComments: [Comment] {
    switch content {
    case .absent, .unreadable, .scalar: []
    case .sequence(let sequence):
      sequence.comments + sequence.elements.flatMap { $0.comments.all + $0.value.allComments }
    case .mapping(let mapping):
      mapping.comments + mapping.entries.flatMap { $0.comments.all + $0.value.allComments }
    }
  }

  /// Where its texts stand, but for the comment behind a block scalar's header.
  fileprivate var scalarSpans: [Span] {
    guard case .scalar(let scalar) = content else { return children.flatMap(\.scalarSpans) }
    guard scalar.style == .literal || scalar.style == .folded else { return [span] }
    let below = Position(line: span.start.line + 1, column: 1)
    return below < span.end ? [Span(start: below, end: span.end)] : []
  }
}

extension Comments {
  fileprivate var all: [Comment] { above + (behind.map { [$0] } ?? []) }
}
