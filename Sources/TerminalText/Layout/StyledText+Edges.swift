extension StyledText {
  /// A text at the left edge and another at the right one, on one line if both fit.
  ///
  /// - Parameters:
  ///   - left: What stands left.
  ///   - right: What stands right.
  ///   - width: The cells of a line.
  /// - Returns: One line; or, where two cells between them do not fit, the wrapped lines of both.
  public static func atEdges(_ left: StyledText, _ right: StyledText, width: Int) -> [StyledText] {
    let space = width - left.displayWidth - right.displayWidth
    guard space >= 2 || left.isEmpty || right.isEmpty, space >= 0 else {
      return left.wrapped(to: width) + right.wrapped(to: width)
    }
    if right.isEmpty { return [left] }
    return [left + StyledText(String(repeating: " ", count: space)) + right]
  }

  /// The text cut to a width, its end given up for an ellipsis when it is too long.
  public func truncated(to width: Int, glyphs: Glyphs) -> StyledText {
    guard displayWidth > width else { return self }
    let ellipsis = StyledText(glyphs.ellipsis)
    var room = width - ellipsis.displayWidth
    guard room > 0 else { return StyledText(cells.prefix(max(0, width)).prefix { $0.width == 1 }) }
    var kept = cells.prefix { cell in
      room -= cell.width
      return room >= 0
    }
    while kept.last?.character == " " { kept.removeLast() }
    return StyledText(kept) + ellipsis
  }
}
