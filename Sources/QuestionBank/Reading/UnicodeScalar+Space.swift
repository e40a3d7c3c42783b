extension Unicode.Scalar {
  /// Whether it is white space; ASCII, which nearly all is, needs no look into Unicode's tables.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
