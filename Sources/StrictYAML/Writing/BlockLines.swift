/// A block scalar to be written: its header and its lines without their indentation.
public struct BlockLines: Hashable, Sendable {
  /// `>-`, `|-` and the like.
  public var header: String
  /// The lines, blank ones empty.
  public var lines: [String]

  /// Creates a block scalar from lines that are known to mean what they should.
  public init(header: String, lines: [String]) {
    self.header = header
    self.lines = lines
  }

  /// Lays a text out below `>-` or, if it has line breaks, below `|-`.
  ///
  /// Nil if no block scalar ending in `-` reads back character for character: the text is empty, or has
  /// white space at an end or before a line break. `width` is the most Unicode scalars on a line, as far as
  /// words allow.
  public init?(_ text: String, width: Int) {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, !first.isBlankOrBreak,
      !last.isBlankOrBreak, !scalars.contains("\r")
    else { return nil }
    if scalars.contains("\n") {
      guard !zip(scalars, scalars.dropFirst()).contains(where: { $0.isBlank && $1 == "\n" })
      else { return nil }
      let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
      self.init(header: "|-", lines: lines.map { String($0) })
    } else {
      self.init(header: ">-", lines: Self.wrapped(scalars[...], width: width))
    }
  }

  /// Breaks a text where a single space stands between words, so that folding gives it back.
  private static func wrapped(_ text: ArraySlice<Unicode.Scalar>, width: Int) -> [String] {
    var lines: [String] = []
    var start = text.startIndex
    var lastBreak: Int?
    for index in text.indices where text[index] == " " {
      guard !text[index - 1].isBlank, !text[index + 1].isBlank else { continue }
      if let place = lastBreak, index - start > width {
        lines.append(String(text[start..<place]))
        start = place + 1
      }
      lastBreak = index
    }
    if let place = lastBreak, place >= start, text.endIndex - start > width {
      lines.append(String(text[start..<place]))
      start = place + 1
    }
    return lines + [String(text[start...])]
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
  fileprivate var isBlankOrBreak: Bool { isBlank || self == "\n" }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
