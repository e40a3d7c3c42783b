/// Text for a terminal, safe by construction, of which stretches have styles.
///
/// Whatever is put into it is made terminal-safe, newlines kept, so that nothing from a bank, a file
/// name or a learner can steer the terminal.
public struct StyledText: Hashable, Sendable {
  /// A stretch of one style.
  public struct Run: Hashable, Sendable {
    /// The text; safe, and not empty.
    public let text: String
    /// Its style.
    public let style: Style
  }

  /// The stretches in their order; neighbours differ in style.
  public private(set) var runs: [Run] = []

  /// Creates an empty text.
  public init() {}

  /// Creates a text of one style, and makes it safe.
  public init(_ text: some StringProtocol, _ style: Style = .plain) {
    append(safe: text.terminalSafe(lineBreaks: .kept), style)
  }

  /// Adds a text at the end.
  public static func += (text: inout Self, addition: Self) {
    for run in addition.runs { text.append(safe: run.text, run.style) }
  }

  /// One text after another.
  public static func + (first: Self, second: Self) -> Self {
    var text = first
    text += second
    return text
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { runs.isEmpty }

  /// The words without styles.
  public var plain: String { runs.map(\.text).joined() }

  /// How many cells of a terminal the text takes, on one line.
  public var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  mutating func append(safe text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(text: last.text + text, style: style)
    } else {
      runs.append(Run(text: text, style: style))
    }
  }
}

extension Sequence<StyledText> {
  /// The texts one after another with a separator between them.
  public func joined(separator: StyledText = StyledText()) -> StyledText {
    var text = StyledText()
    for (index, part) in enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }
}
