/// What becomes of line breaks in text that is made safe.
public enum LineBreaks: Hashable, Sendable {
  /// They stay, as one newline each.
  case kept
  /// They are shown like other control characters: the text stays on its line.
  case shown
}

extension StringProtocol {
  /// The text with everything that could steer a terminal, or hide, made visible.
  ///
  /// Control characters become `^[` and the like; what reorders, tags, is invisible or not assigned
  /// becomes its number, such as `<U+202E>`, as the pager `less` shows it. A tab becomes a space. Doing it twice
  /// changes nothing.
  public func terminalSafe(lineBreaks: LineBreaks = .shown) -> String {
    if isPrintableASCII(besidesNewline: lineBreaks == .kept) { return String(self) }
    var safe = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if lineBreaks == .kept, scalar == "\n" || scalar == "\r" && rest.first != "\n" {
        safe.append("\n")
      } else if lineBreaks == .kept, scalar == "\r" {
        continue  // The newline after it stands for both.
      } else if scalar == "\t" {
        safe.append(" ")
      } else if scalar.isTerminalSafe || scalar.isAtHome(after: safe.last, before: rest.first) {
        safe.append(scalar)
      } else {
        safe.append(contentsOf: scalar.shown.unicodeScalars)
      }
    }
    return String(safe)
  }

  private func isPrintableASCII(besidesNewline: Bool) -> Bool {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || besidesNewline && $0 == 0x0A }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal only draws the scalar, whatever stands beside it.
  public var isTerminalSafe: Bool {
    if value >= 0x20 && value < 0x7F { return true }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return false
    case .unassigned: return false  // nobody knows how wide a terminal draws it
    case .format where (0xFFF9...0xFFFB).contains(value): return false  // hidden annotations
    default:
      return !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    }
  }

  /// Whether the scalar, invisible by itself, belongs between its neighbours.
  ///
  /// Emoji and many scripts are spelled with joiners and selectors; elsewhere these only hide.
  fileprivate func isAtHome(after previous: Self?, before next: Self?) -> Bool {
    switch value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:  // variation selectors
      previous.map(\.isTerminalSafe) == true
    case 0x200C, 0x200D:  // zero-width non-joiner and joiner
      previous.map(\.isJoinable) == true && next.map { $0.isJoinable && $0.isTerminalSafe } == true
    default: false
    }
  }

  /// Whether a joiner beside it may mean something: not in Latin.
  private var isJoinable: Bool {
    value >= 0x300 && (isTerminalSafe || (0xFE00...0xFE0F).contains(value))
  }

  /// A visible name.
  fileprivate var shown: String {
    switch value {
    case 0..<0x20: "^" + String(Self(UInt8(value) + 0x40))
    case 0x7F: "^?"
    default:
      "<U+"
        + String(repeating: "0", count: max(0, 4 - String(value, radix: 16).count))
        + String(value, radix: 16, uppercase: true) + ">"
    }
  }
}
