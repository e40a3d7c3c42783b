extension StringProtocol {
  /// How many cells of a terminal the text takes, on one line; in no locale and on every platform.
  public var displayWidth: Int {
    // Bytes below 0x80 are whole clusters, except that a line break may be two.
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count { $0 >= 0x20 && $0 != 0x7F } }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many cells of a terminal a character as people see it takes: 0, 1 or 2.
  ///
  /// A terminal that knows fewer emoji may draw their parts side by side; no program can tell.
  public var displayWidth: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}", let previous, WidthTable.contains(previous, in: WidthTable.emoji) {
        width = 2
      }
      width += scalar.displayWidth
      previous = scalar
    }
    // Emoji joined into one picture, flags, and syllables of several letters take two cells.
    return min(width, 2)
  }
}

extension Unicode.Scalar {
  /// How many cells the scalar takes by itself.
  var displayWidth: Int {
    switch value {
    case 0x20..<0x7F: 1
    case 0..<0xA0: 0
    case ..<0x300: 1
    default:
      WidthTable.contains(self, in: WidthTable.zero)
        ? 0 : WidthTable.contains(self, in: WidthTable.wide) ? 2 : 1
    }
  }
}

extension WidthTable {
  /// Whether a table has a range that contains a scalar.
  static func contains(_ scalar: Unicode.Scalar, in table: [UInt32]) -> Bool {
    // The number of ranges that start at or before the scalar, by bisection.
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low > 0 && scalar.value <= table[2 * low - 1]
  }
}
