/// A text that was read by the strict profile: its values, its comments and everything that is wrong with it.
///
/// Reading never fails as a whole: what could be read is in `root`, and what could not has a problem.
/// A text is in the profile if there are no problems.
public struct Document: Sendable {
  /// The text itself, by lines.
  public let text: SourceText
  /// The values: always a mapping, an empty one where the text has none.
  public let root: Node
  /// Comments before the root that belong to none of its entries.
  public let comments: [Comment]
  /// Everything that is wrong, by place.
  public let problems: [Problem]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8, as it stands in its file.
  ///   - limits: How much it may hold.
  public init(parsing bytes: [UInt8], limits: Limits = Limits()) {
    let scanned = ScannedText(bytes, limits: limits)
    var reader = Reader(scanned, limits: limits)
    text = scanned.text
    root = reader.readRoot()
    comments = reader.headComments
    problems = reader.log.sorted
  }

  /// Reads a text that is at hand as a string.
  public init(parsing string: String, limits: Limits = Limits()) {
    self.init(parsing: Array(string.utf8), limits: limits)
  }

  /// The problems that start in a stretch of text, by place.
  public func problems(in span: Span) -> ArraySlice<Problem> {
    let first = problems.firstIndex(from: span.start)
    return problems[first..<max(first, problems.firstIndex(from: span.end))]
  }
}

extension [Problem] {
  /// The index of the first problem that does not start before a place; `self` is sorted by place.
  fileprivate func firstIndex(from place: Position) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].span.start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
