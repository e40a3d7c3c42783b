/// The problems of a text as they are found.
struct ProblemLog {
  private var problems: [Problem]
  /// Lines with characters that are refused: whatever else seems wrong there may follow from that.
  private let spoiledLines: Set<Int>
  private let limit: Int

  /// Starts with what is wrong with the characters of the text.
  init(_ problems: [Problem], limit: Int) {
    self.problems = problems
    self.limit = limit
    spoiledLines = Set(problems.lazy.map(\.span.start.line))
  }

  /// Whether nothing is wrong so far.
  var isEmpty: Bool { problems.isEmpty }

  /// Whether no more problems are noted.
  var isFull: Bool { problems.count >= limit }

  /// Notes a problem.
  mutating func note(_ problem: Problem) {
    guard !isFull, !spoiledLines.contains(problem.span.start.line) else { return }
    problems.append(problem)
  }

  /// All problems by place; the last one tells if there may be more.
  var sorted: [Problem] {
    var sorted = problems.sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    if isFull, let last = sorted.last {
      sorted.append(Problem(.tooManyProblems(limit: limit), span: last.span))
    }
    return sorted
  }
}

extension Reader {
  /// Notes what is wrong with a stretch of the current line.
  mutating func note(_ kind: Problem.Kind, _ range: Range<Int>) { note(kind, span(range)) }

  /// Notes what is wrong.
  mutating func note(_ kind: Problem.Kind, _ span: Span, related: Span? = nil) {
    log.note(Problem(kind, span: span, related: related))
    if log.isFull, row + 1 < lines.count { lines.removeSubrange((row + 1)...) }
  }
}
