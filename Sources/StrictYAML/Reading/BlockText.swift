/// The text of a block scalar while its lines are added.
struct BlockText {
  /// What becomes of the line breaks at the end.
  enum Chomping {
    /// One stays.
    case clip
    /// `-`: none stays.
    case strip
    /// `+`: all stay.
    case keep
  }

  private var utf8: [UInt8] = []
  private var isFolded = false
  /// Line breaks since the last text line, its own included.
  private var breaks = 0
  private var hasText = false
  /// Whether the last text line begins with white space, so that the breaks around it are kept.
  private var wasSpaced = false

  /// Begins a new text.
  mutating func begin(folded: Bool) {
    utf8.removeAll(keepingCapacity: true)
    (isFolded, breaks, hasText, wasSpaced) = (folded, 0, false, false)
  }

  /// Adds a line without its indentation.
  mutating func addLine(_ line: ArraySlice<UInt8>, endsWithBreak: Bool) {
    let isSpaced = line.first?.isBlank ?? false
    if isFolded, hasText, !isSpaced, !wasSpaced {
      if breaks == 1 { utf8.append(.space) } else { appendBreaks(breaks - 1) }
    } else {
      appendBreaks(breaks)
    }
    utf8.append(contentsOf: line)
    hasText = true
    wasSpaced = isSpaced
    breaks = endsWithBreak ? 1 : 0
  }

  /// Adds a line without text.
  mutating func addEmptyLine(endsWithBreak: Bool) { if endsWithBreak { breaks += 1 } }

  /// Ends the text.
  mutating func finish(_ chomping: Chomping) -> String {
    switch chomping {
    case .strip: break
    case .clip: if hasText { appendBreaks(min(breaks, 1)) }
    case .keep: appendBreaks(breaks)
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  private mutating func appendBreaks(_ count: Int) {
    for _ in 0..<count { utf8.append(.lineFeed) }
  }
}
