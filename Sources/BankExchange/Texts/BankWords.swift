/// A text as a bank can hold it: one line, without white space around it and without characters that
/// a bank refuses.
struct BankWords: Hashable {
  /// The text; empty if there is nothing to hold.
  let text: String
  /// Whether characters were left out that nobody would see.
  let lostCharacters: Bool

  /// Folds a text to one line, as the reader of banks does.
  init(_ original: String) {
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var lost = false
    func endLine() {
      let line = String(current).trimmingSpace()
      if !line.isEmpty { lines.append(line) }
      current = String.UnicodeScalarView()
    }
    for scalar in original.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": endLine()
      case _ where scalar.isRefusedInBanks: lost = true
      default: current.append(scalar)
      }
    }
    endLine()
    text = lines.joined(separator: " ")
    lostCharacters = lost
  }
}

extension Unicode.Scalar {
  /// Whether a bank may not hold the character: it is invisible, or reorders the text around it.
  var isRefusedInBanks: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
