extension StyledText {
  /// The text in lines of a width, broken between words; words that are too long are broken.
  ///
  /// Line breaks in the text stay; runs of spaces become one. A character is never split, so a width
  /// below 2 counts as 2.
  ///
  /// - Parameters:
  ///   - width: The cells of a line.
  ///   - lead: What stands before the first line; the other lines are indented by as much.
  ///   - hanging: The indentation, in cells, of the other lines, when it differs.
  /// - Returns: At least one line; each with its indentation.
  public func wrapped(to width: Int, after lead: StyledText = StyledText(), hanging: Int? = nil)
    -> [StyledText]
  {
    let width = max(width, 2)
    let leadWidth = lead.displayWidth
    // Beside an indentation a few words must fit; where they do not, it is text like the rest.
    let least = min(width, 8)
    guard leadWidth <= width - least else {
      return (lead + self).wrapped(to: width, hanging: hanging ?? 2)
    }
    let indentation = hanging ?? leadWidth
    let indent = StyledText(
      String(repeating: " ", count: indentation <= width - least ? max(0, indentation) : 0))
    var filling = LineFilling(first: width - leadWidth, others: width - indent.displayWidth)
    for paragraph in cells.split(separator: "\n", omittingEmptySubsequences: false) {
      filling.add(paragraph)
    }
    return filling.lines.enumerated().map { index, line in
      let text = StyledText(line)
      return index == 0 ? lead + text : text.isEmpty ? text : indent + text
    }
  }
}

extension Sequence<Cell> {
  fileprivate func split(separator: Character, omittingEmptySubsequences: Bool) -> [ArraySlice<
    Cell
  >] {
    Array(self).split(omittingEmptySubsequences: omittingEmptySubsequences) {
      $0.character == separator
    }
  }
}

extension StringProtocol {
  /// The text in lines of a width; see `StyledText.wrapped`.
  public func wrapped(to width: Int) -> [String] {
    StyledText(self).wrapped(to: width).map(\.plain)
  }
}

/// The longest lines that read well, in cells, on a terminal of so many columns.
public func comfortableWidth(columns: Int) -> Int { min(columns, 88) }
