/// A prompt in the form in which libedit shows it rightly.
///
/// libedit loses text between U+0001 at the end of a prompt, so that a colour would never end;
/// destroys a prompt in which two such texts touch; and moves the cursor wrongly for characters of no
/// width.
struct EditedPrompt: Equatable {
  /// What stands above the last line of the prompt, and is written as it is.
  let above: String
  /// The last line, with what takes up no cells between U+0001.
  let scalars: [Unicode.Scalar]
  /// What shows of the last line.
  let shown: [Unicode.Scalar]
  /// The width of the last line in cells.
  var width: Int { shown.reduce(0) { $0 + CellWidth.of($1) } }

  init(_ prompt: String) {
    let lineStart = prompt.lastIndex(of: "\n").map(prompt.index(after:)) ?? prompt.startIndex
    above = String(prompt[..<lineStart].filter { $0 != Self.mark })
    var pieces = Self.pieces(of: prompt[lineStart...])
    if case .invisible(let last)? = pieces.last, pieces.count > 1,
      case .visible(let cell) = pieces[pieces.count - 2]
    {
      pieces.replaceSubrange((pieces.count - 2)..., with: [.invisible(last), .visible(cell)])
      pieces = Self.merged(pieces)
    }
    shown = pieces.compactMap(\.shown)
    scalars = pieces.flatMap(\.scalars)
  }

  private static let mark: Character = "\u{1}"

  private enum Piece {
    case visible(Unicode.Scalar)
    case invisible([Unicode.Scalar])

    var shown: Unicode.Scalar? {
      if case .visible(let scalar) = self { scalar } else { nil }
    }
    var scalars: [Unicode.Scalar] {
      switch self {
      case .visible(let scalar): [scalar]
      case .invisible(let scalars): ["\u{1}"] + scalars + ["\u{1}"]
      }
    }
  }

  private static func pieces(of line: Substring) -> [Piece] {
    let parts = line.split(separator: mark, omittingEmptySubsequences: false)
    let pieces = parts.enumerated().flatMap { index, part -> [Piece] in
      index.isMultiple(of: 2)
        ? part.compactMap { CellWidth.shown($0).map(Piece.visible) }
        : [.invisible(Array(part.unicodeScalars))]
    }
    return merged(pieces)
  }

  /// The pieces, with no two invisible ones side by side.
  private static func merged(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { result, piece in
      if case .invisible(let more) = piece, case .invisible(let before)? = result.last {
        result[result.count - 1] = .invisible(before + more)
      } else if case .invisible([]) = piece {
        return
      } else {
        result.append(piece)
      }
    }
  }
}
