/// What Tab does to a line: the text that it adds, or the words that it lists.
enum CompletionStep: Equatable {
  /// Replace so many scalars before the cursor by a text.
  case replace(scalars: Int, with: String)
  /// Show what fits.
  case list([String])
  /// Nothing fits.
  case nothing

  /// Decides for what the program proposes at a cursor.
  init(_ completion: Completion?, lineToCursor: String) {
    guard let completion, let first = completion.candidates.first else {
      self = .nothing
      return
    }
    let replaced = lineToCursor.suffix(completion.replacedCharacters)
    let scalars = replaced.unicodeScalars.count
    if completion.candidates.count == 1 {
      self = .replace(scalars: scalars, with: first + " ")
      return
    }
    let common = completion.candidates.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
    let adds = common.count > replaced.count || common.count == replaced.count && common != replaced
    self =
      adds ? .replace(scalars: scalars, with: String(common)) : .list(completion.candidates)
  }
}

/// Words set in columns, read downwards.
enum CompletionList {
  /// How many words are shown at most; a screen of 24 rows holds them in two columns.
  static let most = 40

  /// The lines of the list.
  static func lines(of words: [String], columns: Int) -> [String] {
    let shown = words.prefix(most)
    let width = (shown.map { CellWidth.of($0) }.max() ?? 0) + 2
    let perLine = max(1, (columns + 1) / width)
    let rows = (shown.count + perLine - 1) / perLine
    let lines = (0..<rows).map { row in
      let words = stride(from: row, to: shown.count, by: rows).map { shown[$0] }
      let padded = words.dropLast().map {
        $0 + String(repeating: " ", count: width - CellWidth.of($0))
      }
      return (padded + words.suffix(1)).joined()
    }
    return shown.count < words.count ? lines + ["… and \(words.count - shown.count) more"] : lines
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    self[..<(zip(indices, other).first { self[$0] != $1 }?.0 ?? shorterEnd(with: other))]
  }

  private func shorterEnd(with other: String) -> Index {
    index(startIndex, offsetBy: other.count, limitedBy: endIndex) ?? endIndex
  }
}
