import CEditline

/// How many cells characters take up, in the view of the C library, which is libedit's too.
enum CellWidth {
  /// The width of a scalar; what cannot be printed has none.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    max(0, Int(character_width(scalar.value)))
  }

  /// The width of a text.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The one scalar that libedit can show for a character; nil when it has no width.
  ///
  /// A letter with an accent behind it is shown as the letter that has the accent, if there is one.
  static func shown(_ character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    guard scalars.count > 1 else { return scalars.first.flatMap { of($0) > 0 ? $0 : nil } }
    // Comparing characters knows which are the same letter; the letters of Europe end before U+2000.
    let composed = (0xC0...0x1FFF).lazy.compactMap(Unicode.Scalar.init(_:)).first {
      Character($0) == character
    }
    return composed ?? scalars.first { of($0) > 0 }
  }
}
