internal import QuestionBank
internal import StrictYAML

/// A lint that a comment allows, and where.
struct Suppression {
  /// What a comment is about.
  enum Scope {
    /// The whole file.
    case file
    /// A stretch of it.
    case stretch(Span)

    /// Whether a place belongs to it.
    func contains(_ place: Position) -> Bool {
      switch self {
      case .file: true
      case .stretch(let span): place == span.start || place > span.start && place < span.end
      }
    }

    /// Where it starts; the later, the smaller of two that contain one place.
    var start: Position {
      switch self {
      case .file: Position(line: 0, column: 0)
      case .stretch(let span): span.start
      }
    }
  }

  /// What is allowed.
  let lint: Lint
  /// Its name in the comment.
  let place: Span
  /// The comment.
  let comment: SuppressionComment
  /// Where it is allowed.
  let scope: Scope
}

/// The comments of a file that speak to the program.
struct Suppressions {
  /// What they allow.
  private(set) var all: [Suppression] = []
  /// What is wrong with them.
  private(set) var flaws: [(flaw: SuppressionFlaw, span: Span, fix: Fix?)] = []

  /// Reads the comments of a file.
  init(in file: LintedFile) {
    for comment in file.document.comments { take(comment, for: .file) }
    take(file.root, isRoot: true)
  }

  private mutating func take(_ node: Node) {
    switch node.content {
    case .mapping(let mapping): take(mapping, isRoot: false)
    case .sequence(let list):
      for element in list.elements {
        take(element.comments, for: .stretch(element.value.span))
        take(element.value)
      }
      list.comments.forEach { take($0, for: nil) }
    case .absent, .unreadable, .scalar: break
    }
  }

  private mutating func take(_ mapping: Mapping, isRoot: Bool) {
    for (index, entry) in mapping.entries.enumerated() {
      let span = Span(start: entry.keySpan.start, end: max(entry.keySpan.end, entry.value.span.end))
      // What stands above the first line stands at the top of the file.
      if isRoot, index == 0 {
        entry.comments.above.forEach { take($0, for: .file) }
        take(Comments(behind: entry.comments.behind), for: .stretch(span))
      } else {
        take(entry.comments, for: .stretch(span))
      }
      take(entry.value)
    }
    mapping.comments.forEach { take($0, for: nil) }
  }

  private mutating func take(_ comments: Comments, for scope: Suppression.Scope) {
    comments.above.forEach { take($0, for: scope) }
    if let behind = comments.behind { take(behind, for: scope) }
  }

  private mutating func take(_ comment: Comment, for scope: Suppression.Scope?) {
    guard let parsed = SuppressionComment(comment) else { return }
    guard let order = parsed.order, order.text == "allow" else {
      let flaw = parsed.order.map { SuppressionFlaw.unknownOrder($0.text) } ?? .noName
      return flaws.append((flaw, parsed.order?.span ?? comment.span, nil))
    }
    guard let scope else { return flaws.append((.misplaced, comment.span, nil)) }
    if parsed.names.isEmpty {
      flaws.append((.noName, order.span, nil))
    } else if parsed.reason == nil {
      flaws.append((.noReason, comment.span, nil))
    }
    for name in parsed.names { take(name, of: parsed, for: scope) }
  }

  private mutating func take(
    _ name: SuppressionComment.Word, of comment: SuppressionComment, for scope: Suppression.Scope
  ) {
    let topics = Topic.matching(name.text)
    switch topics.first {
    case .lint(let lint) where lint.rawValue == name.text:
      if lint == .unusedSuppression || lint == .badSuppression {
        flaws.append((.aboutItself(lint), name.span, nil))
      } else {
        all.append(Suppression(lint: lint, place: name.span, comment: comment, scope: scope))
      }
    case .error?:
      flaws.append((.error(name.text), name.span, nil))
    case .lint(let lint)? where topics.count == 1:
      // A code, or a name in capitals: it is known what is meant.
      let flaw = SuppressionFlaw.unknownName(name.text, suggestion: lint.rawValue)
      let edit = Fix.Edit(span: name.span, text: lint.rawValue)
      flaws.append((flaw, name.span, Fix(edits: [edit], applicability: .certain)))
    default:
      let suggestion = nearest(to: name.text, in: Lint.allCases.map(\.rawValue))
      flaws.append((.unknownName(name.text, suggestion: suggestion), name.span, nil))
    }
  }
}
