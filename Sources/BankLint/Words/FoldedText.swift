/// A text in which what people read as the same is the same: small letters, one apostrophe, one hyphen,
/// usual widths, no ligatures, nothing invisible.
///
/// As near to NFKC with case folding as matters for prose without tables of our own; letters with marks
/// need nothing, since strings compare by what they stand for.
struct FoldedText: Hashable, Sendable {
  /// The text.
  let text: String

  /// Folds a text.
  init(_ scalars: some Swift.Sequence<Unicode.Scalar>) {
    var folded = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0...0x7F: folded.append(scalar)
      case 0x2018, 0x2019, 0x02BC: folded.append("'")
      case 0x2010, 0x2011: folded.append("-")
      case 0xFB00...0xFB06: folded.append(contentsOf: Self.ligatures[Int(scalar.value - 0xFB00)])
      case 0xFF01...0xFF5E:
        // The printable characters of ASCII at the width of an ideograph.
        let narrow = Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
        folded.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      default:
        if scalar.isInvisible { continue }
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    text = String(folded)
  }

  /// What stands at U+FB00 and after it.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map(\.unicodeScalars)
}
