import StrictYAML

extension Document {
  /// What is true of every document, whatever its text, and is not of this one.
  var violations: [String] {
    var violations: [String] = []
    for problem in problems {
      let isInside = contains(problem.span.start) && contains(problem.span.end)
      let isEmpty = problem.span.start >= problem.span.end && text.lineCount > 0
      if !isInside || isEmpty { violations.append("\(problem) is empty or outside") }
    }
    if Set(problems).count != problems.count { violations.append("\(problems) has one twice") }
    let isSorted = zip(problems, problems.dropFirst()).allSatisfy {
      $0.span.start <= $1.span.start
    }
    if !isSorted { violations.append("\(problems) is not sorted") }
    if let misplaced = root.firstMisplaced(in: self) {
      violations.append("a value is misplaced at \(misplaced)")
    }
    if problems.isEmpty, root.hasUnreadable {
      violations.append("an accepted text has an unreadable value")
    }
    return violations
  }
}

extension Document {
  /// Whether a place is in the text, or just after its last character.
  func contains(_ place: Position) -> Bool {
    guard place.line >= 1, place.column >= 1 else { return false }
    if place.line > text.lineCount {
      return place.line == text.lineCount + 1 && place.column == 1
    }
    return place.column <= text.line(place.line).unicodeScalars.count + 1
  }
}

extension Node {
  /// Whether a value in it could not be read.
  var hasUnreadable: Bool {
    if case .unreadable = content { return true }
    return children.contains(where: \.hasUnreadable)
  }

  /// The values right below.
  var children: [Node] {
    switch content {
    case .absent, .unreadable, .scalar: []
    case .sequence(let sequence): sequence.elements.map(\.value)
    case .mapping(let mapping): mapping.entries.map(\.value)
    }
  }

  /// The first stretch that is outside of the text or of its parent, or behind what comes after it.
  ///
  /// In a text that is refused a collection may go on behind what has interrupted it.
  func firstMisplaced(in document: Document) -> Span? {
    guard span.start <= span.end, document.contains(span.start), document.contains(span.end)
    else { return span }
    var last = span.start
    for child in children {
      let isInside = span.start <= child.span.start && child.span.end <= span.end
      guard isInside, last <= child.span.start || !document.problems.isEmpty else {
        return child.span
      }
      last = child.span.end
      if let misplaced = child.firstMisplaced(in: document) { return misplaced }
    }
    return nil
  }
}
